//! What goes round with the phone, in memory alone: it ends with the vault.

use crate::companion::going_round::{Gather, GoingRound};
use crate::companion::ground::ProposalView;
use crate::domain::{Marks, Nickname, WordId};

/// The phones that go round, one of a kind.
#[derive(Default)]
pub(crate) struct Rounds {
    /// With a proposal.
    pub(crate) consent: Option<ConsentRound>,
    /// With several proposals in one envelope.
    pub(crate) envelope: Option<Envelope>,
    /// With the question whether somebody may sit here tonight.
    pub(crate) visitor: Option<VisitorRound>,
    /// With the question for a day, and which one it is.
    pub(crate) marks: Option<(WordId, GoingRound<Works>)>,
    /// With a look back.
    pub(crate) look_back: Option<GoingRound<LookedBack>>,
}

/// The phone that goes round with one proposal.
pub(crate) struct ConsentRound {
    /// What it is about, as it was when the phone set out.
    pub(crate) proposal: ProposalView,
    /// It is in force already, and asked about once more.
    pub(crate) again: bool,
    pub(crate) way: Way,
}

/// The phone that goes round with one proposal or several, each of which is answered, sealed and
/// written for itself.
pub(crate) struct Envelope {
    /// The proposals, as they were when the phone set out.
    pub(crate) proposals: Vec<ProposalView>,
    pub(crate) round: GoingRound<Talks>,
}

/// The phone that goes round about a visitor.
pub(crate) struct VisitorRound {
    pub(crate) nickname: Nickname,
    pub(crate) round: GoingRound<Consents>,
}

/// Of each proposal in an envelope whether anybody has something to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Talks(pub(crate) Vec<bool>);

impl Gather for Talks {
    /// Of each whether there is no objection.
    type Sealed = Vec<bool>;

    fn with(mut self, no_objections: Vec<bool>) -> Self {
        for (talk, no_objection) in self.0.iter_mut().zip(no_objections) {
            *talk |= !no_objection;
        }
        self
    }
}

/// How far the phone is with a proposal.
pub(crate) enum Way {
    /// On its way, or back with what came of it.
    Goes(GoingRound<Consents>),
    /// It went round when the vault was closed; the answers went with the memory.
    Forgotten {
        /// To how many it would go now.
        of: usize,
    },
}

/// Whether anybody has something to talk about; who answered what is not even in here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Consents {
    pub(crate) talk: bool,
}

impl Gather for Consents {
    /// Whether there is no objection.
    type Sealed = bool;

    fn with(self, no_objection: bool) -> Self {
        Self { talk: self.talk || !no_objection }
    }
}

/// What works for all who have sealed so far; who marked what is not even in here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Works(pub(crate) Option<Marks>);

impl Gather for Works {
    type Sealed = Marks;

    fn with(self, marks: Marks) -> Self {
        Self(Some(self.0.map_or_else(|| marks.clone(), |works| works.and(&marks))))
    }
}

/// What was said looking back, in no order that tells whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LookedBack {
    /// Of each: a mark for every question, none for what stays open; and a sentence, maybe empty.
    pub(crate) answers: Vec<(Vec<Option<u8>>, String)>,
}

impl Gather for LookedBack {
    type Sealed = (Vec<Option<u8>>, String);

    fn with(mut self, answer: Self::Sealed) -> Self {
        self.answers.push(answer);
        self
    }
}
