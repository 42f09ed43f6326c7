//! What one phone shows or gives another.

use chrono::NaiveDate;

use super::rhythm::RhythmView;
use super::words::WordsView;
use crate::domain::{DeviceId, EntryId, MemberId, Proof};

/// A new phone shows that it is to be a member's; nothing secret is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneCard {
    /// Whose it is to be.
    pub member: MemberId,
    /// The name of its key.
    pub device: DeviceId,
    /// Its proof.
    pub proof: Proof,
}

/// What a phone shows that is to be a member's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatText {
    /// Its code, as a text to send.
    pub text: String,
    /// Twenty digits, which are the same on the phone that reads the text.
    pub digits: String,
}

/// The code of a new phone, as a phone of the group read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRead {
    /// The phone.
    pub card: PhoneCard,
    /// Twenty digits, which are the same on the phone that sent it.
    pub digits: String,
}

/// What somebody invited reads before they join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WelcomeView {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// What they are called in it.
    pub nickname: String,
    /// The pledge.
    pub pledge: Option<WordsView>,
    /// The rules, in order.
    pub rules: Vec<WordsView>,
    /// How often the group meets.
    pub rhythm: Option<RhythmView>,
    /// The usual place.
    pub place: Option<String>,
}

/// The phone of somebody invited, while it waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestView {
    /// Its code, as a text to send.
    pub card: String,
    /// What they are to read, once it has come.
    pub welcome: Option<WelcomeView>,
    /// What it answered, once they have said yes.
    pub answer: Option<SeatText>,
}

/// What the phone of somebody invited answered, as the inviter's phone read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestRead {
    /// The invitation.
    pub invitation: EntryId,
    /// The name of its key.
    pub device: DeviceId,
    /// Its proof.
    pub proof: Proof,
    /// Twenty digits, which are the same on the phone that sent it.
    pub digits: String,
}

/// What a backup is of, read before a phone begins from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupRead {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// The last day on which anything in it was written.
    pub day: NaiveDate,
    /// Whether other members have phones of their own.
    pub others_have_phones: bool,
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// New here.
    pub new: usize,
    /// Here already.
    pub known: usize,
    /// Not of this group, not whole, or of no phone of the group; nothing of them was kept.
    pub refused: usize,
    /// More than is taken at once, or not known whose; nothing of them was kept, and they may come
    /// again.
    pub deferred: usize,
    /// Whether a phone gave it that counts no longer.
    pub given_up: bool,
    /// Whether this phone had been set back, and has its place by a new key now.
    pub set_back: bool,
}
