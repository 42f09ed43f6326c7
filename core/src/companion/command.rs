//! What a member can do, and what changed by it.

use crate::domain::MemberId;
use crate::round::{Event, Plan};
use crate::vault::Passphrase;

use super::choices::{Choices, Language};

/// Something the holder of the phone wants done.
#[derive(Debug)]
pub enum Command {
    /// Speak this language.
    Speak(Language),
    /// Start a group on this phone.
    StartGroup {
        /// What the group calls itself; may be empty.
        name: String,
        /// Two to twelve nicknames.
        nicknames: Vec<String>,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
    /// Unlock the vault.
    Unlock(Option<Passphrase>),
    /// Lock it at once.
    Lock,
    /// Choose signs and lock time.
    Choose(Choices),
    /// Begin a meeting of those who are here, in the order they sit.
    StartMeeting {
        /// Who is here, the way the sun goes.
        circle: Vec<MemberId>,
        /// The plan.
        plan: Plan,
    },
    /// Something happened in the room.
    InMeeting(Event),
    /// Close the meeting and forget it.
    CloseAndForget,
    /// The app left the foreground.
    Leave,
    /// The app is still away: lock, if that has lasted long enough.
    StayAway,
    /// The app came back to the foreground.
    Return,
}

/// The id of something that changed; read its view again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Whether there is a group, and whether it is locked.
    Door,
    /// The group and what is said of it today.
    Today,
    /// The meeting under way.
    Meeting,
    /// The choices.
    Choices,
}
