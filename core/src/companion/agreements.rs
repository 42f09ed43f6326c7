//! What binds the group: proposals, consent, the phone that goes round.

mod act;
mod command;
mod view;

pub(crate) use act::{act, count_closing, forgotten_round, settle_what_was_asked};
pub use command::{AgreementsCommand, Wish};
pub use view::{
    AgreedView, AgreementsView, AlsoView, EnvelopeView, Enveloped, EnvelopedView, GoingRoundView,
    Outcome, PledgeAgain,
};
pub(crate) use view::{agreed_view, agreements, change_view, envelope, going_round, pledge_is_due};
