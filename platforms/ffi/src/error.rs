//! What can go wrong, as something a person can act on.

use runde_core::companion as core;

use crate::clock::ClockError;
use crate::ground::PartName;
use crate::key_store::KeyStoreError;

/// Why a command was not carried out. Nothing was lost, and nothing of the group is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum CompanionError {
    /// The command does not fit: locked, no group yet, or one already.
    #[error("that cannot be done now")]
    NotNow,
    /// The vault would not.
    #[error("the vault would not: {why:?}")]
    Vault {
        /// Why.
        why: VaultError,
    },
    /// The meeting would not.
    #[error("the meeting would not: {why:?}")]
    Refused {
        /// Why.
        why: Refusal,
    },
    /// The plan is impossible.
    #[error("the plan is impossible: {why:?}")]
    Plan {
        /// Why.
        why: PlanProblem,
    },
    /// The group cannot be made so.
    #[error("the group cannot be made so: {why:?}")]
    Group {
        /// Why.
        why: GroupProblem,
    },
    /// A nickname cannot be used.
    #[error("a nickname cannot be used: {why:?}")]
    Nickname {
        /// Why.
        why: NicknameProblem,
    },
    /// A passphrase is too easy to guess.
    #[error("a passphrase cannot be used: {why:?}")]
    Passphrase {
        /// Why.
        why: PassphraseProblem,
    },
    /// What another phone gave, or is to be given, is none.
    #[error("what another phone gave is none: {why:?}")]
    Exchange {
        /// Why.
        why: ExchangeError,
    },
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
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    NoRandomness,
    /// The clock could not be read, so nothing was asked of the companion.
    #[error("the clock would not: {why}")]
    Clock {
        /// Why.
        why: ClockError,
    },
    /// The key store would not; nothing was deleted or replaced.
    #[error("the key store would not: {why}")]
    KeyStore {
        /// Why.
        why: KeyStoreError,
    },
    /// What was given as an id is none.
    #[error("that is no id")]
    NotAnId,
    /// A port called the companion while the companion was waiting for that port.
    #[error("a port called the companion")]
    CalledFromAPort,
}

impl From<core::CompanionError> for CompanionError {
    fn from(error: core::CompanionError) -> Self {
        match error {
            core::CompanionError::NotNow => Self::NotNow,
            core::CompanionError::Vault(why) => Self::Vault { why: why.into() },
            core::CompanionError::Refused(why) => Self::Refused { why: why.into() },
            core::CompanionError::Plan(why) => Self::Plan { why: why.into() },
            core::CompanionError::Group(why) => Self::Group { why: why.into() },
            core::CompanionError::Nickname(why) => Self::Nickname { why: why.into() },
            core::CompanionError::Passphrase(why) => Self::Passphrase { why: why.into() },
            core::CompanionError::Exchange(why) => Self::Exchange { why: why.into() },
            core::CompanionError::CountsNoLonger => Self::CountsNoLonger,
            core::CompanionError::OtherCode => Self::OtherCode,
            core::CompanionError::NotAgreed => Self::NotAgreed,
            core::CompanionError::Withdrawn => Self::Withdrawn,
            core::CompanionError::NotTheInviter => Self::NotTheInviter,
            core::CompanionError::AgreedSince => Self::AgreedSince,
            core::CompanionError::PlaceTaken => Self::PlaceTaken,
            core::CompanionError::TooManyPhones => Self::TooManyPhones,
            core::CompanionError::HearsFirst => Self::HearsFirst,
            core::CompanionError::MovedAway => Self::MovedAway,
            core::CompanionError::Words => Self::Words,
            core::CompanionError::Time => Self::Time,
            core::CompanionError::TooFar => Self::TooFar,
            core::CompanionError::Taken => Self::Taken,
            core::CompanionError::NeedsUpdate => Self::NeedsUpdate,
            core::CompanionError::Outdated => Self::Outdated,
            core::CompanionError::NoRandomness => Self::NoRandomness,
        }
    }
}

/// Why the vault could not do what it was asked. None of these deletes or overwrites anything.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum VaultError {
    /// There is no vault here, or its creation was never finished.
    NoVault,
    /// A vault is here already.
    AlreadyThere,
    /// The passphrase is another one.
    WrongPassphrase,
    /// Too many tries; the next one counts only after a while.
    WaitBeforeTrying {
        /// How long still, in milliseconds.
        millis: u64,
    },
    /// The vault opens with a passphrase, and none was given.
    PassphraseNeeded,
    /// The vault was written by a newer version of the app.
    NewerVersion {
        /// The version of the vault.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// A file of the vault is not whole.
    Damaged,
    /// Another program holds the vault.
    InUse,
    /// Nothing can be written where the vault lies.
    ReadOnly,
    /// There is no room left.
    DiskFull,
    /// The vault is here, and the phone's key store has no key for it, or another one.
    KeyStoreLost,
    /// The system refused a file.
    Io {
        /// What kind of refusal, as Rust names it.
        kind: String,
    },
}

