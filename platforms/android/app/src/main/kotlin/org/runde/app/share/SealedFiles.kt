package org.runde.app.share

import android.content.Context
import java.io.File
import java.io.IOException

/**
 * Sealed files that wait for whoever the holder chose: age files alone, for a messenger may read one only
 * hours later. They are swept at the first start after a day.
 */
internal class SealedFiles(
    context: Context,
) {
    private val folder = File(context.noBackupFilesDir, "shared")

    /** Keeps one under a name that nothing can be guessed from; its last part is the one to show. */
    fun keep(
        name: String,
        bytes: ByteArray,
    ): String {
        if (!isSealed(bytes)) throw IOException()
        val place =
            File(
                folder,
                java.util.UUID
                    .randomUUID()
                    .toString(),
            )
        if (!place.mkdirs()) throw IOException()
        File(place, plain(name)).writeBytes(bytes)
        return place.name
    }

    /** The one file of this place; nothing for a name that is no place. */
    fun find(place: String): File? {
        if (!PLACE.matches(place)) return null
        return File(folder, place).listFiles()?.singleOrNull()
    }

    /** Lets go of what has lain for a day, and of what lies here without a day that can be right. */
    fun sweep(now: Long) {
        for (place in folder.listFiles().orEmpty()) {
            if (now - place.lastModified() !in 0 until DAY) place.deleteRecursively()
        }
    }

    private fun isSealed(bytes: ByteArray) = bytes.size > AGE.size && AGE.contentEquals(bytes.copyOf(AGE.size))

    /** What others' programs take for a file's name everywhere. */
    private fun plain(name: String) = name.replace(Regex("[^A-Za-z0-9._-]"), "-").trimStart('.').ifEmpty { "runde.age" }

    private companion object {
        const val DAY = 86_400_000L
        val PLACE = Regex("[0-9a-f-]{36}")
        val AGE = "age-encryption.org/v1\n".encodeToByteArray()
    }
}
