//! The companion: it owns the vault, and is the only one who opens and closes it.

use std::path::PathBuf;

use super::choices::Choices;
use super::clock::{Clock, millis_between};
use super::command::{Change, Command};
use super::error::CompanionError;
use super::meeting::civil_day;
use super::open::Open;
use super::reminders::Reminders;
use super::view::door::DoorView;
use crate::domain::{Group, GroupName, GroupProblem, Member, MemberId, Nickname};
use crate::guide::Language;
use crate::journal::DeviceKey;
use crate::vault::{self, KeyStore, OwnDevice, Passphrase, Reading, Store};

/// The one handle on a group's phone.
pub struct Companion {
    pub(super) folder: PathBuf,
    pub(super) keys: Box<dyn KeyStore>,
    pub(super) clock: Box<dyn Clock>,
    pub(super) language: Language,
    pub(super) platform_reminders: Option<Box<dyn Reminders>>,
    left: Option<Reading>,
    /// This phone's key, while it waits to come into a group.
    pub(super) arriving: Option<OwnDevice>,
    pub(super) open: Option<Open>,
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
        Self {
            folder,
            keys,
            clock,
            language,
            platform_reminders: None,
            left: None,
            arriving: None,
            open: None,
        }
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
        Choices::of(self.language, self.open.as_ref().map(|open| &open.settings))
    }

    /// Carries out one command, and says which views changed.
    ///
    /// Starting and unlocking take up to a second on purpose; call them off the screen's thread.
    ///
    /// # Errors
    /// [`CompanionError`]; nothing has changed then, but that a meeting whose traces could not all
    /// be erased yet is closed nevertheless. Read the views again after an error too.
    pub fn perform(&mut self, command: Command) -> Result<Vec<Change>, CompanionError> {
        // a day may have gone by since the last one
        let mut changes = self.let_words_go();
        changes.extend(self.carry_out(command)?);
        changes.extend(self.let_words_go());
        self.arm(&changes);
        Ok(changes)
    }

    fn carry_out(&mut self, command: Command) -> Result<Vec<Change>, CompanionError> {
        match command {
            Command::Speak(language) => self.speak(language),
            Command::StartGroup { name, nicknames, holder, passphrase } => {
                self.start_group(&name, &nicknames, holder, passphrase.as_ref())
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
            Command::PassRound(proposal) => self.pass_round(proposal),
            Command::Seal { no_objection } => self.seal(no_objection),
            Command::StopPassing => self.stop_passing(),
            Command::SawRhythmDiffers => self.saw_rhythm_differs(),
            Command::SawSteppingBack => self.saw_stepping_back(),
            Command::MarkStep { step, done } => self.mark_step(step, done),
            Command::FromCourse(from_course) => self.come_from_course(from_course),
            Command::PutStartUpAway(away) => self.put_start_up_away(away),
            Command::TakeOffer(topic) => self.took_offer(topic),
            Command::LookBack => self.begin_look_back(),
            Command::SealLookBack { marks, written } => self.seal_look_back(marks, &written),
            Command::CloseLookBack => self.close_look_back(),
            Command::CantCome { slot, member, away } => self.cant_come(slot, member, away),
            Command::MeetAnyway(slot) => self.meet_anyway(slot),
            Command::TakeDuty { slot, duty, member } => self.take_duty(slot, duty, member),
            Command::AddDuty(written) => self.add_duty(written),
            Command::LetGoOfDuty(duty) => self.let_go_of_duty(duty),
            Command::AskForDay { times, minutes, zone } => self.ask_for_day(&times, minutes, &zone),
            Command::MarkDays(marks) => self.mark_days(marks),
            Command::PassMarksRound => self.pass_marks_round(),
            Command::SealMarks(marks) => self.seal_marks(marks),
            Command::StopMarksRound => self.stop_marks_round(),
            Command::DropDayQuestion => self.drop_day_question(),
            Command::KeepNote { text, stays } => self.keep_note(&text, stays),
            Command::EraseHere => self.erase_here(),
            Command::Check => self.check(),
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
        Ok(vec![Change::Choices])
    }

    fn start_group(
        &mut self,
        name: &str,
        nicknames: &[String],
        holder: usize,
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
        let member = group.members().get(holder).ok_or(GroupProblem::TooFew)?.id;
        let own = OwnDevice { key: new_device_key()?, member };
        let today = self.today_here();
        let keys = self.keys.as_ref();
        // the vault comes last: once it is there, the group is started and nothing can fail
        vault::keep_language(&self.folder, keys, self.language.tag())?;
        let begun = Open::begin(&own, &group, today)?;
        let store = vault::create_with(&self.folder, keys, passphrase, |store| {
            store.keep_device(&own)?;
            store.keep_chapter(&begun.chapter())
        })?;
        let mut open = Open::found(Box::new(store), own, group);
        open.show(begun);
        open.forget_journal();
        self.open = Some(open);
        Ok(vec![Change::Door, Change::Today, Change::Choices, Change::Agreements])
    }

    fn unlock(&mut self, passphrase: Option<&Passphrase>) -> Result<Vec<Change>, CompanionError> {
        if self.open.is_some() {
            return Err(CompanionError::NotNow);
        }
        let now = self.clock.read();
        let store = vault::open(&self.folder, self.keys.as_ref(), passphrase, &now)?;
        self.open = Some(Open::read(Box::new(store))?);
        self.left = None;
        self.forget_if_abandoned()?;
        self.let_note_fade()?;
        let now = self.clock.read();
        self.opened()?.only_members_sit(now)?;
        Ok(vec![
            Change::Door,
            Change::Today,
            Change::Meeting,
            Change::Choices,
            Change::Agreements,
            Change::Passing,
            Change::Coming,
        ])
    }

    /// Reads every page; a vault that is not whole is closed, and nothing in it is changed.
    fn check(&mut self) -> Result<Vec<Change>, CompanionError> {
        let checked = self.opened()?.store.check();
        if checked.is_err() {
            self.lock()?;
        }
        checked?;
        Ok(Vec::new())
    }

    /// Erases the group on this phone: what opens it first, then the rest.
    fn erase_here(&mut self) -> Result<Vec<Change>, CompanionError> {
        self.opened()?;
        self.lock()?;
        vault::erase(&self.folder, self.keys.as_ref())?;
        Ok(vec![Change::Door, Change::Today, Change::Agreements])
    }

    /// The civil day it is here.
    pub(super) fn today_here(&self) -> chrono::NaiveDate {
        civil_day(self.clock.read().wall_millis)
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
        let Choices { language: _, signs, lock_after, remind_me } = choices;
        self.opened()?.set(|settings| {
            (settings.signs, settings.lock_after, settings.remind_me) =
                (signs, lock_after, remind_me);
        })?;
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
        changes.extend(self.let_note_fade()?);
        Ok(changes)
    }
}

fn new_member_id() -> Result<MemberId, CompanionError> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| CompanionError::NoChance)?;
    Ok(MemberId::new(bytes))
}

pub(super) fn new_device_key() -> Result<DeviceKey, CompanionError> {
    let mut secret = zeroize::Zeroizing::new([0_u8; 32]);
    getrandom::fill(secret.as_mut()).map_err(|_| CompanionError::NoChance)?;
    Ok(DeviceKey::new(&secret))
}
