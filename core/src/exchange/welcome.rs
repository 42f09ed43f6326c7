//! A welcome: what somebody invited reads before they join (`core/docs/exchange.md` §8).

use super::error::ExchangeError;
use super::item::{ItemKind, WELCOME};
use super::keys::ReceivingKey;
use super::limits::ExchangeLimits;
use super::parcel::{Carrier, seal_parcel};
use crate::domain::{DeviceId, EntryId, Rhythm};
use crate::journal::cbor::{self, Encoded, Reader, Writer};
use crate::journal::{EntryWords, rhythm, write_rhythm};

/// The most rules of a welcome.
const MOST_RULES: u64 = 1_024;

/// How often the group meets, and the usual place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WelcomeRhythm {
    /// How often.
    pub rhythm: Rhythm,
    /// Where, where that was said.
    pub place: Option<EntryWords>,
}

/// What somebody invited reads before they join: the same bytes for the same agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// The name of the group, as it is known by.
    pub founding: EntryId,
    /// By which proposal they are invited.
    pub invitation: EntryId,
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// What the guest is called.
    pub nickname: String,
    /// The pledge in force.
    pub pledge: Option<EntryWords>,
    /// The rules in force, in order.
    pub rules: Vec<EntryWords>,
    /// How often the group meets.
    pub rhythm: Option<WelcomeRhythm>,
}

impl Welcome {
    /// The item that travels, and that the digits are made of.
    #[must_use]
    pub fn item(&self) -> Vec<u8> {
        let Self { founding, invitation, group_name, nickname, pledge, rules, rhythm } = self;
        cbor::write(1_024, |writer| {
            writer.array(4)?.u64(WELCOME)?.bytes(founding.bytes())?.bytes(invitation.bytes())?;
            writer.array(5)?.str(group_name)?.str(nickname)?;
            write_words(pledge.iter(), writer)?;
            write_words(rules.iter(), writer)?;
            match rhythm {
                None => writer.array(0)?,
                Some(WelcomeRhythm { rhythm, place }) => {
                    write_rhythm(rhythm, writer.array(5)?)?;
                    write_words(place.iter(), writer)?;
                    writer
                }
            };
            Ok(())
        })
    }

    /// The hash of the item, in hex, by which it is known whether what is agreed is as it was shown.
    #[must_use]
    pub fn digest(&self) -> String {
        blake3::hash(&self.item()).to_hex().to_string()
    }

    /// Seals it to the phone of whoever is invited. `chance` is 32 random bytes.
    ///
    /// # Errors
    /// [`ExchangeError::Nobody`] where nothing can be sealed to that phone, [`ExchangeError::TooLong`].
    pub fn give(
        &self,
        to: DeviceId,
        chance: &[u8; 32],
        limits: &ExchangeLimits,
    ) -> Result<Vec<u8>, ExchangeError> {
        let to = ReceivingKey::of_device(to).into_iter().collect();
        seal_parcel(&self.item(), &to, Carrier::File, chance, limits)
    }

    /// Reads an item.
    ///
    /// # Errors
    /// [`ExchangeError::Newer`]; [`ExchangeError::Form`] also where it is of another kind.
    pub fn read(item: &[u8]) -> Result<Self, ExchangeError> {
        if ItemKind::of(item)? != ItemKind::Welcome {
            return Err(ExchangeError::Form);
        }
        cbor::check(item)?;
        let mut reader = Reader::new(item);
        reader.array_of(4)?;
        reader.skip()?;
        let (founding, invitation) = (reader.exactly()?, reader.exactly()?);
        reader.array_of(5)?;
        let (group_name, nickname) = (reader.text()?.to_owned(), reader.text()?.to_owned());
        let mut pledge = read_words(&mut reader, 1)?;
        let rules = read_words(&mut reader, MOST_RULES)?;
        let rhythm = match reader.array()? {
            0 => None,
            5 => Some(WelcomeRhythm {
                rhythm: rhythm(&mut reader)?,
                place: read_words(&mut reader, 1)?.pop(),
            }),
            _ => return Err(ExchangeError::Form),
        };
        reader.end()?;
        let (founding, invitation) = (EntryId::new(founding), EntryId::new(invitation));
        let pledge = pledge.pop();
        Ok(Self { founding, invitation, group_name, nickname, pledge, rules, rhythm })
    }
}

/// Bodies of words (`core/docs/journal.md` §1.3), as byte strings.
fn write_words<'w>(
    words: impl ExactSizeIterator<Item = &'w EntryWords>,
    writer: &mut Writer,
) -> Encoded {
    writer.array(words.len() as u64)?;
    for one in words {
        writer.bytes(&one.write())?;
    }
    Ok(())
}

fn read_words(reader: &mut Reader<'_>, most: u64) -> Result<Vec<EntryWords>, ExchangeError> {
    let many = reader.array()?;
    if many > most {
        return Err(ExchangeError::Form);
    }
    (0..many).map(|_| Ok(EntryWords::read(reader.bytes()?)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Every, Length, Pattern, TimeOfDay, Zone};
    use crate::exchange::small_group::key;
    use crate::exchange::{ReceivingSecret, open_parcel};

    const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

    fn welcome() -> Welcome {
        let pattern = Pattern::Weeks { every: Every::new(2).unwrap(), first: Day::new(20_740) };
        let rhythm = Rhythm {
            pattern,
            at: TimeOfDay::new(1_140).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new("Europe/Copenhagen").unwrap(),
        };
        let own = |text: &str| EntryWords::Own(text.to_owned());
        Welcome {
            founding: EntryId::new([5; 32]),
            invitation: EntryId::new([6; 32]),
            group_name: "Tuesdays".to_owned(),
            nickname: "Kari".to_owned(),
            pledge: Some(EntryWords::Card("what-is-said-here".to_owned())),
            rules: vec![own("We begin on time."), EntryWords::Card("no-advice".to_owned())],
            rhythm: Some(WelcomeRhythm { rhythm, place: Some(own("The library")) }),
        }
    }

    #[test]
    fn a_welcome_is_read_again_by_the_phone_it_is_for() {
        let bare = Welcome { pledge: None, rules: Vec::new(), rhythm: None, ..welcome() };
        for welcome in [welcome(), bare] {
            let file = welcome.give(key(7).device(), &[9; 32], &LIMITS).unwrap();
            assert!(file.len().is_power_of_two());
            let open = |number| {
                let secret = ReceivingSecret::of_device(&key(number));
                open_parcel(&file, &[secret], &LIMITS)
            };
            assert_eq!(Welcome::read(&open(7).unwrap()), Ok(welcome));
            assert_eq!(open(8).map(drop), Err(ExchangeError::NotForThisPhone));
        }
    }

    #[test]
    fn what_is_no_welcome_is_refused() {
        let item = welcome().item();
        for length in 0..item.len() {
            assert!(Welcome::read(&item[..length]).is_err());
        }
        let mut more = item.clone();
        more.push(0);
        assert!(Welcome::read(&more).is_err());
        // one array too many, and one of another kind
        for (at, byte) in [(0, 0x85), (1, 1), (1, 3)] {
            let mut other = item.clone();
            other[at] = byte;
            assert!(Welcome::read(&other).is_err(), "{at}");
        }
    }
}
