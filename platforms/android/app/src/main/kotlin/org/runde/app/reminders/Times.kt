package org.runde.app.reminders

import android.content.Context
import org.runde.ffi.Reminder
import java.io.File
import java.io.IOException

/**
 * The times that are armed, where they can be read before the phone is unlocked: times alone, and
 * whether each is about tomorrow. Whoever takes the phone apart learns when it would have rung.
 */
class Times(
    context: Context,
) {
    private val file = File(context.createDeviceProtectedStorageContext().noBackupFilesDir, "times")

    /** Keeps these in place of all others, in full or not at all. */
    fun keep(all: List<Reminder>) {
        val beginning = File(file.parentFile, file.name + ".new")
        beginning.writeText(all.joinToString("") { "${it.id} ${it.atWallMillis} ${it.dayBefore}\n" })
        if (!beginning.renameTo(file)) throw IOException()
    }

    /** What is kept; a line that is none is passed over, for it can ring nothing. */
    fun all(): List<Reminder> = if (file.exists()) file.readLines().mapNotNull(::read) else emptyList()

    private fun read(line: String): Reminder? {
        val parts = line.split(' ')
        if (parts.size != PARTS) return null
        val id = parts[0].toULongOrNull() ?: return null
        val at = parts[1].toLongOrNull() ?: return null
        return Reminder(id, at, parts[2].toBoolean())
    }

    private companion object {
        const val PARTS = 3
    }
}
