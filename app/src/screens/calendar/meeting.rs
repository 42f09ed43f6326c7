//! One meeting that comes: when and where, and what anybody may change about it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{Becomes, Come, EntryId, MeetingOn, MemberId, Person, PutBack};

use super::coming::{CantCome, Swaps, away, turns};
use super::say;
use crate::holidays::holiday_name;
use crate::parts::{Acts, Asked, Button, Colophon, Leaf, Lines, Note, Unfold};
use crate::screens::agreements::Deciding;
use crate::screens::behind::{Behind, Section};
use crate::screens::guide::GuideLink;
use crate::words::Words;

/// What can be done with a meeting that comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OneMeetingAct {
    /// It is to have another day, time or place.
    Move,
    /// This becomes of it, at this place.
    Change(Becomes, String),
    /// Somebody can't come, or comes after all.
    Away(MemberId, bool),
    /// Somebody takes a duty.
    Take(EntryId, MemberId),
    /// It takes place although few come.
    Anyway,
    /// What is agreed of the rhythm is to be opened.
    Rhythm,
    /// A page of the guide is to be read.
    Read(Topic),
}

/// One meeting.
#[component]
pub fn MeetingPage(
    /// The words.
    words: Words,
    /// Which.
    meeting: MeetingOn,
    /// The civil day it is.
    today: NaiveDate,
    /// Whether anything can be changed here.
    deciding: Deciding,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// For whom this phone can speak.
    speaks_for: Vec<Person>,
    /// Whose phone it is, where they are a member.
    holder: Option<MemberId>,
    /// Whether a rhythm is agreed.
    #[props(default)]
    rhythm: bool,
    /// Something is done with it.
    onact: EventHandler<OneMeetingAct>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    let open = deciding == Deciding::Open;
    let place = meeting.place.clone().unwrap_or_default();
    let onchange = move |(becomes, place)| onact.call(OneMeetingAct::Change(becomes, place));
    let takes_place = meeting.how.takes_place();
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.day_on_first(meeting.day, today),
            trouble,
            onback,
            acts: rsx! {
                // where few come it is one of the answers further up
                if open && takes_place && meeting.come == Come::Enough {
                    Button { label: words.move_meeting(), onpress: move |()| onact.call(OneMeetingAct::Move) }
                }
                if let Some(back) = meeting.put_back.clone().filter(|_| open && !takes_place) {
                    PutItBack { words, back, today, onchange, centred: true }
                }
            },
            When { words, meeting: meeting.clone(), today }
            if meeting.torn.len() > 1 {
                Torn { words, meeting: meeting.clone(), today, open, onchange }
            }
            if open && takes_place && meeting.come != Come::Enough {
                FewCome { words, nobody: meeting.come == Come::Nobody, rhythm, onact }
            }
            About { words, meeting: meeting.clone(), open: open && takes_place }
            if open && takes_place {
                CantCome {
                    words,
                    meeting: meeting.clone(),
                    speaks_for: speaks_for.clone(),
                    holder,
                    onaway: move |(member, away)| onact.call(OneMeetingAct::Away(member, away)),
                }
                Lines {
                    Swaps {
                        words,
                        meeting: meeting.clone(),
                        speaks_for,
                        ontake: move |(duty, member)| onact.call(OneMeetingAct::Take(duty, member)),
                    }
                    if let Some(back) = meeting.put_back.clone() {
                        Unfold { label: words.put_it_back(),
                            PutItBack { words, back, today, onchange }
                        }
                    }
                    Unfold { label: words.call_off(),
                        Note { text: words.call_off_note() }
                        Button { label: words.call_off_yes(), onpress: move |()| onchange((Becomes::CalledOff, place.clone())) }
                    }
                }
            }
        }
    }
}

