package org.runde.app

import android.app.Activity
import android.content.Intent
import android.graphics.Typeface
import android.provider.Settings
import android.view.Gravity
import android.view.View
import android.webkit.WebView
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView

/** Whether this phone has a web view that can show the page, and what is shown where it has none. */
internal object WebViewLevel {
    /** The least one that knows every form of CSS the look stands on. */
    const val LEAST = 108

    fun isEnough(): Boolean = version() >= LEAST

    // 'there is none' is thrown on some phones, and given as nothing on others
    private fun version(): Int =
        runCatching { WebView.getCurrentWebViewPackage() }
            .getOrNull()
            ?.versionName
            ?.substringBefore('.')
            ?.toIntOrNull() ?: 0

    /** A page without a web view: what is needed, and the way to it. */
    fun page(activity: Activity): View {
        val told =
            TextView(activity).apply {
                text = activity.getString(R.string.no_webview, LEAST)
                textSize = TEXT
                typeface = Typeface.SERIF
            }
        val settings =
            Button(activity).apply {
                text = activity.getString(R.string.open_phone_settings)
                setOnClickListener { activity.startActivity(Intent(Settings.ACTION_APPLICATION_SETTINGS)) }
            }
        val space = (MARGIN * activity.resources.displayMetrics.density).toInt()
        val both =
            LinearLayout(activity).apply {
                orientation = LinearLayout.VERTICAL
                gravity = Gravity.CENTER_VERTICAL
                setPadding(space, space, space, space)
                addView(told)
                addView(settings)
            }
        return ScrollView(activity).apply {
            isFillViewport = true
            addView(both)
        }
    }

    private const val TEXT = 20f
    private const val MARGIN = 24
}
