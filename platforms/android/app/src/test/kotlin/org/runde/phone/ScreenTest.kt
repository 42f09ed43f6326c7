package org.runde.phone

import android.os.Vibrator
import android.view.WindowManager.LayoutParams
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.runde.app.PhoneHaptics
import org.runde.app.PhoneScreen
import org.runde.app.SystemClock
import org.runde.ffi.HapticsException
import org.runde.ffi.ScreenException

/** The screen, the motor and the clocks. */
@RunWith(RobolectricTestRunner::class)
class ScreenTest {
    private val screen = PhoneScreen(app.inFront)

    @Test
    fun `the screen is awake and bright for as long as it is wished, from any thread`() {
        assertThrows(ScreenException.Refused::class.java) { screen.keepAwake(true) }
        val activity = opened().get()
        val awake = { activity.window.attributes.flags and LayoutParams.FLAG_KEEP_SCREEN_ON != 0 }
        elsewhere { screen.keepAwake(true) }
        assertTrue(awake())
        elsewhere { screen.keepAwake(false) }
        assertFalse(awake())
        screen.brighten(true)
        assertEquals(LayoutParams.BRIGHTNESS_OVERRIDE_FULL, activity.window.attributes.screenBrightness)
        screen.brighten(false)
        assertEquals(LayoutParams.BRIGHTNESS_OVERRIDE_NONE, activity.window.attributes.screenBrightness)
        // setting one leaves the other, and the window as secret as it was
        assertTrue(activity.window.attributes.flags and LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun `a window that is gone is nobody's`() {
        opened().pause().stop().destroy()
        assertThrows(ScreenException.Refused::class.java) { screen.keepAwake(true) }
    }

    @Test
    fun `pulses are felt in their order`() {
        val motor = shadowOf(app.getSystemService(Vibrator::class.java))
        motor.setHasVibrator(false)
        assertThrows(HapticsException.NotHere::class.java) { PhoneHaptics(app).tremble(listOf(120u)) }
        motor.setHasVibrator(true)
        PhoneHaptics(app).tremble(listOf(120u, 160u, 120u))
        assertTrue(motor.isVibrating)
        assertEquals(listOf(0L, 120L, 160L, 120L), motor.pattern.toList())
    }

    @Test
    fun `the clock that counts from the start runs on`() {
        val (first, second) = SystemClock(app).read() to SystemClock(app).read()
        assertEquals(first.boot, second.boot)
        assertTrue(first.bootMillis <= second.bootMillis)
        assertTrue(first.zone.isNotEmpty())
    }

    private fun elsewhere(work: () -> Unit) {
        Thread(work).apply { start() }.join()
        idle()
    }
}
