//! Where a meeting is: exactly one of these at a time.

use serde::{Deserialize, Serialize};

use super::plan::PartName;
use super::time::Span;
use super::turns::{Round, RoundName, Turn};

/// A stretch of the plan that nobody has for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timed {
    /// How long it was meant to be.
    pub length: Span,
    /// What is left of it; never below zero.
    pub left: Span,
}

impl Timed {
    pub(super) const fn new(length: Span) -> Self {
        Self {
            length,
            left: length,
        }
    }
}

/// Where the meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// A part without turns.
    Shared {
        /// Which part.
        part: PartName,
        /// Its time.
        time: Timed,
    },
    /// A break, and the round that waits for its end, if it came in the middle of one.
    Break {
        /// Its time; an unplanned break has none of its own.
        time: Timed,
        /// The round that goes on afterwards.
        back_to: Option<Round>,
    },
    /// Somebody is offered the floor; nobody's time is running.
    Between {
        /// The round; the first who waits is the one who is offered the floor.
        round: Round,
    },
    /// Somebody has the floor.
    Turn {
        /// The round, with those who still wait.
        round: Round,
        /// The turn that is running.
        turn: Turn,
    },
    /// A round is over; the middle belongs to all.
    RoundOver {
        /// The round that is over.
        name: RoundName,
    },
    /// Nothing is left but closing and forgetting.
    Over,
}

impl Stage {
    /// The round that is under way, also while a break interrupts it.
    #[must_use]
    pub const fn round(&self) -> Option<&Round> {
        match self {
            Self::Between { round } | Self::Turn { round, .. } => Some(round),
            Self::Break { back_to, .. } => back_to.as_ref(),
            Self::Shared { .. } | Self::RoundOver { .. } | Self::Over => None,
        }
    }

    /// Time in this stage that is promised and not used.
    pub(super) fn open(&self) -> Span {
        let offers = self.round().map_or(Span::ZERO, Round::open);
        offers.plus(self.running().unwrap_or(Span::ZERO))
    }

    /// What is left of the time that runs now; `None` where only the middle runs.
    pub(super) const fn running(&self) -> Option<Span> {
        match self {
            Self::Shared { time, .. } | Self::Break { time, .. } => Some(time.left),
            Self::Turn { turn, .. } => Some(turn.left),
            Self::Between { .. } | Self::RoundOver { .. } | Self::Over => None,
        }
    }

    pub(super) const fn running_mut(&mut self) -> Option<&mut Span> {
        match self {
            Self::Shared { time, .. } | Self::Break { time, .. } => Some(&mut time.left),
            Self::Turn { turn, .. } => Some(&mut turn.left),
            Self::Between { .. } | Self::RoundOver { .. } | Self::Over => None,
        }
    }
}
