//! What can be done with the phones of the group, and what it makes.

use std::sync::Arc;

use runde_core::companion as core;

use crate::door::Passphrase;

/// What can be done with the phones of the group.
#[derive(uniffi::Enum)]
pub enum PhonesCommand {
    /// Make a parcel for every phone of the group: a file.
    MakeParcel {
        /// Everything, and not only what some phone is not known to have.
        everything: bool,
    },
    /// Open a parcel; opened twice, late or out of order it harms nothing.
    OpenParcel {
        /// The parcel.
        file: Vec<u8>,
    },
    /// Make a backup of all that this phone is: a file. Takes a moment, and 128 MiB of memory.
    BackUp {
        /// What opens it.
        passphrase: Arc<Passphrase>,
    },
    /// On a phone without a group: open a backup, and tell what is in it. Nothing is kept.
    ReadBackup {
        /// The backup.
        file: Vec<u8>,
        /// What opens it.
        passphrase: Arc<Passphrase>,
    },
    /// On a phone without a group: begin from a backup. The member's place moves to this phone.
    Restore {
        /// The backup.
        file: Vec<u8>,
        /// What opens it.
        passphrase: Arc<Passphrase>,
        /// What is to open this phone: the key store alone, or a passphrase too.
        protection: Option<Arc<Passphrase>>,
    },
}

impl From<PhonesCommand> for core::PhonesCommand {
    fn from(command: PhonesCommand) -> Self {
        match command {
            PhonesCommand::MakeParcel { everything } => Self::MakeParcel { everything },
            PhonesCommand::OpenParcel { file } => Self::OpenParcel(file),
            PhonesCommand::BackUp { passphrase } => Self::BackUp(passphrase.words()),
            PhonesCommand::ReadBackup { file, passphrase } => {
                Self::ReadBackup { file, passphrase: passphrase.words() }
            }
            PhonesCommand::Restore { file, passphrase, protection } => Self::Restore {
                file,
                passphrase: passphrase.words(),
                protection: Passphrase::inside(protection),
            },
        }
    }
}

/// What a command made, where it made something one has to hold on to.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Made {
    /// Nothing of the kind, or nothing that is asked for from here.
    Nothing,
    /// A file to hand over: a parcel, a backup.
    File {
        /// All of it.
        bytes: Vec<u8>,
    },
    /// What a backup is of.
    BackupRead {
        /// What the group calls itself; may be empty.
        group_name: String,
        /// The last civil day on which anything in it was written: 2026-10-13.
        day: String,
        /// Whether other members have phones of their own.
        others_have_phones: bool,
    },
    /// What became of a parcel.
    Delivered {
        /// New here.
        new: u64,
        /// Here already.
        known: u64,
        /// Not kept, and of no use.
        refused: u64,
        /// Not kept now; it may come again.
        deferred: u64,
    },
}

impl From<core::Made> for Made {
    fn from(made: core::Made) -> Self {
        match made {
            core::Made::File(bytes) => Self::File { bytes },
            core::Made::BackupRead(read) => Self::BackupRead {
                group_name: read.group_name,
                day: read.day.to_string(),
                others_have_phones: read.others_have_phones,
            },
            core::Made::Delivered(taken) => Self::Delivered {
                new: taken.new as u64,
                known: taken.known as u64,
                refused: taken.refused as u64,
                deferred: taken.deferred as u64,
            },
            core::Made::Nothing
            | core::Made::Entry(_)
            | core::Made::CalendarFile(_)
            | core::Made::Card(_)
            | core::Made::Seat(_)
            | core::Made::AnswerRead(_) => Self::Nothing,
        }
    }
}
