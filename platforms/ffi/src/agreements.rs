//! What binds the group: what can be done with it, and what is seen of it.

use runde_core::companion as core;

use crate::error::CompanionError;
use crate::ground::{EntryId, MemberId, day, each};

/// What people read: their own words, or a card that each reads in their own language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum WordsView {
    /// As somebody wrote it.
    Own {
        /// The words.
        text: String,
    },
    /// A rule card.
    Card {
        /// Its name, such as `no-advice`.
        name: String,
    },
    /// Erased, or not here yet.
    Gone,
}

impl From<core::WordsView> for WordsView {
    fn from(words: core::WordsView) -> Self {
        match words {
            core::WordsView::Own(text) => Self::Own { text },
            core::WordsView::Card(name) => Self::Card { name },
            core::WordsView::Gone => Self::Gone,
        }
    }
}

/// What somebody wrote or chose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Written {
    /// In their own words.
    Own {
        /// The words.
        text: String,
    },
    /// A card.
    Card {
        /// Its name.
        name: String,
    },
}

impl From<Written> for core::Written {
    fn from(written: Written) -> Self {
        match written {
            Written::Own { text } => Self::Own(text),
            Written::Card { name } => Self::Card(name),
        }
    }
}

mirror!(both core::Answer;
    /// What somebody says to a proposal.
    Answer {
        /// There is something to talk about.
        Talk,
        /// No objection.
        Consent,
        /// What was said before does not hold any more.
        Withdraw,
    }
);

mirror!(from core::TableState;
    /// How a proposal on the table stands. Never a number, never a name.
    TableState {
        /// It waits for the group.
        Waiting,
        /// There is something to talk about.
        Talk,
    }
);

mirror!(from core::Outcome;
    /// What came of passing the phone round.
    Outcome {
        /// All agreed.
        AllAgreed,
        /// All who were passed the phone agreed; those who have a phone of their own sign on it.
        AgreedHere,
        /// There is something to talk about.
        Talk,
    }
);

/// What a member would like to change, with what people will read of it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Wish {
    /// A new rule.
    Rule {
        /// What it says.
        words: Written,
    },
    /// Another wording of a rule in force.
    Amend {
        /// The rule.
        rule: EntryId,
        /// The new wording.
        words: Written,
    },
    /// A rule is let go.
    Retire {
        /// The rule.
        rule: EntryId,
    },
    /// The pledge of confidentiality, the first one or another one.
    Pledge {
        /// What it says.
        words: Written,
    },
    /// What the group calls itself.
    Name {
        /// The name.
        name: String,
    },
    /// Whether members who have not come for long can be said to rest.
    Resting {
        /// Whether.
        allowed: bool,
    },
    /// How many months the words of what is settled are kept.
    KeepWords {
        /// How many.
        months: u32,
    },
    /// Ask somebody in.
    Invite {
        /// By this nickname.
        nickname: String,
    },
    /// Ask somebody to go.
    Remove {
        /// Whom.
        member: MemberId,
    },
    /// End the group.
    End,
}

impl TryFrom<Wish> for core::Wish {
    type Error = CompanionError;

    fn try_from(wish: Wish) -> Result<Self, CompanionError> {
        Ok(match wish {
            Wish::Rule { words } => Self::Rule(words.into()),
            Wish::Amend { rule, words } => Self::Amend { rule: rule.read()?, words: words.into() },
            Wish::Retire { rule } => Self::Retire(rule.read()?),
            Wish::Pledge { words } => Self::Pledge(words.into()),
            Wish::Name { name } => Self::Name(name),
            Wish::Resting { allowed } => Self::Resting(allowed),
            Wish::KeepWords { months } => Self::KeepWords(months),
            Wish::Invite { nickname } => Self::Invite(nickname),
            Wish::Remove { member } => Self::Remove(member.read()?),
            Wish::End => Self::End,
        })
    }
}

/// What can be done with what binds the group.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum AgreementsCommand {
    /// Propose something to the group. Makes the proposal.
    Propose {
        /// What.
        wish: Wish,
        /// The civil day on which the group would look at it again.
        review: Option<String>,
    },
    /// Another wording for what lies on the table. Makes the new proposal.
    Reword {
        /// The proposal.
        proposal: EntryId,
        /// The new wording.
        words: Written,
        /// The civil day on which the group would look at it again.
        review: Option<String>,
    },
    /// Answer a proposal in one's own hand.
    Answer {
        /// The proposal.
        proposal: EntryId,
        /// What the holder of this phone says.
        answer: Answer,
    },
    /// One of those in the room has something to talk about; no name is written.
    TalkAbout {
        /// The proposal.
        proposal: EntryId,
    },
    /// The phone goes round with this proposal.
    SendRound {
        /// The proposal.
        proposal: EntryId,
    },
    /// Whoever has the phone seals their answer.
    Seal {
        /// Whether there is no objection.
        no_objection: bool,
    },
    /// The phone does not go on, or what came of it was read.
    StopGoingRound,
    /// Take a proposal off the table.
    LayAside {
        /// The proposal.
        proposal: EntryId,
    },
}

