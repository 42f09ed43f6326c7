//! Entries from phone to phone, and a phone that is new: what the exchange will carry.

use super::command::Change;
use super::error::CompanionError;
use super::handle::{Companion, new_device_key};
use super::open::Open;
use crate::domain::{Act, Change as Proposed, DeviceId, EntryId, MemberId, Proof};
use crate::journal::{Entry, SaltedWords, Words};
use crate::round::{Counts, Direction, NextRound};
use crate::vault::{self, OwnDevice, Passphrase, Store, VaultError};

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

/// What became of a delivery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// New here.
    pub new: usize,
    /// Here already.
    pub known: usize,
    /// Not of this group, or not whole; nothing of them was kept.
    pub refused: usize,
}

impl Companion {
    /// Everything this phone knows, ancestors first, for another phone of the group.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked; what the vault says.
    pub fn deliver(&self) -> Result<Vec<Vec<u8>>, CompanionError> {
        let open = self.open.as_ref().ok_or(CompanionError::NotNow)?;
        let kept = open.store.entries_after(0)?;
        Ok(kept.into_iter().map(|kept| kept.envelope).collect())
    }

    /// Takes in what another phone knows; bad envelopes are refused one by one.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked; what the vault says, and then nothing was kept.
    pub fn receive(&mut self, envelopes: &[Vec<u8>]) -> Result<Delivered, CompanionError> {
        let today = self.today_here();
        let open = self.opened()?;
        let mut refused = 0;
        let (written, intake) = Entry::open_each(envelopes, |opened| {
            let good = opened.filter_map(|entry| entry.map_err(|_| refused += 1).ok());
            open.take_in(good, today)
        })?;
        let new = written.chapter().admitted.len();
        let last = written.last_held();
        open.keep_written(written)?;
        open.take_over_ledger(last)?;
        self.let_words_go();
        self.arm(&[Change::Agreements]);
        Ok(Delivered { new, known: intake.repeated, refused: refused + intake.refused.len() })
    }

    /// The name of the group, for a phone that is to come in.
    #[must_use]
    pub fn founding(&self) -> Option<EntryId> {
        let open = self.open.as_ref()?;
        let first = open.store.entries_after(0).ok()?.into_iter().next()?;
        Entry::read(&first.envelope).ok().map(|entry| entry.id())
    }

    /// On a new phone: draws a key of its own and shows that it is to be this member's.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] where a group is on this phone already.
    pub fn introduce(
        &mut self,
        founding: EntryId,
        member: MemberId,
    ) -> Result<PhoneCard, CompanionError> {
        if self.open.is_some() || vault::protection(&self.folder).is_some() {
            return Err(CompanionError::NotNow);
        }
        let key = new_device_key()?;
        let (device, proof) = (key.device(), key.proof_for_member(founding, member));
        self.arriving = Some(OwnDevice { key, member });
        Ok(PhoneCard { member, device, proof })
    }

    /// On a phone of the group: a member's further phone at once, anybody else's as a proposal to
    /// all others.
    ///
    /// # Errors
    /// As [`Companion::perform`].
    pub fn welcome_phone(
        &mut self,
        card: PhoneCard,
        lost: bool,
    ) -> Result<Vec<Change>, CompanionError> {
        let today = self.today_here();
        let open = self.deciding()?;
        let PhoneCard { member, device, proof } = card;
        let act = if member == open.own.member && !lost {
            Act::Device { member, device, proof }
        } else {
            let change = Proposed::Device { member, device, proof, lost };
            Act::Propose { change, review: None }
        };
        let written = open.write(vec![(act, None)], today)?;
        open.keep_written(written)?;
        Ok(vec![Change::Agreements])
    }

    /// On the new phone: makes a vault of what a phone of the group delivered, and says that it is
    /// here.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] where it was not introduced, or is nobody's yet; what the vault
    /// says, and then there is no vault.
    pub fn arrive(
        &mut self,
        envelopes: &[Vec<u8>],
        passphrase: Option<&Passphrase>,
    ) -> Result<Vec<Change>, CompanionError> {
        let own = self.arriving.clone().ok_or(CompanionError::NotNow)?;
        let today = self.today_here();
        let written = Entry::open_each(envelopes, |opened| {
            Open::arrived(&own, opened.filter_map(Result::ok), today)
        })?;
        let keys = self.keys.as_ref();
        vault::keep_language(&self.folder, keys, self.language.tag())?;
        let store = vault::create_with(&self.folder, keys, passphrase, |store| {
            store.keep_device(&own)?;
            store.keep_chapter(&written.chapter())
        })?;
        let last = written.last_held();
        let mut open = Open::read(Box::new(store))?;
        open.take_over_ledger(last)?;
        let here = open.write(vec![(Act::Here, None)], today)?;
        open.keep_written(here)?;
        self.arriving = None;
        self.open = Some(open);
        let changes = vec![Change::Door, Change::Today, Change::Choices, Change::Agreements];
        self.arm(&changes);
        Ok(changes)
    }
}

impl Open {
    /// The ledger of the last meeting, where another phone held it.
    fn take_over_ledger(&mut self, last: Option<EntryId>) -> Result<(), VaultError> {
        let Some(last) = last else { return Ok(()) };
        let words = self.store.words(&[last])?;
        let read = words.get(&last).and_then(SaltedWords::read);
        let Some(Words::Ledger(ledger)) = read else { return Ok(()) };
        let counts = ledger
            .counts
            .iter()
            .map(|(member, opened, closed)| (*member, Counts { opened: *opened, closed: *closed }));
        let way = |sunwise| if sunwise { Direction::Sunwise } else { Direction::Countersunwise };
        let next = NextRound { last: ledger.sunwise.map(way), told: ledger.told };
        self.store.keep_ledger(&counts.collect(), next)
    }
}
