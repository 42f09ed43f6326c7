package org.runde.app.reminders

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.text.format.DateFormat
import org.runde.app.MainActivity
import org.runde.app.R
import java.time.Instant
import java.time.ZoneId
import java.util.Date

/** What is seen of a reminder: a time, and nothing of what. */
class Notices(
    private val context: Context,
) {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** When a reminder was to ring, and whether it is about the same time tomorrow or an hour later. */
    class About(
        val at: Long,
        val dayBefore: Boolean,
    ) {
        val begins get() = at + if (dayBefore) DAY else HOUR
    }

    /** Shows one; the same [tag] never twice. What is over by now is not told any more. */
    fun show(
        tag: String,
        about: About,
        now: Long,
    ) {
        if (about.begins <= now) return
        manager.createNotificationChannel(channel())
        manager.notify(tag, 0, notice(about, now))
    }

    /** Whether the system would show one. */
    fun wouldShow(): Boolean {
        val here = manager.getNotificationChannel(CHANNEL)
        return manager.areNotificationsEnabled() && here?.importance != NotificationManager.IMPORTANCE_NONE
    }

    // its name is in the language the phone speaks now
    private fun channel() =
        NotificationChannel(
            CHANNEL,
            context.getString(R.string.notices),
            NotificationManager.IMPORTANCE_DEFAULT,
        ).apply {
            description = context.getString(R.string.notices_note)
            setShowBadge(false)
            lockscreenVisibility = Notification.VISIBILITY_PUBLIC
        }

    private fun notice(
        about: About,
        now: Long,
    ): Notification {
        // an alarm may come late, so the day is looked at and not taken from it
        val text = if (isToday(about.begins, now)) R.string.notice_today else R.string.notice_tomorrow
        val time = DateFormat.getTimeFormat(context).format(Date(about.begins))
        val open = Intent(context, MainActivity::class.java)
        return Notification
            .Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.notice)
            .setContentTitle(context.getString(text, time))
            .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
            .setAutoCancel(true)
            .setShowWhen(false)
            .setCategory(Notification.CATEGORY_REMINDER)
            .setVisibility(Notification.VISIBILITY_PUBLIC)
            .setLocalOnly(true)
            .build()
    }

    private fun isToday(
        moment: Long,
        now: Long,
    ) = day(moment) == day(now)

    private fun day(moment: Long) = Instant.ofEpochMilli(moment).atZone(ZoneId.systemDefault()).toLocalDate()

    internal companion object {
        const val CHANNEL = "reminders"
        private const val HOUR = 3_600_000L
        private const val DAY = 24 * HOUR
    }
}
