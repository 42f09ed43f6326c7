//! A meeting: before it, at the table, and its end.

mod closing;
pub(crate) mod plan;
mod room;
mod seats;
mod today;

pub use closing::Closing;
pub use plan::PlanPage;
pub use room::{Panel, Room, RoomAct};
pub use seats::Seats;
pub use today::{Today, TodayAct, TodayOver, WhatIsOver};
