//! A backup: all that a phone is, sealed with a passphrase (`core/docs/exchange.md` §7).

use std::io::Read;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::error::ExchangeError;
use super::item::{BACKUP, ItemKind};
use super::keys::ReceivingKey;
use super::limits::ExchangeLimits;
use super::news::News;
use super::padding;
use super::parcel::{Carrier, SealedBy, seal_parcel, sealed_by};
use super::receiving::ReceivingSecrets;
use crate::domain::{DeviceId, MemberId};
use crate::journal::DeviceKey;
use crate::journal::cbor::{self, Reader};

/// How much work one guess of a passphrase is: scrypt with N = 2^17.
const WORK: u8 = 17;
/// The most work that a backup may ask for: a foreign file must not stop the phone.
const MOST_WORK: u8 = 18;

/// All that a phone is: whoever restores it is that phone's member. Its keys print nothing.
#[derive(Clone, Debug)]
pub struct Backup {
    /// The key that the phone signs with. Restored, it only opens, and signs that it moved.
    pub key: DeviceKey,
    /// What opens parcels that are on their way.
    pub receiving: ReceivingSecrets,
    /// Whose phone it is.
    pub member: MemberId,
    /// Everything, with the words in use and without passing words, signed by this key.
    pub news: News,
}

impl Backup {
    /// Seals it with a passphrase, as it was prepared for every keyboard; and opens it again, so that
    /// nobody keeps one that does not open.
    ///
    /// # Errors
    /// [`ExchangeError::Form`] where the news is another phone's, [`ExchangeError::TooLong`] where it
    /// does not fit into a file.
    pub fn seal(
        &self,
        passphrase: &str,
        limits: &ExchangeLimits,
    ) -> Result<Vec<u8>, ExchangeError> {
        let item = self.item();
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(WORK);
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _));
        let file =
            padding::write(encryptor.map_err(|_| ExchangeError::Damaged)?, &item, true, limits)?;
        let again = Self::open(&file, passphrase, limits)?;
        if again.item() == item { Ok(file) } else { Err(ExchangeError::Damaged) }
    }

    /// Opens a backup. What is in it is still to be taken in as any news is.
    ///
    /// # Errors
    /// [`ExchangeError::TooLong`], [`ExchangeError::NotOurs`] also for one that asks for more work than
    /// a phone does, [`ExchangeError::OtherPassphrase`], [`ExchangeError::Damaged`],
    /// [`ExchangeError::Form`], [`ExchangeError::Newer`], [`ExchangeError::Signature`].
    pub fn open(
        file: &[u8],
        passphrase: &str,
        limits: &ExchangeLimits,
    ) -> Result<Self, ExchangeError> {
        if sealed_by(file, limits)? != SealedBy::Passphrase {
            return Err(ExchangeError::NotOurs);
        }
        let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        let decryptor = Decryptor::new_buffered(file).map_err(|_| ExchangeError::Damaged)?;
        let reader = decryptor.decrypt(std::iter::once(&identity as _));
        let mut reader = reader.map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => ExchangeError::NotOurs,
            DecryptError::NoMatchingKeys
            | DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed => ExchangeError::OtherPassphrase,
            _ => ExchangeError::Damaged,
        })?;
        // room for all of it at once: a vector that grows leaves copies behind
        let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
        reader.read_to_end(&mut plain).map_err(|_| ExchangeError::Damaged)?;
        Self::read(&padding::read(&plain)?, limits)
    }

    /// Seals it to one phone, which the place of its member moves to. `chance` is 32 random bytes.
    ///
    /// # Errors
    /// [`ExchangeError::Nobody`] where nothing can be sealed to that phone, [`ExchangeError::TooLong`]
    /// where it does not fit into a file.
    pub fn give(
        &self,
        to: DeviceId,
        chance: &[u8; 32],
        limits: &ExchangeLimits,
    ) -> Result<Vec<u8>, ExchangeError> {
        let to = ReceivingKey::of_device(to).into_iter().collect();
        seal_parcel(&self.item(), &to, Carrier::File, chance, limits)
    }

    /// Reads one that was sealed to this phone. What is in it is still to be taken in.
    ///
    /// # Errors
    /// [`ExchangeError::Form`], [`ExchangeError::Newer`], [`ExchangeError::Signature`].
    pub fn given(item: &[u8], limits: &ExchangeLimits) -> Result<Self, ExchangeError> {
        Self::read(item, limits)
    }

    fn item(&self) -> Zeroizing<Vec<u8>> {
        let room = self.news.bytes().len() + self.receiving.kept().len() + 200;
        Zeroizing::new(cbor::write(room, |writer| {
            writer.array(5)?.u64(BACKUP)?.array(2)?.bytes(&*self.key.reveal())?;
            self.receiving.write(writer)?;
            writer.bytes(self.member.bytes())?;
            writer.bytes(self.news.bytes())?.bytes(self.news.signature())?;
            Ok(())
        }))
    }

    fn read(item: &[u8], limits: &ExchangeLimits) -> Result<Self, ExchangeError> {
        if ItemKind::of(item)? != ItemKind::Backup {
            return Err(ExchangeError::Form);
        }
        cbor::check(item)?;
        let mut reader = Reader::new(item);
        reader.array_of(5)?;
        reader.skip()?;
        reader.array_of(2)?;
        let key = DeviceKey::new(&Zeroizing::new(reader.exactly()?));
        let receiving = ReceivingSecrets::parts(&mut reader)?;
        let member = MemberId::new(reader.exactly()?);
        let news = News::parts(reader.bytes()?, reader.exactly()?, None, limits)?;
        if news.device() == key.device() {
            Ok(Self { key, receiving, member, news })
        } else {
            Err(ExchangeError::Form)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::exchange::small_group::{SmallGroup, key, member};
    use crate::exchange::{NewsDraft, ReceivingSecret};
    use crate::journal::Entry;

    const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;
    const RIGHT: &str = "four lamps in a hall";

    fn backup(signer: u8) -> (Backup, Vec<Entry>) {
        let mut group = SmallGroup::with_phones(3);
        group.agree(3, "We begin on time.");
        let mut receiving = ReceivingSecrets::first(&[4; 32], Day::new(20_700));
        receiving.was_sent(Day::new(20_701));
        receiving.renew(&[5; 32], Day::new(20_750));
        let draft = NewsDraft {
            founding: group.founding(),
            receiving: receiving.announced().unwrap(),
            tips: &[],
            lacks: &[],
            entries: &group.entries,
            words: &[],
        };
        let news = News::sign(&key(signer), &draft, &LIMITS);
        (Backup { key: key(1), receiving, member: member(1), news }, group.entries)
    }

    #[test]
    fn a_backup_opens_with_its_passphrase_alone_and_is_all_that_the_phone_was() {
        let (backup, entries) = backup(1);
        let file = backup.seal(RIGHT, &LIMITS).unwrap();
        assert!(file.len().is_power_of_two());
        let head = String::from_utf8_lossy(&file[..80]).into_owned();
        assert!(head.lines().any(|l| l.starts_with("-> scrypt ") && l.ends_with(" 17")), "{head}");
        let again = Backup::open(&file, RIGHT, &LIMITS).unwrap();
        assert_eq!(again.item(), backup.item());
        assert_eq!((again.member, again.key.device()), (member(1), key(1).device()));
        assert_eq!(again.receiving.secrets(), [5, 4].map(|it| ReceivingSecret::new(&[it; 32])));
        assert_eq!(again.news.entries().collect::<Vec<_>>(), entries);

        let opened = |file: &[u8], words| Backup::open(file, words, &LIMITS).map(|_| ());
        assert_eq!(opened(&file, "four lamps in a hal"), Err(ExchangeError::OtherPassphrase));
        let mut flipped = file.clone();
        *flipped.last_mut().unwrap() ^= 1;
        assert_eq!(opened(&flipped, RIGHT), Err(ExchangeError::Damaged));
        assert_eq!(opened(&file[..file.len() / 2], RIGHT), Err(ExchangeError::Damaged));
        // one that asks for far too much work is not worked on
        let place = head.find(" 17\n").unwrap();
        let mut greedy = file.clone();
        greedy[place + 1..place + 3].copy_from_slice(b"19");
        assert_eq!(opened(&greedy, RIGHT), Err(ExchangeError::NotOurs));
    }

    #[test]
    fn a_backup_with_the_news_of_another_phone_is_none() {
        let (backup, _) = backup(2);
        assert_eq!(backup.seal(RIGHT, &LIMITS), Err(ExchangeError::Form));
        let news = backup.news.item();
        assert_eq!(Backup::read(&news, &LIMITS).map(|_| ()), Err(ExchangeError::Form));
    }

    #[test]
    fn a_backup_prints_no_secret() {
        let printed = format!("{:?}", backup(1).0);
        assert!(printed.contains("DeviceKey(…)") && printed.contains("ReceivingSecret(…)"));
        assert!(!printed.contains("[4,") && !printed.contains("4, 4"), "{printed}");
    }
}
