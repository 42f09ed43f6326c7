//! One phone: a real vault in a folder of its own, and a clock set by hand.

use std::path::{Path, PathBuf};

use runde_core::companion::{
    AgreementsCommand, AgreementsView, Answer, Command, Companion, CompanionError, DoorCommand,
    EntryId, Enveloped, Event, FileKeyStore, Language, Made, MeetingCommand, MeetingView, MemberId,
    Outcome, Passphrase, Plan, Preset, ProposalView, Wish, WordsView, Written,
};
use tempfile::TempDir;

use crate::clock::HandClock;
use crate::pages::decrypted;
use crate::shelf::{behind_the_vault, copy_files, raw_key};
use crate::shown::Shown;

/// A phone that a test holds.
pub struct Phone {
    folder: TempDir,
    /// Its clocks.
    pub clock: HandClock,
    /// The app on it.
    pub companion: Companion,
}

impl Phone {
    /// A phone on which nobody has started a group.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = HandClock::default();
        let companion = companion(folder.path(), &clock);
        Self { folder, clock, companion }
    }

    /// A phone of a group with these nicknames.
    #[must_use]
    pub fn of(nicknames: &[&str]) -> Self {
        let mut phone = Self::new();
        phone.start_group(nicknames, None);
        phone
    }

    /// Starts a group.
    pub fn start_group(&mut self, nicknames: &[&str], passphrase: Option<&str>) {
        self.perform(DoorCommand::StartGroup {
            name: "Tuesdays".to_owned(),
            nicknames: nicknames.iter().map(|nickname| (*nickname).to_owned()).collect(),
            holder: 0,
            passphrase: passphrase.map(|words| Passphrase::from(words.to_owned())),
        });
    }

    /// The folder the vault lies in.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// The key of the database, for a vault without a passphrase.
    #[must_use]
    pub fn raw_key(&self) -> [u8; 32] {
        raw_key(&self.vault(), &self.folder.path().join("key/device.key"), None)
    }

    /// Every row of the vault as it is now, decrypted: its table, and what it holds.
    #[must_use]
    pub fn rows(&self) -> Vec<String> {
        let left = self.as_a_kill_leaves_it();
        let behind = behind_the_vault(&left.vault().join("vault.db"), &left.raw_key());
        let question = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        let mut listing = behind.prepare(question).unwrap();
        let tables = listing.query_map([], |row| row.get::<_, String>(0)).unwrap();
        let mut rows = Vec::new();
        for table in tables.map(Result::unwrap) {
            let mut all = behind.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = all.column_count();
            let told = all.query_map([], |row| {
                let values: Result<Vec<rusqlite::types::Value>, _> =
                    (0..columns).map(|column| row.get(column)).collect();
                Ok(format!("{table} {:?}", values?))
            });
            rows.extend(told.unwrap().map(Result::unwrap));
        }
        rows
    }

    /// How many passing words lie in the vault as it is now.
    #[must_use]
    pub fn passing_words_kept(&self) -> u32 {
        let left = self.as_a_kill_leaves_it();
        let behind = behind_the_vault(&left.vault().join("vault.db"), &left.raw_key());
        behind.query_row("SELECT count(*) FROM passing_word", [], |row| row.get(0)).unwrap()
    }

    /// Every page of the vault and every frame of its log, decrypted from outside.
    #[must_use]
    pub fn pages(&self) -> Vec<Vec<u8>> {
        decrypted(&self.vault().join("vault.db"), &self.raw_key())
    }

    /// Another phone on which every file is as it lies here now, and the app was not started yet:
    /// what a kill at this instant would leave. Its clocks are its own, and say the same.
    #[must_use]
    pub fn as_a_kill_leaves_it(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for part in ["vault", "key"] {
            copy_files(&self.folder.path().join(part), &folder.path().join(part));
        }
        let clock = self.clock.another();
        let companion = companion(folder.path(), &clock);
        Self { folder, clock, companion }
    }

    /// A phone with the files that lie in `folder`, locked.
    #[must_use]
    pub fn with_files_of(folder: &Path) -> Self {
        let phone = Self::new();
        for part in ["vault", "key"] {
            copy_files(&folder.join(part), &phone.folder.path().join(part));
        }
        let companion = companion(phone.folder.path(), &phone.clock);
        Self { companion, ..phone }
    }

    /// Copies every file of this phone into `folder`.
    pub fn copy_files_to(&self, folder: &Path) {
        for part in ["vault", "key"] {
            copy_files(&self.folder.path().join(part), &folder.join(part));
        }
    }

    /// The app is ended as a system ends it, without a word, and started again.
    pub fn kill_and_start(&mut self) {
        // the old one is dropped first, as a dead process has let go of its files
        self.companion = Companion::new(
            self.folder.path().join("nowhere"),
            Box::new(FileKeyStore::new(self.folder.path().join("no.key"))),
            Box::new(self.clock.clone()),
            Language::English,
        );
        self.companion = companion(self.folder.path(), &self.clock);
    }

    /// Carries out a command that must succeed, and gives what it made. Every view that is not told
    /// as changed still says the same.
    ///
    /// # Panics
    /// When it does not succeed, or changes a view without telling it.
    pub fn perform(&mut self, command: impl Into<Command>) -> Made {
        let command = command.into();
        let told = format!("{command:?}");
        let before = Shown::of(&self.companion);
        match self.companion.perform(command) {
            Ok(done) => {
                let differ = Shown::of(&self.companion).differs_from(&before);
                let untold: Vec<_> = differ.difference(&done.changed).collect();
                assert!(untold.is_empty(), "{told} changed {untold:?}");
                done.made
            }
            Err(error) => panic!("{told}: {error}"),
        }
    }

    /// Another phone on which nobody has started a group, that shows the same time.
    #[must_use]
    pub fn another_with_this_clock(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = self.clock.clone();
        let companion = companion(folder.path(), &clock);
        Self { folder, clock, companion }
    }

    /// Something happens in the room.
    pub fn event(&mut self, event: Event) {
        self.perform(MeetingCommand::Happened(event));
    }

    /// Tries something in the room.
    ///
    /// # Errors
    /// What the companion says.
    pub fn try_event(&mut self, event: Event) -> Result<(), CompanionError> {
        self.companion.perform(MeetingCommand::Happened(event)).map(drop)
    }

    /// Unlocks without a passphrase.
    pub fn unlock(&mut self) {
        self.perform(DoorCommand::Unlock(None));
    }

    /// The id of the member with this nickname.
    #[must_use]
    pub fn member(&self, nickname: &str) -> MemberId {
        let today = self.companion.today().unwrap();
        today.members.iter().find(|person| person.nickname == nickname).unwrap().id
    }

    /// Somebody proposes a rule in their own words; gives the proposal.
    ///
    /// # Panics
    /// When it does not lie on the table afterwards.
    pub fn propose_rule(&mut self, text: &str) -> EntryId {
        self.propose(Wish::Rule(Written::Own(text.to_owned())))
    }

    /// Somebody proposes something; gives the proposal.
    ///
    /// # Panics
    /// When it does not lie on the table afterwards.
    pub fn propose(&mut self, wish: Wish) -> EntryId {
        let made = self.perform(AgreementsCommand::Propose { wish, review: None });
        let proposal = made.entry().unwrap();
        assert!(self.table_ids().contains(&proposal), "it lies on the table");
        proposal
    }

    /// What lies on the table.
    #[must_use]
    pub fn table_ids(&self) -> Vec<EntryId> {
        self.agreements().table.iter().map(|proposal| proposal.id).collect()
    }

    /// The page of agreements.
    #[must_use]
    pub fn agreements(&self) -> AgreementsView {
        self.companion.agreements().unwrap()
    }

    /// A proposal on the table.
    #[must_use]
    pub fn proposal(&self, id: EntryId) -> ProposalView {
        self.agreements().table.into_iter().find(|proposal| proposal.id == id).unwrap()
    }

    /// The rules in force, as they are read; cards by their names.
    #[must_use]
    pub fn rules(&self) -> Vec<String> {
        self.agreements().rules.into_iter().map(|rule| said(&rule.words)).collect()
    }

    /// The holder answers in their own hand.
    pub fn answer(&mut self, proposal: EntryId, answer: Answer) {
        self.perform(AgreementsCommand::Answer { proposal, answer });
    }

    /// The phone is passed round; the answers come in this order, true for no objection. Gives what
    /// came of it.
    ///
    /// # Panics
    /// When the phone goes to more or fewer people.
    pub fn send_round(&mut self, proposal: EntryId, answers: &[bool]) -> Outcome {
        self.perform(AgreementsCommand::SendRound(proposal));
        assert_eq!(self.companion.going_round().unwrap().of, answers.len());
        for (passed, no_objection) in answers.iter().enumerate() {
            let view = self.companion.going_round().unwrap();
            assert_eq!(
                (view.passed, view.outcome),
                (passed, None),
                "nothing is told before the end"
            );
            self.perform(AgreementsCommand::Seal { no_objection: *no_objection });
        }
        let outcome = self.companion.going_round().unwrap().outcome.unwrap();
        self.perform(AgreementsCommand::StopGoingRound);
        outcome
    }

    /// The phone goes round with these in one envelope; everybody has no objection, but one to each of
    /// `talk`. Gives what came of each.
    ///
    /// # Panics
    /// When something is told before the last one has sealed.
    pub fn send_envelope(&mut self, proposals: &[EntryId], talk: &[EntryId]) -> Vec<Enveloped> {
        self.perform(AgreementsCommand::SendEnvelope(proposals.to_vec()));
        let of = self.companion.envelope().unwrap().of;
        for passed in 0..of {
            let view = self.companion.envelope().unwrap();
            assert_eq!(view.passed, passed);
            assert!(view.proposals.iter().all(|it| it.came.is_none()), "nothing is told yet");
            let seals = |id: &EntryId| passed > 0 || !talk.contains(id);
            let sealed = proposals.iter().map(seals).collect();
            self.perform(AgreementsCommand::SealEnvelope(sealed));
        }
        let came = self.companion.envelope().unwrap().proposals;
        self.perform(AgreementsCommand::StopGoingRound);
        came.into_iter().map(|it| it.came.unwrap()).collect()
    }

    /// All agree, as the phone is passed round; where the room cannot speak for its holder, they sign
    /// in their own hand after it.
    pub fn all_agree(&mut self, proposal: EntryId) {
        self.perform(AgreementsCommand::SendRound(proposal));
        let of = self.companion.going_round().unwrap().of;
        for _ in 0..of {
            self.perform(AgreementsCommand::Seal { no_objection: true });
        }
        if self.companion.going_round().unwrap().holder_signs.is_some() {
            self.answer(proposal, Answer::Consent);
        }
        assert_eq!(self.companion.going_round().unwrap().outcome, Some(Outcome::AllAgreed));
        self.perform(AgreementsCommand::StopGoingRound);
    }

    /// Begins a standard meeting of these members, in the order they sit.
    pub fn meet(&mut self, nicknames: &[&str]) {
        self.meet_with(nicknames, Plan::preset(Preset::Standard120));
    }

    /// Begins a meeting of these members with this plan.
    pub fn meet_with(&mut self, nicknames: &[&str], plan: Plan) {
        let circle = nicknames.iter().map(|nickname| self.member(nickname)).collect();
        self.perform(MeetingCommand::Start { circle, plan });
    }

    /// The meeting as it lies on the table.
    #[must_use]
    pub fn table(&self) -> MeetingView {
        self.companion.meeting().unwrap()
    }

    /// Whose floor it is, by nickname; empty when it is nobody's.
    #[must_use]
    pub fn floor(&self) -> String {
        let table = self.table();
        table.floor().map(|(_, seat)| seat.person.nickname.clone()).unwrap_or_default()
    }
}

impl Default for Phone {
    fn default() -> Self {
        Self::new()
    }
}

fn companion(folder: &Path, clock: &HandClock) -> Companion {
    Companion::new(
        folder.join("vault"),
        Box::new(FileKeyStore::new(folder.join("key").join("device.key"))),
        Box::new(clock.clone()),
        Language::English,
    )
}

/// Words as they are read; a card by its name.
#[must_use]
pub fn said(words: &WordsView) -> String {
    match words {
        WordsView::Own(text) => text.clone(),
        WordsView::Card(card) => format!("card {card}"),
        WordsView::Gone => "gone".to_owned(),
    }
}
