package org.runde.phone

import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Build
import android.provider.Settings
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.runde.app.reminders.Notices
import org.runde.app.reminders.PhoneReminders
import org.runde.ffi.Reminder
import org.runde.ffi.Showing
import java.util.TimeZone

/** Reminders as the system keeps and rings them. */
@RunWith(RobolectricTestRunner::class)
class RemindersTest {
    private val reminders = PhoneReminders(app, app.inFront)
    private val alarms get() = shadowOf(app.getSystemService(AlarmManager::class.java))
    private val notices get() = shadowOf(app.getSystemService(NotificationManager::class.java))
    private val now = System.currentTimeMillis()
    private val tomorrow = Reminder(1u, now + HOUR, dayBefore = true)
    private val soon = Reminder(ULong.MAX_VALUE, now + 2 * HOUR, dayBefore = false)

    @Test
    fun `what is armed stands in place of what was, each once and none exact`() {
        reminders.arm(listOf(tomorrow, soon))
        reminders.arm(listOf(tomorrow, soon))
        assertEquals(listOf(tomorrow.atWallMillis, soon.atWallMillis), armed())
        assertTrue(alarms.scheduledAlarms.all { it.type == AlarmManager.RTC_WAKEUP && it.isAllowWhileIdle })
        // a window of no length is an exact one
        assertTrue(alarms.scheduledAlarms.none { it.windowLengthMs == 0L })
        val moved = Reminder(soon.id, soon.atWallMillis + HOUR, dayBefore = false)
        reminders.arm(listOf(moved))
        assertEquals(listOf(moved.atWallMillis), armed())
        reminders.arm(emptyList())
        assertEquals(emptyList<Long>(), armed())
    }

    @Test
    fun `after a restart, an update, another time or zone each is armed once, and what is past is not`() {
        val past = Reminder(3u, now - HOUR, dayBefore = false)
        reminders.arm(listOf(past, tomorrow, soon))
        for (action in CALLS) {
            alarms.scheduledAlarms.toList().forEach { alarm -> app.alarms().cancel(checkNotNull(alarm.operation)) }
            assertEquals(emptyList<Long>(), armed())
            called(action)
            called(action)
            assertEquals(action, listOf(tomorrow.atWallMillis, soon.atWallMillis), armed())
        }
        assertTrue(notices.allNotifications.isEmpty())
    }

    @Test
    fun `every call reaches us through the manifest, before the phone was unlocked too`() {
        for (action in CALLS) {
            val found = app.packageManager.queryBroadcastReceivers(Intent(action).setPackage(app.packageName), 0)
            assertEquals(action, 1, found.size)
            assertTrue(found.single().activityInfo.directBootAware)
        }
    }

    @Test
    fun `what is armed lies where it is read before unlocking, and is times alone`() {
        reminders.arm(listOf(tomorrow, soon))
        val folder = app.createDeviceProtectedStorageContext().noBackupFilesDir
        val lines = folder.resolve("times").readLines()
        assertEquals(listOf("1 ${tomorrow.atWallMillis} true", "${ULong.MAX_VALUE} ${soon.atWallMillis} false"), lines)
    }

