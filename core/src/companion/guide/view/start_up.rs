//! How far the start-up has come: what is done, and nothing of when or by whom.

use crate::companion::open::OpenVault;
use crate::guide::{self, Step};

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepView {
    /// Which step.
    pub step: &'static Step,
    /// Whether it is done.
    pub done: bool,
}

/// The way to the third meeting, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartUpView {
    /// The steps in order.
    pub steps: Vec<StepView>,
    /// Whether the group comes from a course.
    pub from_course: bool,
    /// Whether the page between meetings leads to it: until the third meeting, or until it is put away.
    pub offered: bool,
}

/// So many meetings the start-up leads to.
const MEETINGS: usize = 3;

/// How far the start-up has come.
pub(crate) fn start_up_so_far(open: &OpenVault) -> StartUpView {
    let kept = &open.settings.start_up;
    let steps = guide::start_up(kept.from_course);
    StartUpView {
        steps: steps.map(|step| StepView { step, done: kept.done.contains(step.id) }).collect(),
        from_course: kept.from_course,
        offered: open.state.met.len() < MEETINGS && !kept.put_away,
    }
}
