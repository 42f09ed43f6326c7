//! Words that are said for one occasion: they are signed, kept beside the journal, passed on, and
//! let go when what they are about is over (law 6; `core/docs/passing-words.md`).

use std::collections::BTreeSet;

use super::heard::read_words;
use super::table::began;
use super::vault::OpenVault;
use crate::companion::ground::{CompanionError, Now, civil_day};
use crate::domain::{
    Coming, Day, EntryId, Heard, Hearing, MemberId, Present, Saying, Slot, WordId,
};
use crate::journal::PassedOn;
use crate::vault::{Goodbye, VaultError};

impl OpenVault {
    /// Whether this phone still is a member's, of a group that goes on.
    pub(crate) fn passes_on(&self) -> bool {
        self.is_here() && !self.state.ended
    }

    /// Where something can be said for an occasion. A newer version's entries are no hindrance:
    /// nothing is decided by these words.
    pub(crate) fn may_say(&self) -> Result<(), CompanionError> {
        match self.passes_on() {
            false => Err(CompanionError::NotNow),
            true if !self.counts_here() => Err(CompanionError::MovedAway),
            true if self.hears_first() => Err(CompanionError::HearsFirst),
            true => Ok(()),
        }
    }

    /// What words are judged against.
    pub(crate) fn present(&self, now: &Now) -> Present<'_> {
        let meeting = self.live.as_ref().map(|live| Day::of(civil_day(began(live, &now.reading))));
        let today = Day::of(self.let_go_by(now.today));
        Present { state: &self.state, today, meeting }
    }

    /// The founding entry, which names the group.
    pub(crate) fn founding(&mut self) -> Result<EntryId, CompanionError> {
        let journal = self.take_journal()?;
        let founding = journal.founding();
        self.journal = Some(journal);
        founding.ok_or(CompanionError::Vault(VaultError::Damaged))
    }

    /// Says something for an occasion; what holds already is not said again.
    pub(crate) fn say(&mut self, said: Saying, now: &Now) -> Result<(), CompanionError> {
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
    pub(crate) fn hear(
        &mut self,
        mut words: Vec<PassedOn>,
        now: &Now,
    ) -> Result<Vec<Hearing>, CompanionError> {
        let asks = |said: &Saying| matches!(said, Saying::Asks(_) | Saying::LaidAside { .. });
        words.sort_by_key(|one| !asks(&one.word().said));
        let (own, present) = (self.own.key.device(), self.present(now));
        let mut after = self.heard.clone();
        let heard = words.iter().map(|one| after.hear(one.word().clone(), &present)).collect();
        after.let_go(own, &present);
        self.keep_heard(after, &words)?;
        Ok(heard)
    }

    /// What has been heard, without what is over.
    pub(crate) fn still_heard(&self, now: &Now) -> Heard {
        let mut still = self.heard.clone();
        still.let_go(self.own.key.device(), &self.present(now));
        still
    }

    /// The words that hold.
    pub(crate) fn words_to_pass_on(&self, now: &Now) -> Result<Vec<PassedOn>, VaultError> {
        let ids = self.still_heard(now).ids();
        let all = read_words(self.store.as_ref())?.into_iter();
        Ok(all.filter(|one| ids.contains(&one.word().id)).collect())
    }

    /// The envelopes of the words that hold.
    pub(crate) fn words_that_hold(&self, now: &Now) -> Result<Vec<Vec<u8>>, VaultError> {
        let held = self.words_to_pass_on(now)?;
        Ok(held.iter().map(|one| one.envelope().to_vec()).collect())
    }

    /// Erases what is over; of a group that has ended or that this phone left, everything. Says
    /// whether there was something.
    pub(crate) fn let_words_go(&mut self, now: &Now) -> Result<bool, VaultError> {
        let over = self.let_goodbyes_go(now)?;
        if self.heard == Heard::default() {
            return Ok(over);
        }
        let after = if self.passes_on() { self.still_heard(now) } else { Heard::default() };
        let goes = after != self.heard;
        self.keep_heard(after, &[])?;
        Ok(goes || over)
    }

    /// Erases who says goodbye at a meeting that is over or is planned no more, and of who has left.
    fn let_goodbyes_go(&mut self, now: &Now) -> Result<bool, VaultError> {
        let today = Day::of(self.let_go_by(now.today));
        let still = |it: &Goodbye| {
            let day = self.day_of(it.slot);
            let to_come = day.is_some_and(|day| day >= today && !self.state.met.contains(&day));
            to_come && self.passes_on() && self.group.member(it.member).is_some()
        };
        let goodbyes = self.settings.goodbyes.iter();
        let over: Vec<Goodbye> = goodbyes.filter(|it| !still(it)).copied().collect();
        self.set(|settings| settings.goodbyes.retain(|it| !over.contains(it)))?;
        Ok(!over.is_empty())
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

    /// Erases that the group meets anyway, of every meeting to which all come again or of which
    /// nothing is heard any more.
    pub(crate) fn let_answers_go(&mut self, after: &Heard) -> Result<(), VaultError> {
        self.set(|settings| {
            settings.meets_anyway.retain(|it| !after.away(it.slot, it.day).is_empty());
        })
    }

    /// Nobody speaks for a member who has a phone of their own (law 7).
    pub(crate) fn may_speak_for(&self, member: MemberId, now: &Now) -> Result<(), CompanionError> {
        let speaks = self.present(now).speaks_for(self.own.key.device(), member);
        if speaks { Ok(()) } else { Err(CompanionError::NotNow) }
    }

    /// The day a meeting is on now; nothing of one there is not.
    pub(crate) fn day_of(&self, slot: Slot) -> Option<Day> {
        self.state.schedule.meeting(slot).map(|meeting| meeting.when.day)
    }

    /// What was said of one meeting for the day it is on now.
    pub(crate) fn coming(&self, slot: Slot) -> Coming {
        let said =
            |day| Coming { away: self.heard.away(slot, day), taken: self.heard.taken(slot, day) };
        self.day_of(slot).map(said).unwrap_or_default()
    }
}
