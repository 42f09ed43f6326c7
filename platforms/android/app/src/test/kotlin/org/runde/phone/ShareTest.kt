package org.runde.phone

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.provider.OpenableColumns
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.shadows.ShadowPausedAsyncTask
import org.runde.app.share.PhoneShare
import org.runde.app.share.SealedFiles
import org.runde.app.share.Shared
import org.runde.ffi.ShareException
import java.io.File
import java.io.FileNotFoundException

/** What leaves the app, by whose hand, and what lies where meanwhile. */
@RunWith(RobolectricTestRunner::class)
class ShareTest {
    private val share = PhoneShare(app, app.inFront)
    private val folder = File(app.noBackupFilesDir, "shared")
    private val age = "age-encryption.org/v1\n".encodeToByteArray() + byteArrayOf(1, 2, 3)

    @Before
    fun provided() {
        // a pipe is a file here, and read at once
        ShadowPausedAsyncTask.overrideExecutor { it.run() }
        Robolectric.setupContentProvider(Shared::class.java, app.packageName + ".shared")
    }

    @Test
    fun `a sealed file is read back through the sheet, under its name, by who was let in`() {
        val sent = opened().get().sheet { share.sealed("runde.age", age) }
        assertEquals(Intent.ACTION_SEND, sent.action)
        assertEquals("application/octet-stream", sent.type)
        assertTrue(sent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        val there = sent.stream()
        assertEquals(there, sent.clipData?.getItemAt(0)?.uri)
        assertArrayEquals(age, read(there))
        assertEquals(listOf("runde.age", age.size.toLong()), columns(there))
    }

    @Test
    fun `nothing that is not sealed lies on the disk`() {
        opened()
        assertThrows(
            ShareException.Refused::class.java,
        ) { share.sealed("x.age", "names of people".encodeToByteArray()) }
        assertTrue(folder.walk().none { it.isFile })
    }

    @Test
    fun `a calendar file is handed over out of memory`() {
        val text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
        val sent = opened().get().sheet { share.calendar("møder.ics", text) }
        assertEquals("text/calendar", sent.type)
        assertEquals(text, read(sent.stream()).decodeToString())
        assertEquals("møder.ics", columns(sent.stream()).first())
        assertTrue(
            app.dataDir
                .walk()
                .filter { it.isFile }
                .none { "VCALENDAR" in it.readText() },
        )
    }

    @Test
    fun `no address leads anywhere else`() {
        val there = opened().get().sheet { share.sealed("../../x", age) }.stream()
        assertEquals("-..-x", columns(there).first())
        File(app.noBackupFilesDir, "vault").mkdir()
        File(app.noBackupFilesDir, "vault/vault.db").writeText("x")
        val authority = "content://${app.packageName}.shared"
        for (path in listOf(
            "",
            "/",
            "/sealed",
            "/sealed/..",
            "/sealed/../vault",
            "/sealed/%2e%2e",
            "/sealed/..%2Fvault",
            "/text/x",
            "/x/y",
            "/a/b/c",
        )) {
            assertThrows(FileNotFoundException::class.java) { read(Uri.parse(authority + path)) }
        }
        for (mode in listOf("w", "rw", "wt", "rwt")) {
            assertThrows(FileNotFoundException::class.java) { app.contentResolver.openFileDescriptor(there, mode) }
        }
        assertEquals(0, app.contentResolver.delete(there, null, null))
        assertArrayEquals(age, read(there))
    }

    @Test
    fun `what was shared is there for a day, and swept at the next start`() {
        val there = opened().get().sheet { share.sealed("a.age", age) }.stream()
        val files = SealedFiles(app)
        val kept = folder.listFiles()!!.single().lastModified()
        files.sweep(kept + DAY - 1)
        assertArrayEquals(age, read(there))
        // a clock that was set back proves nothing of its age
        files.sweep(kept + DAY)
        assertThrows(FileNotFoundException::class.java) { read(there) }
    }

    @Test
    fun `a number is laid out and not called`() {
        val activity = opened().get()
        share.dial("+45 70 20 12 01")
        val sent = activity.started()
        assertEquals(Intent.ACTION_DIAL, sent?.action)
        assertEquals("tel", sent?.data?.scheme)
        for (none in listOf("", "*#06#", "112;123", "+45,1", "tel:112")) {
            assertThrows(ShareException.Refused::class.java) { share.dial(none) }
        }
        assertNull(activity.started())
    }

    @Test
    fun `with no window in front nothing leaves`() {
        assertThrows(ShareException.Refused::class.java) { share.text("x") }
    }

    private fun Activity.sheet(share: () -> Unit): Intent {
        share()
        val chooser = checkNotNull(started())
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        return chooser.parcelable(Intent.EXTRA_INTENT)
    }

    private fun Intent.stream(): Uri = parcelable(Intent.EXTRA_STREAM)

    @Suppress("DEPRECATION")
    private fun <T> Intent.parcelable(name: String): T = checkNotNull(getParcelableExtra(name)) as T

    private fun read(there: Uri) = checkNotNull(app.contentResolver.openInputStream(there)).use { it.readBytes() }

    private fun columns(there: Uri): List<Any> =
        checkNotNull(app.contentResolver.query(there, null, null, null, null)).use {
            it.moveToFirst()
            listOf(
                it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)),
                it.getLong(it.getColumnIndexOrThrow(OpenableColumns.SIZE)),
            )
        }

    private companion object {
        const val DAY = 86_400_000L
    }
}
