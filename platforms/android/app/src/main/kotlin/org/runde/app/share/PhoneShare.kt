package org.runde.app.share

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.print.PrintManager
import org.runde.app.InFront
import org.runde.app.Page
import org.runde.app.R
import org.runde.ffi.Share
import org.runde.ffi.ShareException
import java.io.IOException

/** The system's sheets: each asks the holder before anything leaves. */
class PhoneShare(
    private val context: Context,
    private val inFront: InFront,
) : Share {
    override fun sealed(
        name: String,
        file: ByteArray,
    ) {
        val there =
            try {
                Shared.sealed(context, name, file)
            } catch (_: IOException) {
                throw ShareException.Refused()
            }
        sendFile(there, Shared.SEALED_TYPE)
    }

    override fun calendar(
        name: String,
        text: String,
    ) = sendFile(Shared.calendar(context, name, text), Shared.CALENDAR_TYPE)

    override fun text(text: String) =
        send(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text))

    override fun dial(number: String) {
        if (!NUMBER.matches(number)) throw ShareException.Refused()
        start { it.startActivity(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))) }
    }

    override fun print() =
        start { activity ->
            // in memory only: the name of the print says nothing, and is kept by the system
            val page = Page.shown(activity) ?: return@start
            val name = activity.getString(R.string.name)
            activity.getSystemService(PrintManager::class.java).print(name, page.createPrintDocumentAdapter(name), null)
        }

    private fun sendFile(
        there: Uri,
        type: String,
    ) = send(
        Intent(Intent.ACTION_SEND)
            .setType(type)
            .putExtra(Intent.EXTRA_STREAM, there)
            .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            // the permission goes with what is in the clip, also through the sheet
            .apply { clipData = ClipData.newRawUri(null, there) },
    )

    private fun send(intent: Intent) = start { it.startActivity(Intent.createChooser(intent, null)) }

    private fun start(work: (Activity) -> Unit) {
        try {
            inFront.lately(work) ?: throw ShareException.Refused()
        } catch (_: ActivityNotFoundException) {
            throw ShareException.NobodyTakesIt()
        }
    }

    private companion object {
        val NUMBER = Regex("[+]?[0-9 ]{2,20}")
    }
}
