//! What every page asks of its house: words, why something was not done, and doing one thing after
//! another.

use dioxus::prelude::*;
use runde_core::companion::{Command, DoorCommand, Language, Made, MeetingView};

use super::walk::Doing;
use crate::keeper::House;
use crate::screens::trouble;
use crate::words::Words;

impl House {
    pub(super) fn language(&self) -> Language {
        self.settings.read().language
    }

    pub(super) fn words(&self) -> Words {
        Words::new(self.language())
    }

    /// Between meetings, and in one where nobody is speaking or about to.
    pub(super) fn nobody_has_the_floor(&self) -> bool {
        self.meeting.read().as_ref().is_none_or(MeetingView::is_at_rest)
    }

    pub(super) fn told_trouble(&self) -> Option<String> {
        self.trouble.read().as_ref().map(|error| trouble(self.words(), error))
    }

    /// What was told on one page is not told on the next.
    pub(super) fn forget_trouble(mut self) {
        if self.trouble.peek().is_some() {
            self.trouble.set(None);
        }
    }

    /// Does something, then turns to where it is seen, told what was made; where it could not be
    /// done, the page stays as it is and says why. While `waiting`, a second tap asks for nothing.
    pub(super) fn do_then(
        self,
        waiting: Signal<bool>,
        command: impl Into<Command>,
        turn: impl FnOnce(Made) + 'static,
    ) {
        if let Some(doing) = self.doing(waiting, command, turn) {
            spawn(doing);
        }
    }

    /// The same from a page that may be gone as soon as it is done, and its tasks with it.
    pub(super) fn do_then_elsewhere(
        self,
        waiting: Signal<bool>,
        command: impl Into<Command>,
        turn: impl FnOnce(Made) + 'static,
    ) {
        if let Some(doing) = self.doing(waiting, command, turn) {
            dioxus::core::spawn_forever(doing);
        }
    }

    /// What does it, once nothing else is waited for.
    fn doing(
        self,
        mut waiting: Signal<bool>,
        command: impl Into<Command>,
        turn: impl FnOnce(Made) + 'static,
    ) -> Option<impl Future<Output = ()> + 'static> {
        if waiting.replace(true) {
            return None;
        }
        self.forget_trouble();
        let doing = Doing::here();
        let done = self.carry_out(command);
        Some(async move {
            let made = done.await;
            // the page may be gone, and what it waited with
            if let Ok(mut waiting) = waiting.try_write() {
                *waiting = false;
            }
            if let Some(made) = made {
                doing.done(|| turn(made));
            }
        })
    }

    pub(super) fn speak(self, language: Language) {
        self.perform(DoorCommand::Speak(language));
    }
}
