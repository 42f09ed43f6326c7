//! The one HTML page of the preview; everything it needs is in it.

use dioxus_liveview::interpreter_glue;
use runde_core::companion::Language;

use crate::look::LOOK;
use crate::shell;

/// When the preview stops, the page says so, and comes back when it can.
const STOPPED: &str = "\
window.ipc.ws.addEventListener('close', () => {
  document.querySelectorAll('.stopped').forEach((told) => { told.hidden = false; });
  setInterval(() => fetch('/', { method: 'HEAD' }).then((back) => {
    if (back.ok) location.reload();
  }, () => {}), 2000);
});";

/// The page, for one answer with one nonce.
pub(super) fn html(language: Language, nonce: &str) -> String {
    let glue = interpreter_glue("/ws").replace("<script>", &format!("<script nonce=\"{nonce}\">"));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         {head}<style>{LOOK}</style>\n<script nonce=\"{nonce}\">{script}</script>\n</head>\n\
         <body><div id=\"main\"></div>\n{glue}\n<script nonce=\"{nonce}\">{STOPPED}</script>\n\
         </body>\n</html>\n",
        lang = language.tag(),
        head = shell::head(),
        script = shell::SCRIPT,
    )
}
