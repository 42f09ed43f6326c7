package org.runde.app.share

import android.content.ContentProvider
import android.content.ContentResolver
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.FileNotFoundException
import java.util.UUID
import java.util.concurrent.ConcurrentHashMap

/**
 * What was shared, for whom the holder chose: `sealed/PLACE` lies on the disk, `text/PLACE` in memory and
 * goes with the program. It can be read and nothing else, and no place can be guessed.
 */
class Shared : ContentProvider() {
    override fun onCreate() = true

    override fun getType(uri: Uri): String? = found(uri)?.type

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        selectionArgs: Array<String>?,
        sortOrder: String?,
    ): Cursor? {
        val found = found(uri) ?: return null
        val known = mapOf(OpenableColumns.DISPLAY_NAME to found.name, OpenableColumns.SIZE to found.size)
        val wanted = (projection ?: known.keys.toTypedArray()).filter(known::containsKey)
        return MatrixCursor(wanted.toTypedArray(), 1).apply { addRow(wanted.map(known::get)) }
    }

    override fun openFile(
        uri: Uri,
        mode: String,
    ): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException()
        return found(uri)?.open(this, uri) ?: throw FileNotFoundException()
    }

    override fun insert(
        uri: Uri,
        values: ContentValues?,
    ): Uri? = null

    override fun delete(
        uri: Uri,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        selectionArgs: Array<String>?,
    ) = 0

    private fun found(uri: Uri): Found? {
        val (kind, place) = uri.pathSegments.takeIf { it.size == 2 } ?: return null
        return when (kind) {
            SEALED -> context?.let { SealedFiles(it).find(place) }?.let(::OnDisk)
            TEXT -> texts[place]
            else -> null
        }
    }

    private interface Found {
        val name: String
        val size: Long
        val type: String

        fun open(
            provider: Shared,
            uri: Uri,
        ): ParcelFileDescriptor
    }

    private class OnDisk(
        private val file: java.io.File,
    ) : Found {
        override val name: String = file.name
        override val size = file.length()
        override val type = SEALED_TYPE

        override fun open(
            provider: Shared,
            uri: Uri,
        ): ParcelFileDescriptor = ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    private class InMemory(
        override val name: String,
        private val bytes: ByteArray,
    ) : Found {
        override val size = bytes.size.toLong()
        override val type = CALENDAR_TYPE

        override fun open(
            provider: Shared,
            uri: Uri,
        ): ParcelFileDescriptor =
            provider.openPipeHelper(uri, type, null, bytes) { output, _, _, _, content ->
                // whoever reads may stop reading
                runCatching { ParcelFileDescriptor.AutoCloseOutputStream(output).use { it.write(content) } }
            }
    }

    internal companion object {
        const val SEALED_TYPE = "application/octet-stream"
        const val CALENDAR_TYPE = "text/calendar"
        private const val SEALED = "sealed"
        private const val TEXT = "text"
        private val texts = ConcurrentHashMap<String, Found>()

        /** Where a sealed file can be read from now on, until it is swept. */
        fun sealed(
            context: Context,
            name: String,
            file: ByteArray,
        ): Uri = address(context, SEALED, SealedFiles(context).keep(name, file))

        /** Where a calendar file can be read for as long as the program runs; the one before no longer. */
        fun calendar(
            context: Context,
            name: String,
            text: String,
        ): Uri {
            val place = UUID.randomUUID().toString()
            texts.clear()
            texts[place] = InMemory(name, text.encodeToByteArray())
            return address(context, TEXT, place)
        }

        private fun address(
            context: Context,
            kind: String,
            place: String,
        ): Uri =
            Uri
                .Builder()
                .scheme(ContentResolver.SCHEME_CONTENT)
                .authority(context.packageName + ".shared")
                .appendPath(kind)
                .appendPath(place)
                .build()
    }
}
