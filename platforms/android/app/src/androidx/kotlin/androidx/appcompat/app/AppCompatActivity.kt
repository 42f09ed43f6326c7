package androidx.appcompat.app

import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import androidx.activity.result.ActivityResult
import androidx.activity.result.ActivityResultCallback
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContracts.Contract
import androidx.activity.result.contract.ActivityResultContracts.RequestMultiplePermissions
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult

/** The framework's activity, with results by callback. */
open class AppCompatActivity : Activity() {
    private val permissions = mutableMapOf<Int, ActivityResultCallback<Map<String, Boolean>>>()
    private val results = mutableMapOf<Int, ActivityResultCallback<ActivityResult>>()
    private var next = FIRST

    @Suppress("UNCHECKED_CAST")
    fun <I, O> registerForActivityResult(
        contract: Contract<I, O>,
        callback: ActivityResultCallback<O>,
    ): ActivityResultLauncher<I> {
        val code = next++
        return when (contract) {
            is RequestMultiplePermissions -> {
                permissions[code] = callback as ActivityResultCallback<Map<String, Boolean>>
                ActivityResultLauncher { requestPermissions(it as Array<String>, code) }
            }

            is StartActivityForResult -> {
                results[code] = callback as ActivityResultCallback<ActivityResult>
                ActivityResultLauncher { startActivityForResult(it as Intent, code) }
            }
        }
    }

    override fun onRequestPermissionsResult(
        requestCode: Int,
        permissions: Array<String>,
        grantResults: IntArray,
    ) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults)
        // an answer that was broken off comes empty, and is no consent
        val granted =
            permissions.indices.associate {
                permissions[it] to (grantResults.getOrNull(it) == PackageManager.PERMISSION_GRANTED)
            }
        this.permissions[requestCode]?.onActivityResult(granted.ifEmpty { mapOf("" to false) })
    }

    override fun onActivityResult(
        requestCode: Int,
        resultCode: Int,
        data: Intent?,
    ) {
        super.onActivityResult(requestCode, resultCode, data)
        results[requestCode]?.onActivityResult(ActivityResult(resultCode, data))
    }

    private companion object {
        const val FIRST = 100
    }
}
