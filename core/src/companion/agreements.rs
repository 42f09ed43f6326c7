//! What binds the group: proposals, consent, the phone that goes round.

mod act;
mod command;
mod view;

pub(crate) use act::{act, forgotten_round};
pub use command::{AgreementsCommand, Wish};
pub use view::{AgreedView, AgreementsView, AlsoView, GoingRoundView, Outcome, PledgeAgain};
pub(crate) use view::{agreed_view, agreements, change_view, going_round, pledge_is_due};
