//! The ledger, taken over from the phone that held the last meeting.

use crate::companion::open::OpenVault;
use crate::domain::EntryId;
use crate::journal::{EntryWords, SaltedWords};
use crate::round::{Counts, Direction, NextRound};
use crate::vault::{KeptLedger, VaultError};

/// The ledger of the last meeting, where another phone held it.
pub(super) fn take_over_ledger(
    open: &mut OpenVault,
    last: Option<EntryId>,
) -> Result<(), VaultError> {
    let Some(last) = last else { return Ok(()) };
    let words = open.store.words(&[last])?;
    let read = words.first().and_then(|kept| SaltedWords::read(&kept.words));
    let Some(EntryWords::Ledger(ledger)) = read else { return Ok(()) };
    let counts =
        ledger.counts.iter().map(|it| (it.member, Counts { opened: it.opened, closed: it.closed }));
    let way = |sunwise| if sunwise { Direction::Sunwise } else { Direction::Countersunwise };
    let next_round = NextRound { last: ledger.sunwise.map(way), told: ledger.told };
    open.store.keep_ledger(&KeptLedger { counts: counts.collect(), next_round })
}
