//! What is said to a proposal, and for whom.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::domain::causal::{Fact, Placed};
use crate::domain::ids::MemberId;

/// What a member says to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    /// There is something to talk about.
    Talk,
    /// No objection.
    Consent,
    /// What was said before does not hold any more.
    Withdraw,
}

/// One answer, as the fold keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct AnswerRecord {
    pub(in crate::domain) fact: Fact,
    pub(in crate::domain) answer: Answer,
    pub(in crate::domain) voice: Voice,
}

/// For whom an answer speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) enum Voice {
    /// For its author.
    Own,
    /// For everyone who was a member when the phone was passed round.
    Room {
        /// All members then who did not rest.
        members: Vec<MemberId>,
        /// Those of them without a device.
        without_device: Vec<MemberId>,
    },
}

impl Placed for AnswerRecord {
    fn fact(&self) -> &Fact {
        &self.fact
    }
}

impl AnswerRecord {
    /// Whether it speaks for a member in a standing change.
    pub(in crate::domain) fn speaks_for(&self, member: MemberId) -> bool {
        match &self.voice {
            Voice::Own => self.fact.author == member,
            Voice::Room { members, .. } => members.contains(&member),
        }
    }
}

/// Those that are before none of the others. What is before one that is not among them is before one
/// that is, so each is held against those alone.
pub(in crate::domain) fn last_of<'a>(
    given: &[&'a AnswerRecord],
) -> impl Iterator<Item = &'a AnswerRecord> + use<'a> {
    let mut all = given.to_vec();
    all.sort_unstable_by_key(|one| Reverse(one.fact.order));
    let mut last: Vec<&AnswerRecord> = Vec::new();
    for one in all {
        if !last.iter().any(|later| one.fact.before(&later.fact)) {
            last.push(one);
        }
    }
    last.into_iter()
}
