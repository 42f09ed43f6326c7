package org.runde.bridge

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.runde.ffi.ClockException
import org.runde.ffi.Command
import org.runde.ffi.CompanionException
import org.runde.ffi.Done
import org.runde.ffi.DoorCommand
import org.runde.ffi.DoorView
import org.runde.ffi.Event
import org.runde.ffi.KeyStoreException
import org.runde.ffi.Language
import org.runde.ffi.MeetingCommand
import org.runde.ffi.MeetingView
import org.runde.ffi.PartChange
import org.runde.ffi.PartName
import org.runde.ffi.Plan
import org.runde.ffi.Preset
import org.runde.ffi.Protection
import org.runde.ffi.Refusal
import org.runde.ffi.SeatState
import org.runde.ffi.StageView
import org.runde.ffi.TodayView
import org.runde.ffi.ViewName
import java.io.File

/** A group lives through an evening on a phone that speaks Kotlin, and its ports fail it. */
class MeetingTest {
    @TempDir
    lateinit var folder: File

    private val clock = HandClock()
    private val keys = MemoryKeyStore()
    private val companion by lazy { companionIn(folder, keys, clock, Rung(), Language.ENGLISH) }

    @Test
    fun `a group is founded and holds a whole meeting`() {
        assertEquals(DoorView.NoGroup, companion.door())
        assertTrue(found().changed.containsAll(listOf(ViewName.DOOR, ViewName.TODAY)))
        assertEquals(DoorView.Open, companion.door())
        assertEquals(NICKNAMES, today().members.map { it.nickname })

        start()
        assertEquals(StageView.Shared(PartName.OPENING), meeting().stage)
        clock.pass(minutes = 10)
        happens(Event.Next)
        val everyone = NICKNAMES.sorted()
        assertEquals(everyone, roundOfTurns(listOf(10, 2, 5, 8)).sorted())
        happens(Event.Next)
        assertEquals(everyone, roundOfTurns(listOf(1, 1, 1, 1)).sorted())
        happens(Event.Next)
        assertEquals(StageView.Over, meeting().stage)

        assertTrue(ViewName.MEETING in table(MeetingCommand.CloseAndForget).changed)
        assertNull(companion.meeting())
        assertEquals(today().today, today().metLast)
    }

    @Test
    fun `what is not possible now is refused by its name`() {
        fails<CompanionException.NotNow> { happens(Event.Begin) }
        found()
        start()
        assertEquals(Refusal.NOT_NOW, fails<CompanionException.Refused> { happens(Event.Done) }.why)
        val stranger = MeetingCommand.Happened(Event.Leave("nobody"))
        fails<CompanionException.NotAnId> { table(stranger) }
    }

    @Test
    fun `a key store that fails is told of and nothing is deleted or replaced`() {
        found()
        start()
        door(DoorCommand.Lock)
        val (files, secret) = files() to keys.kept
        val failures =
            listOf(
                KeyStoreException.Refused() to KeyStoreException.Refused::class.java,
                IllegalStateException("invalid key blob") to KeyStoreException.Unexpected::class.java,
                NotImplementedError() to KeyStoreException.Unexpected::class.java,
            )
        for ((failure, heard) in failures) {
            keys.failure = failure
            assertInstanceOf(heard, fails<CompanionException.KeyStore> { unlock() }.why)
            assertEquals(DoorView.Locked(Protection.KEY_STORE_ALONE), companion.door())
            assertEquals(files, files())
        }
        assertArrayEquals(secret, keys.kept)
        assertEquals(0, keys.forgotten)

        keys.failure = null
        unlock()
        assertEquals(StageView.Shared(PartName.OPENING), meeting().stage)
    }

    @Test
    fun `where the key store fails no group is founded and it can be tried again`() {
        val failures = listOf(KeyStoreException.Refused(), IllegalStateException(), StackOverflowError())
        // an error in a method that gives nothing back would look like success
        for (canBeRead in listOf(false, true)) {
            for (failure in failures) {
                keys.canBeRead = canBeRead
                keys.failure = failure
                fails<CompanionException.KeyStore> { found() }
                assertEquals(DoorView.NoGroup, companion.door())
                assertNull(keys.kept)
            }
        }
        keys.failure = null
        found()
        assertEquals(DoorView.Open, companion.door())
    }

    @Test
    fun `a clock that fails refuses the command and changes nothing`() {
        found()
        start()
        clock.pass(minutes = 10)
        val before = meeting()
        val failures =
            listOf(
                ClockException.Unreadable() to ClockException.Unreadable::class.java,
                IllegalStateException() to ClockException.Unexpected::class.java,
                NotImplementedError() to ClockException.Unexpected::class.java,
            )
        for ((failure, heard) in failures) {
            clock.failure = failure
            assertInstanceOf(heard, fails<CompanionException.Clock> { happens(Event.Next) }.why)
            fails<CompanionException.Clock> { companion.meeting() }
            clock.failure = null
            assertEquals(before, meeting())
        }
    }

    /** A round in which everyone speaks for so many minutes; who spoke, in their order. */
    private fun roundOfTurns(minutes: List<Int>): List<String> {
        val offers = mutableSetOf<ULong>()
        val spoke =
            minutes.map { each ->
                happens(Event.Begin)
                offers += meeting().ring!!.wholeMillis
                clock.pass(each)
                val speaker = meeting().circle.single { it.state == SeatState.SPEAKING }
                happens(Event.Done)
                speaker.person.nickname
            }
        // law 1: the same offer for everyone
        assertEquals(1, offers.size)
        assertEquals(StageView.RoundOver, meeting().stage)
        return spoke
    }

    private fun found(): Done = door(DoorCommand.StartGroup("", NICKNAMES, 0u, null))

    private fun unlock(): Done = door(DoorCommand.Unlock(null))

    /** Opening, one round, the closing round. */
    private fun start(): Done {
        val out = listOf(PartName.THEME_ONE, PartName.BREAK, PartName.THEME_TWO)
        val plan = Plan(Preset.STANDARD120, out.map { PartChange(it, 0u, included = false, walk = false) })
        return table(MeetingCommand.Start(today().members.map { it.id }, plan))
    }

    private fun happens(event: Event): Done = table(MeetingCommand.Happened(event))

    private fun door(command: DoorCommand): Done = companion.perform(Command.Door(command))

    private fun table(command: MeetingCommand): Done = companion.perform(Command.Meeting(command))

    private fun today(): TodayView = companion.today()!!

    private fun meeting(): MeetingView = companion.meeting()!!

    private inline fun <reified E : Throwable> fails(noinline call: () -> Unit): E =
        assertThrows(E::class.java) { call() }

    /** What lies in the vault's folder, by name and content. */
    private fun files(): Map<String, List<Byte>> =
        folder.walk().filter { it.isFile }.associate { it.name to it.readBytes().toList() }

    private companion object {
        val NICKNAMES = listOf("Anna", "Bo", "Cleo", "Dina")
    }
}
