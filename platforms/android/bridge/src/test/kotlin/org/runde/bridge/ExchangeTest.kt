package org.runde.bridge

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.runde.ffi.AgreementsCommand
import org.runde.ffi.Answer
import org.runde.ffi.Command
import org.runde.ffi.CompanionException
import org.runde.ffi.CompanionHandle
import org.runde.ffi.DoorCommand
import org.runde.ffi.DoorView
import org.runde.ffi.Language
import org.runde.ffi.Made
import org.runde.ffi.PhonesCommand
import org.runde.ffi.Wish
import org.runde.ffi.WordsView
import org.runde.ffi.Written
import java.io.File

/** Two phones that speak Kotlin carry one group, and what one proposes is answered at home on the other. */
class ExchangeTest {
    @TempDir
    lateinit var folder: File

    private val clock = HandClock()
    private val annas by lazy { phone("anna") }
    private val bos by lazy { phone("bo") }

    @Test
    fun `a second phone comes in, and an agreement is answered on it at home`() {
        found()
        comesIn()
        assertEquals(listOf("Anna", "Bo"), bos.today()!!.members.map { it.nickname })
        annas.opens(bos.parcel())

        val rule = annas.proposes("We begin on time.")
        annas.answers(rule, Answer.CONSENT)
        assertTrue(bos.opens(annas.parcel()).new > 0uL)
        assertTrue(bos.table(rule).asksMe)
        assertTrue(bos.agreements()!!.rules.isEmpty())
        bos.answers(rule, Answer.CONSENT)
        annas.opens(bos.parcel())

        val said = WordsView.Own("We begin on time.")
        for (phone in listOf(annas, bos)) {
            assertEquals(listOf(said), phone.agreements()!!.rules.map { it.words })
            assertTrue(phone.agreements()!!.table.isEmpty())
        }
    }

    @Test
    fun `what somebody would talk about at home is not agreed anywhere`() {
        found()
        comesIn()
        annas.opens(bos.parcel())
        val rule = annas.proposes("Nobody is late.")
        annas.answers(rule, Answer.CONSENT)
        bos.opens(annas.parcel())
        bos.answers(rule, Answer.TALK)
        annas.opens(bos.parcel())
        for (phone in listOf(annas, bos)) assertTrue(phone.agreements()!!.rules.isEmpty())
    }

    @Test
    fun `a parcel harms nothing when it comes twice, and a foreign one is told of`() {
        found()
        comesIn()
        val parcel = bos.parcel()
        annas.opens(parcel)
        val again = annas.opens(parcel)
        assertEquals(0uL, again.new)
        val before = annas.agreements()
        val cut = parcel.copyOf(parcel.size / 2)
        for (other in listOf("no parcel".encodeToByteArray(), ByteArray(0), cut)) {
            assertThrows(CompanionException.Exchange::class.java) { annas.opens(other) }
        }
        assertEquals(before, annas.agreements())
    }

    @Test
    fun `an id that is none is refused by its name`() {
        found()
        for (none in listOf("", "00", "x".repeat(64), "A".repeat(64))) {
            assertThrows(CompanionException.NotAnId::class.java) { annas.answers(none, Answer.CONSENT) }
        }
    }

    private fun phone(name: String) = companionIn(File(folder, name), MemoryKeyStore(), clock, Rung(), Language.ENGLISH)

    private fun found() = annas.performs(Command.Door(DoorCommand.StartGroup("", listOf("Anna", "Bo"), 0u, null)))

    /** Bo's phone, by texts that go to and fro and a parcel with everything. */
    private fun comesIn() {
        val bo =
            annas
                .today()!!
                .members
                .single { it.nickname == "Bo" }
                .id
        val seat = bos.phones(PhonesCommand.TakeSeat(annas.seatOf(bo)!!)) as Made.Seat
        val read = annas.phones(PhonesCommand.ReadAnswer(bo, seat.text)) as Made.AnswerRead
        assertEquals(seat.digits, read.digits)
        val welcome = annas.phones(PhonesCommand.Welcome(read.card, lost = false)) as Made.Entry
        // of two, Anna is all the others
        annas.answers(welcome.id, Answer.CONSENT)
        bos.phones(PhonesCommand.ArriveByParcel(annas.parcel(everything = true), null))
        assertEquals(DoorView.Open, bos.door())
    }

    private fun CompanionHandle.performs(command: Command): Made = perform(command).made

    private fun CompanionHandle.phones(command: PhonesCommand): Made = performs(Command.Phones(command))

    private fun CompanionHandle.agreements(command: AgreementsCommand): Made = performs(Command.Agreements(command))

    private fun CompanionHandle.proposes(rule: String): String =
        (agreements(AgreementsCommand.Propose(Wish.Rule(Written.Own(rule)), null)) as Made.Entry).id

    private fun CompanionHandle.answers(
        proposal: String,
        answer: Answer,
    ) = agreements(AgreementsCommand.Answer(proposal, answer))

    private fun CompanionHandle.table(proposal: String) = agreements()!!.table.single { it.id == proposal }

    private fun CompanionHandle.parcel(everything: Boolean = false): ByteArray =
        (phones(PhonesCommand.MakeParcel(everything)) as Made.File).bytes

    private fun CompanionHandle.opens(parcel: ByteArray): Made.Delivered =
        phones(PhonesCommand.OpenParcel(parcel)) as Made.Delivered
}
