//! What is asked of the group: more time, who comes, who goes, who wishes to speak again.

use dioxus::prelude::*;
use runde_core::companion::{Event, MeetingView, MemberId, Person, Span};

use super::act::{Panel, RoomAct};
use super::say::minutes;
use crate::parts::{Acts, ActsPair, Button, ButtonKind, Icon, Note, Switch};
use crate::screens::meeting::plan::length;
use crate::words::Words;

/// The panel that is open, in the place of the actions.
#[component]
pub(super) fn Panels(
    words: Words,
    view: MeetingView,
    panel: Panel,
    onact: EventHandler<RoomAct>,
) -> Element {
    let answer = move |event: Event| {
        onact.call(RoomAct::Ask(Panel::None));
        onact.call(RoomAct::Event(event));
    };
    rsx! {
        section { class: "panel", "aria-live": "polite",
            match panel {
                Panel::MoreTime => rsx! { MoreTime { words, view, onanswer: answer } },
                Panel::Arrive => rsx! { Arrive { words, view, onanswer: answer } },
                Panel::Leave => rsx! { Leave { words, view, onanswer: answer } },
                Panel::LeaveGroup => rsx! {
                    LeaveGroup {
                        words,
                        members: view.come_and_go.may_leave_group,
                        onleave: move |member| onact.call(RoomAct::LeaveGroup(member)),
                    }
                },
                Panel::SecondRound => rsx! { SecondRound { words, view, onanswer: answer } },
                Panel::End => rsx! { End { words, onanswer: answer } },
                Panel::None => rsx! {},
            }
            ActsPair {
                Button { kind: ButtonKind::Quiet, label: words.never_mind(), onpress: move |()| onact.call(RoomAct::Ask(Panel::None)) }
                Button { kind: ButtonKind::Quiet, icon: Icon::Bell, label: words.silence(), onpress: move |()| answer(Event::Ring) }
            }
        }
    }
}

/// The group is asked; what it gives comes out of the middle, then moves the end.
#[component]
fn MoreTime(words: Words, view: MeetingView, onanswer: EventHandler<Event>) -> Element {
    let note = if view.middle.time.secs() >= 45 {
        words.more_time_from_middle(minutes(view.middle.time.secs()))
    } else {
        words.more_time_moves_end()
    };
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.more_time_question()} }
            Note { text: note }
            ActsPair {
                for minutes in [2_u64, 5] {
                    Button {
                        key: "{minutes}",
                        label: words.give_minutes(minutes),
                        onpress: move |()| onanswer.call(Event::MoreTime(Span::from_minutes(minutes))),
                    }
                }
            }
        }
    }
}

/// Who has come, and beside whom they sit down.
#[component]
fn Arrive(words: Words, view: MeetingView, onanswer: EventHandler<Event>) -> Element {
    let mut chosen = use_signal(|| None::<(MemberId, String)>);
    let Some((member, nickname)) = chosen() else {
        return rsx! {
            Acts {
                h2 { class: "book", tabindex: "-1", {words.who_arrives()} }
                Note { text: words.who_arrives_note() }
                div { class: "names-to-press",
                    for person in view.come_and_go.may_come {
                        Button {
                            key: "{person.nickname}",
                            label: person.nickname.clone(),
                            onpress: {
                                let alone = view.circle.is_empty();
                                move |()| if alone {
                                    onanswer.call(Event::Arrive { member: person.id, beside: None });
                                } else {
                                    chosen.set(Some((person.id, person.nickname.clone())));
                                }
                            },
                        }
                    }
                }
            }
        };
    };
    let seats = view.circle.len();
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.where_sits(nickname)} }
            div { class: "names-to-press",
                for (place, seat) in view.circle.iter().enumerate() {
                    Button {
                        key: "{place}",
                        label: words.between_two(
                            seat.person.nickname.clone(),
                            view.circle.get((place + 1) % seats).map(|next| next.person.nickname.clone()).unwrap_or_default(),
                        ),
                        onpress: {
                            let beside = Some(seat.person.id);
                            move |()| onanswer.call(Event::Arrive { member, beside })
                        },
                    }
                }
            }
        }
    }
}

/// Who goes home; no reason is asked.
#[component]
fn Leave(words: Words, view: MeetingView, onanswer: EventHandler<Event>) -> Element {
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.who_leaves()} }
            Note { text: words.who_leaves_note() }
            div { class: "names-to-press",
                for seat in view.circle {
                    Button {
                        key: "{seat.person.nickname}",
                        label: seat.person.nickname.clone(),
                        onpress: move |()| onanswer.call(Event::Leave(seat.person.id)),
                    }
                }
            }
        }
    }
}

/// Who leaves the group; the page it leads to asks once more.
#[component]
fn LeaveGroup(words: Words, members: Vec<Person>, onleave: EventHandler<MemberId>) -> Element {
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.leave_the_group()} }
            div { class: "names-to-press",
                for person in members {
                    Button {
                        key: "{person.nickname}",
                        label: person.nickname.clone(),
                        onpress: move |()| onleave.call(person.id),
                    }
                }
            }
        }
    }
}

/// The middle, shared equally among those who wish.
#[component]
fn SecondRound(words: Words, view: MeetingView, onanswer: EventHandler<Event>) -> Element {
    let mut wishing = use_signal(Vec::<MemberId>::new);
    let each = view.second_round_for(wishing.read().len());
    let told = match each {
        Some(each) => words.each_is_offered(length(words, each)),
        None if wishing.read().is_empty() => words.who_wishes_note(),
        None => words.too_little_in_the_middle(),
    };
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.who_wishes()} }
            p { class: "note", role: "status", {told} }
            for seat in view.circle.iter().filter(|seat| seat.is_offered).cloned() {
                Switch {
                    key: "{seat.person.nickname}",
                    label: seat.person.nickname.clone(),
                    on: wishing.read().contains(&seat.person.id),
                    onflip: move |on| {
                        let mut wishing = wishing.write();
                        wishing.retain(|member| *member != seat.person.id);
                        if on {
                            wishing.push(seat.person.id);
                        }
                    },
                }
            }
            Button {
                kind: ButtonKind::Main,
                label: words.share_the_middle(),
                disabled: each.is_none(),
                onpress: move |()| onanswer.call(Event::SecondRound(wishing.peek().clone())),
            }
        }
    }
}

/// Asked once, for it cannot be taken back.
#[component]
fn End(words: Words, onanswer: EventHandler<Event>) -> Element {
    rsx! {
        Acts {
            h2 { class: "book", tabindex: "-1", {words.end_question()} }
            Note { text: words.end_note() }
            Button { label: words.end_yes(), onpress: move |()| onanswer.call(Event::End) }
        }
    }
}
