package org.runde.app.reminders

import android.content.Context
import java.io.File

/** Whether the holder was asked for notifications before. Nothing of the group is in it. */
internal class Asked(
    context: Context,
) {
    private val file = File(context.noBackupFilesDir, "asked")

    var before: Boolean
        get() = file.exists()
        set(asked) {
            if (asked) file.createNewFile() else file.delete()
        }
}
