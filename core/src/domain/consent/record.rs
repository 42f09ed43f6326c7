//! A proposal with everything said to it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, AnswerRecord};
use super::answers::Answers;
use super::change::{Change, Class};
use crate::domain::causal::Fact;
use crate::domain::ids::{Day, EntryId, MemberId};

/// A proposal with everything said to it, as the fold keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalRecord {
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) change: Change,
    pub(in crate::domain) review: Option<Day>,
    /// The members when it was made, without the one it concerns.
    pub(in crate::domain) asked: Vec<MemberId>,
    /// Those who rested when it was made.
    pub(in crate::domain) rested: Vec<MemberId>,
    /// For a final change: how many of them must consent at the least.
    pub(in crate::domain) fewest: usize,
    pub(in crate::domain) answers: Answers,
    pub(in crate::domain) asides: Vec<Fact>,
    pub(in crate::domain) extensions: Vec<Extension>,
}

/// All proposals, by their entry.
pub(in crate::domain) type Proposals = BTreeMap<EntryId, ProposalRecord>;

/// A review that was put off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Extension {
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) until: Day,
}

impl ProposalRecord {
    /// The entry that proposed it.
    #[must_use]
    pub const fn id(&self) -> EntryId {
        self.fact.id()
    }

    /// How it binds.
    pub(in crate::domain) const fn class(&self) -> Class {
        self.change.class()
    }

    /// The proposal, and every entry about it.
    pub(in crate::domain) fn each_fact(&mut self, each: &mut impl FnMut(&mut Fact)) {
        each(&mut self.fact);
        let answers = self.answers.iter_mut().map(|given| &mut given.fact);
        let extensions = self.extensions.iter_mut().map(|extension| &mut extension.fact);
        answers.chain(&mut self.asides).chain(extensions).for_each(each);
    }

    /// Whether members can be said to rest by it.
    pub(in crate::domain) const fn lets_rest(&self) -> bool {
        matches!(self.change, Change::Resting { may: true, .. })
    }

    /// The consents to it.
    pub(in crate::domain) fn consents(&self) -> impl Iterator<Item = &AnswerRecord> {
        self.answers.iter().filter(|given| given.answer == Answer::Consent)
    }

    /// The answers to it but the consents.
    pub(in crate::domain) fn doubts(&self) -> impl Iterator<Item = &AnswerRecord> {
        self.answers.iter().filter(|given| given.answer != Answer::Consent)
    }

    /// Everything that carries a final change: the proposal and every consent to it.
    pub(in crate::domain) fn roots(&self) -> impl Iterator<Item = &Fact> {
        std::iter::once(&self.fact).chain(self.consents().map(|given| &given.fact))
    }
}
