//! What binds the group: proposals and what is said to them, changes that stand while all consent
//! (`standing`), and changes that are done once all have consented (`complete`).

mod answer;
mod answers;
mod change;
mod complete;
mod record;
mod standing;

pub use answer::Answer;
pub(super) use answer::{AnswerRecord, Voice, last_of};
pub(super) use answers::Answers;
pub use change::{Change, Class, Horizon, Over, guest};
pub(super) use complete::{
    came_back, consents, is_complete, is_ripe, members_in, somebody_came_back,
};
pub use record::ProposalRecord;
pub(super) use record::{Extension, Proposals};
pub use standing::Standing;
pub(super) use standing::{Said, in_force, standing_of, standing_of_final};
