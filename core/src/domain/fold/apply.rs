//! The fold: every entry is applied or set aside, and the same entries give the same group on every
//! phone (law 9, `core/docs/journal.md` §4).
//!
//! What an entry may do is judged by its ancestors alone, so it is judged once. What the group *is*
//! is asked of all that is known ([`Fold::state`]). Nothing hangs on the order of arrival.

use super::authority::Authority;
use super::judge::Case;
use super::known::{Fold, HeldRecord, ReachRecord};
use super::verdict::{Reason, Verdict};
use crate::domain::act::Act;
use crate::domain::causal::{Ancestors, ByChain, CausalPast, Dot, Fact, Node, Order, Scope};
use crate::domain::consent::{
    Answer, AnswerRecord, Answers, Change, Class, Extension, ProposalRecord, Voice, guest, is_ripe,
};
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};
use crate::domain::membership::Bound;

/// A removal, or another device for somebody who has one, needs the consent of at least so many.
const FEWEST_AGAINST_ONE: usize = 2;

/// An entry whose ancestors were taken in before. Of its words it is enough to know the hash.
#[derive(Clone, Copy, Debug)]
pub struct Arrival<'a> {
    /// Its name.
    pub id: EntryId,
    /// Who signed it.
    pub device: DeviceId,
    /// The device's own count.
    pub seq: u32,
    /// The civil day of the writer.
    pub day: Day,
    /// What is done.
    pub act: &'a Act,
    /// The hash of its words.
    pub commit: Option<[u8; 32]>,
}

/// What became of an entry that arrived.
#[derive(Clone, Debug)]
pub enum Taken {
    /// It is here, at its place.
    Admitted(Node, Verdict),
    /// No member's device wrote it, so it is refused for good.
    Nobodys,
    /// It is not looked at now.
    Deferred,
}

impl Fold {
    /// Applies an entry, or sets it aside. What no member's device wrote is not taken in, nor what
    /// `admits` defers, who is told its author, where it is understood, and everything before it.
    pub fn take(
        &mut self,
        entry: &Arrival<'_>,
        ancestors: &Ancestors,
        admits: impl FnOnce(Option<MemberId>, &CausalPast) -> bool,
    ) -> Taken {
        let (past, depth) = ancestors.past();
        let Arrival { id, device, seq, act, .. } = *entry;
        let prev = ancestors.prev.as_ref().map(|prev| prev.dot);
        let order = Order { depth, id };
        if ancestors.nodes().any(|node| self.is_puzzling(node.dot)) {
            if !admits(None, &past) {
                return Taken::Deferred;
            }
            let dot = self.chains.place((device, seq), prev, &past);
            self.puzzles.entry(dot.chain).or_insert(dot.place);
            let follows = ancestors.dots();
            let node = Node { order, dot, follows, past, device, seq, author: None };
            return Taken::Admitted(node, Verdict::SetAside(Reason::NotUnderstood));
        }
        let before = Authority::new(&self.register, &self.proposals, Scope::Before(&past));
        let found = match act {
            Act::Found { holder, .. } => Some((*holder, None)),
            _ => before.author(device),
        };
        let Some((author, brought_by)) = found else { return Taken::Nobodys };
        if !admits(Some(author).filter(|_| *act != Act::Unknown), &past) {
            return Taken::Deferred;
        }
        let dot = self.chains.place((device, seq), prev, &past);
        let (follows, whose) = (ancestors.dots(), Some(author));
        let node = Node { order, dot, follows, past: past.clone(), device, seq, author: whose };
        let judged = (Case { author, node: &node, before, fold: self }).judge(act);
        if let Err(reason) = judged {
            return Taken::Admitted(node, Verdict::SetAside(reason));
        }
        let fact = Fact { order, dot, past, device, author, brought_by, day: entry.day };
        let verdict = self.apply(fact, act, entry.commit);
        Taken::Admitted(node, verdict)
    }

    /// The member whose device this is by all that is known.
    #[must_use]
    pub fn member_of(&self, device: DeviceId) -> Option<MemberId> {
        self.authority(Scope::All).author(device).map(|(member, _)| member)
    }

    fn apply(&mut self, fact: Fact, act: &Act, commit: Option<[u8; 32]>) -> Verdict {
        if *act == Act::Unknown {
            self.puzzles.entry(fact.dot.chain).or_insert(fact.dot.place);
            self.unknown.push(fact);
            return Verdict::SetAside(Reason::NotUnderstood);
        }
        if let Act::Found { members, .. } = act {
            self.founding = Some(fact.id());
            members.clone_into(&mut self.register.founders);
        }
        self.standings.turns += u64::from(self.register.sign(fact.author, &fact));
        self.note(fact, act, commit);
        Verdict::Applied
    }

    /// Whether an entry is not understood, or after one that is not.
    #[must_use]
    pub fn is_puzzling(&self, dot: Dot) -> bool {
        self.puzzles.get(&dot.chain).is_some_and(|first| *first <= dot.place)
    }

