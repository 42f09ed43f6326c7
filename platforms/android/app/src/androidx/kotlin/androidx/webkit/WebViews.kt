package androidx.webkit

import android.content.Context
import android.net.Uri
import android.webkit.WebResourceResponse
import android.webkit.WebView

/** No feature that the framework itself has not: wry writes its scripts into the page then. */
object WebViewFeature {
    const val DOCUMENT_START_SCRIPT = "DOCUMENT_START_SCRIPT"

    @JvmStatic
    fun isFeatureSupported(feature: String): Boolean = false
}

/** Never called, for the feature is not there. */
object WebViewCompat {
    @JvmStatic
    fun addDocumentStartJavaScript(
        webView: WebView,
        script: String,
        allowedOriginRules: Set<String>,
    ): Unit = throw UnsupportedOperationException()
}

/** Serves nothing: every page comes from the program. */
class WebViewAssetLoader private constructor() {
    fun shouldInterceptRequest(url: Uri): WebResourceResponse? = null

    /** As wry builds it. */
    class Builder {
        fun setDomain(domain: String?) = this

        fun addPathHandler(
            path: String,
            handler: AssetsPathHandler,
        ) = this

        fun build() = WebViewAssetLoader()
    }

    /** As wry names it. */
    class AssetsPathHandler(
        context: Context,
    )
}
