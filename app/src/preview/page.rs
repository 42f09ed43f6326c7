//! The one HTML page of the preview; everything it needs is in it, and nothing of the group is.

use dioxus_liveview::interpreter_glue;
use runde_core::companion::Language;

use crate::look::LOOK;
use crate::screens;
use crate::shell;
use crate::words::Words;

/// The browser that came in by the link keeps its key where pages of this origin alone can read it:
/// a cookie would go to every port of this computer. The key leaves it as the name of a protocol of
/// the socket, so it stands in no address. Without a key there is no socket, and the page says why.
const KEY: &str = "
const given = document.currentScript.dataset.key;
if (given) localStorage.setItem('runde', given);
history.replaceState(null, '', '/');
const outside = () => {
  const tongue = (navigator.languages ?? []).map((tag) => tag.slice(0, 2).replace('no', 'nb'))
    .find((tag) => ['da', 'nb', 'en'].includes(tag)) ?? 'en';
  document.documentElement.lang = tongue;
  document.querySelectorAll(`.outside[lang=${tongue}]`).forEach((told) => { told.hidden = false; });
};
const key = localStorage.getItem('runde');
if (!key) { document.getElementById('main').remove(); outside(); }
window.WebSocket = class extends WebSocket {
  constructor(at) { super(at, ['runde', key]); }
};";

/// When the preview stops, the page says so, and comes back when it can. A socket that never opened
/// was not let in.
const STOPPED: &str = "
let opened = false;
window.ipc?.ws.addEventListener('open', () => { opened = true; });
window.ipc?.ws.addEventListener('close', () => {
  if (!opened) { outside(); return; }
  document.querySelectorAll('.stopped').forEach((told) => { told.hidden = false; });
  setInterval(() => fetch('/', { method: 'HEAD' }).then((back) => {
    if (back.ok) location.reload();
  }, () => {}), 2000);
});";

/// The page, for one answer with one nonce; with a key for the browser that used the link, and the
/// same for everybody without.
pub(super) fn html(nonce: &str, key: Option<&str>) -> String {
    let script = format!("<script nonce=\"{nonce}\">");
    let glue = interpreter_glue("/ws").replace("<script>", &script);
    let given = key.map(|key| format!(" data-key=\"{key}\"")).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"en\" translate=\"no\">\n<head>\n<meta charset=\"utf-8\">\n\
         {head}<style>{LOOK}</style>\n{script}{shell}</script>\n</head>\n<body>\n\
         <div id=\"main\"></div>\n{told}<script nonce=\"{nonce}\"{given}>{KEY}</script>\n\
         {glue}\n{script}{STOPPED}</script>\n</body>\n</html>\n",
        head = shell::head(),
        shell = shell::SCRIPT,
        told = Language::ALL.map(outside).concat(),
    )
}

/// What somebody reads who has no key, in one language.
fn outside(language: Language) -> String {
    format!(
        "<p class=\"outside\" lang=\"{}\" hidden>{}</p>\n",
        language.tag(),
        screens::outside(Words::new(language))
    )
}
