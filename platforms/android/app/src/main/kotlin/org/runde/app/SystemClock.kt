package org.runde.app

import android.content.Context
import android.provider.Settings
import org.runde.ffi.Clock
import org.runde.ffi.ClockReading
import java.util.TimeZone
import android.os.SystemClock as Boot

/** The phone's own clocks. The one that counts from its start runs on while it sleeps. */
class SystemClock(
    private val context: Context,
) : Clock {
    override fun read(): ClockReading {
        val starts = Settings.Global.getInt(context.contentResolver, Settings.Global.BOOT_COUNT, NEVER)
        val boot = if (starts == NEVER) "" else starts.toString()
        val zone = TimeZone.getDefault().id
        return ClockReading(boot, Boot.elapsedRealtime().toULong(), System.currentTimeMillis(), zone)
    }

    private companion object {
        const val NEVER = -1
    }
}
