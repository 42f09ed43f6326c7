//! The group between meetings.

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{MeetingOn, NewsView, Quiet, TodayView, guide};

use crate::parts::{
    Acts, Button, ButtonKind, Candle, Colophon, Eyebrow, LeafLink, Note, Page, RunningHead,
    Trouble, Vignette, Way,
};
use crate::screens::agreements::change;
use crate::screens::calendar::coming::{goodbyes, turns};
use crate::screens::calendar::say;
use crate::screens::guide::GuidePage;
use crate::screens::ribbon::Pages;
use crate::words::Words;

/// What can be done on the page of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TodayAct {
    /// A meeting is to be started.
    Start,
    /// The holder can't come, or comes after all.
    Away(bool),
    /// What others' phones brought was read.
    ReadNews,
    /// What was said quietly is to be seen.
    Quiet(Quiet),
    /// Something is to be read.
    Read(GuidePage),
}

/// A chapter head with an empty table, and the way into a meeting.
#[component]
pub fn Today(
    /// The words.
    words: Words,
    /// The group.
    view: TodayView,
    /// Whether a meeting was closed and forgotten just now.
    #[props(default)]
    closed: bool,
    /// Why the last thing asked was not done.
    trouble: Option<String>,
    /// The meeting that comes next.
    #[props(default)]
    next: Option<MeetingOn>,
    /// Whether the holder of this phone said that they can't come to it; nothing where they cannot.
    #[props(default)]
    away: Option<bool>,
    /// What is said quietly, each leading to its page.
    #[props(default)]
    quiet: Vec<Quiet>,
    /// Whether the way to the third meeting is shown.
    #[props(default)]
    start_up: bool,
    /// Something is done here.
    onact: EventHandler<TodayAct>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let rows = what_is_known(words, &view, next.as_ref());
    let (news, day) = (view.news.clone(), view.today);
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_today(), right: words.day(view.today) } }
            main {
                if closed {
                    p { class: "told", role: "status", {words.meeting_is_closed()} }
                }
                if !news.is_empty() {
                    WhatIsNew { words, news, today: day, onread: move |()| onact.call(TodayAct::ReadNews) }
                }
                section { class: "meet", "aria-labelledby": "group-name",
                    Plate { words, view, next }
                    if !rows.is_empty() {
                        Colophon { rows }
                    }
                }
                Acts {
                    Button { kind: ButtonKind::Main, label: words.start_meeting(), onpress: move |()| onact.call(TodayAct::Start) }
                    Note { text: words.start_meeting_note(), centred: true }
                    if let Some(away) = away {
                        p { class: "book centred", role: "status", {away.then(|| words.you_cant_come())} }
                        Button {
                            kind: ButtonKind::Quiet,
                            label: if away { words.i_come_after_all() } else { words.i_cant_come() },
                            onpress: move |()| onact.call(TodayAct::Away(!away)),
                        }
                    }
                }
                Trouble { told: trouble }
                Quietly { words, quiet, onquiet: move |line| onact.call(TodayAct::Quiet(line)) }
                GuideWays { words, start_up, onguide: move |page| onact.call(TodayAct::Read(page)) }
            }
            Pages { words, current: 0, onpage }
        }
    }
}

/// What others' phones brought since the holder read it last, in plain sentences.
#[component]
fn WhatIsNew(
    words: Words,
    news: Vec<NewsView>,
    today: NaiveDate,
    onread: EventHandler<()>,
) -> Element {
    rsx! {
        section { class: "leaf news", "aria-labelledby": "news",
            h2 { id: "news", {words.news_title()} }
            ul { class: "sentences", role: "list",
                for (place , line) in news.iter().enumerate() {
                    li { key: "{place}", {news_line(words, line, today)} }
                }
            }
            Note { text: words.news_nobody_told() }
            Button { label: words.news_put_away(), onpress: onread }
        }
    }
}

fn news_line(words: Words, line: &NewsView, today: NaiveDate) -> String {
    match line {
        NewsView::Agreed { change: what, words: said, .. } => {
            words.news_agreed(change(words, what, said, today))
        }
        NewsView::Talk { change: what, words: said, .. } => {
            words.news_talk(change(words, what, said, today))
        }
        NewsView::Moved { before, day } => {
            words.news_moved(words.date(*before, today), words.date(*day, today))
        }
        NewsView::CalledOff(day) => words.news_called_off(words.date(*day, today)),
        NewsView::Joined(nickname) => words.news_joined(nickname.clone()),
        NewsView::Phone(nickname) => words.news_phone(nickname.clone()),
    }
}

/// The lines under the plate: where, whose turn it is, when the group met last, who may open.
fn what_is_known(
    words: Words,
    view: &TodayView,
    next: Option<&MeetingOn>,
) -> Vec<(String, String)> {
    let place = next.and_then(|next| next.when.place.clone()).map(|place| (words.place(), place));
    let met_last = view.met_last.map(|day| (words.met_last(), words.day(day)));
    let opener = view.opens_next.clone();
    let opens_next = opener.map(|opener| (words.opens_next(), words.may_open(opener)));
    let turns = next.into_iter().flat_map(|next| turns(words, next));
    let goodbye = next.and_then(|next| goodbyes(words, next));
    place.into_iter().chain(turns).chain(goodbye).chain(met_last).chain(opens_next).collect()
}

