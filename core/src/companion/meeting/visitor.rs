//! Who sits in one meeting and is no member: a visitor whom all who sit were asked about, or an initiator
//! from outside whom the group agreed on. Both live in the meeting, and nothing of them stays.

use crate::companion::going_round::GoingRound;
use crate::companion::ground::{CompanionError, Done, Now, ViewName, WordsView};
use crate::companion::open::{Consents, OpenVault, VisitorRound, moment};
use crate::companion::ports::new_member_id;
use crate::domain::{Change, EntryId, GroupProblem, Member, MemberId, Nickname, guest};
use crate::round::Event;

/// The phone goes round with the question whether somebody may sit here tonight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitorView {
    /// What the visitor is called.
    pub nickname: String,
    /// To how many it was passed and who sealed their answer.
    pub passed: usize,
    /// To how many it goes.
    pub of: usize,
    /// Whether they sit, once the last one has sealed; never who or how many had something to say.
    pub sits: Option<bool>,
}

/// The phone that goes round about a visitor; nothing if it does not.
pub(crate) fn visitor(open: &OpenVault) -> Option<VisitorView> {
    let VisitorRound { nickname, round } = open.rounds.visitor.as_ref()?;
    Some(VisitorView {
        nickname: nickname.as_str().to_owned(),
        passed: round.passed(),
        of: round.of(),
        sits: round.gathered().map(|consents| !consents.talk),
    })
}

pub(super) fn ask(open: &mut OpenVault, nickname: &str) -> Result<Done, CompanionError> {
    let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
    let nickname = Nickname::new(nickname)?;
    let mut others = open.group.members().iter().chain(&live.visitors);
    if others.any(|other| other.nickname.sounds_like(&nickname)) {
        return Err(GroupProblem::SameNickname.into());
    }
    let round = GoingRound::to(who_sits(open), Consents::default());
    open.rounds.visitor = Some(VisitorRound { nickname, round });
    Ok(Done::changed([ViewName::GoingRound]))
}

pub(super) fn seal(
    open: &mut OpenVault,
    no_objection: bool,
    now: &Now,
) -> Result<Done, CompanionError> {
    let VisitorRound { nickname, round } =
        open.rounds.visitor.as_ref().ok_or(CompanionError::NotNow)?;
    let nickname = nickname.clone();
    let round = round.sealed(no_objection).ok_or(CompanionError::NotNow)?;
    let mut done = Done::changed([ViewName::GoingRound]);
    if let Some(consents) = round.gathered() {
        // whoever came meanwhile was not asked
        if who_sits(open) != round.people() {
            open.rounds.visitor = None;
            return Err(CompanionError::Outdated);
        }
        if !consents.talk {
            sit(open, Member { id: new_member_id()?, nickname: nickname.clone() }, true, now)?;
            done = done.and(ViewName::BINDING);
        }
    }
    open.rounds.visitor = Some(VisitorRound { nickname, round });
    Ok(done)
}

pub(super) fn stop(open: &mut OpenVault) -> Result<Done, CompanionError> {
    open.rounds.visitor = None;
    Ok(Done::changed([ViewName::GoingRound]))
}

/// Whom all have agreed on sits without being asked about again, with or without a turn as was agreed.
pub(super) fn seat_initiator(
    open: &mut OpenVault,
    proposal: EntryId,
    now: &Now,
) -> Result<Done, CompanionError> {
    let agreed = open.state.in_force.contains(&proposal);
    let known = open.state.proposals.get(&proposal).filter(|it| agreed && it.left != Some(0));
    let Some(Change::OutsideInitiator { offered, .. }) = known.map(|it| &it.change) else {
        return Err(CompanionError::NotNow);
    };
    let offered = *offered;
    let WordsView::Own(nickname) = open.words_view(proposal) else {
        return Err(CompanionError::Outdated);
    };
    let nickname = Nickname::new(&nickname)?;
    // the same one does not sit down twice
    sit(open, Member { id: guest(proposal), nickname }, offered, now)?;
    Ok(Done::changed(ViewName::BINDING))
}

fn sit(
    open: &mut OpenVault,
    visitor: Member,
    offered: bool,
    now: &Now,
) -> Result<(), CompanionError> {
    let live = open.live.as_ref().ok_or(CompanionError::NotNow)?;
    let event = Event::Visit { visitor: visitor.id, offered };
    let meeting = live.meeting.after(moment(live, &now.reading), &event)?;
    let mut live = live.clone();
    live.visitors.retain(|one| one.id != visitor.id);
    live.visitors.push(visitor);
    (live.meeting, live.read) = (meeting, now.reading.clone());
    open.keep_table(live)
}

/// The members who sit.
fn who_sits(open: &OpenVault) -> Vec<MemberId> {
    let circle = open.live.iter().flat_map(|live| live.meeting.circle());
    circle.copied().filter(|one| open.state.members.contains(one)).collect()
}
