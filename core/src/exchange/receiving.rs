//! The secrets that this phone opens parcels with, and how they are renewed (`core/docs/exchange.md`
//! §4).

use zeroize::Zeroizing;

use super::error::ExchangeError;
use super::keys::ReceivingSecret;
use super::news::Announced;
use crate::domain::Day;
use crate::journal::DeviceKey;
use crate::journal::cbor::{self, Encoded, Reader, Writer};

/// A receiving key is renewed when it is older than so many days.
const RENEWED_AFTER: u32 = 30;
/// A secret is erased when a newer one was first sent more than so many days ago.
const KEPT_FOR: u32 = 60;
/// How much higher the next number is where others may hold a newer key than this phone.
const LEAP: u32 = 1_000;
/// The most secrets that are read: two of them are usual.
const MOST: u64 = 1_024;

/// One receiving secret.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ReceivingPeriod {
    number: u32,
    secret: ReceivingSecret,
    since: Day,
    /// When news that announces it was first sent.
    sent: Option<Day>,
}

/// The receiving secrets of this phone, the newest of which is announced. Days come in as values, and
/// one that is earlier than it was renews and erases nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivingSecrets(Vec<ReceivingPeriod>);

impl ReceivingSecrets {
    /// The first one of a phone, of 32 random bytes.
    #[must_use]
    pub fn first(chance: &[u8; 32], today: Day) -> Self {
        let mut all = Self(Vec::new());
        all.push(1, chance, today);
        all
    }

    /// A newer one, where the present one is too old; whether there is one now.
    pub fn renew(&mut self, chance: &[u8; 32], today: Day) -> bool {
        let old = self.0.last().is_none_or(|last| is_over(last.since, RENEWED_AFTER, today));
        if old {
            self.push(self.number().saturating_add(1), chance, today);
        }
        old
    }

    /// A newer one for a greeting, with a number so much higher that it counts also where others heard
    /// of keys that this phone does not know any more.
    pub fn leap(&mut self, chance: &[u8; 32], today: Day) {
        self.push(self.number().saturating_add(LEAP), chance, today);
    }

    /// Those of a phone whose place moves to another one, and the form of the key it signed with: they
    /// open what is on its way, until a newer one was sent long enough ago.
    #[must_use]
    pub fn moved_from(mut self, key: &DeviceKey, chance: &[u8; 32], today: Day) -> Self {
        let own = ReceivingPeriod {
            number: 0,
            secret: ReceivingSecret::of_device(key),
            since: today,
            sent: None,
        };
        let number = self.number();
        self.0.insert(0, own);
        self.0.dedup_by(|one, other| one.secret == other.secret);
        // nothing but their order is still asked of them
        for (number, period) in (0..).zip(&mut self.0) {
            (period.number, period.sent) = (number, None);
        }
        self.push(number.max(self.number()).saturating_add(LEAP), chance, today);
        self
    }

    /// Notes that news with the newest one was handed on.
    pub fn was_sent(&mut self, today: Day) {
        if let Some(last) = self.0.last_mut() {
            last.sent.get_or_insert(today);
        }
    }

    /// Erases those that are over; whether there were some.
    pub fn let_go(&mut self, today: Day) -> bool {
        let over = |kept: &ReceivingPeriod| {
            let over = |sent: Day| is_over(sent, KEPT_FOR, today);
            self.0.iter().any(|it| it.number > kept.number && it.sent.is_some_and(over))
        };
        let kept: Vec<ReceivingPeriod> = self.0.iter().filter(|it| !over(it)).cloned().collect();
        let some = kept.len() < self.0.len();
        self.0 = kept;
        some
    }

    /// What is announced; nothing where there is no secret.
    #[must_use]
    pub fn announced(&self) -> Option<Announced> {
        let last = self.0.last()?;
        Some(Announced { number: last.number, key: last.secret.key() })
    }

    /// What opens parcels, the newest one first; beside these, the secret of the device's own key does.
    #[must_use]
    pub fn secrets(&self) -> Vec<ReceivingSecret> {
        self.0.iter().rev().map(|it| it.secret.clone()).collect()
    }

    /// The bytes of all of it, for the vault.
    #[must_use]
    pub fn kept(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(cbor::write(self.0.len() * 64 + 8, |writer| self.write(writer)))
    }

    /// Reads what [`ReceivingSecrets::kept`] wrote.
    ///
    /// # Errors
    /// [`ExchangeError::Form`] for anything else.
    pub fn read(kept: &[u8]) -> Result<Self, ExchangeError> {
        cbor::check(kept)?;
        let mut reader = Reader::new(kept);
        let all = Self::parts(&mut reader)?;
        reader.end()?;
        Ok(all)
    }

    /// `[[number, secret, since, [] or [sent]] …]`, ascending by number.
    pub(super) fn write(&self, writer: &mut Writer) -> Encoded {
        writer.array(self.0.len() as u64)?;
        for ReceivingPeriod { number, secret, since, sent } in &self.0 {
            writer.array(4)?.u32(*number)?.bytes(&*secret.reveal())?.u32(since.days())?;
            writer.array(u64::from(sent.is_some()))?;
            if let Some(sent) = sent {
                writer.u32(sent.days())?;
            }
        }
        Ok(())
    }

