//! The meeting: today, who comes, the plan, the table, closing.

mod act;
mod command;
mod view;
mod visitor;

pub(crate) use act::{act, forget_if_abandoned};
pub use command::MeetingCommand;
pub use view::{
    AheadView, ComeAndGoView, MeetingView, MiddleView, NewsView, NextSign, PlanRow, PlanView,
    Quiet, RingView, RoundView, SeatState, SeatView, StageView, TodayView, plan_view,
};
pub(crate) use view::{meeting, quiet, today, would_end};
pub use visitor::VisitorView;
pub(crate) use visitor::visitor;
