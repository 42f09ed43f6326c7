//! The phone goes from hand to hand: one after another takes it, and seals once.

use dioxus::prelude::*;
use runde_core::companion::Command;

use crate::keeper::House;

/// Where the phone is while it goes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Handed {
    /// Nobody has taken it yet.
    Before,
    /// Somebody has it; how many had sealed before.
    Has(usize),
    /// It goes on to the next one; how many have sealed, and whether the last of them did so on this
    /// page, and not before it was opened anew.
    On(usize, bool),
}

/// Who took the phone, and who seals.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Hands {
    house: House,
    /// Who has the phone, by how many sealed before them.
    taken: Signal<Option<usize>>,
    /// Who is sealing: a second tap must never seal for the next one.
    sealing: Signal<Option<usize>>,
}

/// Nobody has taken the phone yet; what could not be sealed can be sealed again.
pub(super) fn use_hands(house: House) -> Hands {
    let taken = use_signal(|| None::<usize>);
    let mut sealing = use_signal(|| None::<usize>);
    use_effect(move || {
        if house.trouble.read().is_some() {
            sealing.set(None);
        }
    });
    Hands { house, taken, sealing }
}

impl Hands {
    /// Where the phone is when so many have sealed.
    pub(super) fn handed(self, passed: usize) -> Handed {
        match passed {
            _ if *self.taken.read() == Some(passed) => Handed::Has(passed),
            0 => Handed::Before,
            _ => Handed::On(passed, *self.sealing.peek() == Some(passed - 1)),
        }
    }

    /// The one after so many takes it.
    pub(super) fn take(mut self, passed: usize) {
        self.taken.set(Some(passed));
    }

    /// The one after so many seals; only the first tap does.
    pub(super) fn seal(mut self, passed: usize, command: impl Into<Command>) {
        if *self.sealing.peek() != Some(passed) {
            self.house.forget_trouble();
            self.sealing.set(Some(passed));
            self.house.perform(command);
        }
    }
}
