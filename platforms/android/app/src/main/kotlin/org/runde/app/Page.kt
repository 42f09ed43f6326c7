package org.runde.app

import android.app.Activity
import android.content.Context
import android.content.ContextWrapper
import android.view.ViewGroup
import android.webkit.WebView

/** Who has a page in a web view. */
interface HasPage {
    /** The view, while there is one that lives. */
    val page: WebView?

    /** The view's own process is gone: nothing of that view may be used again. */
    fun pageGone(dead: WebView)
}

/** What wry's web views are told by lines that the build puts into them: see `wry-kotlin`. */
object Page {
    /** A view begins: it knows no place on earth and no other file, and keeps nothing that was typed. */
    @JvmStatic
    fun begins(view: WebView) {
        with(view.settings) {
            setGeolocationEnabled(false)
            allowFileAccess = false
            allowContentAccess = false
            @Suppress("DEPRECATION")
            saveFormData = false
        }
        view.isSaveEnabled = false
        letters(view)
    }

    /** Letters as large as the phone's. */
    fun letters(view: WebView) {
        view.settings.textZoom = (view.resources.configuration.fontScale * HUNDRED).toInt()
    }

    /** The view's process was killed, or died. Says that it was taken care of: else the system ends the app. */
    @JvmStatic
    fun gone(dead: WebView): Boolean {
        val owner = owner(dead.context)
        (dead.parent as? ViewGroup)?.removeView(dead)
        owner?.pageGone(dead)
        dead.destroy()
        return true
    }

    /** The page that is shown. */
    fun shown(activity: Activity): WebView? = (activity as? HasPage)?.page

    private tailrec fun owner(context: Context?): HasPage? =
        when (context) {
            is HasPage -> context
            is ContextWrapper -> owner(context.baseContext)
            else -> null
        }

    private const val HUNDRED = 100
}
