//! What to say when something could not be done: what it is and what to do, never a code.

use runde_core::companion::{
    CompanionError, ExchangeError, GroupProblem, PassphraseProblem, VaultError, limits,
};

use crate::words::Words;

/// One or two sentences for the holder of the phone; nothing of the group is in them.
#[must_use]
pub fn trouble(words: Words, error: &CompanionError) -> String {
    match error {
        CompanionError::Vault(vault) => of_vault(words, vault),
        CompanionError::Refused(_) | CompanionError::NotNow => words.trouble_not_now(),
        CompanionError::Plan(_) => words.trouble_plan(),
        CompanionError::Group(_) | CompanionError::Nickname(_) => words.trouble_names(),
        CompanionError::Passphrase(problem) => of_passphrase(words, *problem),
        CompanionError::Time => words.trouble_time(),
        CompanionError::TooFar => words.trouble_too_far(),
        CompanionError::Taken => words.trouble_taken(),
        CompanionError::Words => words.trouble_words(),
        CompanionError::NeedsUpdate => words.trouble_newer(),
        CompanionError::Outdated => words.trouble_outdated(),
        CompanionError::NoRandomness => words.trouble_system(),
        CompanionError::Exchange(error) => of_exchange(words, *error),
        CompanionError::CountsNoLonger => words.restore_no_longer_counts(),
        CompanionError::OtherCode => words.code_elsewhere(),
        CompanionError::NotAgreed => words.invite_not_agreed(),
        CompanionError::Withdrawn => words.invite_withdrawn(),
        CompanionError::NotTheInviter => words.invite_other_phone(),
        CompanionError::AgreedSince => words.invite_agreed_since(),
        CompanionError::PlaceTaken => words.place_taken_here(),
        CompanionError::TooManyPhones => words.too_many_phones(limits::PHONES as u64),
        CompanionError::HearsFirst => words.hear_first(),
        CompanionError::MovedAway => words.moved_from_here(),
    }
}

/// The same where a backup is to be restored.
#[must_use]
pub fn trouble_with_backup(words: Words, error: &CompanionError) -> String {
    match error {
        CompanionError::Exchange(ExchangeError::OtherPassphrase) => {
            words.restore_wrong_passphrase()
        }
        CompanionError::Exchange(ExchangeError::NotOurs | ExchangeError::TooLong) => {
            words.restore_not_ours()
        }
        CompanionError::Exchange(ExchangeError::Newer) => words.trouble_newer(),
        CompanionError::Exchange(_) => words.restore_damaged(),
        other => trouble(words, other),
    }
}

/// The same where a code was pasted.
#[must_use]
pub fn trouble_with_code(words: Words, error: &CompanionError) -> String {
    match error {
        CompanionError::Exchange(ExchangeError::NotOurs) => words.code_not_ours(),
        CompanionError::Exchange(ExchangeError::OtherGroup) => words.code_foreign(),
        CompanionError::Exchange(ExchangeError::Damaged | ExchangeError::Form) => {
            words.code_misread()
        }
        CompanionError::Outdated => words.code_used(),
        CompanionError::Group(GroupProblem::TooMany) => {
            words.too_many_people(limits::MOST_PEOPLE as u64)
        }
        other => trouble(words, other),
    }
}

/// The same on the phone of somebody invited.
#[must_use]
pub fn trouble_with_joining(words: Words, error: &CompanionError) -> String {
    match error {
        CompanionError::Exchange(ExchangeError::NotForThisPhone | ExchangeError::OtherGroup)
        | CompanionError::NotNow
        | CompanionError::OtherCode => words.join_not_for_here(),
        other => trouble(words, other),
    }
}

fn of_exchange(words: Words, error: ExchangeError) -> String {
    match error {
        ExchangeError::NotOurs => words.parcel_not_ours(),
        ExchangeError::NotForThisPhone => {
            let lines =
                [words.parcel_not_for_here(), words.parcel_older_key(), words.parcel_ask_again()];
            lines.join(" ")
        }
        ExchangeError::OtherGroup => words.parcel_not_for_here(),
        ExchangeError::TooLong => words.parcel_too_large(),
        ExchangeError::Newer => words.trouble_newer(),
        ExchangeError::OtherPassphrase => words.trouble_wrong_passphrase(),
        ExchangeError::Nobody => words.trouble_not_now(),
        ExchangeError::IsBackup => words.parcel_is_backup(),
        ExchangeError::Damaged | ExchangeError::Form | ExchangeError::Signature => {
            words.parcel_damaged()
        }
    }
}

/// What a browser reads that has no key of the preview, or one of a preview that is gone.
#[must_use]
pub fn outside(words: Words) -> String {
    words.link_used()
}

fn of_passphrase(words: Words, problem: PassphraseProblem) -> String {
    match problem {
        PassphraseProblem::TooShort => words.passphrase_hint(),
        PassphraseProblem::TooLong => words.passphrase_too_long(),
        PassphraseProblem::Repeated => words.passphrase_repeats(),
        PassphraseProblem::InARow => words.passphrase_in_a_row(),
        PassphraseProblem::Easy => words.passphrase_easy(),
    }
}

fn of_vault(words: Words, error: &VaultError) -> String {
    match error {
        VaultError::WrongPassphrase => words.trouble_wrong_passphrase(),
        VaultError::PassphraseNeeded => words.trouble_passphrase_needed(),
        VaultError::WaitBeforeTrying { millis } => words.trouble_wait(millis.div_ceil(1_000)),
        VaultError::NewerVersion { .. } => words.trouble_newer(),
        VaultError::Damaged => words.trouble_damaged(),
        VaultError::InUse => words.trouble_in_use(),
        VaultError::ReadOnly => words.trouble_read_only(),
        VaultError::DiskFull => words.trouble_disk_full(),
        VaultError::KeyStoreLost => words.trouble_key_store(),
        VaultError::NotPrivate => words.trouble_not_private(),
        VaultError::TakenAway => words.trouble_taken_away(),
        VaultError::NoVault | VaultError::AlreadyThere | VaultError::Io(_) => {
            words.trouble_system()
        }
    }
}
