//! The agreements and the table, out of what the fold says.

use chrono::NaiveDate;

use super::agreements::{
    AgreedView, AgreementsView, AlsoView, ChangeView, HorizonView, PledgeAgain, ProposalView,
    TableState, WordsView,
};
use super::rhythm::{RhythmView, one_meeting_view, rhythm_view};
use crate::companion::handle::Companion;
use crate::companion::open::{Open, keep_words};
use crate::domain::{Change, Class, Day, EntryId, Horizon, MemberId, Proposal, Standing};
use crate::journal::Words;

/// After so many days the pledge is read aloud again.
const A_YEAR: i64 = 365;

impl Companion {
    /// What the group has agreed, and what lies on the table; nothing while locked.
    #[must_use]
    pub fn agreements(&self) -> Option<AgreementsView> {
        let open = self.open.as_ref()?;
        let today = self.today_here();
        let agreed = |wanted: fn(&Change) -> bool| -> Vec<AgreedView> {
            let in_force = open.state.in_force.iter();
            in_force
                .filter_map(|id| Some((*id, open.state.proposals.get(id)?)))
                .filter(|(_, proposal)| wanted(&proposal.change))
                .map(|(id, proposal)| open.agreed_view(id, proposal, today))
                .collect()
        };
        let pledge = agreed(|change| matches!(change, Change::Pledge(_))).pop();
        Some(AgreementsView {
            group_name: open.group.name().as_str().to_owned(),
            holder: open.nickname_of(open.own.member),
            today,
            pledge_again: pledge.as_ref().and_then(|pledge| open.pledge_again(pledge, today)),
            pledge,
            rules: agreed(|change| matches!(change, Change::Rule | Change::Amend(_))),
            also: open.also(today),
            table: open.state.table.iter().filter_map(|id| open.proposal_view(*id)).collect(),
            cards_in_use: open.cards_in_use(),
            keep_words: keep_words(&open.state),
            frozen: open.state.frozen,
        })
    }
}

impl Open {
    pub(super) fn agreed_view(
        &self,
        id: EntryId,
        proposal: &Proposal,
        today: NaiveDate,
    ) -> AgreedView {
        let review = proposal.review.map(Day::date);
        AgreedView {
            id,
            words: self.words_view(id),
            proposed_on: proposal.proposed.date(),
            agreed_on: proposal.answered.unwrap_or(proposal.proposed).date(),
            review,
            review_is_due: review.is_some_and(|day| day <= today),
            twofold: self.is_twofold(id, &proposal.change),
            can_withdraw: self.is_here() && !self.state.frozen,
            can_talk: self.can_talk(id),
            pass_later: self.pass_later(proposal),
        }
    }

    /// What is in force beside the pledge and the rules.
    fn also(&self, today: NaiveDate) -> Vec<AlsoView> {
        let in_force = self.state.in_force.iter();
        let proposals = in_force.filter_map(|id| Some((*id, self.state.proposals.get(id)?)));
        let also = proposals.filter(|(_, proposal)| {
            let change = &proposal.change;
            change.stands_alone() && !matches!(change, Change::Pledge(_))
        });
        also.map(|(id, proposal)| AlsoView {
            agreed: self.agreed_view(id, proposal, today),
            change: self.change_view(&proposal.change),
            meetings_left: proposal.left,
            rhythm_before: self.rhythm_before(id, proposal),
        })
        .collect()
    }

    /// The rhythm that counts again while this one is open (`core/docs/journal.md` §4.9).
    fn rhythm_before(&self, id: EntryId, proposal: &Proposal) -> Option<RhythmView> {
        let Change::Rhythm(..) = proposal.change else { return None };
        let rhythms = self.state.schedule.rhythms();
        rhythms.iter().rfind(|(one, _)| *one != id).map(|(_, before)| rhythm_view(before))
    }

    /// Whether another wording of the same rule is in force beside this one.
    fn is_twofold(&self, id: EntryId, change: &Change) -> bool {
        let mut others = self.state.in_force.iter().filter(|other| **other != id);
        matches!(change, Change::Amend(_))
            && others.any(|other| {
                let theirs = self.changes(*other).filter(|c| matches!(c, Change::Amend(_)));
                theirs.is_some_and(|theirs| theirs.over().iter().any(|o| change.over().contains(o)))
            })
    }

    fn pledge_again(&self, pledge: &AgreedView, today: NaiveDate) -> Option<PledgeAgain> {
        if self.state.proposals.get(&pledge.id)?.newcomers {
            return Some(PledgeAgain::Newcomer);
        }
        let days = today.signed_duration_since(pledge.agreed_on).num_days();
        (days >= A_YEAR).then_some(PledgeAgain::AYear)
    }

