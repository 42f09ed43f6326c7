//! One phone: a real vault in a folder of its own, and a clock set by hand.

use std::path::{Path, PathBuf};

use runde_core::companion::{
    Command, Companion, CompanionError, Event, FileKeyStore, Language, MeetingView, MemberId,
    Passphrase, Plan, Preset,
};
use tempfile::TempDir;

use crate::clock::HandClock;
use crate::pages::decrypted;
use crate::shelf::{copy_files, raw_key};

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
        self.perform(Command::StartGroup {
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

    /// Carries out a command that must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn perform(&mut self, command: Command) {
        let told = format!("{command:?}");
        if let Err(error) = self.companion.perform(command) {
            panic!("{told}: {error}");
        }
    }

    /// Something happens in the room.
    pub fn event(&mut self, event: Event) {
        self.perform(Command::InMeeting(event));
    }

    /// Tries something in the room.
    ///
    /// # Errors
    /// What the companion says.
    pub fn try_event(&mut self, event: Event) -> Result<(), CompanionError> {
        self.companion.perform(Command::InMeeting(event)).map(drop)
    }

    /// Unlocks without a passphrase.
    pub fn unlock(&mut self) {
        self.perform(Command::Unlock(None));
    }

    /// The id of the member with this nickname.
    #[must_use]
    pub fn member(&self, nickname: &str) -> MemberId {
        let today = self.companion.today().unwrap();
        today.members.iter().find(|person| person.nickname == nickname).unwrap().id
    }

    /// Begins a standard meeting of these members, in the order they sit.
    pub fn meet(&mut self, nicknames: &[&str]) {
        self.meet_with(nicknames, Plan::preset(Preset::Standard120));
    }

    /// Begins a meeting of these members with this plan.
    pub fn meet_with(&mut self, nicknames: &[&str], plan: Plan) {
        let circle = nicknames.iter().map(|nickname| self.member(nickname)).collect();
        self.perform(Command::StartMeeting { circle, plan });
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
