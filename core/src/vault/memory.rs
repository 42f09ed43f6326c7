//! The store in memory, held to the same promises: for tests of what lies above.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::error::VaultError;
use super::store::{Live, Store};
use crate::domain::Group;
use crate::round::{Counts, Ledger, NextRound};

/// A vault that is gone with the program.
#[derive(Debug, Default)]
pub struct MemoryStore {
    group: Option<Group>,
    ledger: Ledger,
    next_round: NextRound,
    days: BTreeSet<NaiveDate>,
    live: Option<Live>,
    choices: BTreeMap<String, String>,
    paused: bool,
}

impl MemoryStore {
    /// A vault in which nothing is kept yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn awake(&self) -> Result<&Self, VaultError> {
        if self.paused { Err(VaultError::PAUSED) } else { Ok(self) }
    }

    fn awake_mut(&mut self) -> Result<&mut Self, VaultError> {
        if self.paused { Err(VaultError::PAUSED) } else { Ok(self) }
    }

    /// Only members of the group have counts, and only counts above zero are kept.
    fn count(&mut self, ledger: &Ledger) {
        let group = self.group.as_ref();
        self.ledger = ledger
            .iter()
            .filter(|(id, _)| group.is_some_and(|group| group.member(*id).is_some()))
            .filter(|(_, counts)| *counts != Counts::default())
            .collect();
    }
}

impl Store for MemoryStore {
    fn group(&self) -> Result<Option<Group>, VaultError> {
        Ok(self.awake()?.group.clone())
    }

    fn keep_group(&mut self, group: &Group) -> Result<(), VaultError> {
        let vault = self.awake_mut()?;
        vault.group = Some(group.clone());
        let counted = std::mem::take(&mut vault.ledger);
        vault.count(&counted);
        Ok(())
    }

    fn ledger(&self) -> Result<(Ledger, NextRound), VaultError> {
        let vault = self.awake()?;
        Ok((vault.ledger.clone(), vault.next_round))
    }

    fn days_met(&self) -> Result<Vec<NaiveDate>, VaultError> {
        Ok(self.awake()?.days.iter().rev().copied().collect())
    }

    fn live(&self) -> Result<Option<Live>, VaultError> {
        Ok(self.awake()?.live.clone())
    }

    fn keep_live(&mut self, live: &Live) -> Result<(), VaultError> {
        self.awake_mut()?.live = Some(live.clone());
        Ok(())
    }

    fn close_meeting(
        &mut self,
        day: NaiveDate,
        ledger: &Ledger,
        next_round: NextRound,
    ) -> Result<(), VaultError> {
        let vault = self.awake_mut()?;
        vault.days.insert(day);
        vault.count(ledger);
        vault.next_round = next_round;
        vault.live = None;
        Ok(())
    }

    fn choice(&self, name: &str) -> Result<Option<String>, VaultError> {
        Ok(self.awake()?.choices.get(name).cloned())
    }

    fn keep_choice(&mut self, name: &str, value: &str) -> Result<(), VaultError> {
        self.awake_mut()?.choices.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    fn check(&self) -> Result<(), VaultError> {
        self.awake().map(|_| ())
    }

    fn pause(&mut self) -> Result<(), VaultError> {
        self.paused = true;
        Ok(())
    }

    fn resume(&mut self) -> Result<(), VaultError> {
        self.paused = false;
        Ok(())
    }
}
