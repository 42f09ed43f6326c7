package androidx.core.content

import android.content.Context
import android.net.Uri
import java.io.File

/** No file of the app is lent to a camera: wry takes the refusal, and lets a file be chosen instead. */
object FileProvider {
    @JvmStatic
    fun getUriForFile(
        context: Context,
        authority: String,
        file: File,
    ): Uri {
        file.delete()
        throw UnsupportedOperationException("${context.packageName}: $authority")
    }
}
