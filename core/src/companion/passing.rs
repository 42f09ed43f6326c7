//! The phone goes round: answers stay in memory until the last one, then only the result is kept.

use super::command::Change;
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::view::agreements::{Outcome, PassingView, ProposalView};
use crate::domain::{Act, Answer, Class, EntryId, MemberId, Proposal, Standing};
use crate::vault::VaultError;

/// The phone that goes round with one proposal. Who answered what is not even in here.
pub(super) struct Passing {
    /// What it is about, as it was when the phone set out.
    proposal: ProposalView,
    /// To whom it goes, in no order of who has it when.
    to: Vec<MemberId>,
    passed: usize,
    talk: bool,
    /// It is in force already, and asked about once more.
    again: bool,
    way: OnItsWay,
}

/// How far the phone is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnItsWay {
    /// Not all have sealed.
    Round,
    /// The last one has, and what came of it is read.
    Read,
    /// It went round when the vault was closed; the answers went with the memory.
    Forgotten,
}

impl Companion {
    pub(super) fn pass_round(&mut self, id: EntryId) -> Result<Vec<Change>, CompanionError> {
        let open = self.deciding()?;
        let view = open.proposal_view(id).ok_or(CompanionError::Outdated)?;
        match (view.pass_to, view.pass_later) {
            (0, 0) => return Err(CompanionError::Outdated),
            (0, _) => return Err(CompanionError::NotNow),
            _ => {}
        }
        let proposal = open.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
        let to = open.passes_to(proposal);
        let sets_out = open.sets_out(id, to).ok_or(CompanionError::Outdated)?;
        open.keep_going_round(Some(id))?;
        open.passing = Some(sets_out);
        Ok(vec![Change::Passing])
    }

    pub(super) fn seal(&mut self, no_objection: bool) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.deciding()?;
        let passing = open.passing.as_mut().ok_or(CompanionError::NotNow)?;
        if passing.way != OnItsWay::Round {
            return Err(CompanionError::NotNow);
        }
        let (passed, of) = (passing.passed + 1, passing.to.len());
        let talk = passing.talk || !no_objection;
        if passed < of {
            (passing.passed, passing.talk) = (passed, talk);
            return Ok(vec![Change::Passing]);
        }
        let id = passing.proposal.id;
        open.still_goes_round()?;
        // what is written is never told as forgotten
        open.keep_going_round(None)?;
        let acts = open.room_acts(id, talk)?;
        let written = open.write(acts, today)?;
        open.keep_written(written)?;
        if let Some(passing) = &mut open.passing {
            (passing.passed, passing.talk, passing.way) = (passed, talk, OnItsWay::Read);
        }
        Ok(vec![Change::Passing, Change::Agreements, Change::Today])
    }

    pub(super) fn stop_passing(&mut self) -> Result<Vec<Change>, CompanionError> {
        let open = self.opened()?;
        open.passing = None;
        open.keep_going_round(None)?;
        Ok(vec![Change::Passing])
    }

    /// The phone that goes round; nothing if it does not.
    #[must_use]
    pub fn passing(&self) -> Option<PassingView> {
        let open = self.open.as_ref()?;
        let passing = open.passing.as_ref()?;
        let outcome = (passing.way == OnItsWay::Read).then(|| open.outcome(passing));
        Some(PassingView {
            proposal: passing.proposal.clone(),
            passed: passing.passed,
            of: passing.to.len(),
            here: open.live.is_some(),
            outcome,
            holder_signs: (outcome == Some(Outcome::AgreedHere))
                .then(|| open.holder_signs(passing.proposal.id))
                .flatten(),
            again: passing.again,
            forgotten: passing.way == OnItsWay::Forgotten,
        })
    }
}

impl Open {
    fn sets_out(&self, id: EntryId, to: Vec<MemberId>) -> Option<Passing> {
        let (proposal, again) = (self.proposal_view(id)?, self.state.in_force.contains(&id));
        Some(Passing { proposal, to, passed: 0, talk: false, again, way: OnItsWay::Round })
    }

    /// What the holder is about to sign where it may be the last word: coming, going and ending are
    /// told as what came of a round is, for nothing takes them back.
    pub(super) fn signing(&self, id: EntryId) -> Option<Passing> {
        let proposal = self.state.proposals.get(&id)?;
        let alone = self.passing.is_none() && proposal.change.class() == Class::Final;
        let read = Passing { way: OnItsWay::Read, ..self.sets_out(id, Vec::new())? };
        alone.then_some(read)
    }

