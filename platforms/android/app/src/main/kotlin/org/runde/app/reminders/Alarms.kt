package org.runde.app.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.runde.ffi.Reminder

/**
 * The system's alarms, one a reminder and none exact: those need a permission, and nobody promised a
 * minute. Each is named by its own address, so arming it twice leaves one.
 */
class Alarms(
    private val context: Context,
) {
    private val manager = context.getSystemService(AlarmManager::class.java)
    private val times = Times(context)

    /** Arms these in place of those before. The times are on the disk before anything is armed. */
    fun replace(all: List<Reminder>) {
        val before = times.all()
        times.keep(all)
        for (gone in before - all.toSet()) manager.cancel(due(gone))
        all.forEach(::arm)
    }

    /** Arms what is kept and still ahead, after the system forgot it. Nothing that is past rings late. */
    fun again(now: Long) = times.all().filter { it.atWallMillis > now }.forEach(::arm)

    /** This one rang, and does not again when the clock is set back. */
    fun rang(id: ULong) = times.keep(times.all().filter { it.id != id })

    private fun arm(reminder: Reminder) =
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, reminder.atWallMillis, due(reminder))

    private fun due(reminder: Reminder): PendingIntent {
        val intent =
            Intent(context, Due::class.java)
                .setData(Uri.fromParts("reminder", reminder.id.toString(), null))
                .putExtra(AT, reminder.atWallMillis)
                .putExtra(DAY_BEFORE, reminder.dayBefore)
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        return PendingIntent.getBroadcast(context, 0, intent, flags)
    }

    internal companion object {
        const val AT = "at"
        const val DAY_BEFORE = "day-before"
    }
}
