package org.runde.shell

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory

/** What the system is told of the app. */
class ManifestTest {
    private val main = File(System.getProperty("runde.android"), "app/src/main")
    private val manifest = xml("AndroidManifest.xml")

    @Test
    fun `these permissions are asked for and no others`() {
        val asked = manifest.all("uses-permission").map { it.named("name").removePrefix("android.permission.") }
        assertEquals(listOf("INTERNET", "CAMERA", "POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "VIBRATE"), asked)
        assertTrue(manifest.all("uses-feature").all { it.named("required") == "false" })
    }

    @Test
    fun `other programs reach the window and nothing else`() {
        val parts = listOf("activity", "activity-alias", "receiver", "service", "provider").flatMap { manifest.all(it) }
        assertTrue(parts.all { it.named("exported").isNotEmpty() })
        assertEquals(listOf(".MainActivity"), parts.filter { it.named("exported") == "true" }.map { it.named("name") })
    }

    @Test
    fun `nothing is backed up and nothing goes to another phone`() {
        val application = manifest.all("application").single()
        assertEquals("false", application.named("allowBackup"))
        assertEquals("@xml/extraction", application.named("dataExtractionRules"))
        assertEquals("@xml/backup", application.named("fullBackupContent"))
        val sections = listOf("cloud-backup", "device-transfer").map { xml("res/xml/extraction.xml").all(it).single() }
        for (section in sections + xml("res/xml/backup.xml")) {
            assertEquals(DOMAINS, section.all("exclude").map { it.getAttribute("domain") })
            assertTrue(section.all("exclude").all { it.getAttribute("path") == "." })
            assertTrue(section.all("include").isEmpty())
        }
    }

    @Test
    fun `every change of the phone is lived through`() {
        val activity = manifest.all("activity").single()
        assertEquals("singleTask", activity.named("launchMode"))
        val changes = activity.named("configChanges").split('|')
        val all =
            listOf("orientation", "screenSize", "smallestScreenSize", "screenLayout", "uiMode", "locale", "fontScale")
        assertTrue(changes.containsAll(all + listOf("density", "keyboard", "keyboardHidden", "layoutDirection")))
    }

    @Test
    fun `the web view asks nobody and counts nothing, and nothing is trusted but loopback`() {
        val told = manifest.all("meta-data").associate { it.named("name") to it.named("value") }
        assertEquals("false", told["android.webkit.WebView.EnableSafeBrowsing"])
        assertEquals("true", told["android.webkit.WebView.MetricsOptOut"])
        val network = xml("res/xml/network.xml")
        assertEquals(listOf("127.0.0.1", "localhost"), network.all("domain").map { it.textContent })
        assertEquals("false", network.all("base-config").single().getAttribute("cleartextTrafficPermitted"))
        assertTrue(network.all("certificates").isEmpty())
    }

    @Test
    fun `every text stands in three languages, with the same places to fill`() {
        val english = strings("values")
        for (other in listOf("values-da", "values-nb").map(::strings)) {
            assertEquals(english.keys - "name", other.keys)
            for ((name, text) in other) assertEquals(places(english.getValue(name)), places(text), name)
        }
        val locales = xml("res/xml/locales.xml").all("locale").map { it.named("name") }
        assertEquals(listOf("en", "da", "nb"), locales)
    }

    private fun strings(folder: String) =
        xml("res/$folder/strings.xml").all("string").associate {
            it.getAttribute("name") to
                it.textContent
        }

    private fun places(text: String) =
        Regex("%\\d\\$[a-z]")
            .findAll(text)
            .map { it.value }
            .sorted()
            .toList()

    private fun xml(path: String): Element =
        DocumentBuilderFactory
            .newInstance()
            .apply { isNamespaceAware = true }
            .newDocumentBuilder()
            .parse(File(main, path))
            .documentElement

    private fun Element.all(name: String): List<Element> =
        getElementsByTagName(name).let { found ->
            List(found.length) {
                found.item(it) as Element
            }
        }

    private fun Element.named(name: String): String = getAttributeNS("http://schemas.android.com/apk/res/android", name)

    private companion object {
        val DOMAINS =
            listOf("root", "file", "database", "sharedpref", "external") +
                listOf("device_root", "device_file", "device_database", "device_sharedpref")
    }
}
