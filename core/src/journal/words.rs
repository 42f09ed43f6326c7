//! What people read: kept beside the header, so that it can be erased (`core/docs/journal.md` §1.3).

use std::collections::BTreeMap;

use super::cbor::{self, Encoded, Reader, Writer};
use super::limits::{LONGEST_BODY, SALT};
use super::refused::Refused;
use crate::domain::{DutyCounts, EntryId, MemberId};

/// Words as they travel: a salt and a body, matched by the header's `commit`.
#[derive(Clone, PartialEq, Eq)]
pub struct SaltedWords {
    /// Sixteen random bytes, so that nobody can guess what was erased.
    pub salt: [u8; SALT],
    /// The body, 1 to 4,096 bytes.
    pub body: Vec<u8>,
}

/// Prints nothing of what was written.
impl std::fmt::Debug for SaltedWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SaltedWords(…)")
    }
}

impl SaltedWords {
    /// The hash that stands in the header.
    #[must_use]
    pub fn commit(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.salt).update(&self.body);
        *hasher.finalize().as_bytes()
    }

    /// What the body says; none where it says nothing this version knows.
    #[must_use]
    pub fn read(&self) -> Option<EntryWords> {
        EntryWords::read(&self.body).ok()
    }
}

/// What a body says.
#[derive(Clone, PartialEq, Eq)]
pub enum EntryWords {
    /// Somebody's own words.
    Own(String),
    /// The name of a rule card, read by each in their own language.
    Card(String),
    /// The ledger after a meeting.
    Ledger(LedgerWords),
}

/// How often one member was offered the first and the last place of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerCount {
    /// Who.
    pub member: MemberId,
    /// Rounds opened.
    pub opened: u32,
    /// Rounds closed.
    pub closed: u32,
}

/// Two counts a member and how often each had a duty, which way the last round went, and who was
/// told that they may open next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerWords {
    /// By member, in ascending order.
    pub counts: Vec<LedgerCount>,
    /// Whether the last round went sunwise; none before the first one.
    pub sunwise: Option<bool>,
    /// Who may open next time.
    pub told: Option<MemberId>,
    /// How often each had a duty, by the duty; never on which day.
    pub duties: DutyCounts,
}

impl LedgerWords {
    /// The same without the counts of duties, where the words would be too long with them.
    #[must_use]
    pub fn that_fits(self) -> Self {
        let written = EntryWords::Ledger(self.clone()).write();
        if written.len() > LONGEST_BODY { Self { duties: DutyCounts::new(), ..self } } else { self }
    }
}

/// Prints nothing of what was written.
impl std::fmt::Debug for EntryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EntryWords(…)")
    }
}

impl EntryWords {
    /// The bytes of a body.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        cbor::write(0, |writer| {
            match self {
                Self::Own(text) => writer.array(2)?.u8(0)?.str(text)?,
                Self::Card(card) => writer.array(2)?.u8(1)?.str(card)?,
                Self::Ledger(ledger) => {
                    let duties: Vec<_> =
                        ledger.duties.iter().filter(|(_, counts)| !counts.is_empty()).collect();
                    let items = if duties.is_empty() { 4 } else { 5 };
                    writer.array(items)?.u8(2)?.array(ledger.counts.len() as u64)?;
                    for LedgerCount { member, opened, closed } in &ledger.counts {
                        writer.array(3)?.bytes(member.bytes())?.u32(*opened)?.u32(*closed)?;
                    }
                    let way = ledger.sunwise.map_or(0, |sunwise| if sunwise { 1 } else { 2 });
                    let told = ledger.told.as_ref().map_or(&[][..], |told| told.bytes());
                    writer.u8(way)?.bytes(told)?;
                    if !duties.is_empty() {
                        write_duties(&duties, writer)?;
                    }
                    writer
                }
            };
            Ok(())
        })
    }

    /// Reads a body.
    ///
    /// # Errors
    /// [`Refused::Form`] for whatever [`EntryWords::write`] does not write.
    pub fn read(body: &[u8]) -> Result<Self, Refused> {
        cbor::check(body)?;
        let mut reader = Reader::new(body);
        let items = reader.array()?;
        let words = match (reader.integer()?, items) {
            (0, 2) => Self::Own(reader.text()?.to_owned()),
            (1, 2) => Self::Card(reader.text()?.to_owned()),
            (2, 4) => Self::Ledger(ledger(&mut reader)?),
            (2, 5) => {
                let ledger = ledger(&mut reader)?;
                Self::Ledger(LedgerWords { duties: duties(&mut reader)?, ..ledger })
            }
            _ => return Err(Refused::Form),
        };
        reader.end()?;
        Ok(words)
    }
}

