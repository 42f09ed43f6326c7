//! The companion: the one who performs, and the one who is looked at.

mod views;

use std::path::PathBuf;

use zeroize::Zeroize;

use super::agreements::{self, forgotten_round, settle_what_was_asked};
use super::calendar;
use super::command::Command;
use super::door::{self, DoorCommand};
use super::ground::{CompanionError, Done, Now, ViewName};
use super::group::{self, let_note_fade};
use super::guide;
use super::meeting::{self, forget_if_abandoned};
use super::open::Phone;
use super::phones;
use super::ports::{Clock, Reminders};
use crate::guide::Language;
use crate::vault::{self, KeyStore};

/// The one handle on a group's phone.
pub struct Companion {
    phone: Phone,
    /// When something was last performed: what hangs on the day or the hour is read again after it.
    looked: Option<Now>,
    /// Whether an erasing that was cut short has been finished.
    was_erased: bool,
}

/// How deep a command goes, by far: what it left on the stack is written over.
const DEPTH: usize = 128 * 1024;

/// Writes over what lies on the stack below: keys and the order of a meeting are copied there while
/// they are worked with, and nobody clears it.
#[inline(never)]
fn wipe_stack() {
    let mut below = [0_u8; DEPTH];
    std::hint::black_box(&mut below).zeroize();
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
        let known = vault::lock_state(&folder, keys.as_ref());
        let language = known.language().map_or(language, Language::from_tag);
        let looks = known.looks();
        // before anything else; where it cannot be finished, nothing new begins here either
        let was_erased = vault::finish_erasing(&folder, keys.as_ref()).unwrap_or(false);
        let (reminders, left, open) = (None, None, None);
        let phone = Phone { folder, keys, clock, language, looks, reminders, left, open };
        Self { phone, looked: None, was_erased }
    }

    /// Whether a group was not fully erased here last time, and now is.
    #[must_use]
    pub const fn was_erased(&self) -> bool {
        self.was_erased
    }

    /// The same, with a platform that can ring.
    #[must_use]
    pub fn with_reminders(mut self, platform: Box<dyn Reminders>) -> Self {
        self.phone.reminders = Some(platform);
        self
    }

    /// Carries out one command; says which views changed, and what was made.
    ///
    /// Starting, unlocking and arriving take up to a second on purpose; call them off the screen's
    /// thread.
    ///
    /// # Errors
    /// [`CompanionError`]; nothing has changed then, but that a meeting whose traces could not all
    /// be erased yet is closed nevertheless, a vault that is not whole is locked, and what the last one
    /// consented to at home is settled. Read every view again after an error.
    pub fn perform(&mut self, command: impl Into<Command>) -> Result<Done, CompanionError> {
        let done = self.perform_now(command.into());
        wipe_stack();
        done
    }

    fn perform_now(&mut self, command: Command) -> Result<Done, CompanionError> {
        // read once: what is kept is the moment at which it was asked for
        let now = self.phone.now();
        let dated = self.look_at_date(&now);
        // a day may have gone by since the last one
        let settled = self.settle_what_was_asked(&now);
        let before = self.let_words_go(&now).and(self.time_went_by(&now)).and(dated).and(settled);
        let done = self.carry_out(command, &now)?;
        let done = done.and(before.changed).and(self.let_words_go(&now).changed);
        self.arm(&done);
        Ok(done)
    }

    /// The open vault, for a test that looks behind the handle.
    #[cfg(test)]
    pub(super) fn opened(&mut self) -> &mut super::open::OpenVault {
        self.phone.open.as_mut().unwrap()
    }

    fn carry_out(&mut self, command: Command, now: &Now) -> Result<Done, CompanionError> {
        let phone = &mut self.phone;
        match command {
            Command::Door(command) => {
                let enters = matches!(command, DoorCommand::Unlock(_) | DoorCommand::Return);
                let unlocks = matches!(command, DoorCommand::Unlock(_));
                let done = door::act(phone, command, now)?;
                if enters { self.enter(done, unlocks) } else { Ok(done) }
            }
            Command::Meeting(command) => meeting::act(phone.opened()?, command, now),
            Command::Agreements(command) => agreements::act(phone.opened()?, command, now),
            Command::Calendar(command) => calendar::act(phone.opened()?, command, now),
            Command::Group(command) => group::act(phone.opened()?, command, now),
            Command::Guide(command) => guide::act(phone.opened()?, command),
            Command::Phones(command) => phones::act(phone, command, now),
        }
    }

    /// The holder is here: what went by while nobody was is put right.
    fn enter(&mut self, done: Done, unlocked: bool) -> Result<Done, CompanionError> {
        // opening took its time
        let now = self.phone.now();
        let Some(open) = &mut self.phone.open else { return Ok(done) };
        if unlocked {
            // where the day cannot be kept now, it is with the next command
            let _ = open.look_at_date(&now);
            forgotten_round(open);
        }
        let forgotten = forget_if_abandoned(open, &now)?;
        let faded = let_note_fade(open, &now)?;
        if unlocked {
            open.only_members_sit(&now)?;
        }
        Ok(done.and(forgotten.changed).and(faded.changed))
    }

    /// Looks at the date; where it cannot be kept now, it is with the next command.
    fn look_at_date(&mut self, now: &Now) -> Option<ViewName> {
        let open = self.phone.open.as_mut()?;
        let before = open.held_back;
        let _ = open.look_at_date(now);
        (open.held_back != before).then_some(ViewName::Today)
    }

    /// Settles what the last one consented to at home. Where that cannot be written now, it is with the
    /// next command.
    fn settle_what_was_asked(&mut self, now: &Now) -> Vec<ViewName> {
        let open = self.phone.open.as_mut();
        let settled = open.map(|open| settle_what_was_asked(open, now));
        if settled == Some(Ok(true)) { ViewName::BINDING.to_vec() } else { Vec::new() }
    }

    /// Lets go of passing words about what is over. Whatever could not be erased now is tried again
    /// with the next command.
    fn let_words_go(&mut self, now: &Now) -> Done {
        let open = self.phone.open.as_mut();
        let gone = open.is_some_and(|open| open.let_words_go(now) == Ok(true));
        if gone { Done::changed([ViewName::Calendar]) } else { Done::default() }
    }

    /// The views that say something else because it is another day than it was, or because a meeting
    /// has come to its end.
    fn time_went_by(&mut self, now: &Now) -> Vec<ViewName> {
        let Some(before) = self.looked.replace(now.clone()) else { return Vec::new() };
        let Some(open) = &self.phone.open else { return Vec::new() };
        match before.today == now.today && before.zone == now.zone {
            false => ViewName::ALL.to_vec(),
            true if calendar::something_ended(open, &before, now) => ViewName::BINDING.to_vec(),
            true => Vec::new(),
        }
    }

    /// Arms reminders anew after what may have changed the schedule or what is wanted. What is armed
    /// stays while the vault is locked, and goes with the group.
    fn arm(&self, done: &Done) {
        let Some(platform) = &self.phone.reminders else { return };
        let concerned = [ViewName::Door, ViewName::Settings, ViewName::Calendar];
        if concerned.iter().all(|view| !done.changed.contains(view)) {
            return;
        }
        if self.phone.open.is_some() || vault::protection(&self.phone.folder).is_none() {
            platform.arm(&self.reminders());
        }
    }
}
