//! One meeting that comes: when and where, and what anybody may change about it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::guide::Topic;
use runde_core::companion::{Becomes, Come, EntryId, MeetingOn, MemberId, Person, When};

use super::coming::{CantCome, Swaps, away, goodbyes, turns};
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
    /// This becomes of it.
    Change(Becomes),
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
    let onchange = move |becomes| onact.call(OneMeetingAct::Change(becomes));
    let takes_place = meeting.how.takes_place();
    rsx! {
        Behind {
            words,
            part: Section::Plan,
            title: words.day_on_first(meeting.when.day, today),
            struck: !takes_place,
            trouble,
            onback,
            acts: rsx! {
                // where few come it is one of the answers further up
                if open && takes_place && meeting.come == Come::Enough {
                    Button { label: words.move_meeting(), onpress: move |()| onact.call(OneMeetingAct::Move) }
                }
                if let Some(back) = meeting.put_back.clone().filter(|_| open && !takes_place) {
                    PutItBack { words, back, today, label: words.hold_it_after_all(), onchange, centred: true }
                }
            },
            TellWhen { words, meeting: meeting.clone(), today }
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
                            PutItBack { words, back, today, label: words.put_it_back(), onchange }
                        }
                    }
                    Unfold { label: words.call_off(),
                        Note { text: words.call_off_note() }
                        Button { label: words.call_off_yes(), onpress: move |()| onchange(Becomes::CalledOff) }
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
                for topic in [Topic::WhenFewerCome, Topic::ABreakFromTheGroup] {
                    GuideLink {
                        key: "{topic.id()}",
                        words,
                        topic,
                        onread: move |topic| onact.call(OneMeetingAct::Read(topic)),
                    }
                }
            }
        }
    }
}

/// What it is again when it is put back, and the button that does it.
#[component]
fn PutItBack(
    words: Words,
    back: When,
    today: NaiveDate,
    label: String,
    onchange: EventHandler<Becomes>,
    #[props(default)] centred: bool,
) -> Element {
    let when = say::when(words, back.begins(), back.minutes, today);
    let told = back.place.iter().fold(when, |when, place| format!("{when}, {place}"));
    let place = back.place;
    rsx! {
        Note { text: words.put_back_to(told), centred }
        Button {
            label,
            onpress: move |()| onchange.call(Becomes::AsPlanned { place: place.clone() }),
        }
    }
}

/// When it is, and how soon.
#[component]
fn TellWhen(words: Words, meeting: MeetingOn, today: NaiveDate) -> Element {
    let changed = say::changed(words, &meeting, today);
    let When { day, at, minutes, .. } = meeting.when;
    let here = meeting.here.map(|here| {
        let time = say::span(words, here.time(), minutes);
        let elsewhen = here.date() != day;
        words.time_here(if elsewhen { format!("{}, {time}", words.day(here.date())) } else { time })
    });
    rsx! {
        if meeting.how.takes_place() {
            p { class: "meet-time", {say::span(words, at, minutes)} }
            p { class: "date", {say::how_soon(words, day, today)} }
            if let Some(changed) = changed {
                p { class: "book changed", role: "status", {changed} }
            }
        } else {
            p { class: "book changed", role: "status", {words.it_is_called_off()} }
            p { class: "meet-time", s { {say::span(words, at, minutes)} } }
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
    let place = meeting.when.place.clone().map(|place| (words.place(), place));
    let away = away(words, &meeting).filter(|_| open);
    let goodbye = goodbyes(words, &meeting).filter(|_| open);
    let rows: Vec<(String, String)> =
        place.into_iter().chain(turns(words, &meeting)).chain(away).chain(goodbye).collect();
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
    onchange: EventHandler<Becomes>,
) -> Element {
    rsx! {
        section { class: "part",
            Leaf {
                Asked { text: words.changed_in_two_ways() }
                Note { text: words.changed_in_two_ways_note() }
                if open {
                    for becomes in meeting.torn.clone() {
                        Button {
                            key: "{becomes:?}",
                            label: say::becomes(words, &meeting, &becomes, today),
                            onpress: move |()| onchange.call(becomes.clone()),
                        }
                    }
                }
            }
        }
    }
}
