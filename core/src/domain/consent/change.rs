//! What a proposal would change. One mechanism for all that binds the group.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};
use crate::domain::membership::Proof;
use crate::domain::schedule::{OneMeeting, Rhythm};

/// The proposals that one takes the place of, in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Over(Vec<EntryId>);

impl Over {
    /// The most that one proposal can take the place of.
    pub const MOST: usize = 16;

    /// These, each once; the first [`Over::MOST`] of them.
    #[must_use]
    pub fn new(proposals: impl IntoIterator<Item = EntryId>) -> Self {
        let mut over: Vec<EntryId> = proposals.into_iter().collect();
        over.sort_unstable();
        over.dedup();
        over.truncate(Self::MOST);
        Self(over)
    }

    /// The proposals.
    #[must_use]
    pub fn as_slice(&self) -> &[EntryId] {
        &self.0
    }
}

/// How long the group means to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Horizon {
    /// As long as it likes.
    Open,
    /// Until a day.
    Until(Day),
    /// So many meetings from then on.
    Meetings(u32),
}

/// What is to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// A new ground rule.
    Rule,
    /// Another wording of a rule.
    Amend(Over),
    /// A rule does not hold any more.
    Retire(Over),
    /// What is promised about confidentiality.
    Pledge(Over),
    /// What the group calls itself.
    Name(Over),
    /// How often the group meets, and when; the place is in the words.
    Rhythm {
        /// What it takes the place of.
        over: Over,
        /// How often, and when.
        rhythm: Rhythm,
    },
    /// How long the group means to meet.
    Horizon {
        /// What it takes the place of.
        over: Over,
        /// How long.
        horizon: Horizon,
    },
    /// Somebody helps at the start, for so many meetings.
    Initiator {
        /// What it takes the place of.
        over: Over,
        /// Who.
        member: MemberId,
        /// For how many meetings from then on; the count only goes down.
        meetings: u32,
        /// Whether they are offered talking time like everyone.
        offered: bool,
    },
    /// Somebody from outside the group starts meetings with it; the nickname is in the words.
    OutsideInitiator {
        /// What it takes the place of.
        over: Over,
        /// For how many meetings from then on; the count only goes down.
        meetings: u32,
        /// Whether they are offered talking time like everyone.
        offered: bool,
    },
    /// Whether members who have not come for long can be said to rest.
    Resting {
        /// What it takes the place of.
        over: Over,
        /// Whether they can.
        may: bool,
    },
    /// How long the words of what was answered or let go are kept.
    KeepWords {
        /// What it takes the place of.
        over: Over,
        /// How many months.
        months: u32,
    },
    /// Somebody is asked in. Their id follows from that of the proposal: [`guest`].
    Invite,
    /// Somebody is asked to go.
    Remove(MemberId),
    /// A member gets a phone by the consent of all others.
    Device {
        /// Whose it is.
        member: MemberId,
        /// The phone.
        device: DeviceId,
        /// Its proof.
        proof: Proof,
        /// Whether their other phones are lost.
        lost: bool,
    },
    /// The group ends.
    End,
    /// The group meets once, on a day that was found together; the place is in the words.
    Meet(OneMeeting),
}

/// How a change binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// In force while all consent; consent can be taken back at any time.
    Standing,
    /// Done once all have consented.
    Final,
}

impl Change {
    /// How it binds.
    #[must_use]
    pub const fn class(&self) -> Class {
        match self {
            Self::Invite | Self::Remove(_) | Self::Device { .. } | Self::End => Class::Final,
            _ => Class::Standing,
        }
    }

    /// What it takes the place of.
    #[must_use]
    pub fn over(&self) -> &[EntryId] {
        match self {
            Self::Amend(over)
            | Self::Retire(over)
            | Self::Pledge(over)
            | Self::Name(over)
            | Self::Rhythm { over, .. }
            | Self::Horizon { over, .. }
            | Self::Initiator { over, .. }
            | Self::OutsideInitiator { over, .. }
            | Self::Resting { over, .. }
            | Self::KeepWords { over, .. } => over.as_slice(),
            _ => &[],
        }
    }

    /// Whether this may take the place of `other`: a rule of a rule, else like of like.
    #[must_use]
    pub const fn may_replace(&self, other: &Self) -> bool {
        match self {
            Self::Amend(_) | Self::Retire(_) => matches!(other, Self::Rule | Self::Amend(_)),
            Self::Pledge(_) => matches!(other, Self::Pledge(_)),
            Self::Name(_) => matches!(other, Self::Name(_)),
            Self::Rhythm { .. } => matches!(other, Self::Rhythm { .. }),
            Self::Horizon { .. } => matches!(other, Self::Horizon { .. }),
            Self::Initiator { .. } | Self::OutsideInitiator { .. } => other.is_initiator(),
            Self::Resting { .. } => matches!(other, Self::Resting { .. }),
            Self::KeepWords { .. } => matches!(other, Self::KeepWords { .. }),
            _ => false,
        }
    }

    /// Whether only one of its kind can be in force; of initiators two, where one is from outside.
    #[must_use]
    pub const fn stands_alone(&self) -> bool {
        matches!(
            self,
            Self::Pledge(_)
                | Self::Name(_)
                | Self::Rhythm { .. }
                | Self::Horizon { .. }
                | Self::Initiator { .. }
                | Self::OutsideInitiator { .. }
                | Self::Resting { .. }
                | Self::KeepWords { .. }
        )
    }

    /// Whether it brings an initiator, a member or somebody from outside.
    #[must_use]
    pub const fn is_initiator(&self) -> bool {
        matches!(self, Self::Initiator { .. } | Self::OutsideInitiator { .. })
    }

    /// Whether it adds: what it brings can be opened again by one word, and nobody stands before a
    /// locked door meanwhile.
    #[must_use]
    pub const fn adds(&self) -> bool {
        matches!(self, Self::Rule | Self::Rhythm { .. } | Self::Meet(_))
    }

    /// The member it is about, who is not asked about it.
    #[must_use]
    pub const fn concerned(&self) -> Option<MemberId> {
        match self {
            Self::Remove(member) | Self::Device { member, .. } => Some(*member),
            _ => None,
        }
    }
}

/// The id of the member that an invitation brings: no other invitation can bring the same.
#[must_use]
pub fn guest(invitation: EntryId) -> MemberId {
    let mut id = [0; 16];
    for (byte, of) in id.iter_mut().zip(invitation.bytes()) {
        *byte = *of;
    }
    MemberId::new(id)
}
