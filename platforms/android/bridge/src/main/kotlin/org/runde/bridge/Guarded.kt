package org.runde.bridge

import org.runde.ffi.Clock
import org.runde.ffi.CompanionHandle
import org.runde.ffi.KeyStore
import org.runde.ffi.Language
import java.io.File

/** The companion over the vault in [folder], with every port guarded. The only way to make one. */
fun companionIn(
    folder: File,
    keys: KeyStore,
    clock: Clock,
    language: Language,
): CompanionHandle = CompanionHandle(folder.path, GuardedKeyStore(keys), GuardedClock(clock), language)

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
class Unhandled(error: Throwable) : RuntimeException(error)

private class GuardedClock(private val clock: Clock) : Guarded(), Clock {
    override fun read() = heard { clock.read() }
}

private class GuardedKeyStore(private val keys: KeyStore) : Guarded(), KeyStore {
    override fun read() = heard { keys.read() }

    override fun keep(secret: ByteArray) = heard { keys.keep(secret) }

    override fun forget() = heard { keys.forget() }
}
