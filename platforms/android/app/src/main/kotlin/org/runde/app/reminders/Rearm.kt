package org.runde.app.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent

/** The phone started, the app was renewed, the clock or the zone was changed: alarms are armed again. */
class Rearm : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        // anybody may name this class; what the system alone can send is looked at
        if (intent.action in CALLS) Alarms(context).again(System.currentTimeMillis())
    }

    private companion object {
        val CALLS =
            setOf(
                Intent.ACTION_LOCKED_BOOT_COMPLETED,
                Intent.ACTION_BOOT_COMPLETED,
                Intent.ACTION_MY_PACKAGE_REPLACED,
                Intent.ACTION_TIME_CHANGED,
                Intent.ACTION_TIMEZONE_CHANGED,
            )
    }
}
