//! How far the start-up has come: what is done, and nothing of when or by whom.

use crate::companion::command::Change;
use crate::companion::error::CompanionError;
use crate::companion::handle::Companion;
use crate::companion::open::Open;
use crate::guide::{self, Step};

/// The way to the third meeting, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartUpView {
    /// The steps in order, and whether each is done.
    pub steps: Vec<(&'static Step, bool)>,
    /// Whether the group comes from a course.
    pub from_course: bool,
    /// Whether the page between meetings leads to it: until the third meeting, or until it is put away.
    pub offered: bool,
}

/// So many meetings the start-up leads to.
const MEETINGS: usize = 3;

impl Companion {
    /// How far the start-up has come; nothing while locked, and before there is a group.
    #[must_use]
    pub fn start_up(&self) -> Option<StartUpView> {
        self.open.as_ref().map(Open::start_up)
    }

    pub(in crate::companion) fn mark_step(
        &mut self,
        step: &Step,
        done: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.set(|settings| {
            let all = &mut settings.start_up.done;
            if done {
                all.insert(step.id.to_owned());
            } else {
                all.remove(step.id);
            }
        })?;
        Ok(vec![Change::Choices])
    }

    pub(in crate::companion) fn come_from_course(
        &mut self,
        from_course: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.set(|settings| settings.start_up.from_course = from_course)?;
        Ok(vec![Change::Choices])
    }

    pub(in crate::companion) fn put_start_up_away(
        &mut self,
        away: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.set(|settings| settings.start_up.put_away = away)?;
        Ok(vec![Change::Choices])
    }
}

impl Open {
    fn start_up(&self) -> StartUpView {
        let kept = &self.settings.start_up;
        let steps = guide::start_up(kept.from_course)
            .map(|step| (step, kept.done.contains(step.id)))
            .collect();
        let offered = self.state.met.len() < MEETINGS && !kept.put_away;
        StartUpView { steps, from_course: kept.from_course, offered }
    }
}
