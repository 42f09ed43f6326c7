//! The plan: the rhythm, the meetings that come, the year, and the ways to all the rest.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{
    AgreedRhythmView, CalendarView, ChangeView, Come, EntryId, How, MeetingOn, OnTheTable,
    PauseView, When,
};

use super::year::OurYear;
use super::{CalendarPage, say};
use crate::parts::{
    Acts, ActsPair, Button, ButtonKind, Eyebrow, Leaf, LeafLink, Note, Page, RunningHead, Title,
    Trouble, Unfold, Way,
};
use crate::screens::agreements::Deciding;
use crate::screens::behind::{Behind, Section};
use crate::screens::ribbon::Pages;
use crate::words::Words;

/// What can be done on the first page of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAct {
    /// Another page is to be opened.
    Open(CalendarPage),
    /// What lies on the table is to be read.
    Read(EntryId),
    /// These pauses are none after all.
    Resume(Vec<EntryId>),
    /// Whether to talk about the rhythm was answered.
    Talked,
}

/// When the group meets.
#[component]
pub fn Calendar(
    /// The words.
    words: Words,
    /// Which of the first pages it is; one has a word to say.
    page: CalendarPage,
    /// When it meets.
    view: CalendarView,
    /// Whether anything can be changed here.
    deciding: Deciding,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// Something is done here.
    onact: EventHandler<PlanAct>,
    /// Back to the meeting, where one is on.
    #[props(default)]
    onmeeting: Option<EventHandler<()>>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let open = deciding == Deciding::Open;
    let onopen = move |page| onact.call(PlanAct::Open(page));
    let in_title = on_the_table_in_title(&view);
    let word = match page {
        CalendarPage::OnTheTable if !in_title => Some(words.lies_on_the_table()),
        CalendarPage::Added(day) => Some(words.meeting_is_added(words.day_on(day, view.today))),
        _ => None,
    };
    // said once that something lies there, and then only the way to it
    let leads = if in_title || page == CalendarPage::OnTheTable {
        words.read_and_answer()
    } else {
        words.meetings_on_the_table()
    };
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_plan(), right: words.day(view.today) } }
            main {
                Rhythm { words, view: view.clone() }
                p { class: "told", role: "status", {word} }
                Trouble { told: trouble }
                if open && begins(&view) {
                    Acts {
                        Button { kind: ButtonKind::Main, label: words.choose_rhythm(), onpress: move |()| onopen(CalendarPage::Rhythm) }
                    }
                }
                if let Some(OnTheTable { proposal, .. }) = view.on_the_table {
                    div { class: "quiet-leaves",
                        LeafLink { open: true, onpress: move |()| onact.call(PlanAct::Read(proposal)),
                            span { {leads} }
                        }
                    }
                }
                if open && view.asks_about_rhythm {
                    RhythmDiffers { words, onact }
                }
                for pause in view.pauses.clone() {
                    Rest {
                        key: "{pause.from}",
                        words,
                        pause,
                        today: view.today,
                        open,
                        onresume: move |ids| onact.call(PlanAct::Resume(ids)),
                    }
                }
                Coming { words, view: view.clone(), onopen }
                if !view.year.marks.is_empty() {
                    OurYear { words, year: view.year.clone(), today: view.today }
                }
                if open {
                    Ways { words, view, onopen }
                }
            }
            Pages { words, current: 2, onmeeting, onpage }
        }
    }
}

/// What is done is not what was agreed: whether the group talks about it.
#[component]
fn RhythmDiffers(words: Words, onact: EventHandler<PlanAct>) -> Element {
    rsx! {
        Leaf {
            p { class: "book", {words.rhythm_differs()} }
            Note { text: words.rhythm_differs_note() }
            ActsPair {
                Button { label: words.change_rhythm(), onpress: move |()| {
                    onact.call(PlanAct::Talked);
                    onact.call(PlanAct::Open(CalendarPage::Rhythm));
                } }
                Button { label: words.it_is_fine(), onpress: move |()| onact.call(PlanAct::Talked) }
            }
        }
    }
}

/// Whether there is nothing yet, and a rhythm is what one would begin with.
fn begins(view: &CalendarView) -> bool {
    view.rhythm.is_none() && view.coming.is_empty() && view.on_the_table.is_none()
}

/// Whether the title says that a first rhythm lies on the table.
fn on_the_table_in_title(view: &CalendarView) -> bool {
    let lies = view.on_the_table.as_ref().map(|lies| &lies.change);
    view.rhythm.is_none() && matches!(lies, Some(ChangeView::Rhythm(_)))
}

/// How often the group meets, when in the day, and since when that is agreed.
#[component]
fn Rhythm(words: Words, view: CalendarView) -> Element {
    let Some(AgreedRhythmView { agreed, rhythm, .. }) = view.rhythm else {
        if let Some(ChangeView::Rhythm(rhythm)) = view.on_the_table.map(|lies| lies.change) {
            let (often, span) =
                (say::rhythm(words, &rhythm.pattern), say::span(words, rhythm.at, rhythm.minutes));
            return rsx! {
                Title { text: words.rhythm_on_the_table() }
                Note { text: words.rhythm_on_the_table_note(often, span) }
            };
        }
        return rsx! {
            Title { text: words.no_rhythm_yet() }
            Note { text: words.no_rhythm_note() }
        };
    };
    let on = words.date(agreed.agreed_on, view.today);
    let days = match agreed.review {
        Some(review) => words.agreed_on_until(on, words.date(review, view.today)),
        None => words.agreed_on(on),
    };
    rsx! {
        section { class: "rhythm",
            Eyebrow { text: words.our_rhythm() }
            Title { text: say::rhythm(words, &rhythm.pattern) }
            p { class: "meet-time", {say::span(words, rhythm.at, rhythm.minutes)} }
            p { class: "date", {days} }
        }
    }
}

