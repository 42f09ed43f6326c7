//! How far the start-up has come, and which page is offered.

mod offer;
mod start_up;

pub(crate) use offer::offered_page;
pub(crate) use start_up::start_up_so_far;
pub use start_up::{StartUpView, StepView};
