//! What people read: kept beside the header, so that it can be erased (`core/docs/journal.md` §1.3).

use super::cbor::{self, Reader};
use super::refused::Refused;
use crate::domain::MemberId;

/// The bytes of a salt.
pub(super) const SALT: usize = 16;
/// The most bytes of a body.
pub(super) const LONGEST: usize = 4_096;

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
    pub fn read(&self) -> Option<Words> {
        Words::read(&self.body).ok()
    }
}

/// What a body says.
#[derive(Clone, PartialEq, Eq)]
pub enum Words {
    /// Somebody's own words.
    Own(String),
    /// The name of a rule card, read by each in their own language.
    Card(String),
    /// The ledger after a meeting.
    Ledger(LedgerWords),
}

/// Two counts a member, which way the last round went, and who was told that they may open next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerWords {
    /// Member, rounds opened, rounds closed; by member in ascending order.
    pub counts: Vec<(MemberId, u32, u32)>,
    /// Whether the last round went sunwise; none before the first one.
    pub sunwise: Option<bool>,
    /// Who may open next time.
    pub told: Option<MemberId>,
}

/// Prints nothing of what was written.
impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(…)")
    }
}

impl Words {
    /// The bytes of a body.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        cbor::write(0, |writer| {
            match self {
                Self::Own(text) => writer.array(2)?.u8(0)?.str(text)?,
                Self::Card(card) => writer.array(2)?.u8(1)?.str(card)?,
                Self::Ledger(ledger) => {
                    writer.array(4)?.u8(2)?.array(ledger.counts.len() as u64)?;
                    for (member, opened, closed) in &ledger.counts {
                        writer.array(3)?.bytes(member.bytes())?.u32(*opened)?.u32(*closed)?;
                    }
                    let way = ledger.sunwise.map_or(0, |sunwise| if sunwise { 1 } else { 2 });
                    let told = ledger.told.as_ref().map_or(&[][..], |told| told.bytes());
                    writer.u8(way)?.bytes(told)?
                }
            };
            Ok(())
        })
    }

    /// Reads a body.
    ///
    /// # Errors
    /// [`Refused::Form`] for whatever [`Words::write`] does not write.
    pub fn read(body: &[u8]) -> Result<Self, Refused> {
        cbor::check(body)?;
        let mut reader = Reader::new(body);
        let items = reader.array()?;
        let words = match (reader.integer()?, items) {
            (0, 2) => Self::Own(reader.text()?.to_owned()),
            (1, 2) => Self::Card(reader.text()?.to_owned()),
            (2, 4) => Self::Ledger(ledger(&mut reader)?),
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
        counts.push((MemberId::new(reader.exactly()?), reader.small()?, reader.small()?));
    }
    if !counts.is_sorted_by(|one, other| one.0 < other.0) {
        return Err(Refused::Form);
    }
    let sunwise = match reader.integer()? {
        0 => None,
        1 => Some(true),
        2 => Some(false),
        _ => return Err(Refused::Form),
    };
    let told = reader.perhaps()?.map(MemberId::new);
    Ok(LedgerWords { counts, sunwise, told })
}
