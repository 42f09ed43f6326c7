package androidx.core.app

import android.content.Context

/** The framework's own answer. */
object ActivityCompat {
    @JvmStatic
    fun checkSelfPermission(
        context: Context,
        permission: String,
    ): Int = context.checkSelfPermission(permission)
}
