//! A meeting in rounds, as a pure machine.
//!
//! Time comes in as a [`Moment`] with every [`Event`]; the machine asks no clock. Read
//! [`Meeting`] first: it applies one event and gives the next state or a [`Refusal`]. [`Plan`]
//! says what a meeting is made of and what everyone will be offered; [`order`](fair_order) says
//! who opens; [`Balance`] shows that no time is lost.
//!
//! Laws 1 to 5 of `core/docs/laws.md` live here, and the rules of `core/docs/meeting.md`. The offer
//! is equal, the use is free, so what anyone used is never kept.

mod balance;
mod meeting;
mod order;
mod plan;
mod stage;
mod steps;
mod time;
mod turns;

pub use balance::Balance;
pub use meeting::{Event, Meeting, Refusal, Seated, Sign, offered_among};
pub use order::{Counts, Direction, Ledger, NextRound, Opening, fair_order};
pub use plan::{Part, PartKind, PartName, Plan, PlanProblem, Preset, offer};
pub use stage::{Stage, Timed};
pub use time::{Moment, Span};
pub use turns::{Round, RoundName, Turn};
