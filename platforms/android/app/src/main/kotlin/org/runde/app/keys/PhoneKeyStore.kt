package org.runde.app.keys

import android.content.Context
import android.security.keystore.KeyPermanentlyInvalidatedException
import org.runde.ffi.KeyStore
import org.runde.ffi.KeyStoreException
import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.ProviderException
import java.security.SecureRandom
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec

/**
 * Keeps the secret in a file, sealed by a key that never leaves the phone's hardware.
 *
 * The file names its key, and every secret has a key of its own: no key is ever made in place of another,
 * and only [forget] deletes one. A key without a file belongs to an app that was removed or to a beginning
 * that was cut short; it opens nothing and harms nothing.
 */
class PhoneKeyStore(
    context: Context,
    private val hardware: HardwareKeys = HardwareKeys(context),
) : KeyStore {
    private val file = File(context.noBackupFilesDir, "device.sealed")

    @Synchronized
    override fun read(): ByteArray? = if (file.exists()) told { unseal(parts()) } else null

    @Synchronized
    override fun keep(secret: ByteArray) {
        if (file.exists()) throw KeyStoreException.AlreadyThere()
        try {
            told { sealAndWrite(secret) }
        } finally {
            secret.fill(0)
        }
    }

    @Synchronized
    override fun forget() {
        if (!file.exists()) return
        // a file that is none of ours names no key
        val alias = runCatching { parts().alias }.getOrNull()
        // without its file the key opens nothing, so the file goes first
        if (!file.delete()) throw KeyStoreException.Refused()
        alias?.let { told { hardware.delete(it) } }
    }

    private fun sealAndWrite(secret: ByteArray) {
        val name = ByteArray(NAME_BYTES).also(SecureRandom()::nextBytes)
        val alias = PREFIX + name.joinToString("") { "%02x".format(it) }
        try {
            val cipher = Cipher.getInstance(CIPHER)
            cipher.init(Cipher.ENCRYPT_MODE, hardware.make(alias))
            write(Sealed(alias, cipher.iv, cipher.doFinal(secret)))
        } catch (failure: Exception) {
            // nothing is sealed by it, and nobody would come back to it
            runCatching { hardware.delete(alias) }
            throw failure
        }
    }

    private fun unseal(sealed: Sealed): ByteArray {
        val key = hardware.find(sealed.alias) ?: throw KeyStoreException.Invalidated()
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed.nonce))
        return cipher.doFinal(sealed.text)
    }

    /** In full or not at all: the file has its name only when all of it is on the disk. */
    private fun write(sealed: Sealed) {
        val beginning = File(file.parentFile, file.name + ".new")
        FileOutputStream(beginning).use {
            it.write(sealed.bytes())
            it.fd.sync()
        }
        if (!beginning.renameTo(file)) throw IOException()
    }

    private fun parts(): Sealed = Sealed.of(file.readBytes()) ?: throw KeyStoreException.NotASecret()

    /**
     * What the system throws, told apart: gone for good, none of ours, or another time perhaps. Key stores
     * are known to fail once and to answer when they are asked again.
     */
    private fun <T> told(call: () -> T): T =
        try {
            once(call)
        } catch (_: KeyStoreException.Refused) {
            once(call)
        }

    private fun <T> once(call: () -> T): T =
        try {
            call()
        } catch (failure: KeyStoreException) {
            throw failure
        } catch (_: KeyPermanentlyInvalidatedException) {
            throw KeyStoreException.Invalidated()
        } catch (_: AEADBadTagException) {
            throw KeyStoreException.NotASecret()
        } catch (_: GeneralSecurityException) {
            throw KeyStoreException.Refused()
        } catch (_: ProviderException) {
            throw KeyStoreException.Refused()
        } catch (_: IOException) {
            throw KeyStoreException.Refused()
        }

    private companion object {
        const val PREFIX = "runde-"
        const val NAME_BYTES = 8
        const val CIPHER = "AES/GCM/NoPadding"
        const val TAG_BITS = 128
    }
}
