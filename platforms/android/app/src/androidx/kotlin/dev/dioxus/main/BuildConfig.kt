package dev.dioxus.main

/** What wry asks before it writes to the system's log: it writes nothing, for the page's words could be in it. */
internal object BuildConfig {
    const val DEBUG = false
}