/// The laid table, and when it is for; without a next meeting whose it is.
#[component]
fn Plate(words: Words, view: TodayView, next: Option<MeetingOn>) -> Element {
    let (eyebrow, title) = match &next {
        Some(next) => (words.we_meet_next(), words.day_first(next.when.day)),
        None if view.group_name.is_empty() => (words.table_is_laid(), words.our_group()),
        None => (words.table_is_laid(), view.group_name),
    };
    rsx! {
        div { class: "plate",
            Vignette {}
            Eyebrow { text: eyebrow }
            h1 { class: "title", id: "group-name", tabindex: "-1", "data-arrive": "", {title} }
            if let Some(next) = next {
                p { class: "meet-time", {say::span(words, next.when.at, next.when.minutes)} }
                p { class: "date", {say::how_soon(words, next.when.day, view.today)} }
            } else {
                p { class: "date", {words.people_in_group(view.members.len() as u64)} }
            }
        }
    }
}

/// What is said quietly, each a leaf that leads to its page.
#[component]
fn Quietly(words: Words, quiet: Vec<Quiet>, onquiet: EventHandler<Quiet>) -> Element {
    if quiet.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { class: "quiet-leaves",
            for line in quiet {
                LeafLink {
                    key: "{line:?}",
                    open: line == Quiet::OnTheTable,
                    onpress: {
                        let line = line.clone();
                        move |()| onquiet.call(line.clone())
                    },
                    span { {quiet_words(words, &line)} }
                }
            }
        }
    }
}

/// The ways to what can be read.
#[component]
fn GuideWays(words: Words, start_up: bool, onguide: EventHandler<GuidePage>) -> Element {
    rsx! {
        section { class: "part",
            ul { class: "ways", role: "list",
                if start_up {
                    li {
                        Way {
                            label: words.start_up(),
                            note: words.start_up_way_note(),
                            onpress: move |()| onguide.call(GuidePage::StartUp),
                        }
                    }
                }
                li {
                    Way {
                        label: words.guide(),
                        note: words.guide_way_note(),
                        onpress: move |()| onguide.call(GuidePage::All),
                    }
                }
            }
        }
    }
}

fn quiet_words(words: Words, line: &Quiet) -> String {
    match line {
        Quiet::MovedAway => words.moved_from_here(),
        Quiet::HearsFirst => words.hear_first(),
        Quiet::TwoPhones => words.join_two_phones(),
        Quiet::MovedHere => words.move_show_old(),
        Quiet::Moving => words.move_halfway(),
        Quiet::LostActs => words.restore_lost_acts(),
        Quiet::DateLooksWrong => words.clock_looks_wrong(),
        Quiet::TimeToAsk => words.time_to_ask(),
        Quiet::PledgeAgain => words.pledge_at_the_opening(),
        Quiet::CanComeIn(nickname) => words.can_come_in(nickname.clone()),
        Quiet::SteppedBack(nickname) => words.has_stepped_back(nickname.clone()),
        Quiet::OnTheTable => words.something_on_the_table(),
        Quiet::LookAgain(Some(_)) => words.look_again_at_a_rule(),
        Quiet::LookAgain(None) => words.look_again_at_all(),
        Quiet::RhythmDiffers => words.rhythm_differs(),
        Quiet::LookBack => words.look_back_is_timely(),
        Quiet::NoBackup => words.no_copy_anywhere(),
        Quiet::Page(topic) => guide::page(words.language(), *topic).title.to_owned(),
    }
}

/// What is over on this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatIsOver {
    /// The group.
    Group,
    /// The holder's time in it.
    Left,
    /// The same, for all others asked the holder to go.
    AskedToGo,
}

/// The group that has ended, or that this phone's holder has left: no table is laid for them.
#[component]
pub fn TodayOver(
    /// The words.
    words: Words,
    /// The group.
    view: TodayView,
    /// What is over.
    over: WhatIsOver,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A last meeting is to be started.
    onstart: EventHandler<()>,
    /// What is left to do is to be seen: farewell, and erasing.
    onremains: EventHandler<()>,
    /// Something is to be read.
    #[props(default)]
    onguide: EventHandler<GuidePage>,
    /// Another page was chosen.
    onpage: EventHandler<usize>,
) -> Element {
    let name = if view.group_name.is_empty() { words.our_group() } else { view.group_name.clone() };
    let ended = over == WhatIsOver::Group;
    let (told, remains) = match over {
        WhatIsOver::Group => (words.group_has_ended(), words.farewell_and_erasing()),
        WhatIsOver::Left => (words.you_have_left(), words.remains_and_erasing()),
        WhatIsOver::AskedToGo => (words.you_were_asked_to_go(), words.remains_and_erasing()),
    };
    rsx! {
        Page {
            header { RunningHead { left: words.app_page_today(), right: words.day(view.today) } }
            main {
                section { class: "meet", "aria-labelledby": "group-name",
                    if ended {
                        Candle {}
                    }
                    p { class: "eyebrow over", {told} }
                    h1 { class: "title centred", id: "group-name", tabindex: "-1", "data-arrive": "", {name} }
                    if let Some(day) = view.met_last {
                        Colophon { rows: vec![(words.met_last(), words.day(day))] }
                    }
                }
                div { class: "quiet-leaves",
                    LeafLink { onpress: onremains, span { {remains} } }
                }
                if ended {
                    Acts {
                        Button { label: words.start_meeting(), onpress: onstart }
                        Note { text: words.farewell_meeting_note(), centred: true }
                    }
                }
                Trouble { told: trouble }
                GuideWays { words, start_up: false, onguide }
            }
            Pages { words, current: 0, onpage }
        }
    }
}
