//! The companion: it owns the vault, and is the only one who opens and closes it.

use std::path::PathBuf;

use super::choices::{Choices, Language};
use super::clock::{Clock, millis_between};
use super::command::{Change, Command};
use super::error::CompanionError;
use super::view::door::DoorView;
use crate::domain::{Group, GroupName, Member, MemberId, Nickname};
use crate::vault::{self, KeyStore, Live, Passphrase, Reading, Store, VaultError};

/// The one handle on a group's phone.
pub struct Companion {
    folder: PathBuf,
    keys: Box<dyn KeyStore>,
    pub(super) clock: Box<dyn Clock>,
    language: Language,
    left: Option<Reading>,
    pub(super) open: Option<Open>,
}

/// What is known while the vault is open.
pub(super) struct Open {
    pub(super) store: Box<dyn Store>,
    pub(super) group: Group,
    pub(super) choices: Choices,
    pub(super) live: Option<Live>,
}

impl Companion {
    /// Looks at the vault in `folder`, without opening it. `language` is the system's, used until
    /// the holder chose one.
    #[must_use]
    pub fn new(
        folder: PathBuf,
        keys: Box<dyn KeyStore>,
        clock: Box<dyn Clock>,
        language: Language,
    ) -> Self {
        let language =
            vault::door(&folder, keys.as_ref()).language().map_or(language, Language::from_tag);
        Self { folder, keys, clock, language, left: None, open: None }
    }

    /// What stands between the holder and the group.
    #[must_use]
    pub fn door(&self) -> DoorView {
        match (&self.open, vault::protection(&self.folder)) {
            (Some(_), _) => DoorView::Open,
            (None, Some(protection)) => DoorView::Locked(protection),
            (None, None) => DoorView::NoGroup,
        }
    }

    /// The language of the screens.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What the holder chose; the defaults while locked.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let language = self.language;
        self.open.as_ref().map_or(Choices { language, ..Choices::default() }, |open| open.choices)
    }

    /// Carries out one command, and says which views changed.
    ///
    /// Starting and unlocking take up to a second on purpose; call them off the screen's thread.
    ///
    /// # Errors
    /// [`CompanionError`]; nothing has changed then, but that a meeting whose traces could not all
    /// be erased yet is closed nevertheless. Read the views again after an error too.
    pub fn perform(&mut self, command: Command) -> Result<Vec<Change>, CompanionError> {
        match command {
            Command::Speak(language) => self.speak(language),
            Command::StartGroup { name, nicknames, holder: _, passphrase } => {
                self.start_group(&name, &nicknames, passphrase.as_ref())
            }
            Command::Unlock(passphrase) => self.unlock(passphrase.as_ref()),
            Command::Lock => self.lock(),
            Command::Choose(choices) => self.choose(choices),
            Command::StartMeeting { circle, plan } => self.start_meeting(circle, &plan),
            Command::InMeeting(event) => self.in_meeting(&event),
            Command::CloseAndForget => self.close_and_forget(),
            Command::Leave => {
                self.left = Some(self.clock.read());
                Ok(Vec::new())
            }
            Command::StayAway => self.stay_away(),
            Command::Return => self.come_back(),
            other => self.decide(other),
        }
    }

    pub(super) fn opened(&mut self) -> Result<&mut Open, CompanionError> {
        self.open.as_mut().ok_or(CompanionError::NotNow)
    }

    fn speak(&mut self, language: Language) -> Result<Vec<Change>, CompanionError> {
        if vault::protection(&self.folder).is_some() {
            vault::keep_language(&self.folder, self.keys.as_ref(), language.tag())?;
        }
        self.language = language;
        if let Some(open) = &mut self.open {
            open.choices.language = language;
        }
        Ok(vec![Change::Choices])
    }

    fn start_group(
        &mut self,
        name: &str,
        nicknames: &[String],
        passphrase: Option<&Passphrase>,
    ) -> Result<Vec<Change>, CompanionError> {
        if self.open.is_some() {
            return Err(CompanionError::NotNow);
        }
        let written = nicknames.iter().filter(|nickname| !nickname.trim().is_empty());
        let members = written
            .map(|nickname| Ok(Member { id: new_member_id()?, nickname: Nickname::new(nickname)? }))
            .collect::<Result<Vec<_>, CompanionError>>()?;
        let group = Group::new(GroupName::new(name), members)?;
        let keys = self.keys.as_ref();
        // the vault comes last: once it is there, the group is started and nothing can fail
        vault::keep_language(&self.folder, keys, self.language.tag())?;
        let store =
            vault::create_with(&self.folder, keys, passphrase, |store| store.keep_group(&group))?;
        let choices = Choices { language: self.language, ..Choices::default() };
        self.open = Some(Open { store: Box::new(store), group, choices, live: None });
        Ok(vec![Change::Door, Change::Today, Change::Choices])
    }

    fn unlock(&mut self, passphrase: Option<&Passphrase>) -> Result<Vec<Change>, CompanionError> {
        if self.open.is_some() {
            return Err(CompanionError::NotNow);
        }
        let now = self.clock.read();
        let store = vault::open(&self.folder, self.keys.as_ref(), passphrase, &now)?;
        store.check()?;
        // a vault is made with its group, so one without is not whole
        let group = store.group()?.ok_or(VaultError::Damaged)?;
        let choices = Choices::read(&store, self.language)?;
        let live = store.live()?;
        self.open = Some(Open { store: Box::new(store), group, choices, live });
        self.left = None;
        self.forget_if_abandoned()?;
        Ok(vec![Change::Door, Change::Today, Change::Meeting, Change::Choices])
    }

    /// Lets go of the file and of the key; both are gone from memory when this returns.
    fn lock(&mut self) -> Result<Vec<Change>, CompanionError> {
        self.left = None;
        match self.open.take() {
            Some(mut open) => {
                // what could not be settled stays in the log and is read from there when it opens
                let _ = open.store.pause();
                Ok(vec![Change::Door, Change::Today, Change::Meeting])
            }
            None => Ok(Vec::new()),
        }
    }

    fn choose(&mut self, choices: Choices) -> Result<Vec<Change>, CompanionError> {
        let language = self.language;
        let open = self.opened()?;
        let choices = Choices { language, ..choices };
        choices.keep(open.store.as_mut())?;
        open.choices = choices;
        Ok(vec![Change::Choices])
    }

    /// Still in the background: locks once the app was away for too long.
    fn stay_away(&mut self) -> Result<Vec<Change>, CompanionError> {
        let lock_after = self.choices().lock_after.millis();
        match &self.left {
            Some(left) if millis_between(left, &self.clock.read()) >= lock_after => self.lock(),
            _ => Ok(Vec::new()),
        }
    }

    fn come_back(&mut self) -> Result<Vec<Change>, CompanionError> {
        let mut changes = self.stay_away()?;
        self.left = None;
        changes.extend(self.forget_if_abandoned()?);
        Ok(changes)
    }
}

fn new_member_id() -> Result<MemberId, CompanionError> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| CompanionError::NoChance)?;
    Ok(MemberId::new(bytes))
}
