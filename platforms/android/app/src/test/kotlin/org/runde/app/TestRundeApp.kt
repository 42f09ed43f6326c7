package org.runde.app

import java.io.File
import java.util.concurrent.LinkedBlockingQueue

/** The process with a program that only listens; Robolectric takes it for the one of the manifest. */
class TestRundeApp : RundeApp() {
    /** What the program was told, in order; a file by its bytes, a page that is gone as nothing. */
    val told = LinkedBlockingQueue<List<Byte>>()

    /** What the program was given. */
    var given: PhonePorts? = null
        private set

    override fun begin(
        vault: File,
        ports: PhonePorts,
    ): Program {
        given = ports
        return object : Program {
            override fun arrived(file: ByteArray) {
                told += file.toList()
            }

            override fun pageGone() {
                told += GONE
            }
        }
    }

    companion object {
        /** Stands for a page that is gone. */
        val GONE = "gone".encodeToByteArray().toList()
    }
}
