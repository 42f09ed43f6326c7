package org.runde.phone

import android.app.Activity
import android.content.Intent
import android.content.pm.PackageInfo
import android.os.Build
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowApplication
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowWebView
import org.runde.app.MainActivity
import org.runde.app.TestRundeApp

/** What a test has in hand of the phone that Robolectric is. */
internal val app get() = RuntimeEnvironment.getApplication() as TestRundeApp

/** A web view of this version is on the phone; with none, there is none. */
internal fun webView(version: String?) =
    ShadowWebView.setCurrentWebViewPackage(version?.let { PackageInfo().apply { versionName = it } })

/** The app is opened, by this intent. */
internal fun opened(intent: Intent = Intent(Intent.ACTION_MAIN)): ActivityController<MainActivity> {
    webView("140.0.7339.51")
    // as the manifest says, which Robolectric does not read for it
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) ShadowApplication.setEnableOnBackInvokedCallback(true)
    return Robolectric.buildActivity(MainActivity::class.java, intent.setClass(app, MainActivity::class.java)).setup()
}

/** What was posted to the main thread is done. */
internal fun idle() = ShadowLooper.idleMainLooper()

/** The activity that was started last from this one. */
internal fun Activity.started(): Intent? = shadowOf(this).nextStartedActivity
