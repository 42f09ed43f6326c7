package androidx.activity.result

import android.content.Intent

/** What an activity gave back. */
class ActivityResult(
    val resultCode: Int,
    val data: Intent?,
)

/** Hears what came back. */
fun interface ActivityResultCallback<O> {
    fun onActivityResult(result: O)
}

/** Asks for it. */
class ActivityResultLauncher<I>(
    private val start: (I) -> Unit,
) {
    fun launch(input: I) = start(input)
}
