//! The pages of what is agreed and what is proposed.

use dioxus::prelude::*;

use super::Route;
use crate::keeper::House;

/// Which page of the agreements is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum AgreementsPage {
    /// All of it.
    #[default]
    All,
}

/// What is agreed and what is proposed.
#[component]
pub(super) fn Agreements(house: House, page: AgreementsPage, route: Signal<Route>) -> Element {
    rsx! {}
}

/// The phone goes round with a proposal.
#[component]
pub(super) fn Passing(house: House) -> Element {
    rsx! {}
}