impl TryFrom<AgreementsCommand> for core::AgreementsCommand {
    type Error = CompanionError;

    fn try_from(command: AgreementsCommand) -> Result<Self, CompanionError> {
        Ok(match command {
            AgreementsCommand::Propose { wish, review } => {
                Self::Propose { wish: wish.try_into()?, review: day(review)? }
            }
            AgreementsCommand::Reword { proposal, words, review } => Self::Reword {
                proposal: proposal.read()?,
                words: words.into(),
                review: day(review)?,
            },
            AgreementsCommand::Answer { proposal, answer } => {
                Self::Answer { proposal: proposal.read()?, answer: answer.into() }
            }
            AgreementsCommand::TalkAbout { proposal } => Self::TalkAbout(proposal.read()?),
            AgreementsCommand::SendRound { proposal } => Self::SendRound(proposal.read()?),
            AgreementsCommand::Seal { no_objection } => Self::Seal { no_objection },
            AgreementsCommand::StopGoingRound => Self::StopGoingRound,
            AgreementsCommand::LayAside { proposal } => Self::LayAside(proposal.read()?),
        })
    }
}

/// A sentence in force.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgreedView {
    /// The proposal that all consented to.
    pub id: EntryId,
    /// What it says.
    pub words: WordsView,
    /// The civil day it was first proposed.
    pub proposed_on: String,
    /// The civil day of the last answer that made it so.
    pub agreed_on: String,
    /// The civil day on which the group would look at it again.
    pub review: Option<String>,
    /// Whether this phone's holder could still take back their consent here.
    pub can_withdraw: bool,
}

impl From<core::AgreedView> for AgreedView {
    fn from(agreed: core::AgreedView) -> Self {
        Self {
            id: agreed.id.into(),
            words: agreed.words.into(),
            proposed_on: agreed.proposed_on.to_string(),
            agreed_on: agreed.agreed_on.to_string(),
            review: agreed.review.map(|day| day.to_string()),
            can_withdraw: agreed.can_withdraw,
        }
    }
}

/// A proposal on the table.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ProposalView {
    /// Its id.
    pub id: EntryId,
    /// What people read of it.
    pub words: WordsView,
    /// The civil day it was proposed.
    pub proposed_on: String,
    /// The civil day on which the group would look at it again.
    pub review: Option<String>,
    /// How it stands.
    pub state: TableState,
    /// What this phone's holder said last in their own hand.
    pub mine: Option<Answer>,
    /// Whether this phone's holder can answer now.
    pub asks_me: bool,
    /// Whether it concerns this phone's holder, who is not asked.
    pub concerns_me: bool,
    /// How many people the phone would be passed to; 0 where it cannot be passed round.
    pub goes_to: u32,
}

impl From<core::ProposalView> for ProposalView {
    fn from(proposal: core::ProposalView) -> Self {
        Self {
            id: proposal.id.into(),
            words: proposal.words.into(),
            proposed_on: proposal.proposed_on.to_string(),
            review: proposal.review.map(|day| day.to_string()),
            state: proposal.state.into(),
            mine: proposal.mine.map(Into::into),
            asks_me: proposal.asks_me,
            concerns_me: proposal.concerns_me,
            goes_to: proposal.goes_to.try_into().unwrap_or(u32::MAX),
        }
    }
}

/// What is agreed, and what lies on the table.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AgreementsView {
    /// What the holder of this phone is called.
    pub holder: String,
    /// The pledge in force.
    pub pledge: Option<AgreedView>,
    /// The rules in force, in the order they came.
    pub rules: Vec<AgreedView>,
    /// What lies on the table.
    pub table: Vec<ProposalView>,
    /// A newer version wrote something: nothing can be decided here until the app is updated.
    pub frozen: bool,
}

impl From<core::AgreementsView> for AgreementsView {
    fn from(view: core::AgreementsView) -> Self {
        Self {
            holder: view.holder,
            pledge: view.pledge.map(Into::into),
            rules: each(view.rules),
            table: each(view.table),
            frozen: view.frozen,
        }
    }
}

/// The phone that goes round with a proposal. What was answered is in no view.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct GoingRoundView {
    /// The proposal.
    pub proposal: ProposalView,
    /// To how many it was passed and who sealed their answer.
    pub passed: u32,
    /// To how many it goes.
    pub of: u32,
    /// What came of it, once the last one has sealed.
    pub outcome: Option<Outcome>,
    /// What the holder of this phone is called, where their own hand is still needed.
    pub holder_signs: Option<String>,
    /// The answers so far are forgotten, and it can only begin again.
    pub forgotten: bool,
}

impl From<core::GoingRoundView> for GoingRoundView {
    fn from(view: core::GoingRoundView) -> Self {
        Self {
            proposal: view.proposal.into(),
            passed: view.passed.try_into().unwrap_or(u32::MAX),
            of: view.of.try_into().unwrap_or(u32::MAX),
            outcome: view.outcome.map(Into::into),
            holder_signs: view.holder_signs,
            forgotten: view.forgotten,
        }
    }
}