    pub(super) fn parts(reader: &mut Reader<'_>) -> Result<Self, ExchangeError> {
        let items = reader.array()?;
        if items > MOST {
            return Err(ExchangeError::Form);
        }
        let periods = (0..items).map(|_| period(reader)).collect::<Result<Vec<_>, _>>()?;
        if periods.is_sorted_by(|one, other| one.number < other.number) {
            Ok(Self(periods))
        } else {
            Err(ExchangeError::Form)
        }
    }

    fn number(&self) -> u32 {
        self.0.last().map_or(0, |last| last.number)
    }

    fn push(&mut self, number: u32, chance: &[u8; 32], since: Day) {
        // behind the last number there is none: the one before it goes
        self.0.retain(|it| it.number < number);
        self.0.push(ReceivingPeriod {
            number,
            secret: ReceivingSecret::new(chance),
            since,
            sent: None,
        });
    }
}

fn period(reader: &mut Reader<'_>) -> Result<ReceivingPeriod, ExchangeError> {
    reader.array_of(4)?;
    let number = reader.small()?;
    let secret = ReceivingSecret::new(&Zeroizing::new(reader.exactly()?));
    let since = Day::new(reader.small()?);
    let sent = match reader.array()? {
        0 => None,
        1 => Some(Day::new(reader.small()?)),
        _ => return Err(ExchangeError::Form),
    };
    Ok(ReceivingPeriod { number, secret, since, sent })
}

fn is_over(from: Day, days: u32, today: Day) -> bool {
    today.days().saturating_sub(from.days()) > days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chance(number: u8) -> [u8; 32] {
        [number; 32]
    }

    fn day(number: u32) -> Day {
        Day::new(20_000 + number)
    }

    fn numbers(all: &ReceivingSecrets) -> Vec<u32> {
        all.0.iter().map(|it| it.number).collect()
    }

    #[test]
    fn a_key_is_renewed_after_thirty_days_and_its_secret_goes_sixty_days_after_the_newer_one_went()
    {
        let mut mine = ReceivingSecrets::first(&chance(1), day(0));
        mine.was_sent(day(0));
        assert!(!mine.renew(&chance(2), day(30)), "not older than thirty days");
        assert!(mine.renew(&chance(2), day(31)));
        let newest = mine.announced().unwrap();
        assert_eq!((newest.number, newest.key), (2, ReceivingSecret::new(&chance(2)).key()));
        // it is announced ten days later, for nothing was sent before
        assert!(!mine.let_go(day(200)), "nobody heard of the newer one");
        mine.was_sent(day(41));
        mine.was_sent(day(50));
        assert!(!mine.let_go(day(101)));
        assert_eq!(mine.secrets(), [2, 1].map(|it| ReceivingSecret::new(&chance(it))));
        assert!(mine.let_go(day(102)));
        assert_eq!(mine.secrets(), [ReceivingSecret::new(&chance(2))]);
    }

    #[test]
    fn a_day_that_is_earlier_than_it_was_renews_and_erases_nothing() {
        let mut mine = ReceivingSecrets::first(&chance(1), day(100));
        assert!(!mine.renew(&chance(2), day(0)));
        assert!(mine.renew(&chance(2), day(131)));
        mine.was_sent(day(131));
        assert!(!mine.let_go(day(0)));
        assert_eq!(numbers(&mine), [1, 2]);
    }

    #[test]
    fn a_greeting_leaps_over_the_keys_that_others_may_know() {
        let mut mine = ReceivingSecrets::first(&chance(1), day(0));
        mine.leap(&chance(2), day(1));
        assert_eq!(numbers(&mine), [1, 1_001]);
        assert_eq!(mine.secrets().len(), 2, "what is on its way still opens");
    }

    #[test]
    fn behind_the_last_number_no_key_is_lost_but_the_one_before() {
        let mut mine = ReceivingSecrets::first(&chance(1), day(0));
        mine.push(u32::MAX, &chance(2), day(1));
        mine.leap(&chance(3), day(2));
        assert_eq!(numbers(&mine), [1, u32::MAX]);
        assert_eq!(mine.secrets()[0], ReceivingSecret::new(&chance(3)));
    }

    #[test]
    fn what_was_kept_is_read_again_and_nothing_else_is() {
        let mut mine = ReceivingSecrets::first(&chance(1), day(0));
        mine.was_sent(day(3));
        mine.renew(&chance(2), day(31));
        let kept = mine.kept();
        assert_eq!(ReceivingSecrets::read(&kept), Ok(mine));
        for cut in 0..kept.len() {
            assert_eq!(ReceivingSecrets::read(&kept[..cut]), Err(ExchangeError::Form));
        }
        // the same number twice
        let mut twice = kept.to_vec();
        let place = twice.windows(3).position(|it| it == [2, 0x58, 0x20]).unwrap();
        twice[place] = 1;
        assert_eq!(ReceivingSecrets::read(&twice), Err(ExchangeError::Form));
    }

    #[test]
    fn receiving_secrets_print_nothing_of_a_key() {
        let printed = format!("{:?}", ReceivingSecrets::first(&chance(77), day(0)));
        assert!(printed.contains("ReceivingSecret(…)") && !printed.contains("77"), "{printed}");
    }
}
