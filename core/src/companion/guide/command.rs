//! What can be done with what there is to read.

use crate::guide::{Step, Topic};

/// What can be done with what there is to read.
#[derive(Debug)]
pub enum GuideCommand {
    /// A step of the start-up is done, or it is not after all.
    MarkStep {
        /// Which.
        step: &'static Step,
        /// Whether it is done.
        done: bool,
    },
    /// Whether the group comes from a course, and so has two more steps.
    FromCourse(bool),
    /// Put the start-up away, or take it out again.
    PutStartUpAway(bool),
    /// The page that was offered was opened; whether it was read is not known.
    TakeOffer(Topic),
}
