//! Who is in the group, and how it goes on.

use chrono::NaiveDate;

use super::agreements::{
    CourseView, HorizonInForce, HorizonView, InitiatorView, MemberView, MembersView,
};
use super::decided::horizon_view;
use super::today::Person;
use crate::companion::handle::Companion;
use crate::companion::look_back::{FEWEST_TO_SHOW, is_timely};
use crate::companion::open::Open;
use crate::domain::{Change, EntryId, MemberId, Proposal};
use crate::journal::Words;

/// Somebody can be asked to go among so many.
const FEWEST_FOR_REMOVAL: usize = 3;

impl Companion {
    /// The members' page; nothing while locked.
    #[must_use]
    pub fn members(&self) -> Option<MembersView> {
        let open = self.open.as_ref()?;
        let state = &open.state;
        let named = |id: Option<&EntryId>| match id.and_then(|id| open.words.get(id)) {
            Some(Words::Own(name)) => name.clone(),
            _ => "…".to_owned(),
        };
        let left = state.told_leaves.iter();
        let this_phone = open.own.key.device();
        Some(MembersView {
            members: open.group.members().iter().map(|m| open.member_view(m.into())).collect(),
            expected: open.welcomed_here().map(|id| (id, named(Some(&id)))).collect(),
            left: left.map(|told| (told.leave, named(told.nickname.as_ref()))).collect(),
            can_ask_to_go: state.members.len() >= FEWEST_FOR_REMOVAL,
            only_phone: state.devices.values().flatten().all(|device| *device == this_phone),
        })
    }

    /// How the group goes on; nothing while locked.
    #[must_use]
    pub fn course(&self) -> Option<CourseView> {
        let open = self.open.as_ref()?;
        let times_met = open.times_met();
        let looked = open.settings.looked_back_at;
        let can_look_back = open.state.members.len() >= FEWEST_TO_SHOW;
        Some(CourseView {
            horizon: open.horizon(self.today_here()),
            initiator: open.initiator(),
            ended: open.state.ended,
            left: !open.is_here(),
            asked_to_go: open.state.removed.contains(&open.own.member),
            times_met,
            can_look_back,
            look_back_is_timely: can_look_back && is_timely(times_met, looked),
        })
    }
}

impl Open {
    /// Guests whom this phone can let in: the inviter's does, or any where the inviter is gone.
    fn welcomed_here(&self) -> impl Iterator<Item = EntryId> {
        self.state.expected.iter().copied().filter(|id| {
            let inviter = self.state.proposals.get(id).map(|proposal| proposal.author);
            inviter.is_some_and(|inviter| {
                inviter == self.own.member || !self.state.members.contains(&inviter)
            })
        })
    }

    /// Members who can leave on this phone: its holder, and those without one.
    pub(super) fn may_leave_here(&self) -> impl Iterator<Item = Person> {
        let all = self.group.members().iter().map(|member| self.member_view(member.into()));
        all.filter(|member| member.can_leave_here).map(|member| member.person)
    }

    fn member_view(&self, person: Person) -> MemberView {
        let mine = person.id == self.own.member;
        let without_phone = self.state.devices.get(&person.id).is_none_or(Vec::is_empty);
        MemberView {
            holds_this_phone: mine,
            without_phone,
            can_rename: self.is_here() && (mine || without_phone),
            can_leave_here: self.is_here() && (mine || without_phone),
            person,
        }
    }

    fn only(&self, wanted: fn(&Change) -> bool) -> Option<(EntryId, &Proposal)> {
        let in_force = self.state.in_force.iter();
        let mut all = in_force.filter_map(|id| Some((*id, self.state.proposals.get(id)?)));
        all.find(|(_, proposal)| wanted(&proposal.change))
    }

    fn horizon(&self, today: NaiveDate) -> HorizonInForce {
        let agreed = self.only(|change| matches!(change, Change::Horizon(..)));
        let horizon = match agreed.map(|(_, proposal)| &proposal.change) {
            Some(Change::Horizon(_, horizon)) => horizon_view(*horizon),
            _ => HorizonView::Open,
        };
        let meetings_left = agreed.and_then(|(_, proposal)| proposal.left);
        let reached = match horizon {
            HorizonView::Open => false,
            HorizonView::Until(day) => day <= today,
            HorizonView::Meetings(_) => meetings_left == Some(0),
        };
        HorizonInForce { id: agreed.map(|(id, _)| id), horizon, meetings_left, reached }
    }

    /// Who sits in a meeting without an offer: the initiator, while there is one, unless the group
    /// agreed otherwise.
    pub(in crate::companion) fn sits_without_an_offer(&self) -> Option<MemberId> {
        let (_, proposal) = self.only(|change| matches!(change, Change::Initiator { .. }))?;
        match &proposal.change {
            Change::Initiator { member, offered: false, .. } if proposal.left != Some(0) => {
                Some(*member)
            }
            _ => None,
        }
    }

    pub(super) fn initiator(&self) -> Option<InitiatorView> {
        let (id, proposal) = self.only(|change| matches!(change, Change::Initiator { .. }))?;
        let Change::Initiator { member, offered, .. } = &proposal.change else { return None };
        Some(InitiatorView {
            offered: *offered,
            id,
            person: self.person(*member),
            meetings_left: proposal.left.unwrap_or(0),
        })
    }

    fn person(&self, id: MemberId) -> Person {
        Person { id, nickname: self.nickname_of(id) }
    }
}
