package androidx.activity.result.contract

import android.content.Intent
import androidx.activity.result.ActivityResult

/** What can be asked for with a result. */
class ActivityResultContracts private constructor() {
    /** One of them. */
    sealed class Contract<I, O>

    /** Permissions by their names; whether each was given. */
    class RequestMultiplePermissions : Contract<Array<String>, Map<String, Boolean>>()

    /** Another activity; what it gave back. */
    class StartActivityForResult : Contract<Intent, ActivityResult>()
}
