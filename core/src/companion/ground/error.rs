//! What can go wrong, as something a person can act on.

use crate::domain::{GroupProblem, NicknameProblem};
use crate::exchange::ExchangeError;
use crate::round::{PlanProblem, Refusal};
use crate::vault::{PassphraseProblem, VaultError};

/// Why a command was not carried out. Nothing was lost, and nothing of the group is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompanionError {
    /// The command does not fit: locked, no group yet, or one already.
    #[error("that cannot be done now")]
    NotNow,
    /// The vault would not.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The meeting would not.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The plan is impossible.
    #[error(transparent)]
    Plan(#[from] PlanProblem),
    /// The group cannot be made so.
    #[error(transparent)]
    Group(#[from] GroupProblem),
    /// A nickname cannot be used.
    #[error(transparent)]
    Nickname(#[from] NicknameProblem),
    /// A passphrase is too easy to guess.
    #[error(transparent)]
    Passphrase(#[from] PassphraseProblem),
    /// What was written cannot be used: nothing is left of it, or it is too long.
    #[error("nothing was written, or too much")]
    Words,
    /// That is no day or time that can be kept: over already, or impossible.
    #[error("that is no day or time that can be kept")]
    Time,
    /// That is farther ahead than meetings are planned.
    #[error("that is too far ahead")]
    TooFar,
    /// Another meeting is at that very time.
    #[error("there is a meeting at that time already")]
    Taken,
    /// The group needs a newer version of the app before anything can be decided here.
    #[error("a newer version wrote something this one does not know")]
    NeedsUpdate,
    /// What this was about has changed meanwhile.
    #[error("that has changed meanwhile")]
    Outdated,
    /// What another phone gave, or is to be given, is none.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The phone that a backup is from counts no longer in its group.
    #[error("that phone counts no longer")]
    CountsNoLonger,
    /// The code is one of the app's, and belongs somewhere else in it.
    #[error("this code belongs somewhere else")]
    OtherCode,
    /// As far as this phone knows, not all have agreed to the invitation.
    #[error("not all have agreed, as far as this phone knows")]
    NotAgreed,
    /// The invitation was taken back.
    #[error("the invitation was taken back")]
    Withdrawn,
    /// Whoever began the invitation finishes it, on a phone of their own.
    #[error("somebody else began this invitation")]
    NotTheInviter,
    /// What the group agreed has changed since it was shown to whoever is invited.
    #[error("something else is agreed since")]
    AgreedSince,
    /// Another phone was read first for that place.
    #[error("another phone was read first for that place")]
    PlaceTaken,
    /// The member has as many phones as one uses; one is dropped first.
    #[error("there are enough phones of that member")]
    TooManyPhones,
    /// This phone begins from a backup, or was set back: it hears from another one before it writes.
    #[error("this phone has to hear from another one first")]
    HearsFirst,
    /// The holder's place is on another phone, and this one counts no longer.
    #[error("this phone counts no longer")]
    MovedAway,
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    NoRandomness,
}
