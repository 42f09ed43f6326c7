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
        Self { length, left: length }
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
    /// A break, and what waits for its end, if it came in the middle of something.
    Break {
        /// Its time; an unplanned break has none of its own.
        time: Timed,
        /// What goes on afterwards; never another break.
        back_to: Option<Box<Stage>>,
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
    pub fn round(&self) -> Option<&Round> {
        match self {
            Self::Between { round } | Self::Turn { round, .. } => Some(round),
            Self::Break { back_to: Some(stage), .. } => stage.round(),
            _ => None,
        }
    }

    pub(super) fn round_mut(&mut self) -> Option<&mut Round> {
        match self {
            Self::Between { round } | Self::Turn { round, .. } => Some(round),
            Self::Break { back_to: Some(stage), .. } => stage.round_mut(),
            _ => None,
        }
    }

    /// The same stage, but a round nobody waits in is over.
    pub(super) fn over_if_done(self) -> Self {
        match self {
            Self::Between { round } if round.is_done() => Self::RoundOver { name: round.name() },
            Self::Break { time, back_to } => {
                Self::Break { time, back_to: back_to.map(|stage| Box::new(stage.over_if_done())) }
            }
            stage => stage,
        }
    }

    /// Time in this stage that is promised and not used.
    pub(super) fn open(&self) -> Span {
        let running = self.running().unwrap_or(Span::ZERO);
        match self {
            Self::Between { round } | Self::Turn { round, .. } => running.plus(round.open()),
            Self::Break { back_to: Some(stage), .. } => running.plus(stage.open()),
            _ => running,
        }
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