    /// Where the entries stand that an act names, as far as they are here.
    #[must_use]
    pub fn named_by(&self, act: &Act) -> Vec<Dot> {
        let over = match act {
            Act::Propose { change, .. } => change.over(),
            _ => &[],
        };
        over.iter().copied().chain(act.names()).filter_map(|id| self.dot_of(id)).collect()
    }

    /// Where a proposal, a leave, a meeting, a pause or a duty stands.
    fn dot_of(&self, id: EntryId) -> Option<Dot> {
        let proposal = || self.proposals.get(&id).map(|it| it.fact.dot);
        let leave = || self.register.leaving(id);
        let rest = || self.register.rest(id);
        proposal()
            .or_else(|| self.calendar.dot_of(id))
            .or_else(|| leave().map(|leaving| leaving.fact.dot))
            .or_else(|| rest().map(|(_, rest)| rest.dot))
    }

    /// Whether a device forked in a scope.
    #[must_use]
    pub fn has_forked(&self, device: DeviceId, scope: Scope<'_>) -> bool {
        self.chains.forked(device, scope).is_some()
    }

    /// The proposals that changed since this was asked last.
    pub fn take_changed(&mut self) -> Vec<&ProposalRecord> {
        let changed = std::mem::take(&mut self.changed);
        changed.into_iter().filter_map(|id| self.proposals.get(&id)).collect()
    }

    /// Puts a proposal back where a snapshot kept it.
    pub fn put_back(&mut self, proposal: ProposalRecord) {
        self.proposals.insert(proposal.id(), proposal);
    }