    fn cards_in_use(&self) -> Vec<String> {
        let shown = self.state.in_force.iter().chain(&self.state.table);
        shown
            .filter_map(|id| match self.words.get(id) {
                Some(Words::Card(card)) => Some(card.clone()),
                _ => None,
            })
            .collect()
    }

    pub(in crate::companion) fn words_view(&self, id: EntryId) -> WordsView {
        match self.words.get(&id) {
            Some(Words::Own(text)) => WordsView::Own(text.clone()),
            Some(Words::Card(card)) => WordsView::Card(card.clone()),
            Some(Words::Ledger(_)) | None => WordsView::Gone,
        }
    }

    pub(in crate::companion) fn proposal_view(&self, id: EntryId) -> Option<ProposalView> {
        let proposal = self.state.proposals.get(&id)?;
        let holder = self.own.member;
        let own_hand = proposal.change.class() == Class::Final;
        let waits = self.waits_for_the_end(id);
        let over = own_hand && proposal.standing == Standing::Talk;
        let passes = !(self.state.frozen || waits || over);
        let to = if passes { self.passes_to(proposal) } else { Vec::new() };
        let later = self.waits_for_all(&to);
        Some(ProposalView {
            id,
            change: self.change_view(&proposal.change),
            words: self.words_view(id),
            proposed_on: proposal.proposed.date(),
            review: proposal.review.map(Day::date),
            state: match proposal.standing {
                Standing::Talk => TableState::Talk,
                _ => TableState::Waiting,
            },
            mine: proposal.own.get(&holder).copied(),
            asks_me: self.is_here() && proposal.change.concerned() != Some(holder) && !waits,
            concerns_me: proposal.change.concerned() == Some(holder),
            after_meeting: waits,
            room_agreed: proposal.spoken_for && !over,
            own_hand,
            pass_to: if later { 0 } else { to.len() },
            pass_later: if later { to.len() } else { 0 },
            ended_by_talk: over,
            can_talk: self.can_talk(id),
        })
    }

    /// How many have to be here, where a meeting is on and not all of them are.
    fn pass_later(&self, proposal: &Proposal) -> usize {
        let to = self.passes_to(proposal);
        if self.waits_for_all(&to) { to.len() } else { 0 }
    }

    pub(super) fn change_view(&self, change: &Change) -> ChangeView {
        let over = || change.over().iter().map(|id| self.words_view(*id)).collect();
        match change {
            Change::Rule => ChangeView::Rule,
            Change::Amend(_) => ChangeView::Amend(over()),
            Change::Retire(_) => ChangeView::Retire(over()),
            Change::Pledge(_) => ChangeView::Pledge,
            Change::Name(_) => ChangeView::Name,
            Change::Horizon(_, horizon) => ChangeView::Horizon(horizon_view(*horizon)),
            Change::Initiator { over, member, meetings, offered } => ChangeView::Initiator {
                offered: *offered,
                nickname: self.nickname_of(*member),
                meetings: *meetings,
                longer: over.as_slice().iter().any(|id| self.is_initiator(*id, *member)),
            },
            Change::KeepWords(_, months) => ChangeView::KeepWords(*months),
            Change::Invite => ChangeView::Invite,
            Change::Remove(member) => ChangeView::Remove(self.nickname_of(*member)),
            Change::Device { member, lost, .. } => {
                ChangeView::Device { nickname: self.nickname_of(*member), lost: *lost }
            }
            Change::End => ChangeView::End,
            Change::Rhythm(_, rhythm) => ChangeView::Rhythm(rhythm_view(rhythm)),
            Change::Meet(one) => ChangeView::Meet(one_meeting_view(one)),
        }
    }

    fn is_initiator(&self, agreement: EntryId, who: MemberId) -> bool {
        let change = self.changes(agreement);
        matches!(change, Some(Change::Initiator { member, .. }) if *member == who)
    }

    pub(in crate::companion) fn nickname_of(&self, member: MemberId) -> String {
        self.group.member(member).map_or_else(|| "…".to_owned(), |m| m.nickname.as_str().to_owned())
    }
}

pub(in crate::companion) fn horizon_view(horizon: Horizon) -> HorizonView {
    match horizon {
        Horizon::Open => HorizonView::Open,
        Horizon::Until(day) => HorizonView::Until(day.date()),
        Horizon::Meetings(meetings) => HorizonView::Meetings(meetings),
    }
}
