//! Words that are said for one occasion: they are signed, kept beside the journal, passed on, and
//! let go when what they are about is over (law 6; `core/docs/passing-words.md`).

use std::collections::BTreeSet;

use super::command::Change;
use super::delivery::Delivered;
use super::error::CompanionError;
use super::handle::Companion;
use super::meeting::{began, civil_day};
use super::open::Open;
use crate::domain::{Day, EntryId, Heard, Hearing, Present, Said, WordId};
use crate::journal::PassedOn;
use crate::vault::{Reading, Store, VaultError};

impl Companion {
    /// Takes in passing words that another phone gives; what is not for here now is refused one by
    /// one: another group's, what nobody may say, what is about something over or unknown, what there
    /// is no room for.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked or when this phone is nobody's any more; what the vault
    /// says, and then nothing was kept.
    pub fn take_words(&mut self, envelopes: &[Vec<u8>]) -> Result<Delivered, CompanionError> {
        let now = self.clock.read();
        let open = self.passing_on()?;
        let group = open.founding()?;
        let opened = envelopes.iter().map(|envelope| PassedOn::open(envelope, group));
        let (words, bad): (Vec<_>, Vec<_>) = opened.partition(Result::is_ok);
        let mut taken = Delivered { refused: bad.len(), ..Delivered::default() };
        for hearing in open.hear(words.into_iter().flatten().collect(), &now)? {
            match hearing {
                Hearing::New => taken.new += 1,
                Hearing::Known => taken.known += 1,
                Hearing::Refused => taken.refused += 1,
            }
        }
        Ok(taken)
    }

    /// The passing words that hold here, for another phone of the group.
    ///
    /// # Errors
    /// As [`Companion::take_words`].
    pub fn words_to_give(&self) -> Result<Vec<Vec<u8>>, CompanionError> {
        let open = self.open.as_ref().filter(|open| open.passes_on());
        let open = open.ok_or(CompanionError::NotNow)?;
        let ids = open.still_heard(&self.clock.read()).ids();
        let all = read_words(open.store.as_ref())?.into_iter();
        let held = all.filter(|one| ids.contains(&one.word().id));
        Ok(held.map(|one| one.envelope().to_vec()).collect())
    }

    /// The vault, where something can be said for an occasion. A newer version's entries are no
    /// hindrance: nothing is decided by these words.
    pub(super) fn passing_on(&mut self) -> Result<&mut Open, CompanionError> {
        let open = self.opened()?;
        if open.passes_on() { Ok(open) } else { Err(CompanionError::NotNow) }
    }

    /// Lets go of words about what is over. Whatever could not be erased now is tried again with the
    /// next command.
    pub(super) fn let_words_go(&mut self) -> Vec<Change> {
        let heard = self.open.as_mut().filter(|open| open.heard != Heard::default());
        let Some(open) = heard else { return Vec::new() };
        let now = self.clock.read();
        if open.let_words_go(&now) == Ok(true) { vec![Change::Coming] } else { Vec::new() }
    }
}

/// The passing words in a vault; they were checked when they came in.
fn read_words(store: &dyn Store) -> Result<Vec<PassedOn>, VaultError> {
    let read = |envelope: Vec<u8>| PassedOn::read(&envelope).map_err(|_| VaultError::Damaged);
    store.passing_words()?.into_iter().map(read).collect()
}

/// What a vault has heard.
pub(super) fn heard(store: &dyn Store) -> Result<Heard, VaultError> {
    Ok(Heard::kept(read_words(store)?.into_iter().map(|one| one.word().clone())))
}

impl Open {
    /// Whether this phone still is a member's, of a group that goes on.
    pub(super) fn passes_on(&self) -> bool {
        self.is_here() && !self.state.ended
    }

    /// What words are judged against.
    pub(super) fn present(&self, now: &Reading) -> Present<'_> {
        let meeting = self.live.as_ref().map(|live| Day::of(civil_day(began(live, now))));
        Present { state: &self.state, today: Day::of(civil_day(now.wall_millis)), meeting }
    }

    /// The founding entry, which names the group.
    fn founding(&mut self) -> Result<EntryId, CompanionError> {
        let journal = self.take_journal()?;
        let founding = journal.founding();
        self.journal = Some(journal);
        founding.ok_or(CompanionError::Vault(VaultError::Damaged))
    }

    /// Says something for an occasion; what holds already is not said again.
    pub(super) fn say(&mut self, said: Said, now: &Reading) -> Result<(), CompanionError> {
        if self.heard.says(&said) {
            return Ok(());
        }
        let number = self.heard.next_number(&said).ok_or(CompanionError::NotNow)?;
        let word = PassedOn::sign(&self.own.key.clone(), self.founding()?, number, said);
        match self.hear(vec![word], now)?.as_slice() {
            [Hearing::New] => Ok(()),
            _ => Err(CompanionError::Outdated),
        }
    }

    /// Takes words in, a question before the marks it is given; what no longer holds goes.
    fn hear(
        &mut self,
        mut words: Vec<PassedOn>,
        now: &Reading,
    ) -> Result<Vec<Hearing>, CompanionError> {
        let asks = |said: &Said| matches!(said, Said::Asks(_) | Said::LaidAside { .. });
        words.sort_by_key(|one| !asks(&one.word().said));
        let (own, present) = (self.own.key.device(), self.present(now));
        let mut after = self.heard.clone();
        let heard = words.iter().map(|one| after.hear(one.word().clone(), &present)).collect();
        after.let_go(own, &present);
        self.keep_heard(after, &words)?;
        Ok(heard)
    }

    /// What has been heard, without what is over.
    fn still_heard(&self, now: &Reading) -> Heard {
        let mut still = self.heard.clone();
        still.let_go(self.own.key.device(), &self.present(now));
        still
    }

    /// Erases what is over; of a group that has ended or that this phone left, everything. Says
    /// whether there was something.
    pub(super) fn let_words_go(&mut self, now: &Reading) -> Result<bool, VaultError> {
        if self.heard == Heard::default() {
            return Ok(false);
        }
        let after = if self.passes_on() { self.still_heard(now) } else { Heard::default() };
        let goes = after != self.heard;
        self.keep_heard(after, &[])?;
        Ok(goes)
    }

    /// Keeps what is heard by now, of which these words are new.
    fn keep_heard(&mut self, after: Heard, words: &[PassedOn]) -> Result<(), VaultError> {
        let (before, now) = (self.heard.ids(), after.ids());
        let is_new = |id: &WordId| now.contains(id) && !before.contains(id);
        let fresh: Vec<&PassedOn> = words.iter().filter(|one| is_new(&one.word().id)).collect();
        let gone: BTreeSet<WordId> = before.difference(&now).copied().collect();
        // before the words: an answer never outlives them, whenever it is killed
        self.let_answers_go(&after)?;
        if !fresh.is_empty() || !gone.is_empty() {
            self.store.keep_passing_words(&fresh, &gone)?;
        }
        self.heard = after;
        Ok(())
    }
}
