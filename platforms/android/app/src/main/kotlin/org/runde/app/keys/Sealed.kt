package org.runde.app.keys

/** What lies in the file: a version, which key, the nonce, and the secret under that key. */
internal class Sealed(
    val alias: String,
    val nonce: ByteArray,
    val text: ByteArray,
) {
    fun bytes(): ByteArray {
        val alias = alias.encodeToByteArray()
        return byteArrayOf(VERSION, alias.size.toByte(), nonce.size.toByte()) + alias + nonce + text
    }

    companion object {
        private const val VERSION: Byte = 1
        private const val HEAD = 3
        private const val MOST = 4_096

        /** What these bytes say; nothing where they are none of ours. */
        fun of(bytes: ByteArray): Sealed? {
            if (bytes.size !in HEAD..MOST || bytes[0] != VERSION) return null
            val alias = HEAD + bytes[1]
            val nonce = alias + bytes[2]
            if (bytes[1] <= 0 || bytes[2] <= 0 || nonce >= bytes.size) return null
            return Sealed(
                bytes.decodeToString(HEAD, alias),
                bytes.copyOfRange(alias, nonce),
                bytes.copyOfRange(nonce, bytes.size),
            )
        }
    }
}
