package org.runde.app

import android.content.Intent
import android.content.res.Configuration
import android.graphics.Insets
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowInsets
import android.view.WindowManager.LayoutParams
import android.webkit.WebView
import android.widget.FrameLayout
import android.window.OnBackInvokedDispatcher
import dev.dioxus.main.WryActivity

/** The one window. What is in it comes from the program, which wry's activity starts. */
class MainActivity :
    WryActivity(),
    HasPage {
    override var page: WebView? = null
        private set

    private lateinit var arrivals: Arrivals

    private val app get() = application as RundeApp

    // wry asks its view about keys, and there is none before the program made it
    override val handleBackNavigation get() = page != null

    override fun onCreate(savedInstanceState: Bundle?) {
        // before anything can be seen: no picture of it is taken, by anybody
        window.addFlags(LayoutParams.FLAG_SECURE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) noPictureAmongRecents()
        app.inFront.isNow(this)
        val canBeShown = WebViewLevel.isEnough()
        // a program without its ports waits, and makes no view that this phone has not
        if (canBeShown) app.program
        // nothing of a window that was is taken over: where one was lies in the vault and in memory
        super.onCreate(null)
        if (!canBeShown) setContentView(WebViewLevel.page(this))
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) followBack()
        arrivals = Arrivals(this) { if (canBeShown) app.program.arrived(it) }
        arrivals.take(intent)
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        arrivals.take(intent)
    }

    override fun onDestroy() {
        app.inFront.leaves(this)
        super.onDestroy()
    }

    override fun onWebViewCreate(webView: WebView) {
        page = webView
    }

    override fun setContentView(view: View) {
        // a web view has no room inside its edge, so there is a frame around it
        val frame = FrameLayout(this).apply { addView(view) }
        super.setContentView(frame)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) keepClear(frame)
    }

    override fun pageGone(dead: WebView) {
        // one that was let go of before is nobody's page any more
        if (page !== dead) return
        page = null
        app.program.pageGone()
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        page?.let(Page::letters)
    }

    @Deprecated("Before Android 13 the system asks here.")
    @Suppress("DEPRECATION", "OVERRIDE_DEPRECATION", "GestureBackNavigation")
    override fun onBackPressed() = goBack()

    /** One page back; on the first one the app is left, and goes on behind. */
    private fun goBack() {
        val page = page
        if (page != null && page.canGoBack()) page.goBack() else moveTaskToBack(true)
    }

    @FromLevel(Build.VERSION_CODES.TIRAMISU)
    private fun followBack() =
        onBackInvokedDispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, ::goBack)

    @FromLevel(Build.VERSION_CODES.TIRAMISU)
    private fun noPictureAmongRecents() = setRecentsScreenshotEnabled(false)

    /**
     * Keeps the page clear of bars, notches and the keyboard, on phones that draw the window beneath them.
     * Older web views tell the page nothing of these, so the window does it for all of them.
     */
    @FromLevel(Build.VERSION_CODES.R)
    private fun keepClear(frame: View) {
        frame.setOnApplyWindowInsetsListener(::clear)
        frame.requestApplyInsets()
    }

    @FromLevel(Build.VERSION_CODES.R)
    private fun clear(
        frame: View,
        insets: WindowInsets,
    ): WindowInsets {
        val taken: Insets =
            insets.getInsets(
                WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime(),
            )
        frame.setPadding(taken.left, taken.top, taken.right, taken.bottom)
        return WindowInsets.CONSUMED
    }
}
