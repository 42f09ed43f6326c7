//! Words in three languages: one function a message, made by the build from `words/<language>/*.ftl`.

#![deny(dead_code)]

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use runde_core::companion::Language;
use unic_langid::LanguageIdentifier;

/// Says everything in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

static DANISH: LazyLock<FluentBundle<FluentResource>> =
    LazyLock::new(|| bundle(Language::Danish, include_str!(concat!(env!("OUT_DIR"), "/da.ftl"))));
static NORWEGIAN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    bundle(Language::Norwegian, include_str!(concat!(env!("OUT_DIR"), "/nb.ftl")))
});
static ENGLISH: LazyLock<FluentBundle<FluentResource>> =
    LazyLock::new(|| bundle(Language::English, include_str!(concat!(env!("OUT_DIR"), "/en.ftl"))));

fn bundle(language: Language, text: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // names and numbers stand in the same direction as the text around them
    bundle.set_use_isolating(false);
    // the build has parsed every file, so the good part is the whole
    let resource =
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The words that are too long for a small phone with large letters, and where they may be parted:
/// not every phone knows how to hyphenate all three languages.
const PARTED: [(&str, &str); 11] = [
    ("assordfrase", "assord\u{ad}frase"),
    ("dgangssætning", "dgangs\u{ad}sætning"),
    ("avshedspligt", "avsheds\u{ad}pligt"),
    ("aushetsplikt", "aushets\u{ad}plikt"),
    ("onfidentiality", "onfi\u{ad}dential\u{ad}ity"),
    ("medmindre", "med\u{ad}mindre"),
    ("ormulering", "ormu\u{ad}lering"),
    ("nticlockwise", "nti\u{ad}clockwise"),
    ("three languages", "three lan\u{ad}guages"),
    ("Something to talk", "Some\u{ad}thing to talk"),
    ("No objection", "No ob\u{ad}jection"),
];

/// As a title or a line begins with it, where large letters may need every place to part.
fn with_capital(said: &str) -> String {
    let said = said.replace('\u{a0}', " ");
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn parted(mut said: String) -> String {
    for (word, with_hyphens) in PARTED {
        if said.contains(word) {
            said = said.replace(word, with_hyphens);
        }
    }
    said
}

/// A sentence that ends with words of a member's ends once, though theirs bring a full stop along.
fn ended_once(mut said: String) -> String {
    let before = said.strip_suffix('.').unwrap_or_default();
    if before.ends_with(['.', '!', '?', '…']) && !before.ends_with("..") {
        said.pop();
    }
    said
}

impl Words {
    /// Words in this language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language they are in.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    fn say<const N: usize>(
        self,
        key: &'static str,
        arguments: [(&'static str, FluentValue<'static>); N],
    ) -> String {
        let bundle: &FluentBundle<FluentResource> = match self.language {
            Language::Danish => &DANISH,
            Language::Norwegian => &NORWEGIAN,
            Language::English => &ENGLISH,
        };
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        let message = bundle.get_message(key).and_then(|message| message.value());
        let said = message.map_or_else(
            || key.to_owned(),
            |pattern| {
                bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
            },
        );
        ended_once(parted(said))
    }

    /// A day with its weekday, as the language writes it.
    pub(crate) fn day(self, day: NaiveDate) -> String {
        self.weekday_day_month(self.weekday(day.weekday()), day.day(), self.month(day))
    }

    /// The same where a line or a title begins with it.
    pub(crate) fn day_first(self, day: NaiveDate) -> String {
        with_capital(&self.day(day))
    }

    /// A day with its weekday, and with its year where that is another one.
    pub(crate) fn day_on(self, day: NaiveDate, today: NaiveDate) -> String {
        if day.year() == today.year() {
            return self.day(day);
        }
        self.day_of_its_year(day)
    }

    /// A day with its weekday and its year, whichever year it is.
    pub(crate) fn day_of_its_year(self, day: NaiveDate) -> String {
        self.day_and_year(self.day(day), day.year().to_string())
    }

    /// The same where a line or a title begins with it.
    pub(crate) fn day_on_first(self, day: NaiveDate, today: NaiveDate) -> String {
        with_capital(&self.day_on(day, today))
    }

    /// Several things in one sentence, with the language's own word before the last.
    pub(crate) fn list(self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => self.list_and(before.join(", "), last.clone()),
        }
    }

    pub(crate) fn weekday(self, weekday: Weekday) -> String {
        match weekday {
            Weekday::Mon => self.monday(),
            Weekday::Tue => self.tuesday(),
            Weekday::Wed => self.wednesday(),
            Weekday::Thu => self.thursday(),
            Weekday::Fri => self.friday(),
            Weekday::Sat => self.saturday(),
            Weekday::Sun => self.sunday(),
        }
    }

    /// A day without its weekday, and with its year where that is another one.
    pub(crate) fn date(self, day: NaiveDate, today: NaiveDate) -> String {
        if day.year() == today.year() {
            self.day_month(day.day(), self.month(day))
        } else {
            // as text, for a year is no number to be grouped
            self.day_month_year(day.day(), self.month(day), day.year().to_string())
        }
    }

    pub(crate) fn month(self, day: NaiveDate) -> String {
        match day.month() {
            1 => self.january(),
            2 => self.february(),
            3 => self.march(),
            4 => self.april(),
            5 => self.may(),
            6 => self.june(),
            7 => self.july(),
            8 => self.august(),
            9 => self.september(),
            10 => self.october(),
            11 => self.november(),
            _ => self.december(),
        }
    }

    /// A time of day as it is written.
    pub(crate) fn time(self, time: NaiveTime) -> String {
        self.clock_time(time.format("%H").to_string(), time.format("%M").to_string())
    }

    /// A time of day to the nearest five minutes, so that it neither ticks nor promises too much.
    pub(crate) fn about_time(self, time: NaiveTime) -> String {
        use chrono::Timelike;
        let minutes = (time.num_seconds_from_midnight() + 150) / 300 * 5 % (24 * 60);
        self.clock_time(format!("{:02}", minutes / 60), format!("{:02}", minutes % 60))
    }
}
