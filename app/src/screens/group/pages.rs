//! The pages of the group by name.

use runde_core::companion::{EntryId, MemberId};

use crate::screens::settings::SettingsPage;

/// Which page of the group is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupPage {
    /// All of it.
    #[default]
    All,
    /// All of it, just after something was laid on the table.
    OnTheTable,
    /// All of it, just after somebody chose to say goodbye in a last meeting.
    OnceMore(MemberId),
    /// All of it, just after somebody left.
    JustLeft,
    /// What holds for this phone.
    Settings(SettingsPage),
    /// The holder's own note.
    Note,
    /// One member.
    Member(MemberId),
    /// Another nickname for a member.
    Renaming(MemberId),
    /// A member leaves.
    Leaving(MemberId),
    /// A member is asked to go.
    AskToGo(MemberId),
    /// Somebody is asked in.
    AskIn,
    /// Somebody who was asked in is here.
    ComingIn(EntryId),
    /// How the group goes on.
    Course,
    /// How long it means to meet.
    Horizon,
    /// It is time to ask: go on, or end?
    TimeToAsk,
    /// An initiator, or one who stays a little longer.
    Initiator,
    /// What an initiator does.
    InitiatorCards,
    /// Another name for the group.
    Name,
    /// How long words are kept.
    KeepWords,
    /// The group is to end.
    Ending,
    /// Those who are here start another one.
    Anew,
}

impl GroupPage {
    /// Whether it is the first page, with or without a word to say.
    #[must_use]
    pub const fn is_first(self) -> bool {
        matches!(self, Self::All | Self::OnTheTable | Self::OnceMore(_) | Self::JustLeft)
    }
}