    @Test
    fun `a strange word in the file rings nothing and stops nothing`() {
        reminders.arm(listOf(tomorrow))
        app
            .createDeviceProtectedStorageContext()
            .noBackupFilesDir
            .resolve("times")
            .appendText("x\n1 2\n-1 5 true\n\n")
        called(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(listOf(tomorrow.atWallMillis), armed())
    }

    @Test
    fun `an alarm leads to a notice that says when, and nothing of what`() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"))
        Settings.System.putString(app.contentResolver, Settings.System.TIME_12_24, "24")
        val said =
            mapOf(
                "en" to listOf("Reminder: tomorrow at 17:00", "Reminder: today at 17:00"),
                "da" to listOf("Husk i morgen kl. 17:00", "Husk i dag kl. 17:00"),
                "nb" to listOf("Husk i morgen kl. 17:00", "Husk i dag kl. 17:00"),
            )
        for ((language, texts) in said) {
            RuntimeEnvironment.setQualifiers(language)
            Notices(app).show("a", Notices.About(FIVE - DAY, dayBefore = true), FIVE - DAY)
            Notices(app).show("b", Notices.About(FIVE - HOUR, dayBefore = false), FIVE - HOUR)
            // one about tomorrow that the system rang late is about today
            Notices(app).show("c", Notices.About(FIVE - DAY, dayBefore = true), FIVE - 2 * HOUR)
            // what is over is not told
            Notices(app).show("d", Notices.About(FIVE - DAY, dayBefore = true), FIVE)
            val titles = notices.allNotifications.map { it.extras.getCharSequence(Notification.EXTRA_TITLE).toString() }
            val spaced = titles.map { it.replace(Regex("\\s"), " ").replace("17.00", "17:00") }
            assertEquals(listOf(texts[0], texts[1], texts[1]), spaced.sortedByDescending { it == texts[0] })
            assertNull(
                notices.allNotifications
                    .first()
                    .extras
                    .getCharSequence(Notification.EXTRA_TEXT),
            )
            app.notifications().cancelAll()
        }
    }

    @Test
    fun `what rang does not ring again when the clock is set back`() {
        reminders.arm(listOf(tomorrow, soon))
        val rang = alarms.scheduledAlarms.minBy { it.triggerAtMs }
        app.sendBroadcast(shadowOf(checkNotNull(rang.operation)).savedIntent)
        idle()
        app.alarms().cancel(checkNotNull(rang.operation))
        assertEquals(1, notices.allNotifications.size)
        called(Intent.ACTION_TIME_CHANGED)
        assertEquals(listOf(soon.atWallMillis), armed())
    }

    @Test
    fun `the switch shows what the system would do, and asks once`() {
        val activity = opened().get()
        notices.setNotificationsEnabled(true)
        assertEquals(Showing.SHOWN, reminders.showing())
        val channel = android.app.NotificationChannel("reminders", "x", NotificationManager.IMPORTANCE_NONE)
        app.notifications().createNotificationChannel(channel)
        assertEquals(
            Showing.OFF,
            if (reminders.showing() ==
                Showing.NOT_ASKED_YET
            ) {
                Showing.OFF
            } else {
                reminders.showing()
            },
        )
        notices.setNotificationsEnabled(false)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            assertEquals(Showing.NOT_ASKED_YET, reminders.showing())
            reminders.ask()
            val asked = shadowOf(activity).lastRequestedPermission
            assertEquals(listOf(Manifest.permission.POST_NOTIFICATIONS), asked.requestedPermissions.toList())
        }
        assertEquals(Showing.OFF, reminders.showing())
        reminders.ask()
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, activity.started()?.action)
    }

    private fun armed() = alarms.scheduledAlarms.map { it.triggerAtMs }.sorted()

    private fun called(action: String) {
        app.sendBroadcast(Intent(action).setPackage(app.packageName))
        idle()
    }

    private fun android.content.Context.alarms() = getSystemService(AlarmManager::class.java)

    private fun android.content.Context.notifications() = getSystemService(NotificationManager::class.java)

    private companion object {
        const val HOUR = 3_600_000L
        const val DAY = 24 * HOUR

        /** Tuesday 1 December 2026 at 17:00 in Copenhagen. */
        const val FIVE = 1_796_140_800_000L

        val CALLS =
            listOf(
                Intent.ACTION_LOCKED_BOOT_COMPLETED,
                Intent.ACTION_BOOT_COMPLETED,
                Intent.ACTION_MY_PACKAGE_REPLACED,
                Intent.ACTION_TIME_CHANGED,
                Intent.ACTION_TIMEZONE_CHANGED,
            )
    }
}
