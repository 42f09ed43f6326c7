//! How far the start-up has come: what is done, and nothing of when or by whom.

use crate::companion::command::Change;
use crate::companion::error::CompanionError;
use crate::companion::handle::Companion;
use crate::companion::open::Open;
use crate::guide::{self, Step};
use crate::vault::VaultError;

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

/// The choice under which the names of the steps that are done are kept, with blanks between them.
const DONE: &str = "start-up-done";
/// The choice under which it is kept that the group comes from a course.
const FROM_COURSE: &str = "start-up-from-course";
/// The choice under which it is kept that the start-up is put away.
const PUT_AWAY: &str = "start-up-put-away";
/// So many meetings the start-up leads to.
const MEETINGS: usize = 3;

impl Companion {
    /// How far the start-up has come; nothing while locked, and before there is a group.
    #[must_use]
    pub fn start_up(&self) -> Option<StartUpView> {
        self.open.as_ref()?.start_up().ok()
    }

    pub(in crate::companion) fn mark_step(
        &mut self,
        step: &Step,
        done: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        let open = self.opened()?;
        let before = open.store.choice(DONE)?.unwrap_or_default();
        // in the order of the steps, so that it does not tell in which order they were done
        let names = guide::start_up(true).map(|step| step.id).filter(|id| {
            if *id == step.id { done } else { before.split(' ').any(|before| before == *id) }
        });
        let names: Vec<&str> = names.collect();
        open.store.keep_choice(DONE, &names.join(" "))?;
        Ok(vec![Change::Choices])
    }

    pub(in crate::companion) fn come_from_course(
        &mut self,
        from_course: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        self.keep_start_up(FROM_COURSE, from_course)
    }

    pub(in crate::companion) fn put_start_up_away(
        &mut self,
        away: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        self.keep_start_up(PUT_AWAY, away)
    }

    fn keep_start_up(&mut self, name: &str, on: bool) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.store.keep_choice(name, if on { ON } else { "off" })?;
        Ok(vec![Change::Choices])
    }
}

const ON: &str = "on";

impl Open {
    fn start_up(&self) -> Result<StartUpView, VaultError> {
        let done = self.store.choice(DONE)?.unwrap_or_default();
        let is_on = |name| Ok::<_, VaultError>(self.store.choice(name)?.as_deref() == Some(ON));
        let from_course = is_on(FROM_COURSE)?;
        let steps = guide::start_up(from_course)
            .map(|step| (step, done.split(' ').any(|name| name == step.id)))
            .collect();
        let offered = self.state.met.len() < MEETINGS && !is_on(PUT_AWAY)?;
        Ok(StartUpView { steps, from_course, offered })
    }
}
