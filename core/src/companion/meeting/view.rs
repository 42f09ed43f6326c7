//! The table, the plan before it, and the group between meetings.

mod new_here;
mod plan;
mod table;
mod today;

pub use new_here::NewsView;
pub(crate) use plan::would_end;
pub use plan::{PlanRow, PlanView, plan_view};
pub(crate) use table::meeting;
pub use table::{
    AheadView, ComeAndGoView, MeetingView, MiddleView, NextSign, RingView, RoundView, SeatState,
    SeatView, StageView,
};
pub use today::{Quiet, TodayView};
pub(crate) use today::{quiet, today};
