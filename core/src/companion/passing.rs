//! The phone goes round: answers stay in memory until the last one, then only the result is kept.

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::view::agreements::{Outcome, PassingView, ProposalView};
use crate::domain::{Act, Answer, Class, EntryId, Proposal, Standing};

/// The phone that goes round with one proposal. Who answered what is not even in here.
pub(super) struct Passing {
    /// What it is about, as it was when the phone set out.
    proposal: ProposalView,
    of: usize,
    passed: usize,
    talk: bool,
    outcome: Option<Outcome>,
}

impl Companion {
    pub(super) fn pass_round(&mut self, id: EntryId) -> Result<Vec<Change>, CompanionError> {
        let open = self.deciding()?;
        let proposal = open.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
        let of = open.pass_to(proposal);
        if of == 0 {
            return Err(CompanionError::Outdated);
        }
        let proposal = open.proposal_view(id).ok_or(CompanionError::Outdated)?;
        open.passing = Some(Passing { proposal, of, passed: 0, talk: false, outcome: None });
        Ok(vec![Change::Passing])
    }

    pub(super) fn seal(&mut self, no_objection: bool) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.deciding()?;
        let passing = open.passing.as_mut().ok_or(CompanionError::NotNow)?;
        if passing.outcome.is_some() {
            return Err(CompanionError::NotNow);
        }
        let last = passing.passed + 1 == passing.of;
        let talk = passing.talk || !no_objection;
        if !last {
            (passing.passed, passing.talk) = (passing.passed + 1, talk);
            return Ok(vec![Change::Passing]);
        }
        let id = passing.proposal.id;
        let acts = open.room_acts(id, talk)?;
        let written = open.write(acts, today)?;
        open.keep_written(written)?;
        let outcome = match (talk, open.is_agreed(id)) {
            (true, _) => Outcome::Talk,
            (false, true) => Outcome::AllAgreed,
            (false, false) => Outcome::AgreedHere,
        };
        if let Some(passing) = &mut open.passing {
            (passing.passed, passing.outcome) = (passing.of, Some(outcome));
        }
        Ok(vec![Change::Passing, Change::Agreements, Change::Today])
    }

    pub(super) fn stop_passing(&mut self) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.passing = None;
        Ok(vec![Change::Passing])
    }

    /// The phone that goes round; nothing if it does not.
    #[must_use]
    pub fn passing(&self) -> Option<PassingView> {
        let Passing { proposal, of, passed, outcome, .. } = self.open.as_ref()?.passing.as_ref()?;
        Some(PassingView {
            proposal: proposal.clone(),
            passed: *passed,
            of: *of,
            outcome: *outcome,
        })
    }
}

impl Open {
    /// To how many the phone goes: to all, or for coming, going and ending to those without a phone
    /// and to its holder.
    pub(super) fn pass_to(&self, proposal: &Proposal) -> usize {
        if !self.is_here() {
            return 0;
        }
        let concerned = proposal.change.concerned();
        match proposal.change.class() {
            Class::Standing => Some(self.state.members.len()).filter(|all| *all > 1).unwrap_or(0),
            Class::Final => {
                let without = |member| self.state.devices.get(member).is_none_or(Vec::is_empty);
                let mut asked = proposal.asked.iter().filter(|m| concerned != Some(**m));
                let people = asked.clone().filter(|member| without(member)).count();
                let holder = asked.any(|member| *member == self.own.member);
                if people > 0 { people + usize::from(holder) } else { 0 }
            }
        }
    }

    /// What is written when the last one has sealed: the room's answer, and the holder's own where
    /// the room cannot speak for them.
    fn room_acts(
        &self,
        id: EntryId,
        talk: bool,
    ) -> Result<Vec<(Act, Option<crate::journal::Words>)>, CompanionError> {
        let proposal = self.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
        let mut acts = vec![(Act::Room { proposal: id, agreed: !talk }, None)];
        let own = proposal.own.get(&self.own.member);
        let by_hand = match proposal.change.class() {
            Class::Final => proposal.asked.contains(&self.own.member),
            Class::Standing => own.is_some_and(|said| *said != Answer::Consent),
        };
        if !talk && by_hand {
            acts.push((Act::Answer { proposal: id, answer: Answer::Consent }, None));
        }
        Ok(acts)
    }

    fn is_agreed(&self, id: EntryId) -> bool {
        let in_force = self.state.proposals.get(&id);
        self.state.agreed.contains(&id)
            || self.state.complete.contains(&id)
            || in_force.is_some_and(|proposal| proposal.standing == Standing::Agreed)
    }
}
