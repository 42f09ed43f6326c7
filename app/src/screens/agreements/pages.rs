//! The pages of the agreements by name, and which of them still has something on it.

use runde_core::companion::{AgreementsView, ChangeView, EntryId};

use crate::cards::Card;

/// A page of the agreements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgreementsPage {
    /// All that is agreed and proposed.
    #[default]
    All,
    /// All cards, spread out.
    Cards,
    /// One card.
    Card {
        /// Which.
        card: Card,
        /// Whether it was taken up from among all of them, and goes back there.
        among_all: bool,
    },
    /// Something is put in one's own words.
    Propose(Wording),
    /// A rule in force.
    Rule(EntryId),
    /// Something else that is agreed.
    Also(EntryId),
    /// Something that lies on the table.
    Proposal(EntryId),
    /// The pledge, in force or to begin with.
    Pledge,
    /// The pledge, to be read aloud and affirmed.
    Affirm,
    /// What is agreed, to be read aloud; which page, counted from 0.
    Aloud(usize),
}

/// What is put in one's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// A new rule.
    Rule,
    /// The pledge.
    Pledge,
    /// Another wording of a rule in force.
    Amend(EntryId),
    /// Another wording of what lies on the table.
    Reword(EntryId),
}

impl AgreementsPage {
    /// This page, or the one to turn to where it has nothing on it any more: what was agreed or
    /// opened again is followed, and what is gone leads back to all.
    #[must_use]
    pub fn settled(self, view: &AgreementsView) -> Self {
        let on_table = |id: EntryId| view.table.iter().any(|proposal| proposal.id == id);
        let in_force = |id: EntryId| view.rules.iter().any(|rule| rule.id == id);
        match self {
            Self::Rule(id) | Self::Also(id) | Self::Proposal(id) => {
                Self::of(id, view).unwrap_or_default()
            }
            Self::Pledge | Self::Affirm if view.pledge.is_none() => {
                let mut table = view.table.iter();
                let proposed = table.find(|proposal| proposal.change == ChangeView::Pledge);
                proposed.map_or(Self::Pledge, |proposal| Self::Proposal(proposal.id))
            }
            Self::Propose(Wording::Amend(id)) if !in_force(id) => Self::All,
            Self::Propose(Wording::Reword(id)) if !on_table(id) => Self::All,
            Self::Aloud(page) if page >= view.rules.len() + usize::from(view.pledge.is_some()) => {
                Self::All
            }
            page => page,
        }
    }

    /// The page of what has this id.
    #[must_use]
    pub fn of(id: EntryId, view: &AgreementsView) -> Option<Self> {
        if view.pledge.as_ref().is_some_and(|pledge| pledge.id == id) {
            Some(Self::Pledge)
        } else if view.rules.iter().any(|rule| rule.id == id) {
            Some(Self::Rule(id))
        } else if view.also.iter().any(|also| also.agreed.id == id) {
            Some(Self::Also(id))
        } else {
            view.table.iter().any(|proposal| proposal.id == id).then_some(Self::Proposal(id))
        }
    }

    /// Where one goes back to.
    #[must_use]
    pub const fn before(self) -> Self {
        match self {
            Self::Card { among_all: true, .. } => Self::Cards,
            Self::Propose(Wording::Amend(id)) => Self::Rule(id),
            Self::Propose(Wording::Reword(id)) => Self::Proposal(id),
            Self::Propose(Wording::Pledge) | Self::Affirm => Self::Pledge,
            _ => Self::All,
        }
    }
}
