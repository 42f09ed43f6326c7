//! Who can help from outside, by a country that is chosen here.

use chrono::{Datelike, NaiveDate};
use dioxus::prelude::*;
use runde_core::companion::Language;
use runde_core::companion::guide::{Country, Helper, Topic, support};

use super::GuidePage;
use super::link::GuideLink;
use crate::begun::use_begun;
use crate::parts::{Choice, ChoiceGroup, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// A day with its year, whichever year it is read in.
pub(super) fn verified(words: Words, day: NaiveDate) -> String {
    words.day_month_year(day.day(), words.month(day), day.year().to_string())
}

/// Kinds of places, organisations and numbers; no place is asked of the phone.
#[component]
pub fn FindSupport(
    /// The words.
    words: Words,
    /// A page is to be opened.
    onopen: EventHandler<GuidePage>,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    // the language is a guess, and the choice stands above what was guessed
    let mut country = use_begun("country", || match words.language() {
        Language::Danish => Some(Country::Denmark),
        Language::Norwegian => Some(Country::Norway),
        Language::English => None,
    });
    let countries =
        [(Country::Denmark, words.support_denmark()), (Country::Norway, words.support_norway())];
    rsx! {
        Behind { words, part: Section::Guide, title: words.find_support(), onback,
            section { class: "part",
                ChoiceGroup { legend: words.support_country(), row: true,
                    for (place , (one , label)) in countries.into_iter().enumerate() {
                        Choice {
                            key: "{place}",
                            group: "country",
                            value: "{place}",
                            label,
                            checked: country() == Some(one),
                            onpick: move |()| country.set(Some(one)),
                        }
                    }
                }
            }
            if let Some(country) = country() {
                InCountry { words, country }
            }
            section { class: "part", Note { text: words.support_note() } }
            for topic in [Topic::FindingARoomAndSupport, Topic::NotTherapyOtherHelp] {
                GuideLink { key: "{topic.id()}", words, topic, onread: move |topic| onopen.call(GuidePage::Read(topic)) }
            }
        }
    }
}

#[component]
fn InCountry(words: Words, country: Country) -> Element {
    let found = support(country);
    let kinds = [
        (words.support_numbers(), found.numbers),
        (words.support_instead(), found.instead),
        (words.support_places(), found.places),
        (words.support_organisations(), found.organisations),
    ];
    let lang = match country {
        Country::Denmark => Language::Danish.tag(),
        Country::Norway => Language::Norwegian.tag(),
    };
    rsx! {
        for (place , (title , helpers)) in kinds.into_iter().enumerate() {
            if !helpers.is_empty() {
                section { key: "{place}", class: "part", "aria-labelledby": "helpers-{place}",
                    h2 { id: "helpers-{place}", {title} }
                    ul { class: "sentences", role: "list",
                        for helper in helpers {
                            li { key: "{helper.name}",
                                OneHelper { words, helper, lang }
                            }
                        }
                    }
                }
            }
        }
        section { class: "part", Note { text: words.last_read(verified(words, found.verified)) } }
    }
}

#[component]
fn OneHelper(words: Words, helper: &'static Helper, lang: &'static str) -> Element {
    let dialled =
        |number: &str| number.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
    rsx! {
        p { class: "book", lang, {helper.name} }
        p { class: "note", {helper.what.of(words.language())} }
        if let Some(address) = helper.address {
            p { class: "date address", {words.address_of(address)} }
        }
        if let Some(number) = helper.number {
            a { class: "btn call", href: "tel:{dialled(number)}", lang, "aria-label": "{helper.name} {number}",
                span { {number} }
            }
        }
    }
}