fn ledger(reader: &mut Reader<'_>) -> Result<LedgerWords, Refused> {
    let mut counts = Vec::new();
    for _ in 0..reader.array()? {
        reader.array_of(3)?;
        let member = MemberId::new(reader.exactly()?);
        counts.push(LedgerCount { member, opened: reader.small()?, closed: reader.small()? });
    }
    if !counts.is_sorted_by(|one, other| one.member < other.member) {
        return Err(Refused::Form);
    }
    let sunwise = match reader.integer()? {
        0 => None,
        1 => Some(true),
        2 => Some(false),
        _ => return Err(Refused::Form),
    };
    let told = reader.perhaps()?.map(MemberId::new);
    Ok(LedgerWords { counts, sunwise, told, duties: DutyCounts::new() })
}

/// How often each had a duty: at least one duty, each with at least one member.
fn duties(reader: &mut Reader<'_>) -> Result<DutyCounts, Refused> {
    let mut all = Vec::new();
    for _ in 0..reader.array()? {
        reader.array_of(2)?;
        let duty = EntryId::new(reader.exactly()?);
        let mut counts = Vec::new();
        for _ in 0..reader.array()? {
            reader.array_of(2)?;
            counts.push((MemberId::new(reader.exactly()?), reader.small()?));
        }
        all.push((duty, strictly_ascending(counts)?));
    }
    strictly_ascending(all)
}

fn strictly_ascending<K: Ord, V>(pairs: Vec<(K, V)>) -> Result<BTreeMap<K, V>, Refused> {
    let ascend = pairs.is_sorted_by(|one, other| one.0 < other.0);
    if ascend && !pairs.is_empty() { Ok(pairs.into_iter().collect()) } else { Err(Refused::Form) }
}

fn write_duties(duties: &[(&EntryId, &BTreeMap<MemberId, u32>)], writer: &mut Writer) -> Encoded {
    writer.array(duties.len() as u64)?;
    for (duty, counts) in duties {
        writer.array(2)?.bytes(duty.bytes())?.array(counts.len() as u64)?;
        for (member, count) in *counts {
            writer.array(2)?.bytes(member.bytes())?.u32(*count)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(duties: DutyCounts) -> EntryWords {
        let counts = vec![LedgerCount { member: MemberId::new([1; 16]), opened: 3, closed: 2 }];
        EntryWords::Ledger(LedgerWords { counts, sunwise: None, told: None, duties })
    }

    fn duty(id: u8, counts: &[(u8, u32)]) -> (EntryId, BTreeMap<MemberId, u32>) {
        let counts = counts.iter().map(|(member, count)| (MemberId::new([*member; 16]), *count));
        (EntryId::new([id; 32]), counts.collect())
    }

    #[test]
    fn a_ledger_without_duties_is_written_as_it_always_was() {
        let old = ledger(DutyCounts::new()).write();
        assert_eq!(old.first(), Some(&0x84), "four items");
        assert!(EntryWords::read(&old) == Ok(ledger(DutyCounts::new())));
        let nobody = DutyCounts::from([duty(7, &[])]);
        assert_eq!(ledger(nobody).write(), old, "nothing counted is nothing said");
    }

    #[test]
    fn counts_of_more_duties_than_fit_are_left_out() {
        let everyone: Vec<(u8, u32)> = (1..=12).map(|member| (member, u32::MAX)).collect();
        for (duties, fit) in [(10, true), (40, false)] {
            let counts: DutyCounts = (1..=duties).map(|id| duty(id, &everyone)).collect();
            let all = LedgerWords { duties: counts, ..LedgerWords::default() };
            assert_eq!(!all.clone().that_fits().duties.is_empty(), fit);
            assert!(EntryWords::Ledger(all.that_fits()).write().len() <= LONGEST_BODY);
        }
    }

    #[test]
    fn how_often_each_had_a_duty_is_read_again() {
        let counts = DutyCounts::from([duty(7, &[(1, 4), (2, u32::MAX)]), duty(9, &[(1, 0)])]);
        let body = ledger(counts.clone()).write();
        assert_eq!(body.first(), Some(&0x85), "five items");
        assert!(EntryWords::read(&body) == Ok(ledger(counts)));
        // the same duties in another order
        let turned = body.iter().map(|byte| match *byte {
            7 => 9,
            9 => 7,
            other => other,
        });
        assert_eq!(EntryWords::read(&turned.collect::<Vec<u8>>()), Err(Refused::Form));
    }
}
