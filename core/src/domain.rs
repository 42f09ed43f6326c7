//! Who the group is, and everything that binds it.
//!
//! Nobody in these types can do more than anybody else; there is no field that could say so. Read
//! [`Act`] first: what can be done. [`Fold`] applies one act after another, sets aside what does
//! not hold, and says what the group is ([`State`]). The rules are those of
//! `core/docs/journal.md` §4, a folder for each concern: what came before what (`causal`), who the
//! group is (`membership`), what binds it (`consent`), when it meets (`schedule`), and the fold over
//! them (`fold`).
//!
//! What is said for one occasion alone stands beside all that: [`Heard`], and whose turn a duty is
//! ([`turns`]), by `core/docs/passing-words.md`.

mod act;
mod causal;
mod consent;
mod fold;
mod ids;
mod membership;
mod passing_word;
mod schedule;

pub use act::Act;
pub use causal::{Ancestors, CausalPast, Dot, Node, Order, Scope};
pub use consent::{Answer, Change, Class, Horizon, Over, ProposalRecord, Standing, guest};
pub use fold::{Arrival, Fold, Proposal, Reason, State, Taken, ToldLeave, Verdict};
pub use ids::{Day, DeviceId, EntryId, MemberId, WordId};
pub(crate) use membership::tidy;
pub use membership::{
    Group, GroupName, GroupProblem, Member, NewDevice, Nickname, NicknameProblem, Proof, SizeAdvice,
};
pub use passing_word::{
    DayQuestion, Finding, Heard, Hearing, Marks, OpenQuestion, PassingWord, Present, Saying,
};
pub use schedule::{
    AgreedRhythm, ChosenDays, Coming, DayOfWeek, DayTime, DutyCounts, Every, Frequency, Holding,
    How, Length, Nth, OneMeeting, Pattern, Pause, Planned, Rhythm, Schedule, Slot, TimeOfDay, Told,
    What, Zone, counts_after, elsewhere, instant, is_known, turns,
};
