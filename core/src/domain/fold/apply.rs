//! The fold: every entry is applied or set aside, and the same entries give the same group on every
//! phone (law 9, `core/docs/journal.md` §4).
//!
//! What an entry may do is judged by its ancestors alone, so it is judged once. What the group *is*
//! is asked of all that is known ([`Fold::state`]). Nothing hangs on the order of arrival.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::fact::{Answered, Binding, Bound, Dossier, Fact, Leaving, Register, Voice};
use super::verdict::{Reason, Verdict};
use crate::domain::act::{Act, Answer};
use crate::domain::causal::{Chains, Dot, Node, Past, Scope};
use crate::domain::consent::{Change, guest};
use crate::domain::ids::{Day, DeviceId, EntryId};
use crate::domain::membership::MemberId;
use crate::domain::schedule::Calendar;

/// Everything known of a group, entry by entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fold {
    pub(in crate::domain) founding: Option<EntryId>,
    pub(in crate::domain) founders: Vec<MemberId>,
    pub(in crate::domain) chains: Chains,
    pub(in crate::domain) register: Register,
    pub(in crate::domain) nicknames: BTreeMap<MemberId, Vec<Fact>>,
    pub(in crate::domain) held: Vec<Fact>,
    pub(in crate::domain) calendar: Calendar,
    pub(in crate::domain) unknown: Vec<Fact>,
    #[serde(skip)]
    pub(in crate::domain) dossiers: BTreeMap<EntryId, Dossier>,
    /// The proposals that changed since somebody asked which.
    #[serde(skip)]
    changed: BTreeSet<EntryId>,
}

impl Fold {
    /// Gives an entry its place after its ancestors.
    pub fn place<'a>(
        &mut self,
        id: EntryId,
        device: DeviceId,
        seq: u32,
        prev: Option<&'a Node>,
        parents: impl IntoIterator<Item = &'a Node>,
    ) -> Node {
        self.chains.place(id, device, seq, prev, parents)
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
        let Some(author) = self.author(node.device, Scope::Before(&node.past)) else {
            return Verdict::SetAside(Reason::Nobodys);
        };
        if let Err(reason) = self.judge(author, node, act) {
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
        self.sign(author, &fact);
        self.note(fact, act, commit);
        Verdict::Applied
    }

    /// The proposals that changed since this was asked last.
    pub fn take_changed(&mut self) -> Vec<(EntryId, &Dossier)> {
        let changed = std::mem::take(&mut self.changed);
        changed.into_iter().filter_map(|id| Some((id, self.dossiers.get(&id)?))).collect()
    }

    /// Puts a proposal back where a snapshot kept it.
    pub fn put_back(&mut self, id: EntryId, dossier: Dossier) {
        self.dossiers.insert(id, dossier);
    }

    /// The dossier of a proposal, to be added to.
    fn dossier(&mut self, id: EntryId) -> Option<&mut Dossier> {
        self.changed.insert(id);
        self.dossiers.get_mut(&id)
    }

    fn found(&mut self, node: &Node, day: Day, holder: MemberId, members: &[MemberId]) -> Verdict {
        self.founding = Some(node.order.id);
        members.clone_into(&mut self.founders);
        let fact = Fact {
            order: node.order,
            dot: node.dot,
            past: Past::default(),
            device: node.device,
            author: holder,
            day,
        };
        self.sign(holder, &fact);
        self.bind(node.device, holder, Bound::Founding(fact));
        Verdict::Applied
    }

    /// Takes down what a valid entry says.
    fn note(&mut self, fact: Fact, act: &Act, commit: Option<[u8; 32]>) {
        let register = &mut self.register;
        match act {
            Act::Nickname(member) => self.nicknames.entry(*member).or_default().push(fact),
            Act::Propose { change, review } => self.propose(fact, change, *review),
            Act::Answer { proposal, answer } => self.say(*proposal, fact, *answer, Voice::Own),
            Act::Room { proposal, agreed } => {
                let members = self.members_in(Scope::Before(&fact.past));
                let mut without_device = members.clone();
                without_device.retain(|m| !self.has_device(*m, Scope::Before(&fact.past)));
                let answer = if *agreed { Answer::Consent } else { Answer::Talk };
                self.say(*proposal, fact, answer, Voice::Room { members, without_device });
            }
            Act::Join { invitation, device } => self.join(fact, *invitation, device.map(|d| d.0)),
            Act::Leave(member) => {
                let own = fact.author == *member;
                register.leavings.entry(*member).or_default().push(Leaving { fact, own });
            }
            Act::Stay(leave) => register.stays.entry(*leave).or_default().push(fact),
            Act::Device { member, device, .. } => {
                self.sign(*member, &fact);
                self.bind(*device, *member, Bound::Device(fact));
            }
            Act::Drop(device) => register.drops.entry(*device).or_default().push(fact),
            Act::Held => self.held.push(fact),
            Act::Extend { proposal, until } => {
                if let Some(dossier) = self.dossier(*proposal) {
                    dossier.extends.push((fact, *until));
                }
            }
            Act::Aside(proposal) => {
                if let Some(dossier) = self.dossier(*proposal) {
                    dossier.asides.push(fact);
                }
            }
            Act::Extra(_)
            | Act::Meeting { .. }
            | Act::Pause(_)
            | Act::Resume(_)
            | Act::Duty
            | Act::NoDuty(_) => self.calendar.note(fact, act, commit),
            Act::Here | Act::Found { .. } | Act::Unknown => {}
        }
    }

    fn propose(&mut self, fact: Fact, change: &Change, review: Option<Day>) {
        let id = fact.id();
        let mut asked = self.members_in(Scope::Before(&fact.past));
        asked.retain(|member| change.concerned() != Some(*member));
        let fewest = self.fewest(change, Scope::Before(&fact.past));
        let register = &mut self.register;
        match change {
            Change::Invite => {
                register.invitations.insert(guest(id), id);
            }
            Change::Remove(member) => register.removals.entry(*member).or_default().push(id),
            Change::Device { member, device, .. } => {
                register.devices.entry(*member).or_default().push(id);
                self.bind(*device, *member, Bound::Proposal(id));
            }
            Change::End => register.ends.push(id),
            _ => {}
        }
        let dossier = Dossier {
            fact,
            change: change.clone(),
            review,
            asked,
            fewest,
            said: Vec::new(),
            asides: Vec::new(),
            extends: Vec::new(),
        };
        self.changed.insert(id);
        self.dossiers.insert(id, dossier);
    }

    fn say(&mut self, proposal: EntryId, fact: Fact, answer: Answer, voice: Voice) {
        if let Some(dossier) = self.dossier(proposal) {
            dossier.said.push(Answered { fact, answer, voice });
        }
    }

    fn join(&mut self, fact: Fact, invitation: EntryId, device: Option<DeviceId>) {
        let member = guest(invitation);
        if let Some(device) = device {
            self.sign(member, &fact);
            self.bind(device, member, Bound::Join(fact.clone()));
        }
        self.register.joins.entry(member).or_default().push(fact);
    }

    fn bind(&mut self, device: DeviceId, member: MemberId, by: Bound) {
        self.register.bindings.entry(device).or_default().push(Binding { member, by });
    }

    /// A sign of a member's own: the first of every chain is enough, for the later ones know more.
    fn sign(&mut self, member: MemberId, fact: &Fact) {
        let signs = self.register.signs.entry(member).or_default();
        let known =
            |(sign, _): &(Dot, Past)| sign.chain == fact.dot.chain && sign.place <= fact.dot.place;
        if !signs.iter().any(known) {
            signs.push((fact.dot, fact.past.clone()));
        }
    }
}
