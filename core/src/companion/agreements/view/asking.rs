//! Who is asked about a proposal, on which phone, and when.

use super::change::change_view;
use crate::companion::ground::{ProposalView, TableState};
use crate::companion::open::OpenVault;
use crate::domain::{Change, Class, Day, EntryId, MemberId, Proposal, Standing};

pub(crate) fn proposal_view(open: &OpenVault, id: EntryId) -> Option<ProposalView> {
    let proposal = open.state.proposals.get(&id)?;
    let holder = open.own.member;
    let own_hand = proposal.change.class() == Class::Final;
    let waits = waits_for_the_end(open, id);
    let over = own_hand && proposal.standing == Standing::Talk;
    let passes = !(open.state.frozen || waits || over);
    let to = if passes { who_it_goes_to(open, proposal) } else { Vec::new() };
    let later = waits_for_all(open, &to);
    Some(ProposalView {
        id,
        change: change_view(open, id, &proposal.change),
        words: open.words_view(id),
        proposed_on: proposal.proposed.date(),
        review: proposal.review.map(Day::date),
        state: match proposal.standing {
            Standing::Talk => TableState::Talk,
            _ => TableState::Waiting,
        },
        mine: proposal.own.get(&holder).copied(),
        asks_me: open.is_here() && proposal.change.concerned() != Some(holder) && !waits,
        concerns_me: proposal.change.concerned() == Some(holder),
        after_meeting: waits,
        room_agreed: proposal.spoken_for && !over,
        own_hand,
        goes_to: if later { 0 } else { to.len() },
        goes_later: if later { to.len() } else { 0 },
        ended_by_talk: over,
        can_talk: can_talk(open, id),
    })
}

/// Whether a proposal can be answered only when no meeting is on.
pub(crate) fn waits_for_the_end(open: &OpenVault, proposal: EntryId) -> bool {
    open.live.is_some() && matches!(open.changes(proposal), Some(Change::Remove(_)))
}

/// Whether it can still be said in the room, without a name, that there is something to talk
/// about: whoever is here without a phone has no other hand.
pub(crate) fn can_talk(open: &OpenVault, proposal: EntryId) -> bool {
    let Some(said) = open.state.proposals.get(&proposal) else { return false };
    let opens = match said.standing {
        Standing::Agreed => said.change.class() == Class::Standing,
        Standing::Waiting => true,
        Standing::Talk | Standing::Void => false,
    };
    let asked = said.change.concerned() != Some(open.own.member);
    opens && asked && open.is_here() && !open.state.frozen && !waits_for_the_end(open, proposal)
}

/// To whom the phone goes: to all, or for coming, going and ending to those without a phone; who
/// has one signs in their own hand. Nobody where it cannot be passed round.
pub(crate) fn who_it_goes_to(open: &OpenVault, proposal: &Proposal) -> Vec<MemberId> {
    if !open.is_here() {
        return Vec::new();
    }
    let concerned = proposal.change.concerned();
    match proposal.change.class() {
        Class::Standing if open.state.members.len() > 1 => {
            let mut to = open.state.members.clone();
            to.retain(|member| !open.state.rests.contains_key(member) || sits(open, *member));
            to
        }
        Class::Standing => Vec::new(),
        // their phone writes nothing about their own going (journal.md §4.4); another one does
        Class::Final if concerned == Some(open.own.member) => Vec::new(),
        // they have answered: what is still open, each who has a phone signs on it
        Class::Final if proposal.spoken_for => Vec::new(),
        Class::Final => {
            let without = |m: &MemberId| open.state.devices.get(m).is_none_or(Vec::is_empty);
            let asked = proposal.asked.iter().filter(|m| concerned != Some(**m)).copied();
            asked.filter(without).collect()
        }
    }
}

/// Whether a meeting is on where somebody sits.
fn sits(open: &OpenVault, member: MemberId) -> bool {
    open.live.as_ref().is_some_and(|live| live.meeting.circle().contains(&member))
}

/// Whether a meeting is on where not all of these sit: in the room nobody answers for who is
/// away, so it waits for a meeting where everybody is here (law 8).
pub(crate) fn waits_for_all(open: &OpenVault, people: &[MemberId]) -> bool {
    let live = open.live.as_ref();
    live.is_some_and(|live| people.iter().any(|one| !live.meeting.circle().contains(one)))
}

/// Whether the holder's own hand is still needed: for coming, going and ending the room never speaks for
/// them.
pub(super) fn waits_for_hand(open: &OpenVault, proposal: &Proposal) -> bool {
    let holder = open.own.member;
    proposal.change.class() == Class::Final
        && proposal.asked.contains(&holder)
        && !proposal.own.contains_key(&holder)
}

/// Whether all agree by now.
pub(crate) fn is_agreed(open: &OpenVault, id: EntryId) -> bool {
    let in_force = open.state.proposals.get(&id);
    open.state.agreed.contains(&id)
        || open.state.complete.contains(&id)
        || in_force.is_some_and(|proposal| proposal.standing == Standing::Agreed)
}
