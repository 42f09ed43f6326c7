package org.runde.phone

import org.runde.app.keys.HardwareKeys
import java.security.Key
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** Hardware that keeps keys in memory, and fails as it is told to. */
internal class FakeKeys : HardwareKeys(app) {
    val kept = mutableMapOf<String, SecretKey>()

    /** What the next calls throw, one after the other. */
    val failures = ArrayDeque<Throwable>()

    override fun make(alias: String): SecretKey {
        failures.removeFirstOrNull()?.let { throw it }
        check(alias !in kept)
        return KeyGenerator
            .getInstance("AES")
            .apply { init(256) }
            .generateKey()
            .also { kept[alias] = it }
    }

    override fun find(alias: String): Key? {
        failures.removeFirstOrNull()?.let { throw it }
        return kept[alias]
    }

    override fun delete(alias: String) {
        kept -= alias
    }
}
