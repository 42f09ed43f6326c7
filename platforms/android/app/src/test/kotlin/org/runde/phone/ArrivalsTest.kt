package org.runde.phone

import android.content.Intent
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.runde.app.MainActivity
import java.util.concurrent.TimeUnit

/** Files that are opened or shared with the app. */
@RunWith(RobolectricTestRunner::class)
class ArrivalsTest {
    private val bytes = "age-encryption.org/v1\n…".encodeToByteArray()
    private val there = Uri.parse("content://com.messenger.files/attachment/17")

    @Test
    fun `a file out of a messenger, without a name and of no type, is for us`() {
        for (type in listOf("application/octet-stream", "application/age", "text/calendar")) {
            val view = Intent(Intent.ACTION_VIEW).setDataAndType(there, type)
            val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, there)
            for (intent in listOf(view, send)) {
                val found = app.packageManager.queryIntentActivities(intent.setPackage(app.packageName), 0)
                assertEquals("$intent", MainActivity::class.java.name, found.single().activityInfo.name)
            }
        }
        for (type in listOf("application/pdf", "image/png", "text/plain")) {
            val view = Intent(Intent.ACTION_VIEW).setDataAndType(there, type).setPackage(app.packageName)
            assertTrue(type, app.packageManager.queryIntentActivities(view, 0).isEmpty())
        }
    }

    @Test
    fun `it is read with the first intent and with every later one, each once`() {
        provide(bytes)
        val controller = opened(Intent(Intent.ACTION_VIEW, there))
        assertEquals(bytes.toList(), told())
        provide(bytes)
        controller.newIntent(Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, there))
        assertEquals(bytes.toList(), told())
        // the window is made anew with the intent it had
        controller.recreate()
        controller.newIntent(Intent(Intent.ACTION_MAIN))
        assertNull(app.told.poll())
        assertNull(controller.get().intent.data)
    }

    @Test
    fun `what cannot be read or is endless comes as nothing, and is told of`() {
        opened(Intent(Intent.ACTION_VIEW, there))
        assertEquals(emptyList<Byte>(), told())
        provide(ByteArray((16 shl 20) + 1))
        opened(Intent(Intent.ACTION_VIEW, there))
        assertEquals(emptyList<Byte>(), told())
    }

    @Test
    fun `no path, no page and no file of our own is taken`() {
        for (address in listOf(
            "file:///data/data/org.runde.app/x",
            "https://example.org/x.age",
            "content://org.runde.app.shared/sealed/x",
            "content://0@org.runde.app.shared/sealed/x",
        )) {
            opened(Intent(Intent.ACTION_VIEW, Uri.parse(address)))
        }
        assertNull(app.told.poll())
    }

    private fun provide(content: ByteArray) =
        shadowOf(app.contentResolver).registerInputStream(there, content.inputStream())

    // reading goes on apart; the test waits for its end and for no time
    private fun told() = app.told.poll(1, TimeUnit.MINUTES)
}
