package org.runde.app

import android.app.Application
import android.os.UserManager
import org.runde.app.keys.PhoneKeyStore
import org.runde.app.reminders.PhoneReminders
import org.runde.app.share.PhoneShare
import org.runde.app.share.SealedFiles
import org.runde.ffi.Clock
import org.runde.ffi.Haptics
import org.runde.ffi.KeyStore
import org.runde.ffi.Reminders
import org.runde.ffi.Screen
import org.runde.ffi.Share
import java.io.File

/** What this phone gives the program. */
class PhonePorts(
    val keys: KeyStore,
    val clock: Clock,
    val reminders: Reminders,
    val share: Share,
    val screen: Screen,
    val haptics: Haptics,
)

/** What the activity tells the program. */
interface Program {
    /** A file came, or something that could not be read, which is no bytes. */
    fun arrived(file: ByteArray)

    /** The page is gone, and another one is needed. */
    fun pageGone()
}

/**
 * The process. Receivers start it before the phone is unlocked too, so nothing here opens anything before
 * an activity asks.
 */
open class RundeApp : Application() {
    /** The activity that is there. */
    val inFront = InFront()

    /** The program, which the system starts with the first activity. */
    val program: Program by lazy { begin(File(noBackupFilesDir, "vault"), ports()) }

    override fun onCreate() {
        super.onCreate()
        if (getSystemService(UserManager::class.java).isUserUnlocked) {
            SealedFiles(this).sweep(System.currentTimeMillis())
        }
    }

    /** Hands the ports over; a test has another program. */
    protected open fun begin(
        vault: File,
        ports: PhonePorts,
    ): Program = RustProgram(vault, ports, language())

    private fun ports() =
        PhonePorts(
            PhoneKeyStore(this),
            SystemClock(this),
            PhoneReminders(this, inFront),
            PhoneShare(this, inFront),
            PhoneScreen(inFront),
            PhoneHaptics(this),
        )

    private fun language() = resources.configuration.locales[0].language
}
