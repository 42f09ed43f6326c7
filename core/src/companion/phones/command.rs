//! What can be done with the phones of the group.

use crate::companion::ground::{GuestRead, PhoneCard};
use crate::domain::{DeviceId, EntryId, MemberId};
use crate::vault::Passphrase;

/// What can be done with the phones of the group.
#[derive(Debug)]
pub enum PhonesCommand {
    /// Take in what another phone knows; bad envelopes are refused one by one, and what is more than a
    /// phone takes at once comes again (`core/docs/journal.md` §2.1). Tells what became of them:
    /// [`Made::Delivered`](crate::companion::Made).
    Receive {
        /// The device that gives, where it is known.
        from: Option<DeviceId>,
        /// What it gives, ancestors first.
        envelopes: Vec<Vec<u8>>,
    },
    /// Take in passing words that another phone gives; what is not for here now is refused one by
    /// one: another group's, what nobody may say, what is about something over or unknown, what
    /// there is no room for.
    TakeWords(Vec<Vec<u8>>),
    /// On a new phone: draw a key of its own and show that it is to be this member's. Makes the card:
    /// [`Made::Card`](crate::companion::Made).
    Introduce {
        /// The name of the group.
        founding: EntryId,
        /// Whose phone it is to be.
        member: MemberId,
    },
    /// On a phone of the group: a member's further phone at once, anybody else's as a proposal to all
    /// others.
    Welcome {
        /// What the new phone shows.
        card: PhoneCard,
        /// Whether the member's other phones are lost.
        lost: bool,
    },
    /// On the new phone: make a vault of what a phone of the group delivered, and say that it is
    /// here.
    Arrive {
        /// What was delivered.
        envelopes: Vec<Vec<u8>>,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
    /// On a new phone: take the place that this code shows. Makes what it answers:
    /// [`Made::Seat`](crate::companion::Made).
    TakeSeat(String),
    /// On a phone of the group: read what a new phone answered, before it is welcomed. Nothing is
    /// written: [`Made::AnswerRead`](crate::companion::Made).
    ReadAnswer {
        /// Whose phone it is to be.
        member: MemberId,
        /// What it answered, as text.
        text: String,
    },
    /// On a phone without a group: show the code of whoever is invited; the same until they have joined
    /// or declined.
    JoinGroup,
    /// On the phone of whoever is invited: take what the group agreed, to be read before anything is
    /// answered.
    TakeWelcome(Vec<u8>),
    /// On the phone of whoever is invited: they have read all of it and join; the phone shows its
    /// answer.
    SayYes,
    /// On the phone of whoever is invited: they do not join, and nothing of it stays here.
    Decline,
    /// On the phone of whoever began an invitation: lock what the group agreed for the phone whose code
    /// this is: [`Made::File`](crate::companion::Made).
    ShowAgreed {
        /// The invitation.
        invitation: EntryId,
        /// The code of the guest's phone, as text.
        code: String,
    },
    /// On the phone of whoever began an invitation: read what the guest's phone answered. Nothing is
    /// written: [`Made::GuestRead`](crate::companion::Made).
    ReadGuest {
        /// The invitation.
        invitation: EntryId,
        /// The answer, as text.
        code: String,
    },
    /// On the phone of whoever began an invitation: the guest is in, with the phone that was read.
    LetIn(GuestRead),
    /// The holder's place is to move to the phone that was read; it is theirs from now on.
    MoveTo(PhoneCard),
    /// Everything for the phone that the place moves to: [`Made::File`](crate::companion::Made).
    GiveAll,
    /// The place stays here after all; that phone is one more of the holder's.
    StayHere,
    /// On the phone that the place moved to: show what it has:
    /// [`Made::Code`](crate::companion::Made).
    ShowReceipt,
    /// On the phone that the place moved to: the old one has seen it.
    ReceiptWasSeen,
    /// On the phone that the place moves from: read what the new one has; whether that is everything:
    /// [`Made::ReceiptRead`](crate::companion::Made).
    ReadReceipt(String),
    /// On the new phone: make a vault of a parcel with everything, and say that it is here. It may be
    /// what a phone gives that the place moves from.
    ArriveByParcel {
        /// The parcel.
        file: Vec<u8>,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Passphrase>,
    },
    /// Make a parcel for every phone of the group: [`Made::File`](crate::companion::Made).
    MakeParcel {
        /// Everything, and not only what some phone is not known to have.
        everything: bool,
    },
    /// Make a greeting: everything without words, which also those can open who lost what parcels for
    /// them are locked with; what they send then opens here:
    /// [`Made::File`](crate::companion::Made).
    MakeGreeting,
    /// Open a parcel; opened twice, late or out of order it harms nothing. Tells what became of it:
    /// [`Made::Delivered`](crate::companion::Made).
    OpenParcel(Vec<u8>),
    /// Make a backup of all that this phone is, but the holder's note, passing words and a meeting
    /// under way: [`Made::File`](crate::companion::Made). It takes a moment, and 128 MiB of memory.
    BackUp(Passphrase),
    /// On a phone without a group: open a backup, and tell what is in it:
    /// [`Made::BackupRead`](crate::companion::Made). Nothing is kept.
    ReadBackup {
        /// The backup.
        file: Vec<u8>,
        /// What opens it.
        passphrase: Passphrase,
    },
    /// On a phone without a group: begin from a backup. The member's place moves to this phone; where
    /// others have phones, once it has heard from one of them.
    Restore {
        /// The backup.
        file: Vec<u8>,
        /// What opens it.
        passphrase: Passphrase,
        /// What is to open this phone: the key store alone, or a passphrase too.
        protection: Option<Passphrase>,
    },
    /// Begin from a backup without having heard from another phone: what the old one wrote since, and
    /// nobody has, counts no longer.
    GoOnUnheard,
    /// A phone of the holder's own counts no longer.
    Drop(DeviceId),
    /// What others' phones brought was read.
    ReadNews,
    /// That some of what this phone wrote earlier counts no longer was seen.
    SawLostActs,
}