/// Days on which the rhythm rests.
#[component]
fn Rest(
    words: Words,
    pause: PauseView,
    today: NaiveDate,
    open: bool,
    onresume: EventHandler<Vec<EntryId>>,
) -> Element {
    let PauseView { ids, from, until } = pause;
    let said = if from == until {
        words.we_rest_on(words.date(from, today))
    } else {
        words.we_rest(words.date(from, today), words.date(until, today))
    };
    rsx! {
        Leaf {
            p { class: "book", {said} }
            if open {
                Unfold { label: words.no_pause(),
                    Note { text: words.no_pause_note() }
                    Button { label: words.no_pause_yes(), onpress: move |()| onresume.call(ids.clone()) }
                }
            }
        }
    }
}

/// The meetings that come, a line each.
#[component]
fn Coming(words: Words, view: CalendarView, onopen: EventHandler<CalendarPage>) -> Element {
    rsx! {
        section { class: "part", "aria-labelledby": "coming",
            h2 { id: "coming", {words.coming_meetings()} }
            if view.coming.is_empty() {
                Note { text: words.nothing_is_planned() }
            } else {
                Meetings { words, meetings: view.coming.clone(), later: !view.later.is_empty(), view, onopen }
            }
        }
    }
}

/// Meetings, each to be opened.
#[component]
fn Meetings(
    words: Words,
    meetings: Vec<MeetingOn>,
    /// Whether more of them come after these.
    later: bool,
    view: CalendarView,
    onopen: EventHandler<CalendarPage>,
) -> Element {
    rsx! {
        ul { class: "ways", role: "list",
            for one in meetings {
                li { key: "{one.slot:?}",
                    Way {
                        label: words.day_on_first(one.when.day, view.today),
                        struck: one.how == How::CalledOff,
                        note: line(words, &view, &one),
                        onpress: move |()| onopen.call(CalendarPage::Meeting(one.slot)),
                    }
                }
            }
            if later {
                li { Way { label: words.later_meetings(), onpress: move |()| onopen.call(CalendarPage::Later) } }
            }
        }
    }
}

/// The meetings after the next ones, for a little more than a year.
#[component]
pub fn LaterMeetings(
    /// The words.
    words: Words,
    /// The meetings.
    meetings: Vec<MeetingOn>,
    /// When the group meets.
    view: CalendarView,
    /// A meeting is to be opened.
    onopen: EventHandler<CalendarPage>,
    /// Back to all.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        Behind { words, part: Section::Plan, title: words.later_meetings(), onback,
            section { class: "part",
                Meetings { words, meetings, later: false, view, onopen }
            }
        }
    }
}

/// The time where it is not the usual one, the place, and what was changed.
fn line(words: Words, view: &CalendarView, one: &MeetingOn) -> Option<String> {
    let When { at, minutes, ref place, .. } = one.when;
    let usual = view.rhythm.as_ref().map(|usual| (usual.rhythm.at, usual.rhythm.minutes));
    let takes_place = one.how != How::CalledOff;
    let time = (takes_place && usual != Some((at, minutes))).then(|| say::span(words, at, minutes));
    let usual_place = view.rhythm.as_ref().and_then(|usual| usual.place.clone());
    let place = place.clone().filter(|_| takes_place && *place != usual_place);
    let torn = (one.torn.len() > 1).then(|| words.changed_in_two_ways());
    let changed = if torn.is_some() { torn } else { say::changed(words, one, view.today) };
    let few = match one.come {
        Come::Enough => None,
        Come::Few => Some(words.few_on_a_line()),
        Come::Nobody => Some(words.nobody_on_a_line()),
    };
    let parts: Vec<String> = [time, place, changed, few].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// What can be done about it.
#[component]
fn Ways(words: Words, view: CalendarView, onopen: EventHandler<CalendarPage>) -> Element {
    let rhythm = if view.rhythm.is_some() { words.change_rhythm() } else { words.choose_rhythm() };
    let begun = view.rhythm.is_some() || !view.coming.is_empty();
    let asked = view.question.is_some();
    let begins = begins(&view);
    rsx! {
        section { class: "part",
            ul { class: "ways", role: "list",
                if !begins {
                    li { Way { label: rhythm, note: words.all_have_to_agree(), onpress: move |()| onopen.call(CalendarPage::Rhythm) } }
                }
                li { Way { label: words.find_a_day(), note: if asked { words.day_is_asked() } else { words.find_a_day_way() }, onpress: move |()| onopen.call(CalendarPage::FindDay) } }
                li { Way { label: words.add_a_meeting(), onpress: move |()| onopen.call(CalendarPage::Add) } }
                if begun {
                    li { Way { label: words.a_pause(), note: words.a_pause_note(), onpress: move |()| onopen.call(CalendarPage::Pause) } }
                }
                if begun {
                    li { Way { label: words.duties(), note: words.duties_way(), onpress: move |()| onopen.call(CalendarPage::Duties) } }
                }
                li { Way { label: words.add_to_calendar(), note: words.calendar_way(), onpress: move |()| onopen.call(CalendarPage::File) } }
                li { Way { label: words.print(), note: words.print_what(), onpress: move |()| onopen.call(CalendarPage::Print) } }
            }
        }
    }
}
