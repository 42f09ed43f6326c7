//! All settings, each with how it stands.

use dioxus::prelude::*;
use runde_core::companion::{Looks, Protection, RemindMe, SettingsView, Signs, Theme};

use super::letters::{size_words, theme_words};
use super::lock::lock_words;
use super::{PassphraseDone, SettingsPage};
use crate::parts::Way;
use crate::screens::behind::{Behind, Section};
use crate::screens::tongues::own_name;
use crate::words::Words;

/// All settings: what each is, and how it stands.
#[component]
pub fn AllSettings(
    /// The words.
    words: Words,
    /// What was done about the passphrase just now.
    #[props(default)]
    done: Option<PassphraseDone>,
    /// The choices.
    choices: SettingsView,
    /// Whether something here can remind at all.
    #[props(default)]
    reminds: bool,
    /// Whether the group can be erased here; where it is over, that stands on its own page.
    #[props(default)]
    over: bool,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Another page of the settings is to be opened.
    onopen: EventHandler<SettingsPage>,
    /// Back to the group.
    onback: EventHandler<()>,
) -> Element {
    let SettingsView { looks, signs, lock_after, remind_me, protection, .. } = choices;
    let reminders = reminds.then(|| {
        (SettingsPage::Reminders, words.reminders(), Some(reminders_words(words, remind_me)))
    });
    let erasing = (!over).then(|| (SettingsPage::Erase, words.erase_here(), None));
    let rows = [
        (
            SettingsPage::Language,
            words.language_legend(),
            Some(own_name(words.language()).to_owned()),
        ),
        (SettingsPage::Letters, words.letters_and_light(), Some(looks_words(words, looks))),
        (SettingsPage::Signs, words.signs(), Some(signs_words(words, signs))),
    ]
    .into_iter()
    .chain(reminders)
    .chain([
        (SettingsPage::Lock, words.lock_title(), Some(lock_words(words, lock_after))),
        (SettingsPage::Passphrase, words.passphrase(), Some(passphrase_words(words, protection))),
        (SettingsPage::Promised, words.what_is_promised(), None),
        (SettingsPage::Licences, words.licences(), None),
    ])
    .chain(erasing);
    rsx! {
        Behind { words, part: Section::Group, head: words.this_phone(), title: words.settings(), trouble, onback,
            p { class: "told", role: "status", {done.map(|done| done_words(words, done))} }
            ul { class: "ways beside", role: "list",
                for (page , label , note) in rows {
                    li { key: "{page:?}",
                        Way { label, note, onpress: move |()| onopen.call(page) }
                    }
                }
            }
        }
    }
}

fn done_words(words: Words, done: PassphraseDone) -> String {
    match done {
        PassphraseDone::Added => words.passphrase_added(),
        PassphraseDone::Changed => words.passphrase_changed(),
        PassphraseDone::Removed => words.passphrase_removed(),
    }
}

/// What is other than the phone has it.
fn looks_words(words: Words, looks: Looks) -> String {
    let Looks { text_size, plain_letters, theme } = looks;
    let other = [
        (text_size != Default::default()).then(|| size_words(words, text_size)),
        plain_letters.then(|| words.with_plain_letters()),
        (theme != Theme::AsThePhone).then(|| theme_words(words, theme)),
    ];
    let other: Vec<_> = other.into_iter().flatten().collect();
    if other.is_empty() { words.as_the_phone() } else { words.list(&other) }
}

fn signs_words(words: Words, signs: Signs) -> String {
    let on = [
        signs.light.then(|| words.sign_light()),
        signs.sound.then(|| words.sign_sound()),
        signs.vibration.then(|| words.sign_vibration()),
    ];
    let on: Vec<_> = on.into_iter().flatten().map(|sign| sign.to_lowercase()).collect();
    if on.is_empty() { words.signs_none() } else { words.list(&on) }
}

fn reminders_words(words: Words, remind: RemindMe) -> String {
    let on = [
        remind.day_before.then(|| words.the_day_before()),
        remind.hour_before.then(|| words.an_hour_before()),
    ];
    let on: Vec<_> = on.into_iter().flatten().map(|when| when.to_lowercase()).collect();
    if on.is_empty() { words.signs_none() } else { words.list(&on) }
}

fn passphrase_words(words: Words, protection: Option<Protection>) -> String {
    match protection {
        Some(Protection::WithPassphrase) => words.passphrase_each_time(),
        _ => words.passphrase_none(),
    }
}
