//! A page that has nothing on it any more leads to where that went.

use circle::screens::{agreed, id, nothing_agreed, proposal};
use runde::screens::{AgreementsPage, Wording};
use runde_core::companion::{
    AgreementsView, AlsoView, ChangeView, EntryId, ProposalView, WordsView,
};

/// Something that lies on the table, as number 3.
fn on_table(change: ChangeView) -> ProposalView {
    proposal(3, change, WordsView::Gone)
}

fn view(pledge: Option<u8>, rules: &[u8], table: Vec<ProposalView>) -> AgreementsView {
    let agreed = |byte| agreed(byte, WordsView::Gone);
    AgreementsView {
        pledge: pledge.map(agreed),
        rules: rules.iter().copied().map(agreed).collect(),
        table,
        ..nothing_agreed()
    }
}

#[test]
fn what_was_agreed_or_opened_again_is_followed() {
    use AgreementsPage::{All, Pledge, Proposal, Rule};
    let view = view(Some(1), &[2], vec![on_table(ChangeView::Rule)]);
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
        agreed: agreed(5, WordsView::Gone),
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
    let proposed = view(None, &[], vec![on_table(ChangeView::Pledge)]);
    assert_eq!(Pledge.settled(&proposed), Proposal(id(3)));
    assert_eq!(Affirm.settled(&proposed), Proposal(id(3)));
    assert_eq!(Affirm.settled(&view(None, &[], Vec::new())), Pledge);
    let both = view(Some(1), &[], vec![on_table(ChangeView::Pledge)]);
    assert_eq!(Pledge.settled(&both), Pledge);
    assert_eq!(Affirm.settled(&both), Affirm);
}

#[test]
fn a_page_with_nothing_on_it_leads_back_to_all() {
    use AgreementsPage::{All, Aloud, Propose};
    let view = view(Some(1), &[2], vec![on_table(ChangeView::Rule)]);
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
