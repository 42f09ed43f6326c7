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

#[cfg(test)]
mod tests {
    use runde_core::companion::{AgreedView, AlsoView, ProposalView, TableState, WordsView};

    use super::*;

    const fn id(byte: u8) -> EntryId {
        EntryId::new([byte; 32])
    }

    fn agreed(byte: u8) -> AgreedView {
        AgreedView {
            id: id(byte),
            words: WordsView::Gone,
            proposed_on: chrono::NaiveDate::default(),
            agreed_on: chrono::NaiveDate::default(),
            review: None,
            review_is_due: false,
            twofold: false,
            can_withdraw: true,
            can_talk: true,
            pass_later: 0,
        }
    }

    fn proposal(byte: u8, change: ChangeView) -> ProposalView {
        ProposalView {
            id: id(byte),
            change,
            words: WordsView::Gone,
            proposed_on: chrono::NaiveDate::default(),
            review: None,
            state: TableState::Waiting,
            mine: None,
            asks_me: true,
            concerns_me: false,
            after_meeting: false,
            room_agreed: false,
            own_hand: false,
            pass_to: 2,
            pass_later: 0,
            can_talk: true,
            ended_by_talk: false,
        }
    }

    fn view(pledge: Option<u8>, rules: &[u8], table: Vec<ProposalView>) -> AgreementsView {
        AgreementsView {
            group_name: String::new(),
            holder: String::new(),
            today: chrono::NaiveDate::default(),
            pledge: pledge.map(agreed),
            pledge_again: None,
            rules: rules.iter().copied().map(agreed).collect(),
            also: Vec::new(),
            table,
            cards_in_use: Vec::new(),
            keep_words: 6,
            frozen: false,
        }
    }

    #[test]
    fn what_was_agreed_or_opened_again_is_followed() {
        use AgreementsPage::{All, Pledge, Proposal, Rule};
        let view = view(Some(1), &[2], vec![proposal(3, ChangeView::Rule)]);
        for page in [Rule as fn(EntryId) -> AgreementsPage, Proposal] {
            assert_eq!(page(id(1)).settled(&view), Pledge);
            assert_eq!(page(id(2)).settled(&view), Rule(id(2)));
            assert_eq!(page(id(3)).settled(&view), Proposal(id(3)));
            assert_eq!(page(id(4)).settled(&view), All);
        }
    }

    #[test]
    fn what_else_is_agreed_is_followed_to_its_page() {
        let also = AlsoView {
            agreed: agreed(5),
            change: ChangeView::Name,
            meetings_left: None,
            rhythm_before: None,
        };
        let view = AgreementsView { also: vec![also], ..view(None, &[], Vec::new()) };
        assert_eq!(AgreementsPage::Proposal(id(5)).settled(&view), AgreementsPage::Also(id(5)));
        assert_eq!(AgreementsPage::Also(id(6)).settled(&view), AgreementsPage::All);
    }

    #[test]
    fn a_pledge_on_the_table_is_where_one_begins() {
        use AgreementsPage::{Affirm, Pledge, Proposal};
        let proposed = view(None, &[], vec![proposal(3, ChangeView::Pledge)]);
        assert_eq!(Pledge.settled(&proposed), Proposal(id(3)));
        assert_eq!(Affirm.settled(&proposed), Proposal(id(3)));
        assert_eq!(Affirm.settled(&view(None, &[], Vec::new())), Pledge);
        let both = view(Some(1), &[], vec![proposal(3, ChangeView::Pledge)]);
        assert_eq!(Pledge.settled(&both), Pledge);
        assert_eq!(Affirm.settled(&both), Affirm);
    }

    #[test]
    fn a_page_with_nothing_on_it_leads_back_to_all() {
        use AgreementsPage::{All, Aloud, Propose};
        let view = view(Some(1), &[2], vec![proposal(3, ChangeView::Rule)]);
        for page in [
            Aloud(0),
            Aloud(1),
            Propose(Wording::Rule),
            Propose(Wording::Pledge),
            Propose(Wording::Amend(id(2))),
            Propose(Wording::Reword(id(3))),
        ] {
            assert_eq!(page.settled(&view), page);
        }
        for gone in [Aloud(2), Propose(Wording::Amend(id(3))), Propose(Wording::Reword(id(2)))] {
            assert_eq!(gone.settled(&view), All);
        }
    }
}
