package org.runde.app

import android.app.Activity
import android.view.WindowManager.LayoutParams
import org.runde.ffi.Screen
import org.runde.ffi.ScreenException

/** The window's own flags: the system lets go of them when the app is left, and has them again with it. */
class PhoneScreen(
    private val inFront: InFront,
) : Screen {
    override fun keepAwake(awake: Boolean) =
        set {
            if (awake) {
                it.window.addFlags(LayoutParams.FLAG_KEEP_SCREEN_ON)
            } else {
                it.window.clearFlags(LayoutParams.FLAG_KEEP_SCREEN_ON)
            }
        }

    override fun brighten(bright: Boolean) =
        set {
            val wanted = if (bright) LayoutParams.BRIGHTNESS_OVERRIDE_FULL else LayoutParams.BRIGHTNESS_OVERRIDE_NONE
            it.window.attributes = it.window.attributes.apply { screenBrightness = wanted }
        }

    private fun set(work: (Activity) -> Unit) = inFront.lately(work) ?: throw ScreenException.Refused()
}
