//! The holder's own note, as a screen shows it.

use chrono::{Days, NaiveDate};

use crate::companion::ground::Now;
use crate::companion::group::command::NoteStays;
use crate::companion::open::OpenVault;
use crate::vault::Note;

/// A note that stays a week.
pub(crate) const A_WEEK: Days = Days::new(7);

/// The holder's own note, on this phone alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// What it says.
    pub text: String,
    /// The day on which it is erased by itself.
    pub fades_on: Option<NaiveDate>,
    /// How long it stays, as near as its day tells.
    pub stays: NoteStays,
}

/// The holder's own note; nothing where none was written.
pub(crate) fn note(open: &OpenVault, now: &Now) -> Option<NoteView> {
    let Note { text, fades_on } = open.note.as_ref()?;
    let in_a_week = now.today.checked_add_days(A_WEEK);
    let stays = match fades_on {
        None => NoteStays::UntilErased,
        Some(day) if in_a_week >= Some(*day) => NoteStays::AWeek,
        Some(_) => NoteStays::AMonth,
    };
    Some(NoteView { text: text.clone(), fades_on: *fades_on, stays })
}
