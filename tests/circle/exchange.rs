//! What phones give each other, and a phone that is new in the group.

use runde_core::companion::{
    Answer, Companion, CompanionError, Delivered, DeviceId, Made, MemberId, Passphrase, PhoneCard,
    PhonesCommand,
};

use crate::phone::Phone;

/// A phone takes in what another one knows, or somebody unknown gives, and says what became of it.
///
/// # Errors
/// What the companion says.
pub fn receive(
    companion: &mut Companion,
    from: Option<DeviceId>,
    envelopes: &[Vec<u8>],
) -> Result<Delivered, CompanionError> {
    let envelopes = envelopes.to_vec();
    delivered(companion.perform(PhonesCommand::Receive { from, envelopes })?.made)
}

fn delivered(made: Made) -> Result<Delivered, CompanionError> {
    match made {
        Made::Delivered(delivered) => Ok(delivered),
        _ => Err(CompanionError::NotNow),
    }
}

/// A new phone shows that it is to be this member's.
///
/// # Errors
/// What the companion says.
pub fn introduce(
    companion: &mut Companion,
    founding: runde_core::companion::EntryId,
    member: MemberId,
) -> Result<PhoneCard, CompanionError> {
    match companion.perform(PhonesCommand::Introduce { founding, member })?.made {
        Made::Card(card) => Ok(card),
        _ => Err(CompanionError::NotNow),
    }
}

impl Phone {
    /// Takes in what somebody unknown gives, and says what became of it.
    ///
    /// # Panics
    /// When nothing can be taken in.
    pub fn receive(&mut self, envelopes: &[Vec<u8>]) -> Delivered {
        receive(&mut self.companion, None, envelopes).unwrap()
    }

    /// Takes in what a device gives, and says what became of it.
    ///
    /// # Panics
    /// When nothing can be taken in.
    pub fn receive_from(&mut self, device: DeviceId, envelopes: &[Vec<u8>]) -> Delivered {
        receive(&mut self.companion, Some(device), envelopes).unwrap()
    }

    /// Takes in passing words, and says what became of them.
    ///
    /// # Panics
    /// When nothing can be taken in.
    pub fn take_words(&mut self, envelopes: &[Vec<u8>]) -> Delivered {
        delivered(self.perform(PhonesCommand::TakeWords(envelopes.to_vec()))).unwrap()
    }

    /// Everything this phone knows goes to another one.
    ///
    /// # Panics
    /// When something of it is refused.
    pub fn tell(&self, other: &mut Self) {
        let device = self.companion.device().unwrap();
        let told = other.receive_from(device, &self.companion.deliver().unwrap());
        assert_eq!(told.refused, 0);
    }

    /// Two phones tell each other everything.
    pub fn meet_phone(&mut self, other: &mut Self) {
        self.tell(other);
        other.tell(self);
    }

    /// This phone and another one tell each other what is said in passing.
    ///
    /// # Panics
    /// When one of them takes in nothing at all.
    pub fn pass_words(&mut self, other: &mut Self) {
        other.take_words(&self.companion.words_to_give().unwrap());
        self.take_words(&other.companion.words_to_give().unwrap());
    }

    /// A member's own phone comes into the group: the others agree on this phone, passed round, and
    /// the new phone takes in what this one knows.
    ///
    /// # Panics
    /// When the others do not all agree here.
    #[must_use]
    pub fn phone_for(&mut self, nickname: &str) -> Self {
        self.phone_for_among(nickname, &mut [])
    }

    /// The same where others have phones of their own, on which they consent.
    ///
    /// # Panics
    /// When the others do not all agree.
    #[must_use]
    pub fn phone_for_among(&mut self, nickname: &str, others: &mut [&mut Self]) -> Self {
        let mut other = self.another_with_this_clock();
        let (founding, member) = (self.companion.founding().unwrap(), self.member(nickname));
        let card = introduce(&mut other.companion, founding, member).unwrap();
        let made = self.perform(PhonesCommand::Welcome { card, lost: false }).entry();
        if let Some(proposal) = made.filter(|id| self.table_ids().contains(id)) {
            if self.proposal(proposal).goes_to > 0 {
                self.all_agree(proposal);
            } else {
                self.answer(proposal, Answer::Consent);
            }
            for one in others {
                self.tell(one);
                one.answer(proposal, Answer::Consent);
                one.tell(self);
            }
        }
        let envelopes = self.companion.deliver().unwrap();
        other.perform(PhonesCommand::Arrive { envelopes, passphrase: None });
        other.tell(self);
        other
    }

    /// A parcel for every phone of the group.
    ///
    /// # Panics
    /// When none can be made.
    pub fn parcel(&mut self, everything: bool) -> Vec<u8> {
        file(self.perform(PhonesCommand::MakeParcel { everything }))
    }

    /// Opens a parcel, and says what became of it.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn open_parcel(&mut self, parcel: &[u8]) -> Delivered {
        delivered(self.perform(PhonesCommand::OpenParcel(parcel.to_vec()))).unwrap()
    }

    /// Tries to open a parcel.
    ///
    /// # Errors
    /// What the companion says.
    pub fn try_parcel(&mut self, parcel: &[u8]) -> Result<Delivered, CompanionError> {
        let done = self.companion.perform(PhonesCommand::OpenParcel(parcel.to_vec()))?;
        delivered(done.made)
    }

    /// A backup of this phone.
    ///
    /// # Panics
    /// When none can be made.
    pub fn back_up(&mut self, passphrase: &str) -> Vec<u8> {
        file(self.perform(PhonesCommand::BackUp(Passphrase::from(passphrase.to_owned()))))
    }

    /// Another phone begins from a backup.
    ///
    /// # Errors
    /// What the companion says.
    pub fn restored(&self, backup: &[u8], passphrase: &str) -> Result<Self, CompanionError> {
        let mut other = self.another_with_this_clock();
        other.companion.perform(restore(backup, passphrase))?;
        Ok(other)
    }
}

/// Begins from a backup, and protects the phone by its key store alone.
#[must_use]
pub fn restore(backup: &[u8], passphrase: &str) -> PhonesCommand {
    PhonesCommand::Restore {
        file: backup.to_vec(),
        passphrase: Passphrase::from(passphrase.to_owned()),
        protection: None,
    }
}

fn file(made: Made) -> Vec<u8> {
    match made {
        Made::File(file) => file,
        other => panic!("{other:?}"),
    }
}