    /// Puts together again what came before each entry, after a snapshot was read: all that are
    /// here, ancestors first.
    pub fn recall<'a>(&mut self, entries: impl IntoIterator<Item = &'a Node>) {
        for node in entries {
            self.chains.recall(node.dot, &node.follows);
        }
        let chains = std::mem::take(&mut self.chains);
        self.each_fact(|fact| fact.past = chains.past(fact.dot));
        self.register.each_sign(|dot, past| *past = chains.past(dot));
        self.chains = chains;
    }

    /// All ancestors of an entry.
    #[must_use]
    pub fn past(&self, dot: Dot) -> CausalPast {
        self.chains.past(dot)
    }

    /// Every entry that was taken down.
    fn each_fact(&mut self, mut each: impl FnMut(&mut Fact)) {
        let proposals = self.proposals.values_mut();
        proposals.for_each(|proposal| proposal.each_fact(&mut each));
        self.register.each_fact(&mut each);
        self.calendar.each_fact(&mut each);
        let held = self.held.iter_mut().map(|held| &mut held.fact);
        let reach = self.reach.values_mut().flatten().map(|reach| &mut reach.fact);
        let named = self.nicknames.values_mut().flat_map(ByChain::iter_mut);
        named.chain(held).chain(reach).chain(&mut self.unknown).for_each(each);
    }

    /// A proposal, to be added to.
    fn proposal(&mut self, id: EntryId) -> Option<&mut ProposalRecord> {
        self.changed.insert(id);
        self.standings.stale.insert(id);
        // what may be complete somewhere says who is a member, and whose each phone is
        self.standings.turns += u64::from(self.register.ripe.contains(&id));
        self.proposals.get_mut(&id)
    }

    /// Takes down what a valid entry says.
    fn note(&mut self, fact: Fact, act: &Act, commit: Option<[u8; 32]>) {
        self.standings.turns += u64::from(turns(act));
        let (register, calendar) = (&mut self.register, &mut self.calendar);
        match act {
            Act::Nickname(member) => self.nicknames.entry(*member).or_default().push(fact),
            Act::Propose { change, review } => self.propose(fact, change, *review),
            Act::Answer { proposal, answer } => self.answer(*proposal, fact, *answer, Voice::Own),
            Act::Room { proposal, agreed } => {
                let answer = if *agreed { Answer::Consent } else { Answer::Talk };
                let voice = self.voice_of_the_room(&fact);
                self.answer(*proposal, fact, answer, voice);
            }
            Act::Join { invitation, device } => {
                self.join(fact, *invitation, device.map(|brought| brought.device));
            }
            Act::Leave(member) => {
                register.leave(*member, fact);
                self.may_be_gone(*member);
            }
            Act::Rest { member, .. } => register.rest_from(*member, fact),
            Act::Back(rest) => register.come_back(*rest, fact),
            Act::Reach(member) => {
                let said = commit.is_some();
                self.reach.entry(*member).or_default().push(ReachRecord { fact, said });
            }
            Act::Stay(leave) => register.stays.entry(*leave).or_default().push(fact),
            Act::Device { member, device, .. } => {
                register.brought.entry(*member).or_default().push(fact.dot);
                register.bind(*device, *member, Bound::Device(fact));
            }
            Act::Drop(device) => register.drops.entry(*device).or_default().push(fact),
            Act::Held => {
                self.held.push(HeldRecord { fact, noted: None, said: commit.is_some() });
            }
            Act::Noted(day) => {
                self.held.push(HeldRecord { fact, noted: Some(*day), said: false });
            }
            Act::Extend { proposal, until } => {
                if let Some(proposal) = self.proposal(*proposal) {
                    proposal.extensions.push(Extension { fact, until: *until });
                }
            }
            Act::Aside(proposal) => {
                if let Some(proposal) = self.proposal(*proposal) {
                    proposal.asides.push(fact);
                }
            }
            Act::Extra(one) => calendar.note_extra(fact, one),
            Act::Meeting { slot, what } => calendar.note_meeting(fact, *slot, *what, commit),
            Act::Pause(pause) => calendar.note_pause(fact, *pause),
            Act::Resume(pause) => calendar.note_resume(fact, *pause),
            Act::Duty => calendar.note_duty(fact),
            Act::NoDuty(duty) => calendar.note_no_duty(fact, *duty),
            Act::Found { holder, .. } => {
                register.bind(fact.device, *holder, Bound::Founding(fact));
            }
            Act::Here | Act::Unknown => {}
        }
    }

    fn propose(&mut self, fact: Fact, change: &Change, review: Option<Day>) {
        let id = fact.id();
        let then = self.authority(Scope::Before(&fact.past));
        let mut asked = then.members.all();
        asked.retain(|member| change.concerned() != Some(*member));
        let rested = if change.adds() { then.resting() } else { Vec::new() };
        let fewest = fewest(change, &then);
        let register = &mut self.register;
        match change {
            Change::Invite => {
                register.invitations.insert(guest(id), id);
            }
            Change::End => register.ends.push(id),
            _ => {}
        }
        let proposal = ProposalRecord {
            fact,
            change: change.clone(),
            review,
            asked,
            rested,
            fewest,
            answers: Answers::default(),
            asides: Vec::new(),
            extensions: Vec::new(),
        };
        self.changed.insert(id);
        self.standings.stale.insert(id);
        self.proposals.insert(id, proposal);
    }

    /// Everyone who was a member and did not rest when the phone was passed round, and all who had no
    /// device: final changes know no rest.
    fn voice_of_the_room(&self, fact: &Fact) -> Voice {
        let then = self.authority(Scope::Before(&fact.past));
        let mut members = then.members.all();
        let without_device =
            members.iter().copied().filter(|member| !then.has_device(*member)).collect();
        let resting = then.resting();
        members.retain(|member| !resting.contains(member));
        Voice::Room { members, without_device }
    }

    fn answer(&mut self, proposal: EntryId, fact: Fact, answer: Answer, voice: Voice) {
        if let Some(proposal) = self.proposal(proposal) {
            proposal.answers.push(AnswerRecord { fact, answer, voice });
        }
        if answer == Answer::Consent {
            self.ripen(proposal);
        }
    }

    /// Looks whether a final change may be complete by now.
    fn ripen(&mut self, id: EntryId) {
        let Some(proposal) = self.proposals.get(&id) else { return };
        let open = proposal.class() == Class::Final && !self.register.ripe.contains(&id);
        if !open || !is_ripe(proposal, &self.register) {
            return;
        }
        self.standings.turns += 1;
        let register = &mut self.register;
        register.ripe.insert(id);
        match &proposal.change {
            Change::Remove(member) => {
                let member = *member;
                register.removals.entry(member).or_default().push(id);
                self.may_be_gone(member);
            }
            Change::Device { member, device, .. } => {
                register.devices.entry(*member).or_default().push(id);
                register.bind(*device, *member, Bound::Proposal(id));
            }
            _ => {}
        }
    }

    /// Somebody may be gone: what waited for nobody else may be complete.
    fn may_be_gone(&mut self, member: MemberId) {
        if self.register.may_be_gone.insert(member) {
            let all: Vec<EntryId> = self.proposals.keys().copied().collect();
            all.into_iter().for_each(|id| self.ripen(id));
        }
    }

    fn join(&mut self, fact: Fact, invitation: EntryId, device: Option<DeviceId>) {
        let (register, member) = (&mut self.register, guest(invitation));
        if let Some(device) = device {
            self.standings.turns += u64::from(register.sign(member, &fact));
            register.bind(device, member, Bound::Join(fact.clone()));
        }
        register.joins.entry(member).or_default().push(fact);
    }
}

/// Whether it may say who is a member, or whose each phone is.
const fn turns(act: &Act) -> bool {
    matches!(
        act,
        Act::Found { .. }
            | Act::Join { .. }
            | Act::Leave(_)
            | Act::Stay(_)
            | Act::Device { .. }
            | Act::Drop(_)
    )
}

/// How many must consent at the least, for a change proposed then.
fn fewest(change: &Change, then: &Authority<'_>) -> usize {
    match change {
        Change::Remove(_) => FEWEST_AGAINST_ONE,
        Change::Device { member, lost, .. } if *lost || then.has_device(*member) => {
            FEWEST_AGAINST_ONE
        }
        _ => 1,
    }
}
