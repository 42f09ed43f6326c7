//! What can be done with the phones of the group, and what it makes.

use std::sync::Arc;

use runde_core::companion as core;

use crate::door::Passphrase;
use crate::error::CompanionError;
use crate::ground::{DeviceId, EntryId, MemberId, each};

/// What a new phone showed, read and held until it is welcomed; nothing secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Object)]
pub struct PhoneCard(core::PhoneCard);

/// What a phone shows that is to be a member's.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SeatText {
    /// Its code, as a text to send.
    pub text: String,
    /// Twenty digits, which are the same on the phone that reads the text.
    pub digits: String,
}

impl From<core::SeatText> for SeatText {
    fn from(seat: core::SeatText) -> Self {
        Self { text: seat.text, digits: seat.digits }
    }
}

/// What can be done with the phones of the group.
#[derive(uniffi::Enum)]
pub enum PhonesCommand {
    /// On a new phone: take the place that this code shows. Makes what it answers.
    TakeSeat {
        /// The code, as text.
        code: String,
    },
    /// On a phone of the group: read what a new phone answered. Nothing is written.
    ReadAnswer {
        /// Whose phone it is to be.
        member: MemberId,
        /// What it answered, as text.
        text: String,
    },
    /// On a phone of the group: a member's further phone at once, anybody else's as a proposal.
    Welcome {
        /// What the new phone showed.
        card: Arc<PhoneCard>,
        /// Whether the member's other phones are lost.
        lost: bool,
    },
    /// On the new phone: make a vault of a parcel with everything, and say that it is here.
    ArriveByParcel {
        /// The parcel.
        file: Vec<u8>,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Arc<Passphrase>>,
    },
    /// A phone of the holder's own counts no longer.
    Drop {
        /// Which.
        device: DeviceId,
    },
    /// The holder's place is to move to the phone that was read.
    MoveTo {
        /// What the new phone showed.
        card: Arc<PhoneCard>,
    },
    /// Everything for the phone that the place moves to: a file.
    GiveAll,
    /// The place stays here after all.
    StayHere,
    /// On the phone that the place moved to: what it has: a text.
    ShowReceipt,
    /// On the phone that the place moved to: the old one has seen it.
    ReceiptWasSeen,
    /// On the phone that the place moves from: read what the new one has.
    ReadReceipt {
        /// The text.
        text: String,
    },
    /// Make a greeting: everything without words, which also those can open who lost what parcels for
    /// them are locked with: a file.
    MakeGreeting,
    /// Begin from a backup without having heard from another phone.
    GoOnUnheard,
    /// What others' phones brought was read.
    ReadNews,
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

impl TryFrom<PhonesCommand> for core::PhonesCommand {
    type Error = CompanionError;

    fn try_from(command: PhonesCommand) -> Result<Self, CompanionError> {
        Ok(match command {
            PhonesCommand::TakeSeat { code } => Self::TakeSeat(code),
            PhonesCommand::ReadAnswer { member, text } => {
                Self::ReadAnswer { member: member.read()?, text }
            }
            PhonesCommand::Welcome { card, lost } => Self::Welcome { card: card.0, lost },
            PhonesCommand::ArriveByParcel { file, passphrase } => {
                Self::ArriveByParcel { file, passphrase: Passphrase::inside(passphrase) }
            }
            PhonesCommand::Drop { device } => Self::Drop(device.read()?),
            PhonesCommand::MoveTo { card } => Self::MoveTo(card.0),
            PhonesCommand::GiveAll => Self::GiveAll,
            PhonesCommand::StayHere => Self::StayHere,
            PhonesCommand::ShowReceipt => Self::ShowReceipt,
            PhonesCommand::ReceiptWasSeen => Self::ReceiptWasSeen,
            PhonesCommand::ReadReceipt { text } => Self::ReadReceipt(text),
            PhonesCommand::MakeGreeting => Self::MakeGreeting,
            PhonesCommand::GoOnUnheard => Self::GoOnUnheard,
            PhonesCommand::ReadNews => Self::ReadNews,
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
        })
    }
}

/// The phones of the group, and what was kept of this one.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhonesView {
    /// The holder's other phones.
    pub own_others: Vec<DeviceId>,
    /// Whether the only phone of the group is this one.
    pub only_phone: bool,
    /// Whether anything can be sent: the holder is a member, and the group goes on.
    pub can_send: bool,
    /// Whether the holder's place is moving to another phone.
    pub moving: bool,
    /// Whether the holder's place is on another phone now, and this one counts no longer.
    pub moved_away: bool,
    /// Whether the place has moved here, and the old phone has not seen yet that all of it came.
    pub moved_here: bool,
    /// Whether this phone hears from another one before it can write anything.
    pub hears_first: bool,
    /// The civil day of the last backup: 2026-10-13.
    pub backed_up: Option<String>,
}

impl From<core::PhonesView> for PhonesView {
    fn from(view: core::PhonesView) -> Self {
        Self {
            own_others: each(view.own_others),
            only_phone: view.only_phone,
            can_send: view.can_send,
            moving: view.moving_to.is_some(),
            moved_away: view.moved_away,
            moved_here: view.moved_here,
            hears_first: view.hears_first,
            backed_up: view.backed_up.map(|day| day.to_string()),
        }
    }
}

/// What a command made, where it made something one has to hold on to.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Made {
    /// Nothing of the kind, or nothing that is asked for from here.
    Nothing,
    /// An entry of the journal, the first one where it wrote several: a proposal.
    Entry {
        /// Which.
        id: EntryId,
    },
    /// What a phone shows that is to be a member's.
    Seat {
        /// Its code, as a text to send.
        text: String,
        /// Twenty digits, which are the same on the phone that reads the text.
        digits: String,
    },
    /// The code of a new phone, as a phone of the group read it.
    AnswerRead {
        /// The phone.
        card: Arc<PhoneCard>,
        /// Twenty digits, which are the same on the phone that sent it.
        digits: String,
    },
    /// A code to show, as a text to send.
    Code {
        /// The text.
        text: String,
    },
    /// Whether the phone that the place moves to has everything.
    ReceiptRead {
        /// Whether it has.
        whole: bool,
    },
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
        /// Whether a phone gave it that counts no longer.
        given_up: bool,
        /// Whether this phone had been set back, and has its place by a new key now.
        set_back: bool,
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
                given_up: taken.given_up,
                set_back: taken.set_back,
            },
            core::Made::Entry(id) => Self::Entry { id: id.into() },
            core::Made::Seat(core::SeatText { text, digits }) => Self::Seat { text, digits },
            core::Made::AnswerRead(core::AnswerRead { card, digits }) => {
                Self::AnswerRead { card: Arc::new(PhoneCard(card)), digits }
            }
            core::Made::Code(text) => Self::Code { text },
            core::Made::ReceiptRead(whole) => Self::ReceiptRead { whole },
            // of what cannot be asked for from here
            core::Made::Nothing
            | core::Made::CalendarFile(_)
            | core::Made::Card(_)
            | core::Made::GuestRead(_) => Self::Nothing,
        }
    }
}
