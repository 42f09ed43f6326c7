//! How the group goes on, and how it ends.

use chrono::NaiveDate;

use super::look_back::{FEWEST_TO_SHOW, is_timely};
use crate::companion::ground::{HorizonView, Now, Person, WordsView, horizon_view};
use crate::companion::open::OpenVault;
use crate::domain::{Change, EntryId, MemberId, Proposal};

/// The initiator, until they step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitiatorView {
    /// The agreement.
    pub id: EntryId,
    /// Who.
    pub person: Person,
    /// Meetings left; it only goes down. 0: stepped back.
    pub meetings_left: u32,
    /// Whether they are offered talking time like everyone.
    pub offered: bool,
}

/// Somebody from outside the group who starts meetings with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideInitiatorView {
    /// The agreement.
    pub id: EntryId,
    /// What they are called; nothing where that is gone with the meetings.
    pub nickname: Option<String>,
    /// Meetings left; it only goes down.
    pub meetings_left: u32,
    /// Whether they are offered talking time like everyone.
    pub offered: bool,
}

/// How long the group means to meet, and whether that point has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HorizonInForce {
    /// The agreement; none where nothing was agreed.
    pub id: Option<EntryId>,
    /// How long.
    pub horizon: HorizonView,
    /// Meetings left, where it counts meetings.
    pub meetings_left: Option<u32>,
    /// Whether it is time to ask: go on, or end?
    pub reached: bool,
}

/// How the group goes on, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseView {
    /// The horizon.
    pub horizon: HorizonInForce,
    /// The initiator, while there is one.
    pub initiator: Option<InitiatorView>,
    /// Initiators from outside the group; with a member there are two at the most.
    pub outside: Vec<OutsideInitiatorView>,
    /// All consented to ending the group.
    pub ended: bool,
    /// This phone's holder left the group or was asked to go: this phone writes nothing more.
    pub left: bool,
    /// Whether the others asked this phone's holder to go.
    pub asked_to_go: bool,
    /// How often the group has met.
    pub times_met: u32,
    /// Whether there are enough for a look back that shows nobody's answer.
    pub can_look_back: bool,
    /// Whether a look back may be timely: about the sixth meeting, and every tenth after it.
    pub look_back_is_timely: bool,
}

/// How the group goes on.
pub(crate) fn course(open: &OpenVault, now: &Now) -> CourseView {
    let times_met = u32::try_from(open.state.met.len()).unwrap_or(u32::MAX);
    let can_look_back = open.state.members.len() >= FEWEST_TO_SHOW;
    CourseView {
        horizon: horizon(open, now.today),
        initiator: initiator(open),
        outside: outside_initiators(open),
        ended: open.state.ended,
        left: !open.is_here(),
        asked_to_go: open.state.removed.contains(&open.own.member),
        times_met,
        can_look_back,
        look_back_is_timely: can_look_back && is_timely(times_met, open.settings.looked_back_at),
    }
}

fn only(open: &OpenVault, wanted: fn(&Change) -> bool) -> Option<(EntryId, &Proposal)> {
    let in_force = open.state.in_force.iter();
    let mut all = in_force.filter_map(|id| Some((*id, open.state.proposals.get(id)?)));
    all.find(|(_, proposal)| wanted(&proposal.change))
}

fn horizon(open: &OpenVault, today: NaiveDate) -> HorizonInForce {
    let agreed = only(open, |change| matches!(change, Change::Horizon { .. }));
    let horizon = match agreed.map(|(_, proposal)| &proposal.change) {
        Some(Change::Horizon { horizon, .. }) => horizon_view(*horizon),
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
pub(crate) fn sits_without_an_offer(open: &OpenVault) -> Option<MemberId> {
    let (_, proposal) = only(open, |change| matches!(change, Change::Initiator { .. }))?;
    match &proposal.change {
        Change::Initiator { member, offered: false, .. } if proposal.left != Some(0) => {
            Some(*member)
        }
        _ => None,
    }
}

pub(crate) fn initiator(open: &OpenVault) -> Option<InitiatorView> {
    let (id, proposal) = only(open, |change| matches!(change, Change::Initiator { .. }))?;
    let Change::Initiator { member, offered, .. } = &proposal.change else { return None };
    Some(InitiatorView {
        offered: *offered,
        id,
        person: open.person(*member),
        meetings_left: proposal.left.unwrap_or(0),
    })
}

fn outside_initiators(open: &OpenVault) -> Vec<OutsideInitiatorView> {
    let in_force = open.state.in_force.iter();
    let all = in_force.filter_map(|id| Some((*id, open.state.proposals.get(id)?)));
    let outside = all.filter_map(|(id, proposal)| match proposal.change {
        Change::OutsideInitiator { offered, .. } => Some((id, offered, proposal.left)),
        _ => None,
    });
    let view = |(id, offered, left): (EntryId, bool, Option<u32>)| OutsideInitiatorView {
        id,
        nickname: match open.words_view(id) {
            WordsView::Own(nickname) => Some(nickname),
            WordsView::Card(_) | WordsView::Gone => None,
        },
        meetings_left: left.unwrap_or(0),
        offered,
    };
    outside.map(view).collect()
}

/// The initiator who has stepped back, where nobody has seen it here yet.
pub(crate) fn stepped_back(open: &OpenVault) -> Option<InitiatorView> {
    let initiator = initiator(open).filter(|initiator| initiator.meetings_left == 0)?;
    (open.settings.stepped_back != Some(initiator.id)).then_some(initiator)
}
