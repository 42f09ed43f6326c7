package org.runde.app.keys

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import org.runde.app.FromLevel
import java.security.Key
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** Keys in the phone's own key store: in a chip of their own where there is one that works. */
open class HardwareKeys(
    private val context: Context,
) {
    /** Makes a key that has no name yet. A chip that refuses is asked once, and the processor then. */
    open fun make(alias: String): SecretKey {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && hasChip()) {
            try {
                return inChip(alias)
            } catch (_: ProviderException) {
                // named by the phone and not there, full, or broken: StrongBoxUnavailableException is one
            }
        }
        return generate(spec(alias))
    }

    /** The key of this name; nothing where the system has none any more. */
    open fun find(alias: String): Key? = store().getKey(alias, null)

    /** Lets go of a key. */
    open fun delete(alias: String) = store().deleteEntry(alias)

    @FromLevel(Build.VERSION_CODES.P)
    private fun hasChip() = context.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)

    @FromLevel(Build.VERSION_CODES.P)
    private fun inChip(alias: String) = generate(spec(alias).setIsStrongBoxBacked(true))

    // not bound to the lock screen: such keys go with it, or with a new finger
    private fun spec(alias: String) =
        KeyGenParameterSpec
            .Builder(alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(KEY_BITS)

    private fun generate(spec: KeyGenParameterSpec.Builder): SecretKey {
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
        generator.init(spec.build())
        return generator.generateKey()
    }

    private fun store() = KeyStore.getInstance(STORE).apply { load(null) }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val KEY_BITS = 256
    }
}
