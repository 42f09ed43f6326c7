package org.runde.bridge

import org.runde.ffi.Clock
import org.runde.ffi.CompanionHandle
import org.runde.ffi.Haptics
import org.runde.ffi.KeyStore
import org.runde.ffi.Language
import org.runde.ffi.Reminder
import org.runde.ffi.Reminders
import org.runde.ffi.Screen
import org.runde.ffi.Share
import java.io.File

/** The companion over the vault in [folder], with every port guarded. The only way to make one. */
fun companionIn(
    folder: File,
    keys: KeyStore,
    clock: Clock,
    reminders: Reminders,
    language: Language,
): CompanionHandle = CompanionHandle(folder.path, keys.guarded(), clock.guarded(), reminders.guarded(), language)

/** The same clock, whose every failure is heard in Rust. */
fun Clock.guarded(): Clock = GuardedClock(this)

/** The same key store, whose every failure is heard in Rust. */
fun KeyStore.guarded(): KeyStore = GuardedKeyStore(this)

/** The same reminders, whose every failure is heard in Rust. */
fun Reminders.guarded(): Reminders = GuardedReminders(this)

/** The same sharing, whose every failure is heard in Rust. */
fun Share.guarded(): Share = GuardedShare(this)

/** The same screen, whose every failure is heard in Rust. */
fun Screen.guarded(): Screen = GuardedScreen(this)

/** The same haptics, whose every failure is heard in Rust. */
fun Haptics.guarded(): Haptics = GuardedHaptics(this)

/**
 * A port whose every failure is heard in Rust.
 *
 * The generated code catches exceptions but no errors: a `TODO()`, a stack or a heap that ran out
 * in a port would reach Rust as success. Every port gets a class here that hands on to the real one.
 */
abstract class Guarded {
    protected fun <T> heard(call: () -> T): T =
        try {
            call()
        } catch (exception: Exception) {
            throw exception
        } catch (error: Throwable) {
            throw Unhandled(error)
        }
}

/** An error thrown by a port, as an exception that reaches Rust; there it is an unexpected failure. */
class Unhandled(
    error: Throwable,
) : RuntimeException(error)

private class GuardedClock(
    private val clock: Clock,
) : Guarded(),
    Clock {
    override fun read() = heard { clock.read() }
}

private class GuardedKeyStore(
    private val keys: KeyStore,
) : Guarded(),
    KeyStore {
    override fun read() = heard { keys.read() }

    override fun keep(secret: ByteArray) = heard { keys.keep(secret) }

    override fun forget() = heard { keys.forget() }
}

private class GuardedReminders(
    private val reminders: Reminders,
) : Guarded(),
    Reminders {
    override fun arm(all: List<Reminder>) = heard { reminders.arm(all) }

    override fun showing() = heard { reminders.showing() }

    override fun ask() = heard { reminders.ask() }
}

private class GuardedShare(
    private val share: Share,
) : Guarded(),
    Share {
    override fun sealed(
        name: String,
        file: ByteArray,
    ) = heard { share.sealed(name, file) }

    override fun calendar(
        name: String,
        text: String,
    ) = heard { share.calendar(name, text) }

    override fun text(text: String) = heard { share.text(text) }

    override fun dial(number: String) = heard { share.dial(number) }

    override fun print() = heard { share.print() }
}

private class GuardedScreen(
    private val screen: Screen,
) : Guarded(),
    Screen {
    override fun keepAwake(awake: Boolean) = heard { screen.keepAwake(awake) }

    override fun brighten(bright: Boolean) = heard { screen.brighten(bright) }
}

private class GuardedHaptics(
    private val haptics: Haptics,
) : Guarded(),
    Haptics {
    override fun tremble(pulses: List<UInt>) = heard { haptics.tremble(pulses) }
}
