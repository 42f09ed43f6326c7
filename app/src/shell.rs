//! What only the page itself can do: ring, tremble, glow, and say whether it is seen.

use data_encoding::BASE64;
use dioxus::prelude::*;
use runde_core::companion::{Loudness, Sign, Signs};

use crate::phone::PhoneShell;

/// Run once in every page, before anything is drawn.
pub const SCRIPT: &str = include_str!("shell.js");

/// The title of every window: no name of the group in it.
pub const TITLE: &str = "Runde";

/// The head that every page has, whichever renderer draws it: as wide as the phone, under its
/// rounded corners, shorter when the keyboard comes, light or dark.
#[must_use]
pub fn head() -> String {
    format!(
        "<title>{TITLE}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, \
         viewport-fit=cover, interactive-widget=resizes-content\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n"
    )
}

/// Gives one gentle sign; on a walk by vibration alone.
pub(crate) fn give_sign(sign: Sign, signs: Signs, walk: bool) {
    let kind = match sign {
        Sign::HalfMinute => "half-minute",
        Sign::OfferUsed => "offer-used",
        Sign::PartOver => "part-over",
    };
    give(kind, signs, walk);
}

/// Rings the bell that begins and ends a silence.
pub(crate) fn ring_bell(signs: Signs, walk: bool) {
    give("bell", signs, walk);
}

/// The phone under the page, where there is one.
fn phone() -> Option<PhoneShell> {
    try_consume_context()
}

/// How each sign is felt: trembling and resting in turn, in milliseconds; `shell.js` has the same.
fn pulses(kind: &str) -> &'static [u32] {
    match kind {
        "offer-used" => &[120, 160, 120],
        "part-over" => &[240],
        "bell" => &[400],
        _ => &[120],
    }
}

fn give(kind: &str, signs: Signs, walk: bool) {
    let Signs { light, sound, mut vibration, loudness } =
        if walk { Signs { light: false, sound: false, vibration: true, ..signs } } else { signs };
    if let Some(phone) = phone().filter(|_| vibration) {
        phone.hands().tremble(pulses(kind));
        vibration = false;
    }
    let loud = match loudness {
        Loudness::Soft => 0.4,
        Loudness::Middle => 1.0,
        Loudness::Loud => 2.5,
    };
    document::eval(&format!("window.runde?.sign('{kind}', {light}, {sound}, {vibration}, {loud})"));
}

/// Follows the history of the browser, or of the phone, for as long as the page lives: tells first
/// what this page of it is called in memory and at which of its places it is, then each place that
/// somebody goes back or forth to.
pub(crate) async fn follow_history(mut tell: impl FnMut(String, usize)) {
    let mut page = document::eval(
        "window.runde?.followHistory((name, at) => dioxus.send([name, at])); \
         await new Promise(() => {});",
    );
    while let Ok((name, at)) = page.recv::<(String, usize)>().await {
        tell(name, at);
    }
}

/// One more place in the history, of this number.
pub(crate) fn step_on(place: usize) {
    document::eval(&format!("window.runde?.stepOn({place})"));
}

/// So many places back in the history; forth where it is less than none.
pub(crate) fn step_back(steps: isize) {
    document::eval(&format!("window.runde?.stepBack({steps})"));
}

/// Keeps the screen awake from now on, or no longer; where the system will not, nothing is said.
pub(crate) fn keep_awake(awake: bool) {
    if let Some(phone) = phone() {
        return phone.hands().keep_awake(awake);
    }
    document::eval(&format!("window.runde?.keepAwake({awake})"));
}

/// Takes the reader to the top of a new page, or to where they were on one they come back to.
pub(crate) fn arrive() {
    document::eval("window.runde?.arrive()");
}

/// Brings into sight what bears this name on the page, and takes the reader there.
pub(crate) fn show(id: &str) {
    document::eval(&format!("window.runde?.show('{id}')"));
}

/// Brings the top of the page into sight; the focus stays where it is.
pub(crate) fn to_the_top() {
    document::eval("window.runde?.toTheTop()");
}

/// Hands the text of a calendar over as a file.
pub(crate) fn hand_over(name: &str, text: &str) {
    if let Some(phone) = phone() {
        return phone.hands().share_calendar(name, text);
    }
    let page = document::eval("window.runde?.handOver(...await dioxus.recv())");
    let _ = page.send((name, text));
}

/// The most bytes that are read of a file that was chosen; what is longer is told as too large.
const MOST_BYTES: usize = (16 << 20) + 1;

/// A file somebody chooses, or its beginning; nothing where none was chosen.
pub(crate) async fn chosen_file() -> Option<Vec<u8>> {
    let mut page = document::eval(
        "const most = await dioxus.recv(); dioxus.send(await window.runde?.chosen(most) ?? null);",
    );
    page.send(MOST_BYTES).ok()?;
    let text = page.recv::<Option<String>>().await.ok()??;
    Some(BASE64.decode(text.as_bytes()).unwrap_or_default())
}

/// Hands a sealed file over.
pub(crate) fn hand_over_bytes(name: &str, bytes: &[u8]) {
    if let Some(phone) = phone() {
        return phone.hands().share_sealed(name, bytes);
    }
    let page = document::eval("window.runde?.handOverBytes(...await dioxus.recv())");
    let _ = page.send((name, BASE64.encode(bytes)));
}

/// The most bytes of a file from another phone.
const MOST_SEALED: usize = 16 << 20;

/// All of a file somebody chooses; empty where it is too long or cannot be read, nothing where none was
/// chosen.
pub(crate) async fn chosen_bytes() -> Option<Vec<u8>> {
    let mut page = document::eval(
        "const most = await dioxus.recv(); \
         dioxus.send(await window.runde?.chosenBytes(most) ?? null);",
    );
    page.send(MOST_SEALED).ok()?;
    let text = page.recv::<Option<String>>().await.ok()??;
    Some(BASE64.decode(text.as_bytes()).unwrap_or_default())
}

/// Puts a text where it can be pasted from; where the page may not, it can be marked by hand.
pub(crate) fn copy(text: &str) {
    let page = document::eval("await navigator.clipboard?.writeText(await dioxus.recv())");
    let _ = page.send(text);
}

/// Lets the system print the page that is shown, or make a file of it.
pub(crate) fn print() {
    if let Some(phone) = phone() {
        return phone.hands().print();
    }
    document::eval("window.print()");
}

/// Lets the system ask for what it shows reminders by, the first time that one is wished.
pub(crate) fn reminders_wished() {
    if let Some(phone) = phone() {
        phone.hands().reminders_wished();
    }
}

/// Listens for as long as the page lives to whether it can be seen.
pub(crate) async fn watch_visibility(mut tell: impl FnMut(bool)) {
    let mut page = document::eval(
        "const tell = () => dioxus.send(document.visibilityState === 'visible'); \
         document.addEventListener('visibilitychange', tell); tell(); \
         await new Promise(() => {});",
    );
    while let Ok(visible) = page.recv::<bool>().await {
        tell(visible);
    }
}
