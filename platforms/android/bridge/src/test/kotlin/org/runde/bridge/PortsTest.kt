package org.runde.bridge

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.runde.ffi.Clock
import org.runde.ffi.ClockReading
import org.runde.ffi.Command
import org.runde.ffi.CompanionException
import org.runde.ffi.CompanionHandle
import org.runde.ffi.DoorCommand
import org.runde.ffi.DoorView
import org.runde.ffi.KeyStore
import org.runde.ffi.KeyStoreException
import org.runde.ffi.Language
import org.runde.ffi.RemindersException
import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

/** Ports that throw, take their time, call back, and are called from many threads. */
class PortsTest {
    @TempDir
    lateinit var folder: File

    private val keys = MemoryKeyStore()
    private val rung = Rung()

    @Test
    fun `a port that calls the companion is refused and does not wait for itself`() {
        var companion: CompanionHandle? = null
        val heard = mutableListOf<Throwable>()
        val calls =
            object : KeyStore by keys {
                override fun read(): ByteArray? {
                    companion?.let { runCatching(it::door).onFailure(heard::add) }
                    return keys.read()
                }
            }
        companion = companionIn(folder, calls, HandClock(), rung, Language.ENGLISH)
        companion.found()
        assertTrue(heard.isNotEmpty())
        heard.forEach { assertInstanceOf(CompanionException.CalledFromAPort::class.java, it) }
    }

    @Test
    fun `a slow port holds up who comes after it and nobody is lost`() {
        val (asked, answer) = CountDownLatch(1) to CountDownLatch(1)
        val hand = HandClock()
        var slow = false
        val clock =
            object : Clock {
                override fun read(): ClockReading {
                    if (slow) {
                        asked.countDown()
                        answer.await()
                    }
                    return hand.read()
                }
            }
        val companion = companionIn(folder, keys, clock, rung, Language.ENGLISH)
        companion.found()
        slow = true
        val threads = Executors.newFixedThreadPool(2)
        val first = threads.submit(Callable { companion.today()!!.members.size })
        asked.await()
        val second = threads.submit(Callable { companion.door() })
        answer.countDown()
        assertEquals(2, first.get())
        assertEquals(DoorView.Open, second.get())
        threads.shutdown()
    }

    @Test
    fun `many threads wait for each other`() {
        val companion = companionIn(folder, keys, HandClock(), rung, Language.ENGLISH)
        companion.found()
        val threads = Executors.newFixedThreadPool(8)
        val calls =
            List(200) { n ->
                Callable {
                    val language = Language.entries[n % Language.entries.size]
                    companion.perform(Command.Door(DoorCommand.Speak(language)))
                    companion.today()!!.members.map { it.nickname }
                }
            }
        val told = threads.invokeAll(calls).map { it.get() }
        threads.shutdown()
        assertEquals(setOf(listOf("Anna", "Bo")), told.toSet())
    }

    @Test
    fun `reminders that throw stop nothing, and are told of until they work`() {
        val companion = companionIn(folder, keys, HandClock(), rung, Language.ENGLISH)
        rung.failure = StackOverflowError()
        companion.found()
        assertInstanceOf(RemindersException.Unexpected::class.java, companion.remindersFailed())
        assertEquals(DoorView.Open, companion.door())
        rung.failure = RemindersException.Refused()
        companion.perform(Command.Door(DoorCommand.Speak(Language.DANISH)))
        assertInstanceOf(RemindersException.Refused::class.java, companion.remindersFailed())
        rung.failure = null
        companion.perform(Command.Door(DoorCommand.Speak(Language.ENGLISH)))
        assertNull(companion.remindersFailed())
    }

    @Test
    fun `a key the system let go of is told apart`() {
        val companion = companionIn(folder, keys, HandClock(), rung, Language.ENGLISH)
        companion.found()
        companion.perform(Command.Door(DoorCommand.Lock))
        keys.failure = KeyStoreException.Invalidated()
        val told =
            assertThrows(CompanionException.KeyStore::class.java) {
                companion.perform(Command.Door(DoorCommand.Unlock(null)))
            }
        assertInstanceOf(KeyStoreException.Invalidated::class.java, told.why)
        assertEquals(0, keys.forgotten)
    }

    private fun CompanionHandle.found() =
        perform(Command.Door(DoorCommand.StartGroup("", listOf("Anna", "Bo"), 0u, null)))
}
