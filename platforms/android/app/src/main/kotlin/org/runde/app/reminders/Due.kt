package org.runde.app.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent

/** A reminder's time has come. Runs without the app and before the phone was unlocked: it opens nothing. */
class Due : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        val at = intent.getLongExtra(Alarms.AT, NONE)
        if (at == NONE) return
        val about = Notices.About(at, intent.getBooleanExtra(Alarms.DAY_BEFORE, false))
        intent.data
            ?.schemeSpecificPart
            ?.toULongOrNull()
            ?.let(Alarms(context)::rang)
        Notices(context).show(intent.dataString.orEmpty(), about, System.currentTimeMillis())
    }

    private companion object {
        const val NONE = -1L
    }
}
