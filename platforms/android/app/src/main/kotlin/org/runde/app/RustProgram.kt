package org.runde.app

import org.runde.bridge.guarded
import org.runde.ffi.PhoneApp
import org.runde.ffi.Ports
import java.io.File

/** The program in the native library. The system's activity starts it with what is handed over here. */
internal class RustProgram(
    vault: File,
    ports: PhonePorts,
    language: String,
) : Program {
    private val app =
        PhoneApp(
            vault.path,
            with(ports) {
                Ports(
                    clock.guarded(),
                    keys.guarded(),
                    reminders.guarded(),
                    share.guarded(),
                    screen.guarded(),
                    haptics.guarded(),
                )
            },
            language,
        )

    override fun arrived(file: ByteArray) = app.arrived(file)

    override fun pageGone() = app.pageGone()
}
