//! What can be done with the group: who is in it, a look back, a note of one's own.

use crate::domain::{EntryId, MemberId};

/// What can be done with the group: who is in it, a look back, a note of one's own.
#[derive(Debug)]
pub enum GroupCommand {
    /// Somebody who was invited is here, has heard what is in force, and comes in.
    ComeIn(EntryId),
    /// A member leaves the group.
    LeaveGroup(MemberId),
    /// Somebody did not leave after all.
    StayAfterAll(EntryId),
    /// A member is called something else.
    Rename {
        /// Who.
        member: MemberId,
        /// The new nickname.
        nickname: String,
    },
    /// A member who has not come for long rests: is not asked about standing changes, and keeps their
    /// place. Anybody may say so, where all have agreed that there is resting.
    Rest(MemberId),
    /// A member who was said to rest is back; anybody may say so.
    Back(MemberId),
    /// How a member is reached, for all to read; empty takes it back.
    Reach {
        /// Who.
        member: MemberId,
        /// A number, an address, how to get in at the door.
        written: String,
    },
    /// That the initiator has stepped back was seen.
    SawSteppingBack,
    /// Pass the phone round for a look back.
    LookBack,
    /// Whoever has the phone seals their look back.
    SealLookBack {
        /// A mark from 0 to 4 for every question; none for what stays open.
        marks: Vec<Option<u8>>,
        /// A sentence; may be empty.
        written: String,
    },
    /// The look back was read, or is not wanted after all; it is erased.
    CloseLookBack,
    /// Keep the holder's own note; an empty one is erased.
    KeepNote {
        /// What it says.
        text: String,
        /// How long it stays.
        stays: NoteStays,
    },
}

/// How long the holder's own note stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteStays {
    /// A week.
    AWeek,
    /// A month.
    #[default]
    AMonth,
    /// Until it is erased by hand.
    UntilErased,
}
