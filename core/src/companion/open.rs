//! What is known while the vault is open, and the one way to write a batch.

mod batch;
mod date;
mod heard;
mod lookup;
mod news;
mod phone;
mod reading;
mod rounds;
mod said;
mod table;
mod vault;
mod words;

pub(crate) use batch::{Acts, PendingBatch, SignedWith};
pub(crate) use news::Given;
pub(crate) use phone::Phone;
pub(crate) use rounds::{
    ConsentRound, Consents, Envelope, LookedBack, Talks, VisitorRound, Way, Works,
};
pub(crate) use table::{began, moment};
pub(crate) use vault::{OpenVault, keep_words};
