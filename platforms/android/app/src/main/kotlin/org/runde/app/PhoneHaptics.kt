package org.runde.app

import android.content.Context
import android.media.AudioAttributes
import android.os.Build
import android.os.VibrationAttributes
import android.os.VibrationEffect
import android.os.Vibrator
import org.runde.ffi.Haptics
import org.runde.ffi.HapticsException

/**
 * The phone's motor. A round was begun by hand, so its signs count as an alarm's: they are felt with the
 * phone silenced too, as far as the system allows.
 */
class PhoneHaptics(
    context: Context,
) : Haptics {
    private val motor = context.getSystemService(Vibrator::class.java)

    override fun tremble(pulses: List<UInt>) {
        if (!motor.hasVibrator()) throw HapticsException.NotHere()
        if (pulses.isEmpty()) return
        // the system's own form begins with a rest
        val lengths = longArrayOf(0L) + pulses.map(UInt::toLong)
        val effect = VibrationEffect.createWaveform(lengths, ONCE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) asAlarm(effect) else asAlarmBefore(effect)
    }

    @FromLevel(Build.VERSION_CODES.TIRAMISU)
    private fun asAlarm(effect: VibrationEffect) =
        motor.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_ALARM))

    @Suppress("DEPRECATION")
    private fun asAlarmBefore(effect: VibrationEffect) =
        motor.vibrate(effect, AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ALARM).build())

    private companion object {
        const val ONCE = -1
    }
}
