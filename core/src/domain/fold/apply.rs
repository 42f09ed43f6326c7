//! The fold: every entry is applied or set aside, and the same entries give the same group on every
//! phone (law 9, `core/docs/journal.md` §4).
//!
//! What an entry may do is judged by its ancestors alone, so it is judged once. What the group *is*
//! is asked of all that is known ([`Fold::state`]). Nothing hangs on the order of arrival.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::authority::Authority;
use super::judge::Case;
use super::verdict::{Reason, Verdict};
use crate::domain::act::Act;
use crate::domain::causal::{Ancestors, CausalPast, Chains, Fact, Node, Scope};
use crate::domain::consent::{
    Answer, AnswerRecord, Change, Extension, ProposalRecord, Proposals, Voice, guest,
};
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};
use crate::domain::membership::{Bound, Register};
use crate::domain::schedule::Calendar;

/// A removal, or another device for somebody who has one, needs the consent of at least so many.
const FEWEST_AGAINST_ONE: usize = 2;

/// Everything known of a group, entry by entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fold {
    pub(super) founding: Option<EntryId>,
    pub(super) chains: Chains,
    pub(super) register: Register,
    pub(super) nicknames: BTreeMap<MemberId, Vec<Fact>>,
    pub(super) held: Vec<Fact>,
    pub(super) calendar: Calendar,
    pub(super) unknown: Vec<Fact>,
    #[serde(skip)]
    pub(super) proposals: Proposals,
    /// The proposals that changed since somebody asked which.
    #[serde(skip)]
    changed: BTreeSet<EntryId>,
}

impl Fold {
    /// Gives an entry its place after its ancestors.
    pub fn place(
        &mut self,
        id: EntryId,
        device: DeviceId,
        seq: u32,
        ancestors: &Ancestors,
    ) -> Node {
        self.chains.place(id, device, seq, ancestors)
    }

    /// Applies an entry whose ancestors were applied before, or sets it aside. Of its words it is
    /// enough to know the hash.
    pub fn apply(&mut self, node: &Node, day: Day, act: &Act, commit: Option<[u8; 32]>) -> Verdict {
        if self.unknown.iter().any(|fact| node.past.contains(fact.dot)) {
            return Verdict::SetAside(Reason::NotUnderstood);
        }
        if let Act::Found { holder, members } = act {
            return self.found(node, day, *holder, members);
        }
        let before = self.authority(Scope::Before(&node.past));
        let Some(author) = before.author(node.device) else {
            return Verdict::SetAside(Reason::Nobodys);
        };
        let (calendar, chains) = (&self.calendar, &self.chains);
        if let Err(reason) = (Case { author, node, before, calendar, chains }).judge(act) {
            return Verdict::SetAside(reason);
        }
        let fact = Fact {
            order: node.order,
            dot: node.dot,
            past: node.past.clone(),
            device: node.device,
            author,
            day,
        };
        if *act == Act::Unknown {
            self.unknown.push(fact);
            return Verdict::SetAside(Reason::NotUnderstood);
        }
        self.register.sign(author, &fact);
        self.note(fact, act, commit);
        Verdict::Applied
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

    /// Whose each device is, and who is a member, in a scope.
    pub(super) fn authority<'a>(&'a self, scope: Scope<'a>) -> Authority<'a> {
        Authority::new(&self.register, &self.proposals, scope)
    }

    /// A proposal, to be added to.
    fn proposal(&mut self, id: EntryId) -> Option<&mut ProposalRecord> {
        self.changed.insert(id);
        self.proposals.get_mut(&id)
    }

    fn found(&mut self, node: &Node, day: Day, holder: MemberId, members: &[MemberId]) -> Verdict {
        self.founding = Some(node.order.id);
        members.clone_into(&mut self.register.founders);
        let fact = Fact {
            order: node.order,
            dot: node.dot,
            past: CausalPast::default(),
            device: node.device,
            author: holder,
            day,
        };
        self.register.sign(holder, &fact);
        self.register.bind(node.device, holder, Bound::Founding(fact));
        Verdict::Applied
    }

    /// Takes down what a valid entry says.
    fn note(&mut self, fact: Fact, act: &Act, commit: Option<[u8; 32]>) {
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
            Act::Leave(member) => register.leave(*member, fact),
            Act::Stay(leave) => register.stays.entry(*leave).or_default().push(fact),
            Act::Device { member, device, .. } => {
                register.sign(*member, &fact);
                register.bind(*device, *member, Bound::Device(fact));
            }
            Act::Drop(device) => register.drops.entry(*device).or_default().push(fact),
            Act::Held => self.held.push(fact),
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
            Act::Here | Act::Found { .. } | Act::Unknown => {}
        }
    }

    fn propose(&mut self, fact: Fact, change: &Change, review: Option<Day>) {
        let id = fact.id();
        let then = self.authority(Scope::Before(&fact.past));
        let mut asked = then.members.all();
        asked.retain(|member| change.concerned() != Some(*member));
        let fewest = fewest(change, &then);
        let register = &mut self.register;
        match change {
            Change::Invite => {
                register.invitations.insert(guest(id), id);
            }
            Change::Remove(member) => register.removals.entry(*member).or_default().push(id),
            Change::Device { member, device, .. } => {
                register.devices.entry(*member).or_default().push(id);
                register.bind(*device, *member, Bound::Proposal(id));
            }
            Change::End => register.ends.push(id),
            _ => {}
        }
        let proposal = ProposalRecord {
            fact,
            change: change.clone(),
            review,
            asked,
            fewest,
            answers: Vec::new(),
            asides: Vec::new(),
            extensions: Vec::new(),
        };
        self.changed.insert(id);
        self.proposals.insert(id, proposal);
    }

    /// Everyone who was a member when the phone was passed round, and who of them had no device.
    fn voice_of_the_room(&self, fact: &Fact) -> Voice {
        let then = self.authority(Scope::Before(&fact.past));
        let members = then.members.all();
        let without_device =
            members.iter().copied().filter(|member| !then.has_device(*member)).collect();
        Voice::Room { members, without_device }
    }

    fn answer(&mut self, proposal: EntryId, fact: Fact, answer: Answer, voice: Voice) {
        if let Some(proposal) = self.proposal(proposal) {
            proposal.answers.push(AnswerRecord { fact, answer, voice });
        }
    }

    fn join(&mut self, fact: Fact, invitation: EntryId, device: Option<DeviceId>) {
        let (register, member) = (&mut self.register, guest(invitation));
        if let Some(device) = device {
            register.sign(member, &fact);
            register.bind(device, member, Bound::Join(fact.clone()));
        }
        register.joins.entry(member).or_default().push(fact);
    }
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
