//! Proposing something, and turning to it when it is there.

use dioxus::prelude::*;
use runde_core::companion::{AgreementsView, Command, EntryId};

use super::super::Route;
use crate::keeper::House;
use crate::screens::AgreementsPage;

/// Everything that is agreed or lies on the table.
fn ids(view: &AgreementsView) -> Vec<EntryId> {
    let also = view.also.iter().map(|also| &also.agreed);
    let agreed = view.pledge.iter().chain(&view.rules).chain(also).map(|agreed| agreed.id);
    agreed.chain(view.table.iter().map(|proposal| proposal.id)).collect()
}

/// Asks for a proposal, once, and turns to it when it lies on the table, unless the holder has gone
/// elsewhere meanwhile. Where it could not be made the page stays, with all that was written on it,
/// and it can be asked for again.
pub(super) fn use_proposing(house: House, mut route: Signal<Route>) -> Callback<Command> {
    // where it was asked for, and what there was before
    let mut asked = use_signal(|| None::<(Route, Vec<EntryId>)>);
    use_effect(move || {
        let failed = house.trouble.read().is_some();
        let gone = asked.peek().as_ref().is_some_and(|(from, _)| *from != route());
        if failed || gone {
            asked.set(None);
        }
    });
    use_effect(move || {
        let circle = house.circle.read();
        let (Some((_, known)), Some(circle)) = (asked(), &*circle) else { return };
        let view = &circle.agreements;
        if let Some(new) = ids(view).into_iter().find(|id| !known.contains(id)) {
            asked.set(None);
            if let Some(page) = AgreementsPage::of(new, view) {
                route.set(Route::Agreements(page));
            }
        }
    });
    use_callback(move |command| {
        if asked.peek().is_some() {
            return;
        }
        house.forget_trouble();
        let known = house.circle.peek().as_ref().map(|circle| ids(&circle.agreements));
        asked.set(known.map(|known| (*route.peek(), known)));
        house.perform(command);
    })
}
