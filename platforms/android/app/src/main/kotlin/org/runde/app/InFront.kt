package org.runde.app

import android.app.Activity
import android.os.Handler
import android.os.Looper
import java.lang.ref.WeakReference

/** The activity that is there, for ports that are called from any thread and outlive it. */
class InFront {
    private val main = Handler(Looper.getMainLooper())

    @Volatile
    private var activity = WeakReference<Activity>(null)

    /** From now on it is this one. */
    fun isNow(here: Activity) {
        activity = WeakReference(here)
    }

    /** No longer this one. */
    fun leaves(gone: Activity) {
        if (activity.get() === gone) activity.clear()
    }

    /**
     * Does it with the activity, on its thread and soon; nothing where there is none. What is thrown there
     * reaches nobody, for nobody waits: the main thread may be waiting for the caller.
     */
    fun lately(work: (Activity) -> Unit): Unit? {
        val here = activity.get() ?: return null
        if (Looper.myLooper() === Looper.getMainLooper()) work(here) else main.post { runCatching { work(here) } }
        return Unit
    }
}