impl From<core::VaultError> for VaultError {
    fn from(error: core::VaultError) -> Self {
        match error {
            core::VaultError::NoVault => Self::NoVault,
            core::VaultError::AlreadyThere => Self::AlreadyThere,
            core::VaultError::WrongPassphrase => Self::WrongPassphrase,
            core::VaultError::WaitBeforeTrying { millis } => Self::WaitBeforeTrying { millis },
            core::VaultError::PassphraseNeeded => Self::PassphraseNeeded,
            core::VaultError::NewerVersion { found, known } => Self::NewerVersion { found, known },
            core::VaultError::Damaged => Self::Damaged,
            core::VaultError::InUse => Self::InUse,
            core::VaultError::ReadOnly => Self::ReadOnly,
            core::VaultError::DiskFull => Self::DiskFull,
            core::VaultError::KeyStoreLost => Self::KeyStoreLost,
            core::VaultError::Io(kind) => Self::Io { kind: format!("{kind:?}") },
            core::VaultError::NotPrivate => Self::Io { kind: "NotPrivate".to_owned() },
            core::VaultError::TakenAway => Self::Io { kind: "TakenAway".to_owned() },
        }
    }
}

mirror!(from core::Refusal;
    /// Why an event cannot happen now. Nothing has changed.
    Refusal {
        /// The event does not fit where the meeting is.
        NotNow,
        /// It is silent; the bell comes first.
        Silence,
        /// That person does not sit in the circle.
        NotHere,
        /// That person already sits in the circle.
        AlreadyHere,
        /// There is nobody else to speak first.
        NobodyElseWaits,
        /// The middle holds less than a minute for each who wishes.
        TooLittleInTheMiddle,
        /// More people than a circle is drawn for.
        CircleFull,
    }
);

/// Why a plan cannot be held as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PlanProblem {
    /// Every round was left out or has no minutes.
    NoTalkTime,
    /// A round is so short that nobody is offered a whole minute.
    UnderAMinute {
        /// Which round.
        part: PartName,
        /// Its minutes now.
        minutes: u16,
        /// How many are here.
        people: u32,
    },
}

impl From<core::PlanProblem> for PlanProblem {
    fn from(problem: core::PlanProblem) -> Self {
        match problem {
            core::PlanProblem::NoTalkTime => Self::NoTalkTime,
            core::PlanProblem::UnderAMinute { part, minutes, people } => Self::UnderAMinute {
                part: part.into(),
                minutes,
                people: people.try_into().unwrap_or(u32::MAX),
            },
        }
    }
}

mirror!(from core::GroupProblem;
    /// Why a group cannot be made of these members.
    GroupProblem {
        /// One alone is not a circle.
        TooFew,
        /// More than fit around one table.
        TooMany,
        /// Two nicknames would be taken for each other.
        SameNickname,
    }
);

mirror!(from core::NicknameProblem;
    /// Why a nickname cannot be used.
    NicknameProblem {
        /// Nothing was written, or only spaces.
        Empty,
        /// It is too long.
        TooLong,
    }
);

mirror!(from core::PassphraseProblem;
    /// Why a passphrase is not taken.
    PassphraseProblem {
        /// It has too few letters, as one sees them.
        TooShort,
        /// It has too many characters.
        TooLong,
        /// It says the same again and again.
        Repeated,
        /// It follows the alphabet, the numbers or the keys.
        InARow,
        /// It is made of what many people choose, of a date, or of names in the group.
        Easy,
    }
);

mirror!(from core::ExchangeError;
    /// Why a file from another phone, or a backup, was not read or not made.
    ExchangeError {
        /// It is no file of this kind.
        NotOurs,
        /// No key of this phone opens it.
        NotForThisPhone,
        /// It was cut off or changed on its way.
        Damaged,
        /// It is longer than anything of its kind may be.
        TooLong,
        /// It cannot be read.
        Form,
        /// It is of a kind that only a newer version knows.
        Newer,
        /// Whoever it names did not sign it.
        Signature,
        /// It belongs to another group.
        OtherGroup,
        /// There is nobody to seal it to.
        Nobody,
        /// It is a backup, which a passphrase opens, and no parcel.
        IsBackup,
        /// The passphrase is another one.
        OtherPassphrase,
    }
);
