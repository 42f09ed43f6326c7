package androidx.test.runner.intent

import android.app.Instrumentation
import android.content.Intent

interface IntentMonitor

fun interface IntentStubber {
    fun getActivityResultForIntent(intent: Intent): Instrumentation.ActivityResult?
}

object IntentMonitorRegistry {
    private var instance: IntentMonitor? = null

    @JvmStatic
    fun getInstance(): IntentMonitor = checkNotNull(instance)

    @JvmStatic
    fun registerInstance(monitor: IntentMonitor?) {
        instance = monitor
    }
}

object IntentStubberRegistry {
    @JvmStatic
    fun isLoaded(): Boolean = false

    @JvmStatic
    fun getInstance(): IntentStubber = error("there is none")
}