/// So few are coming that the group may ask itself whether to meet; every answer is as good, and
/// nobody's name stands by the question.
#[component]
fn FewCome(
    words: Words,
    /// Whether it is none at all who can come.
    nobody: bool,
    /// Whether a rhythm is agreed, of which they can talk.
    rhythm: bool,
    onact: EventHandler<OneMeetingAct>,
) -> Element {
    rsx! {
        section { class: "part",
            Leaf {
                if nobody {
                    p { class: "book", {words.nobody_comes()} }
                } else {
                    p { class: "book", {words.few_come()} }
                    Note { text: words.few_come_note() }
                }
                Acts {
                    if !nobody {
                        Button { label: words.meet_anyway(), onpress: move |()| onact.call(OneMeetingAct::Anyway) }
                    }
                    Button { label: words.move_meeting(), onpress: move |()| onact.call(OneMeetingAct::Move) }
                    if rhythm {
                        Button { label: words.talk_about_rhythm(), onpress: move |()| onact.call(OneMeetingAct::Rhythm) }
                    }
                }
                GuideLink {
                    words,
                    topic: Topic::WhenFewerCome,
                    onread: move |topic| onact.call(OneMeetingAct::Read(topic)),
                }
            }
        }
    }
}

/// What it is again when it is put back, and the button that does it.
#[component]
fn PutItBack(
    words: Words,
    back: PutBack,
    today: NaiveDate,
    onchange: EventHandler<(Becomes, String)>,
    #[props(default)] centred: bool,
) -> Element {
    let when = say::when(words, (back.day, back.at), back.minutes, today);
    let told = back.place.iter().fold(when, |when, place| format!("{when}, {place}"));
    let place = back.place.unwrap_or_default();
    rsx! {
        Note { text: words.put_back_to(told), centred }
        Button {
            label: words.put_it_back(),
            onpress: move |()| onchange.call((Becomes::AsPlanned, place.clone())),
        }
    }
}

/// When it is, and how soon.
#[component]
fn When(words: Words, meeting: MeetingOn, today: NaiveDate) -> Element {
    let changed = say::changed(words, &meeting, today);
    let here = meeting.here.map(|(day, at)| {
        let time = say::span(words, at, meeting.minutes);
        let time = if day == meeting.day { time } else { format!("{}, {time}", words.day(day)) };
        words.time_here(time)
    });
    rsx! {
        p { class: "meet-time", {say::span(words, meeting.at, meeting.minutes)} }
        if meeting.how.takes_place() {
            p { class: "date", {say::how_soon(words, meeting.day, today)} }
        }
        if let Some(changed) = changed {
            p { class: "book changed", role: "status", {changed} }
        }
        if let Some(here) = here {
            Note { text: here }
        }
        if let Some(holiday) = meeting.holiday {
            Note { text: words.on_a_holiday(holiday_name(words, holiday)) }
        }
    }
}

/// Where it is, whose turn what is, and who can't come.
#[component]
fn About(words: Words, meeting: MeetingOn, open: bool) -> Element {
    let place = meeting.place.clone().map(|place| (words.place(), place));
    let away = away(words, &meeting).filter(|_| open);
    let rows: Vec<(String, String)> =
        place.into_iter().chain(turns(words, &meeting)).chain(away).collect();
    rsx! {
        if !rows.is_empty() {
            section { class: "part",
                Colophon { rows }
            }
        }
    }
}

/// Changed in several ways by people who did not know of each other: somebody says which holds.
#[component]
fn Torn(
    words: Words,
    meeting: MeetingOn,
    today: NaiveDate,
    open: bool,
    onchange: EventHandler<(Becomes, String)>,
) -> Element {
    rsx! {
        section { class: "part",
            Leaf {
                Asked { text: words.changed_in_two_ways() }
                Note { text: words.changed_in_two_ways_note() }
                if open {
                    for (place , (becomes , at)) in meeting.torn.clone().into_iter().enumerate() {
                        Button {
                            key: "{place}",
                            label: say::becomes(words, &meeting, becomes, today),
                            onpress: {
                                let at = at.clone().or_else(|| meeting.place.clone()).unwrap_or_default();
                                move |()| onchange.call((becomes, at.clone()))
                            },
                        }
                    }
                }
            }
        }
    }
}