    /// Tells what came of it, where it is done.
    pub(super) fn signed(&mut self, signing: Option<Passing>) {
        if let Some(signed) = signing.filter(|it| self.is_agreed(it.proposal.id)) {
            self.passing = Some(signed);
        }
    }

    /// Keeps with which proposal the phone goes round, so that it can be told if the vault is closed
    /// before the end; none when it does not any more.
    fn keep_going_round(&mut self, id: Option<EntryId>) -> Result<(), VaultError> {
        self.set(|settings| settings.going_round = id)
    }

    /// The round that was under way when the vault was closed, to be told once.
    pub(super) fn forgotten_round(&self) -> Option<Passing> {
        let id = self.settings.going_round?;
        let proposal = self.state.proposals.get(&id)?;
        let to = Some(self.passes_to(proposal)).filter(|to| !self.waits_for_all(to));
        let round = self.sets_out(id, to.unwrap_or_default())?;
        Some(Passing { way: OnItsWay::Forgotten, ..round })
    }

    /// What came of a round, as it stands by now: the holder may sign after it.
    fn outcome(&self, passing: &Passing) -> Outcome {
        match (passing.talk, self.is_agreed(passing.proposal.id)) {
            (true, _) => Outcome::Talk,
            (false, true) => Outcome::AllAgreed,
            (false, false) => Outcome::AgreedHere,
        }
    }

    /// What the holder of this phone is called, where their own hand is still needed: for coming,
    /// going and ending the room never speaks for them.
    fn holder_signs(&self, id: EntryId) -> Option<String> {
        let holder = self.own.member;
        let proposal = self.state.proposals.get(&id)?;
        let needed = proposal.change.class() == Class::Final
            && proposal.asked.contains(&holder)
            && !proposal.own.contains_key(&holder);
        needed.then(|| self.nickname_of(holder))
    }

    /// To whom the phone goes: to all, or for coming, going and ending to those without a phone; who
    /// has one signs in their own hand. Nobody where it cannot be passed round.
    pub(super) fn passes_to(&self, proposal: &Proposal) -> Vec<MemberId> {
        if !self.is_here() {
            return Vec::new();
        }
        let concerned = proposal.change.concerned();
        match proposal.change.class() {
            Class::Standing if self.state.members.len() > 1 => self.state.members.clone(),
            Class::Standing => Vec::new(),
            // their phone writes nothing about their own going (journal.md §4.4); another one does
            Class::Final if concerned == Some(self.own.member) => Vec::new(),
            // they have answered: what is still open, each who has a phone signs on it
            Class::Final if proposal.spoken_for => Vec::new(),
            Class::Final => {
                let without = |m: &MemberId| self.state.devices.get(m).is_none_or(Vec::is_empty);
                let asked = proposal.asked.iter().filter(|m| concerned != Some(**m)).copied();
                asked.filter(without).collect()
            }
        }
    }

    /// Whether a meeting is on where not all of these sit: in the room nobody answers for who is
    /// away, so it waits for a meeting where everybody is here (law 8).
    pub(super) fn waits_for_all(&self, people: &[MemberId]) -> bool {
        let live = self.live.as_ref();
        live.is_some_and(|live| people.iter().any(|one| !live.meeting.circle().contains(one)))
    }

    /// The phone goes to the same people as when it set out, and all of them are still here; else it
    /// has to begin again.
    fn still_goes_round(&mut self) -> Result<(), CompanionError> {
        let Some(passing) = &self.passing else { return Err(CompanionError::NotNow) };
        let proposal = self.state.proposals.get(&passing.proposal.id);
        let to = proposal.map(|proposal| self.passes_to(proposal)).unwrap_or_default();
        if to != passing.to || self.waits_for_all(&to) {
            self.passing = None;
            self.keep_going_round(None)?;
            return Err(CompanionError::Outdated);
        }
        Ok(())
    }

    /// What is written when the last one has sealed: the room's answer, and where the holder said
    /// otherwise before about what can be taken back, that they consent now.
    fn room_acts(
        &self,
        id: EntryId,
        talk: bool,
    ) -> Result<Vec<(Act, Option<crate::journal::Words>)>, CompanionError> {
        let proposal = self.state.proposals.get(&id).ok_or(CompanionError::Outdated)?;
        let mut acts = vec![(Act::Room { proposal: id, agreed: !talk }, None)];
        let own = proposal.own.get(&self.own.member);
        let otherwise = own.is_some_and(|said| *said != Answer::Consent);
        if !talk && otherwise && proposal.change.class() == Class::Standing {
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
