package org.runde.phone

import android.security.keystore.KeyPermanentlyInvalidatedException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.runde.app.keys.PhoneKeyStore
import org.runde.ffi.KeyStoreException
import java.io.File
import java.security.InvalidKeyException
import java.security.ProviderException
import java.security.UnrecoverableKeyException

/** The phone's secret, and every way to lose the key to it. */
@RunWith(RobolectricTestRunner::class)
class KeysTest {
    private val hardware = FakeKeys()
    private val keys = PhoneKeyStore(app, hardware)
    private val file = File(app.noBackupFilesDir, "device.sealed")
    private val secret = "AGE-SECRET-KEY-1".encodeToByteArray()

    @Test
    fun `a secret is kept, read, and read again by the next start`() {
        assertNull(keys.read())
        keys.keep(secret.copyOf())
        assertArrayEquals(secret, keys.read())
        assertArrayEquals(secret, PhoneKeyStore(app, hardware).read())
        assertFalse(secret.decodeToString() in file.readBytes().decodeToString())
        assertThrows(KeyStoreException.AlreadyThere::class.java) { keys.keep(secret.copyOf()) }
        assertArrayEquals(secret, keys.read())
    }

    @Test
    fun `what was given to be kept is wiped`() {
        val given = secret.copyOf()
        keys.keep(given)
        assertTrue(given.all { it == 0.toByte() })
    }

    @Test
    fun `gone for good, none of ours, and another time perhaps are told apart, and nothing is deleted`() {
        keys.keep(secret.copyOf())
        val before = file.readBytes()
        fails<KeyStoreException.Invalidated>(KeyPermanentlyInvalidatedException())
        // once is no failure: key stores answer when they are asked again
        hardware.failures += InvalidKeyException("invalid key blob")
        assertArrayEquals(secret, keys.read())
        fails<KeyStoreException.Refused>(
            InvalidKeyException("invalid key blob"),
            InvalidKeyException("invalid key blob"),
        )
        fails<KeyStoreException.Refused>(ProviderException(), UnrecoverableKeyException())
        val key = hardware.kept.toMap()
        hardware.kept.clear()
        fails<KeyStoreException.Invalidated>()
        hardware.kept += key
        assertArrayEquals(secret, keys.read())
        assertArrayEquals(before, file.readBytes())
    }

    @Test
    fun `a file that is none of ours is told of and stays`() {
        keys.keep(secret.copyOf())
        val ours = file.readBytes()
        val last = ours.copyOf().also { it[it.size - 1] = (it.last() + 1).toByte() }
        for (other in listOf(
            ByteArray(0),
            byteArrayOf(1),
            byteArrayOf(2) + ours.drop(1),
            ours.copyOf(20),
            last,
            ByteArray(9_000),
        )) {
            file.writeBytes(other)
            assertThrows(KeyStoreException::class.java) { keys.read() }
            assertArrayEquals(other, file.readBytes())
            assertThrows(KeyStoreException.AlreadyThere::class.java) { keys.keep(secret.copyOf()) }
        }
        file.writeBytes(ours)
        assertArrayEquals(secret, keys.read())
    }

    @Test
    fun `where no key can be made nothing is kept, and it can be tried again`() {
        repeat(2) { hardware.failures += ProviderException() }
        assertThrows(KeyStoreException.Refused::class.java) { keys.keep(secret.copyOf()) }
        assertFalse(file.exists())
        assertTrue(hardware.kept.isEmpty())
        keys.keep(secret.copyOf())
        assertArrayEquals(secret, keys.read())
    }

    @Test
    fun `a key without its file is a fresh start, and is never made anew`() {
        keys.keep(secret.copyOf())
        file.delete()
        assertNull(keys.read())
        keys.keep(secret.copyOf())
        assertEquals(2, hardware.kept.size)
        assertArrayEquals(secret, keys.read())
    }

    @Test
    fun `forgetting lets go of the file and of its key`() {
        keys.forget()
        keys.keep(secret.copyOf())
        keys.forget()
        assertFalse(file.exists())
        assertTrue(hardware.kept.isEmpty())
        assertNull(keys.read())
    }

    private inline fun <reified E : KeyStoreException> fails(vararg failures: Throwable) {
        hardware.failures += failures
        assertThrows(E::class.java) { keys.read() }
        hardware.failures.clear()
    }
}
