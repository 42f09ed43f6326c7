//! Who the group is, and everything that binds it.
//!
//! Nobody in these types can do more than anybody else; there is no field that could say so. Read
//! [`Act`] first: what can be done. [`Fold`] applies one act after another, sets aside what does
//! not hold, and says what the group is ([`State`]). The rules are those of
//! `core/docs/journal.md` §4, a file each: whose entry it is (`authority`), what it may do
//! (`judge`), changes that stand while all consent (`standing`), changes that are done once all
//! have consented (`complete`), and what a removed member wrote beside it (`void`). When the group
//! meets is a [`Schedule`]: what was said of it is kept in `calendar`, how often it comes to is
//! [`Frequency`], and [`instant`] asks the world's clock.
//! have consented (`complete`), and what a removed member wrote beside it (`void`).
//!
//! What is said for one occasion alone stands beside all that: [`Heard`], and whose turn a duty is
//! ([`turns`]), by `core/docs/passing-words.md`.

mod act;
mod authority;
mod calendar;
mod chains;
mod change;
mod civil;
mod complete;
mod duty;
mod fact;
mod fold;
mod frequency;
mod group;
mod heard;
mod ids;
mod judge;
mod member;
mod passing_word;
mod past;
mod rhythm;
mod schedule;
mod slot;
mod standing;
mod state;
mod verdict;
mod void;

#[cfg(test)]
mod heard_tests;
#[cfg(test)]
mod schedule_tests;

pub use act::{Act, Answer, Proof};
pub use change::{Change, Class, Horizon, Over, guest};
pub use civil::{elsewhere, instant, is_known};
pub use duty::{Coming, DutyCounts, counts_after, turns};
pub use fact::Dossier;
pub use fold::Fold;
pub use frequency::Frequency;
pub use group::{Group, GroupName, GroupProblem, SizeAdvice};
pub use heard::{Found, Heard, Hearing, Present};
pub use ids::{Day, DeviceId, EntryId, WordId};
pub use member::{Member, MemberId, Nickname, NicknameProblem};
pub use passing_word::{DayQuestion, Marks, PassingWord, Said};
pub use past::{Mark, Node, Order, Part, Past};
pub use rhythm::{ChosenDays, DayOfWeek, Every, Length, Nth, Pattern, Rhythm, TimeOfDay, Zone};
pub use schedule::{Holding, How, Planned, Schedule, Told};
pub use slot::{OneMeeting, Pause, Slot, What};
pub use standing::Standing;
pub use state::{Proposal, State, ToldLeave};
pub use verdict::{Reason, Verdict};
