//! What the room says of a meeting, in words.

use chrono::NaiveTime;
use runde_core::companion::{
    Direction, MeetingView, PartKind, PartName, RoundName, Span, StageView,
};

use crate::screens::agreements::again_words;
use crate::words::Words;

/// A part by its name.
#[must_use]
pub fn part_name(words: Words, name: PartName) -> String {
    match name {
        PartName::Opening => words.part_opening(),
        PartName::SinceLastTime => words.part_since_last_time(),
        PartName::ThemeOne => words.part_theme_one(),
        PartName::ThemeTwo => words.part_theme_two(),
        PartName::Break => words.part_break(),
        PartName::Closing => words.part_closing(),
        PartName::Welcome => words.part_welcome(),
        PartName::HowWeWork => words.part_how_we_work(),
        PartName::WhoWeAre => words.part_who_we_are(),
        PartName::Hopes => words.part_hopes(),
        PartName::GroundRules => words.part_ground_rules(),
        PartName::Practical => words.part_practical(),
        PartName::Tidy => words.part_tidy(),
    }
}

/// The running head: where in the evening we are.
pub(super) fn heading(words: Words, view: &MeetingView) -> String {
    match (view.stage, view.round_name()) {
        (StageView::Shared(part), _) => part_name(words, part),
        (StageView::Break, _) => words.part_break(),
        (_, Some(RoundName::Planned(part))) => part_name(words, part),
        (_, Some(RoundName::Second)) => words.second_round_head(),
        (_, None) => String::new(),
    }
}

/// Which way the round goes.
pub(super) fn way(words: Words, view: &MeetingView) -> String {
    match view.round.and_then(|round| round.direction) {
        Some(Direction::Sunwise) => words.sunwise(),
        Some(Direction::Countersunwise) => words.countersunwise(),
        None => words.about_until(words.about_time(view.ahead.end)),
    }
}

/// The question in the room, or what the part is for.
pub(super) fn question(words: Words, view: &MeetingView) -> String {
    if view.silent {
        return words.silence_title();
    }
    match (view.stage, view.round_name()) {
        (StageView::Shared(part), _) => for_all(words, part),
        (StageView::Break, _) => words.for_break(),
        (StageView::RoundOver, _) => words.round_is_over(),
        (_, Some(RoundName::Planned(part))) => round_question(words, part),
        (_, Some(RoundName::Second)) => words.question_second(),
        (_, None) => String::new(),
    }
}

fn for_all(words: Words, part: PartName) -> String {
    match part {
        PartName::Welcome => words.for_welcome(),
        PartName::HowWeWork => words.for_how_we_work(),
        PartName::GroundRules => words.for_ground_rules(),
        PartName::Practical => words.for_practical(),
        PartName::Tidy => words.for_tidy(),
        _ => words.for_opening(),
    }
}

fn round_question(words: Words, part: PartName) -> String {
    match part {
        PartName::SinceLastTime => words.question_since_last_time(),
        PartName::ThemeTwo => words.question_theme_two(),
        PartName::Closing => words.question_closing(),
        PartName::WhoWeAre => words.question_who_we_are(),
        PartName::Hopes => words.question_hopes(),
        _ => words.question_theme_one(),
    }
}

/// Whose floor it is.
pub(super) fn floor_line(words: Words, view: &MeetingView) -> String {
    if view.silent {
        return words.nobodys_time_runs();
    }
    let floor = view.floor().map(|(_, seat)| seat.person.nickname.clone()).unwrap_or_default();
    match view.stage {
        StageView::Turn => words.has_the_floor(floor),
        StageView::Between => words.is_offered_the_floor(floor),
        StageView::Shared(_) => words.everyone_together(),
        StageView::Break => words.break_line(),
        StageView::RoundOver => middle_line(words, view),
        StageView::Over => String::new(),
    }
}

fn middle_line(words: Words, view: &MeetingView) -> String {
    match view.middle.time.secs() {
        0..30 => words.middle_is_empty(),
        seconds => words.middle_holds(minutes(seconds)),
    }
}

/// The second line: what happens next, never what happened.
pub(super) fn floor_note(words: Words, view: &MeetingView) -> Option<String> {
    if view.silent {
        return Some(words.round_waits());
    }
    match view.stage {
        StageView::Shared(_) => view.pledge_again.map(|why| again_words(words, why)),
        StageView::Between => Some(words.begin_when_ready()),
        StageView::Turn if view.ahead.break_wanted => Some(words.break_after_turn()),
        StageView::Turn if used(view) => Some(words.take_the_time_to_finish()),
        StageView::RoundOver if view.middle.time.secs() < 30 => Some(words.round_over_note()),
        StageView::RoundOver => Some(words.middle_belongs_to_all()),
        _ => None,
    }
}

fn used(view: &MeetingView) -> bool {
    view.ring.is_some_and(|ring| ring.left.is_zero())
}

/// What is left, in words: about so many minutes, and never a second; at the end, how far the
/// meeting's end has moved.
pub(super) fn left_words(words: Words, left: Span, end: NaiveTime) -> String {
    match left.secs() {
        0 => words.expect_to_end(words.about_time(end)),
        1..45 => words.left_less_than_a_minute(),
        seconds => words.left_about(minutes(seconds)),
    }
}

/// Whole minutes, to the nearest, at least one.
pub(super) fn minutes(seconds: u64) -> u64 {
    ((seconds + 30) / 60).max(1)
}

/// What the main button says where the meeting moves on.
pub(super) fn onward(words: Words, view: &MeetingView) -> String {
    if view.ahead.goes_back {
        return words.back_to_the_round();
    }
    match view.ahead.part {
        Some(part) if part.kind() == PartKind::Break => words.on_to_the_break(),
        Some(part) => words.on_to(part_name(words, part)),
        None => words.on_to_closing(),
    }
}
