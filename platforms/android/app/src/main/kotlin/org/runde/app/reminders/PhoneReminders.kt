package org.runde.app.reminders

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import android.provider.Settings
import org.runde.app.FromLevel
import org.runde.app.InFront
import org.runde.ffi.Reminder
import org.runde.ffi.Reminders
import org.runde.ffi.RemindersException
import org.runde.ffi.Showing

/** Reminders by the system's alarms and notifications. */
class PhoneReminders(
    private val context: Context,
    private val inFront: InFront,
) : Reminders {
    private val notices = Notices(context)

    override fun arm(all: List<Reminder>) = Alarms(context).replace(all)

    override fun showing(): Showing =
        when {
            notices.wouldShow() -> Showing.SHOWN
            canBeAsked() -> Showing.NOT_ASKED_YET
            else -> Showing.OFF
        }

    override fun ask() {
        val ask = canBeAsked()
        inFront.lately { if (ask) request(it) else openSettings(it) } ?: throw RemindersException.Refused()
    }

    /** Whether the system would still ask; a refusal is remembered here, for it tells nobody before. */
    private fun canBeAsked(): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && notAllowedYet() && !Asked(context).before

    @FromLevel(Build.VERSION_CODES.TIRAMISU)
    private fun notAllowedYet() =
        context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED

    private fun request(activity: Activity) {
        Asked(context).before = true
        activity.requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), REQUEST)
    }

    private fun openSettings(activity: Activity) =
        activity.startActivity(
            Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, context.packageName),
        )

    private companion object {
        // beyond what the page's own requests are numbered by
        const val REQUEST = 4_001
    }
}
