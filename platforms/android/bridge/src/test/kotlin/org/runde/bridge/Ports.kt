package org.runde.bridge

import org.runde.ffi.Clock
import org.runde.ffi.ClockReading
import org.runde.ffi.KeyStore
import org.runde.ffi.KeyStoreException
import org.runde.ffi.Reminder
import org.runde.ffi.Reminders
import org.runde.ffi.Showing

/** Clocks that show what they were set to, and fail when told to. */
class HandClock : Clock {
    private var millis = 0L

    /** What reading throws, if anything. */
    var failure: Throwable? = null

    fun pass(minutes: Int) {
        millis += minutes * 60_000L
    }

    override fun read(): ClockReading {
        failure?.let { throw it }
        return ClockReading("one", millis.toULong(), NOON + millis, "Europe/Copenhagen")
    }

    private companion object {
        /** Monday 30 November 2026 at noon, in UTC. */
        const val NOON = 1_796_040_000_000L
    }
}

/** Keeps the secret in memory, counts how often it was told to forget, and fails when told to. */
class MemoryKeyStore : KeyStore {
    var kept: ByteArray? = null
        private set
    var forgotten = 0
        private set

    /** What every method throws, if anything. */
    var failure: Throwable? = null

    /** Whether it can be read all the same. */
    var canBeRead = false

    override fun read(): ByteArray? {
        if (!canBeRead) failure?.let { throw it }
        return kept
    }

    override fun keep(secret: ByteArray) {
        failure?.let { throw it }
        if (kept != null) throw KeyStoreException.AlreadyThere()
        kept = secret
    }

    override fun forget() {
        failure?.let { throw it }
        forgotten += 1
        kept = null
    }
}

/** Remembers what was armed last, and fails when told to. */
class Rung : Reminders {
    var armed: List<Reminder> = emptyList()
        private set

    /** What arming throws, if anything. */
    var failure: Throwable? = null

    override fun arm(all: List<Reminder>) {
        failure?.let { throw it }
        armed = all
    }

    override fun showing() = Showing.SHOWN

    override fun ask() = Unit
}
