//! The holder's own note: on this phone alone, and it may fade.

use chrono::{Days, Months, NaiveDate};

use super::command::{Change, NoteStays};
use super::error::CompanionError;
use super::handle::Companion;
use super::view::agreements::NoteView;
use crate::vault::Note;

/// The most characters of a note.
const LONGEST: usize = 2_000;
const A_WEEK: Days = Days::new(7);

impl Companion {
    pub(super) fn keep_note(
        &mut self,
        text: &str,
        stays: NoteStays,
    ) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.opened()?;
        let text: String = text.trim().chars().take(LONGEST).collect();
        let fades_on = fades_on(stays, today);
        let note = (!text.is_empty()).then_some(Note { text, fades_on });
        open.store.keep_note(note.as_ref())?;
        open.note = note;
        Ok(vec![Change::Note])
    }

    /// Erases a note whose day has come.
    pub(super) fn let_note_fade(&mut self) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let Some(open) = &mut self.open else { return Ok(Vec::new()) };
        let fades = open.note.as_ref().and_then(|note| note.fades_on);
        if fades.is_none_or(|day| day > today) {
            return Ok(Vec::new());
        }
        open.note = None;
        open.store.keep_note(None)?;
        Ok(vec![Change::Note])
    }

    /// The holder's own note; nothing while locked, or where none was written.
    #[must_use]
    pub fn note(&self) -> Option<NoteView> {
        let Note { text, fades_on } = self.open.as_ref()?.note.as_ref()?;
        let in_a_week = self.today_here().checked_add_days(A_WEEK);
        let stays = match fades_on {
            None => NoteStays::UntilErased,
            Some(day) if in_a_week >= Some(*day) => NoteStays::AWeek,
            Some(_) => NoteStays::AMonth,
        };
        Some(NoteView { text: text.clone(), fades_on: *fades_on, stays })
    }
}

fn fades_on(stays: NoteStays, today: NaiveDate) -> Option<NaiveDate> {
    match stays {
        NoteStays::AWeek => today.checked_add_days(A_WEEK),
        NoteStays::AMonth => today.checked_add_months(Months::new(1)),
        NoteStays::UntilErased => None,
    }
}
