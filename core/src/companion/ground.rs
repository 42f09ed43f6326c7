//! What every feature stands on: people, words, times, limits, errors, and what became of a command.

mod done;
mod error;
pub mod limits;
mod now;
mod person;
mod phone_card;
mod proposal;
mod rhythm;
mod settings;
mod when;
mod words;
mod zone;

pub use done::{Done, Made, ViewName};
pub use error::CompanionError;
pub(crate) use now::{Now, civil, civil_day, millis_between};
pub use person::Person;
pub(crate) use person::nickname;
pub use phone_card::{
    AnswerRead, BackupRead, Delivered, GuestRead, GuestView, PhoneCard, SeatText, WelcomeView,
};
pub use proposal::{ChangeView, HorizonView, ProposalView, TableState};
pub(crate) use proposal::{horizon, horizon_view};
pub use rhythm::{PatternView, RhythmView};
pub(crate) use rhythm::{rhythm, rhythm_view};
pub use settings::{Setting, SettingsView};
pub use when::When;
pub(crate) use when::{is_past, minute, not_before, one_meeting, still_ahead, when};
pub use words::{WordsView, Written};
pub(crate) use words::{folded, own_words, place_words, sentence};
pub(crate) use zone::{known_zone, world_instant};
