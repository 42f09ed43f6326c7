//! What every page of the group may do.

use std::collections::BTreeSet;

use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, Command, DoorCommand, EntryId, GroupCommand, MemberId, Wish,
};

use crate::keeper::House;
use crate::route::place::Route;
use crate::route::walk;
use crate::screens::{
    AgreementsPage, CalendarPage, GroupPage, NoteDraft, PassphraseDone, PhonesPage,
};

/// What every page of the group may do.
#[derive(Clone, Copy)]
pub(super) struct GroupDesk {
    pub(super) house: House,
    pub(super) route: Signal<Route>,
    /// Whether something that was asked for is being done: a second tap asks for nothing.
    pub(super) waiting: Signal<bool>,
    /// What was written as a note and is not kept yet.
    pub(super) draft: Signal<Option<NoteDraft>>,
    /// What was done about the passphrase, until another page is opened.
    pub(super) done: Signal<Option<PassphraseDone>>,
}

impl GroupDesk {
    pub(super) fn open(mut self, page: GroupPage) {
        self.done.set(None);
        self.route.set(Route::Group(page));
    }

    /// Back to where one came from; to this page where nothing was before.
    pub(super) fn back(self, above: GroupPage) {
        walk::back(Route::Group(above));
    }

    /// One more meeting is to be planned, at which a member says goodbye.
    pub(super) fn plan_last(mut self, member: MemberId) {
        self.route.set(Route::Calendar(CalendarPage::AddLast(member)));
    }

    /// Somebody invited comes in with a phone of their own.
    pub(super) fn invite(mut self, invitation: EntryId) {
        self.route.set(Route::Phones(PhonesPage::Invite(invitation)));
    }

    /// A backup is to be made.
    pub(super) fn back_up(mut self) {
        self.route.set(Route::Phones(PhonesPage::BackUp));
    }

    /// What can be done with the phones.
    pub(super) fn phones(mut self) {
        self.route.set(Route::Phones(PhonesPage::All));
    }

    pub(super) fn turn_to(mut self, page: usize) {
        self.route.set(Route::of_nav(page));
    }

    /// Does something, and goes on to where it is seen; where it could not be done, the page stays
    /// as it is and says why.
    pub(super) fn perform(self, command: impl Into<Command>, page: GroupPage) {
        self.house.do_then(self.waiting, command, move |_| self.open(page));
    }

    /// Erases the group here, and says so on the cover.
    pub(super) fn erase(mut self) {
        self.house.do_then_elsewhere(self.waiting, DoorCommand::EraseHere, move |_| {
            self.route.set(Route::Erased)
        });
    }

    /// Those who are here start another group in the place of this one: what it is to have lies on its
    /// table.
    pub(super) fn begin_anew(mut self, members: Vec<MemberId>, along: BTreeSet<EntryId>) {
        let begin = DoorCommand::BeginAnew { members, along };
        self.house.do_then_elsewhere(self.waiting, begin, move |_| {
            self.route.set(Route::Agreements(AgreementsPage::All));
        });
    }

    pub(super) fn lock(self) {
        keep_draft(self.house, self.draft);
        self.house.perform(DoorCommand::Lock);
    }

    /// Lays something on the table.
    pub(super) fn propose(self, wish: Wish) {
        self.perform(AgreementsCommand::Propose { wish, review: None }, GroupPage::OnTheTable);
    }
}

/// Keeps a note; it is a draft until it is kept.
pub(super) fn keep_note(house: House, mut draft: Signal<Option<NoteDraft>>, note: NoteDraft) {
    let NoteDraft { text, stays } = note.clone();
    let done = house.carry_out(GroupCommand::KeepNote { text, stays });
    // the page may be gone by then, and its tasks with it
    dioxus::core::spawn_forever(async move {
        if done.await.is_some() && draft.peek().as_ref().is_none_or(|draft| *draft == note) {
            draft.set(None);
        }
    });
}

/// Keeps what was written before the group is locked, for nothing readable stays behind the lock.
pub(in crate::route) fn keep_draft(house: House, draft: Signal<Option<NoteDraft>>) {
    let written = draft.peek().clone();
    if let Some(written) = written.filter(|written| !written.text.trim().is_empty()) {
        keep_note(house, draft, written);
    }
}
