//! Everything that can be done to a group, as it stands in an entry (`core/docs/journal.md` §3).

use super::consent::{Answer, Change};
use super::ids::{Day, DeviceId, EntryId, MemberId};
use super::membership::{NewDevice, Proof};
use super::schedule::{OneMeeting, Pause, Slot, What};

/// One act. What people read of it (a rule, a nickname) is in the words beside it, never in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The group begins.
    Found {
        /// Whose device writes it.
        holder: MemberId,
        /// Everyone, in the order they were written down.
        members: Vec<MemberId>,
    },
    /// A member is called something else; the nickname is in the words.
    Nickname(MemberId),
    /// A change is proposed.
    Propose {
        /// What is to change.
        change: Change,
        /// When the group would look at it again.
        review: Option<Day>,
    },
    /// A member answers a proposal in their own hand.
    Answer {
        /// The proposal.
        proposal: EntryId,
        /// What they say.
        answer: Answer,
    },
    /// The phone was passed round.
    Room {
        /// The proposal.
        proposal: EntryId,
        /// Whether all agreed; else there is something to talk about.
        agreed: bool,
    },
    /// Somebody who was invited comes in.
    Join {
        /// The invitation.
        invitation: EntryId,
        /// Their phone and its proof, if they have one.
        device: Option<NewDevice>,
    },
    /// A member leaves.
    Leave(MemberId),
    /// Somebody without a phone did not leave after all.
    Stay(EntryId),
    /// A member uses one more phone.
    Device {
        /// Whose it is.
        member: MemberId,
        /// The new phone.
        device: DeviceId,
        /// Its proof.
        proof: Proof,
    },
    /// A member does not use a phone any more.
    Drop(DeviceId),
    /// A phone is here; the first word of one that came by a proposal.
    Here,
    /// The group met that day.
    Held,
    /// The group met on an earlier day, without a phone on the table.
    Noted(Day),
    /// A proposal will be looked at again another day.
    Extend {
        /// The proposal.
        proposal: EntryId,
        /// The new day.
        until: Day,
    },
    /// A proposal is taken off the table.
    Aside(EntryId),
    /// The group meets once more, beside the rhythm; the place is in the words.
    Extra(OneMeeting),
    /// Something becomes of one meeting; another place is in the words.
    Meeting {
        /// Which.
        slot: Slot,
        /// What.
        what: What,
    },
    /// The rhythm rests for some days.
    Pause(Pause),
    /// A pause is none after all.
    Resume(EntryId),
    /// There is something to be done that takes turns; the words say what.
    Duty,
    /// A duty is none any more.
    NoDuty(EntryId),
    /// A member who has not come for long is said to rest, by anybody.
    Rest {
        /// Who.
        member: MemberId,
        /// The agreement that there is resting.
        resting: EntryId,
    },
    /// Somebody who was said to rest is back.
    Back(EntryId),
    /// How a member is reached; it is in the words, and without words it is taken back.
    Reach(MemberId),
    /// Something a newer version of the app wrote.
    Unknown,
}

impl Act {
    /// The entry it is about, where it names one.
    #[must_use]
    pub const fn names(&self) -> Option<EntryId> {
        match self {
            Self::Answer { proposal: id, .. }
            | Self::Room { proposal: id, .. }
            | Self::Join { invitation: id, .. }
            | Self::Stay(id)
            | Self::Extend { proposal: id, .. }
            | Self::Aside(id)
            | Self::Meeting { slot: Slot::Planned { rhythm: id, .. } | Slot::Single(id), .. }
            | Self::Resume(id)
            | Self::Rest { resting: id, .. }
            | Self::Back(id)
            | Self::NoDuty(id) => Some(*id),
            _ => None,
        }
    }
}
