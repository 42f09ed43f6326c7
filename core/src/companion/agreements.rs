//! Stubs while the fold is being built.
use super::command::{Change, Command};
use super::error::CompanionError;
use super::handle::Companion;
use super::view::agreements::{
    AgreementsView, CourseView, LookBackView, MembersView, NoteView, PassingView,
};

impl Companion {
    pub(super) fn decide(&mut self, _: Command) -> Result<Vec<Change>, CompanionError> {
        Err(CompanionError::NotNow)
    }

    /// What the group has agreed, and what lies on the table; nothing while locked.
    #[must_use]
    pub fn agreements(&self) -> Option<AgreementsView> {
        None
    }

    /// The members' page; nothing while locked.
    #[must_use]
    pub fn members(&self) -> Option<MembersView> {
        None
    }

    /// How the group goes on; nothing while locked.
    #[must_use]
    pub fn course(&self) -> Option<CourseView> {
        None
    }

    /// The phone that goes round; nothing if it does not.
    #[must_use]
    pub fn passing(&self) -> Option<PassingView> {
        None
    }

    /// The look back under way; nothing if there is none.
    #[must_use]
    pub fn look_back(&self) -> Option<LookBackView> {
        None
    }

    /// The holder's own note; nothing while locked, or where none was written.
    #[must_use]
    pub fn note(&self) -> Option<NoteView> {
        None
    }
}
