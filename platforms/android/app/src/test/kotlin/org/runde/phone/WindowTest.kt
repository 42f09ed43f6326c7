package org.runde.phone

import android.content.res.Configuration
import android.graphics.Insets
import android.os.Build
import android.view.KeyEvent
import android.view.WindowInsets
import android.view.WindowManager.LayoutParams
import android.webkit.RenderProcessGoneDetail
import android.webkit.WebView
import android.widget.FrameLayout
import android.widget.TextView
import dev.dioxus.main.RustWebView
import dev.dioxus.main.RustWebViewClient
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.runde.app.MainActivity
import org.runde.app.TestRundeApp

/** The window of the app, as the system treats it. */
@RunWith(RobolectricTestRunner::class)
class WindowTest {
    @Test
    fun `no picture is taken of the window, from before there is anything in it`() {
        webView("140.0")
        val activity = Robolectric.buildActivity(MainActivity::class.java).create().get()
        assertTrue(activity.window.attributes.flags and LayoutParams.FLAG_SECURE != 0)
        assertTrue(activity.window.attributes.flags and LayoutParams.FLAG_KEEP_SCREEN_ON == 0)
    }

    @Test
    fun `the program is given every port before the system starts it`() {
        opened()
        assertNotNull(app.given)
    }

    @Test
    fun `rotation, dusk, another language and larger letters leave the window as it is`() {
        val controller = opened()
        val activity = controller.get()
        val page = activity.shows()
        assertEquals(100, page.settings.textZoom)
        for (qualifiers in listOf("+land", "+night", "da", "nb", "w320dp-h480dp")) {
            RuntimeEnvironment.setQualifiers(qualifiers)
            controller.configurationChange(Configuration(RuntimeEnvironment.getApplication().resources.configuration))
            assertSame(activity, controller.get())
            assertSame(page, activity.page)
        }
        RuntimeEnvironment.setFontScale(1.5f)
        controller.configurationChange(Configuration(RuntimeEnvironment.getApplication().resources.configuration))
        assertSame(activity, controller.get())
        assertEquals(150, page.settings.textZoom)
    }

    @Test
    fun `a killed renderer ends the page and not the app`() {
        val activity = opened().get()
        val page = activity.shows()
        assertTrue(RustWebViewClient(activity).onRenderProcessGone(page, Killed))
        assertNull(activity.page)
        assertNull(page.parent)
        assertTrue(shadowOf(page).wasDestroyCalled())
        assertEquals(TestRundeApp.GONE, app.told.poll())
        // the next one is shown as the first was, and a late word of the first is nobody's
        val next = activity.shows()
        assertTrue(RustWebViewClient(activity).onRenderProcessGone(page, Killed))
        assertSame(next, activity.page)
        assertTrue(app.told.isEmpty())
        assertFalse(activity.isFinishing)
    }

    @Test
    fun `a page knows no place, no file and nothing that was typed`() {
        val page = opened().get().shows()
        assertFalse(page.settings.allowFileAccess)
        assertFalse(page.settings.allowContentAccess)
        assertFalse(page.isSaveEnabled)
    }

    @Test
    fun `the page lies in a frame that keeps it clear of bars and of the keyboard`() {
        val page = opened().get().shows()
        val frame = page.parent as FrameLayout
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return
        val insets =
            WindowInsets
                .Builder()
                .setInsets(WindowInsets.Type.statusBars(), Insets.of(0, 48, 0, 0))
                .setInsets(WindowInsets.Type.ime(), Insets.of(0, 0, 0, 700))
                .build()
        assertTrue(frame.dispatchApplyWindowInsets(insets).isConsumed)
        assertEquals(listOf(48, 700), listOf(frame.paddingTop, frame.paddingBottom))
    }

    @Test
    fun `back goes one page, and from the first one behind the others`() {
        val activity = opened().get()
        back(activity)
        assertFalse(activity.isFinishing)
        val page = activity.shows()
        shadowOf(page).setCanGoBack(true)
        back(activity)
        assertEquals(1, shadowOf(page).goBackInvocations)
        shadowOf(page).setCanGoBack(false)
        back(activity)
        assertEquals(1, shadowOf(page).goBackInvocations)
        assertFalse(activity.isFinishing)
    }

    @Test
    fun `a phone without a web view, or with an old one, says what it needs`() {
        for (version in listOf(null, "", "107.0.5304.54")) {
            webView(version)
            val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
            assertNull(app.given)
            val texts = mutableListOf<String>()
            everyText(activity.window.decorView, texts)
            assertTrue("$texts", texts.any { "108" in it })
        }
    }

    private fun everyText(
        view: android.view.View,
        into: MutableList<String>,
    ) {
        if (view is TextView) into += view.text.toString()
        if (view is android.view.ViewGroup) for (n in 0 until view.childCount) everyText(view.getChildAt(n), into)
    }

    /** As wry makes one. */
    private fun MainActivity.shows(): WebView {
        val page = RustWebView(this, emptyArray(), "0")
        setWebView(page)
        setContentView(page)
        return page
    }

    private fun back(activity: MainActivity) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            activity.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK))
            activity.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK))
        } else {
            val dispatcher = activity.window.decorView.viewRootImpl.onBackInvokedDispatcher
            checkNotNull(dispatcher.topCallback).onBackInvoked()
            idle()
        }
    }

    private object Killed : RenderProcessGoneDetail() {
        override fun didCrash() = false

        override fun rendererPriorityAtExit() = 0
    }
}
