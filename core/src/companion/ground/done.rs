//! What became of a command.

use std::collections::BTreeSet;

use super::phone_card::{AnswerRead, BackupRead, Delivered, GuestRead, PhoneCard, SeatText};
use crate::domain::EntryId;

/// The name of a view; where it stands among what changed, the view is to be read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ViewName {
    /// Whether there is a group, and whether it is locked.
    Door,
    /// The language, signs, reminders, and when it locks.
    Settings,
    /// The group between meetings, and what is said of it quietly.
    Today,
    /// The meeting under way.
    Meeting,
    /// What is agreed, and what lies on the table.
    Agreements,
    /// The phone that goes round with a proposal.
    GoingRound,
    /// When the group meets, who can't come, duties, the question for a day.
    Calendar,
    /// Who is in the group, and how it goes on.
    Group,
    /// The look back under way.
    LookBack,
    /// The holder's own note.
    Note,
    /// How far the start-up has come.
    StartUp,
    /// The phones of the group, and what was kept of this one.
    Phones,
}

impl ViewName {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Door,
        Self::Settings,
        Self::Today,
        Self::Meeting,
        Self::Agreements,
        Self::GoingRound,
        Self::Calendar,
        Self::Group,
        Self::LookBack,
        Self::Note,
        Self::StartUp,
        Self::Phones,
    ];

    /// What any act of the journal may have changed, and who sits at the table.
    pub(crate) const BINDING: [Self; 9] = [
        Self::Today,
        Self::Meeting,
        Self::Agreements,
        Self::GoingRound,
        Self::Calendar,
        Self::Group,
        Self::LookBack,
        Self::StartUp,
        Self::Phones,
    ];
}

/// What a command made, where it made something one has to hold on to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Made {
    /// Nothing of the kind.
    #[default]
    Nothing,
    /// An entry of the journal, the first one where it wrote several: a proposal, a meeting, a duty.
    Entry(EntryId),
    /// The text of a calendar file.
    CalendarFile(String),
    /// The card of a phone that is to be a member's.
    Card(PhoneCard),
    /// What a phone shows that is to be a member's.
    Seat(SeatText),
    /// The code of a new phone, read.
    AnswerRead(AnswerRead),
    /// A code to show, as a text to send.
    Code(String),
    /// What the phone of somebody invited answered, read.
    GuestRead(GuestRead),
    /// Whether the phone that the place moves to has everything.
    ReceiptRead(bool),
    /// A file to hand over: a parcel, a backup, a welcome.
    File(Vec<u8>),
    /// What a backup is of.
    BackupRead(BackupRead),
    /// What became of a delivery.
    Delivered(Delivered),
}

impl Made {
    /// The entry that was made, where it was one.
    #[must_use]
    pub const fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Entry(id) => Some(*id),
            _ => None,
        }
    }
}

impl From<Option<EntryId>> for Made {
    fn from(made: Option<EntryId>) -> Self {
        made.map_or(Self::Nothing, Self::Entry)
    }
}

/// What became of a command: which views to read again, and what was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// These say something else now, or may; every other view is as it was.
    pub changed: BTreeSet<ViewName>,
    /// What was made.
    pub made: Made,
}

impl Done {
    /// These views changed.
    pub(crate) fn changed(views: impl IntoIterator<Item = ViewName>) -> Self {
        Self { changed: views.into_iter().collect(), made: Made::Nothing }
    }

    /// The same, and this was made.
    pub(crate) fn made(self, made: impl Into<Made>) -> Self {
        Self { made: made.into(), ..self }
    }

    /// The same, and these views changed as well.
    pub(crate) fn and(mut self, views: impl IntoIterator<Item = ViewName>) -> Self {
        self.changed.extend(views);
        self
    }
}
