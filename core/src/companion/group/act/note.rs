//! The holder's own note: on this phone alone, and it may fade.

use chrono::{Months, NaiveDate};

use crate::companion::ground::{CompanionError, Done, Now, ViewName, limits};
use crate::companion::group::command::NoteStays;
use crate::companion::group::view::A_WEEK;
use crate::companion::open::OpenVault;
use crate::vault::Note;

pub(super) fn keep(
    open: &mut OpenVault,
    text: &str,
    stays: NoteStays,
    now: &Now,
) -> Result<Done, CompanionError> {
    let text: String = text.trim().chars().take(limits::NOTE).collect();
    let fades_on = fades_on(stays, now.today);
    let note = (!text.is_empty()).then_some(Note { text, fades_on });
    open.store.keep_note(note.as_ref())?;
    open.note = note;
    Ok(Done::changed([ViewName::Note]))
}

/// Erases a note whose day has come.
pub(crate) fn let_note_fade(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    let fades = open.note.as_ref().and_then(|note| note.fades_on);
    if fades.is_none_or(|day| day > open.let_go_by(now.today)) {
        return Ok(Done::default());
    }
    open.note = None;
    open.store.keep_note(None)?;
    Ok(Done::changed([ViewName::Note]))
}

fn fades_on(stays: NoteStays, today: NaiveDate) -> Option<NaiveDate> {
    match stays {
        NoteStays::AWeek => today.checked_add_days(A_WEEK),
        NoteStays::AMonth => today.checked_add_months(Months::new(1)),
        NoteStays::UntilErased => None,
    }
}
