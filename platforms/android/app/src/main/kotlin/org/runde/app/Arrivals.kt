package org.runde.app

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import java.io.InputStream
import java.util.concurrent.Executors

/**
 * Files that were opened or shared with the app. They are read before the activity that may read them
 * ends, by their bytes alone: no name, no type and no address is believed or kept.
 */
class Arrivals(
    context: Context,
    private val tell: (ByteArray) -> Unit,
) {
    private val resolver: ContentResolver = context.contentResolver

    /** Takes what came with this intent, once; gives whether it brought a file. */
    fun take(intent: Intent): Boolean {
        val there = file(intent) ?: return false
        // an activity made anew gets its intent again
        intent.data = null
        intent.removeExtra(Intent.EXTRA_STREAM)
        // opened now, while the permission is sure; read apart, for a cloud may take its time
        val opened = runCatching { resolver.openInputStream(there) }.getOrNull()
        READER.execute { tell(opened?.let(::read) ?: NOTHING) }
        return true
    }

    private fun file(intent: Intent): Uri? {
        val there =
            when (intent.action) {
                Intent.ACTION_VIEW -> intent.data
                Intent.ACTION_SEND -> stream(intent)
                else -> null
            }
        // never a file of this app by its path
        return there?.takeIf { it.scheme == ContentResolver.SCHEME_CONTENT && !isOurs(it) }
    }

    private fun isOurs(there: Uri) =
        there.authority
            .orEmpty()
            .substringAfter('@')
            .startsWith("org.runde.app")

    private fun stream(intent: Intent): Uri? =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) streamOf(intent) else streamBefore(intent)

    @FromLevel(Build.VERSION_CODES.TIRAMISU)
    private fun streamOf(intent: Intent) = intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)

    @Suppress("DEPRECATION")
    private fun streamBefore(intent: Intent) = intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM)

    /** All of it; nothing where it is too long or cannot be read. */
    private fun read(opened: InputStream): ByteArray? =
        try {
            opened.use { whole(it) }
        } catch (_: Exception) {
            // whatever another program throws at us
            null
        }

    private fun whole(opened: InputStream): ByteArray? {
        val all = java.io.ByteArrayOutputStream()
        val some = ByteArray(CHUNK)
        while (true) {
            val read = opened.read(some)
            if (read < 0) return all.toByteArray()
            if (all.size() + read > MOST) return null
            all.write(some, 0, read)
        }
    }

    internal companion object {
        /** What stands for a file that could not be read: no bytes, which nothing is. */
        val NOTHING = ByteArray(0)
        private const val MOST = 16 shl 20
        private const val CHUNK = 64 shl 10
        private val READER = Executors.newSingleThreadExecutor { Thread(it, "arrivals").apply { isDaemon = true } }
    }
}
