//! What is known of another phone, and to which keys a parcel goes (`core/docs/exchange.md` §4, §6).

use std::collections::{BTreeMap, BTreeSet};

use super::error::ExchangeError;
use super::keys::ReceivingKey;
use super::limits::ExchangeLimits;
use super::news::{Announced, News, Tip, read_tips, write_tips};
use crate::domain::{CausalPast, DeviceId, MemberId, Node};
use crate::journal::cbor::{self, Reader};

/// What another phone said of itself, in the news last taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeardFrom {
    /// How it wants to be reached.
    pub receiving: Announced,
    /// The last entries of the chains that it had.
    pub tips: Vec<Tip>,
}

impl HeardFrom {
    /// What is known after news by a device of a member, whose entries were taken in first. News under a
    /// lower number than is known changes nothing: it is older, or was kept and shown again.
    #[must_use]
    pub fn after(known: Option<Self>, news: &News) -> Self {
        let (receiving, tips) = (news.receiving(), news.tips().to_vec());
        match known {
            Some(known) if known.receiving.number > receiving.number => known,
            // the key under a number is the one that came first
            Some(known) if known.receiving.number == receiving.number => Self { tips, ..known },
            _ => Self { receiving, tips },
        }
    }

    /// The bytes of it, for the vault.
    #[must_use]
    pub fn kept(&self) -> Vec<u8> {
        cbor::write(self.tips.len() * 17 + 48, |writer| {
            writer.array(2)?;
            self.receiving.write(writer)?;
            write_tips(&self.tips, writer)
        })
    }

    /// Reads what [`HeardFrom::kept`] wrote.
    ///
    /// # Errors
    /// [`ExchangeError::Form`] for anything else.
    pub fn read(kept: &[u8], limits: &ExchangeLimits) -> Result<Self, ExchangeError> {
        cbor::check(kept)?;
        let mut reader = Reader::new(kept);
        reader.array_of(2)?;
        let receiving = Announced::read(&mut reader)?;
        Ok(Self { receiving, tips: read_tips(&mut reader, limits.tips)? })
    }
}

/// What a phone has: what these entries are, and all that came before them. They are those of its tips
/// that are here.
#[must_use]
pub fn covered_by<'n>(entries: impl IntoIterator<Item = &'n Node>) -> CausalPast {
    let mut all = CausalPast::default();
    entries.into_iter().for_each(|node| all.take_in(node.dot, &node.past));
    all
}

/// The keys that a parcel goes to: each device of each member, the holder's own too, those bound first,
/// by the key it announced or else by the form of the key it signs with. For a *greeting* nobody was
/// heard from.
#[must_use]
pub fn parcel_keys(
    devices: &BTreeMap<MemberId, Vec<DeviceId>>,
    heard: &BTreeMap<DeviceId, HeardFrom>,
    limits: &ExchangeLimits,
) -> BTreeSet<ReceivingKey> {
    let devices = devices.values().flat_map(|its| its.iter().take(limits.devices));
    let key = |device: &DeviceId| match heard.get(device) {
        Some(heard) => Some(heard.receiving.key),
        None => ReceivingKey::of_device(*device),
    };
    devices.filter_map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::EntryId;
    use crate::exchange::small_group::{key, member};
    use crate::exchange::{NewsDraft, ReceivingSecret};

    const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

    fn receiving(secret: u8) -> ReceivingKey {
        ReceivingSecret::new(&[secret; 32]).key()
    }

    fn tip(number: u8) -> Tip {
        Tip::of(EntryId::new([number; 32]))
    }

    fn news(number: u32, secret: u8, tips: &[Tip]) -> News {
        let receiving = Announced { number, key: receiving(secret) };
        let founding = EntryId::new([1; 32]);
        let (lacks, entries, words) = (&[], &[], &[]);
        let draft = NewsDraft { founding, receiving, tips, lacks, entries, words };
        News::sign(&key(2), &draft, &LIMITS)
    }

    /// forged or replayed tips or receiving keys: nobody misses an entry; an older number never wins
    #[test]
    fn an_older_number_never_wins_and_of_one_number_the_first_key_and_the_last_tips_count() {
        let after =
            |known, number, secret, at| HeardFrom::after(known, &news(number, secret, &[tip(at)]));
        let first = after(None, 5, 50, 1);
        assert_eq!((first.receiving.key, &first.tips[..]), (receiving(50), &[tip(1)][..]));
        assert_eq!(HeardFrom::read(&first.kept(), &LIMITS), Ok(first.clone()));
        let same = after(Some(first.clone()), 5, 51, 2);
        assert_eq!((same.receiving, &same.tips[..]), (first.receiving, &[tip(2)][..]));
        assert_eq!(after(Some(same.clone()), 4, 52, 3), same);
        let newer = after(Some(same), 6, 53, 4);
        assert_eq!((newer.receiving.number, newer.receiving.key), (6, receiving(53)));
        assert_eq!(newer.tips, [tip(4)]);
    }

    #[test]
    fn a_parcel_goes_to_the_announced_key_or_to_the_device_keys_form_and_to_eight_of_a_member() {
        let devices: Vec<DeviceId> = (1..=10).map(|number| key(number).device()).collect();
        let mine = key(20).device();
        let all = BTreeMap::from([(member(1), devices.clone()), (member(2), vec![mine])]);
        let heard = BTreeMap::from([(devices[3], HeardFrom::after(None, &news(1, 60, &[])))]);
        let to = parcel_keys(&all, &heard, &LIMITS);
        assert_eq!(to.len(), 9);
        let form = |device| ReceivingKey::of_device(device).unwrap();
        assert!(to.contains(&receiving(60)) && !to.contains(&form(devices[3])));
        assert!(to.contains(&form(mine)) && to.contains(&form(devices[7])));
        assert!(!to.contains(&form(devices[8])), "those bound first");
        // a greeting
        assert!(parcel_keys(&all, &BTreeMap::new(), &LIMITS).contains(&form(devices[3])));
    }
}
