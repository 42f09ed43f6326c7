//! What the group has agreed, what lies on the table, and how it becomes one thing out of the other.
//!
//! Start at [`AgreementsPage`], which names the pages, and at [`AgreementsList`], where one arrives.

mod aloud;
mod also;
mod card;
mod going_round;
mod list;
mod pages;
mod pledge;
mod proposal;
mod propose;
mod rule;
mod say;
mod until;

use dioxus::prelude::*;

use crate::parts::{Button, ButtonKind, Icon, Leaf, Note};
use crate::words::Words;

pub use aloud::Aloud;
pub use also::AlsoPage;
pub use card::{AllCards, CardPage};
pub use going_round::{Asking, BeforeGoingRound, Forgotten, HandOver, OutcomePage};
pub use list::AgreementsList;
pub use pages::{AgreementsPage, Wording};
pub use pledge::{Affirm, FirstPledge};
pub use proposal::{ProposalAct, ProposalPage};
pub use propose::{ProposePage, Proposed};
pub use rule::{RuleAct, RulePage};
pub(super) use say::{again_words, change, sentence};

/// Whether anything can be decided on this phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deciding {
    /// It can.
    #[default]
    Open,
    /// A newer version wrote something: not until the app is updated.
    Frozen,
    /// The group has ended, or this phone's holder is no longer in it.
    Over,
}

/// The way back to the meeting, above a page that is open while one is on.
#[component]
pub fn ToMeeting(
    /// The words.
    words: Words,
    /// Back to the meeting.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        nav { class: "to-meeting",
            Button {
                kind: ButtonKind::Quiet,
                label: words.back_to_the_meeting(),
                icon: Icon::Table,
                onpress,
            }
        }
    }
}

/// Why nothing can be decided here; nothing where it can.
#[component]
fn Still(words: Words, deciding: Deciding) -> Element {
    let told = match deciding {
        Deciding::Open => return rsx! {},
        Deciding::Frozen => words.frozen(),
        Deciding::Over => words.nothing_more_decided(),
    };
    rsx! {
        Leaf { Note { text: told } }
    }
}
