//! Meetings and what becomes of them, written down by a second phone of the holder's that is gone
//! again afterwards.

use chrono::NaiveDate;
use runde_core::companion::{Command, EntryId, PhoneCard, Slot};
use runde_core::domain::{Act, Day, Length, OneMeeting, Proof, TimeOfDay, What, Zone};
use runde_core::journal::{DeviceKey, Entry};

use crate::history::{Pen, Reader};
use crate::phone::Phone;

impl Phone {
    /// The civil day it is on this phone.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.agreements().today
    }

    /// The group means to meet so many days from now, at 19:00.
    pub fn plans(&mut self, days: u64) -> Slot {
        let day = self.day().checked_add_days(chrono::Days::new(days)).unwrap();
        let one = OneMeeting {
            day: Day::of(day),
            at: TimeOfDay::new(19 * 60).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new("Europe/Copenhagen").unwrap(),
        };
        Slot::Single(self.writes(Act::Extra(one)))
    }

    /// A meeting is called off.
    pub fn calls_off(&mut self, slot: Slot) {
        self.writes(Act::Meeting { slot, what: What::CalledOff });
    }

    /// Writes an act by hand.
    ///
    /// # Panics
    /// When it is not taken in.
    pub fn writes(&mut self, act: Act) -> EntryId {
        let known = self.companion.deliver().unwrap();
        let founding = self.companion.founding().unwrap();
        let mut reader = Reader::given(known.iter().map(|one| Entry::read(one).unwrap()));
        // a key that no earlier act was written with
        let number = u8::try_from(known.len()).unwrap();
        let key = DeviceKey::new(&[number; 32]);
        let member = self.holder();
        let proof: Proof = key.proof_for_member(founding, member);
        self.companion
            .welcome_phone(PhoneCard { member, device: key.device(), proof }, false)
            .unwrap();
        let known = self.companion.deliver().unwrap();
        reader.take_in(known.iter().skip(known.len() - 1).map(|one| Entry::read(one).unwrap()));
        let device = key.device();
        let mut pen = Pen { key, reader };
        let day = Day::of(self.day()).days();
        let written = pen.write(act, None, day, [0; 16]);
        let gone = pen.write(Act::Drop(device), None, day, [0; 16]);
        let id = written.id();
        let told = self.companion.receive(&[written.envelope(), gone.envelope()]).unwrap();
        assert_eq!(told.new, 2);
        id
    }

    /// Whose phone it is.
    ///
    /// # Panics
    /// When it is nobody's.
    #[must_use]
    pub fn holder(&self) -> runde_core::companion::MemberId {
        let members = self.companion.members().unwrap().members;
        members.into_iter().find(|member| member.holds_this_phone).unwrap().person.id
    }

    /// Somebody can't come to a meeting, or comes after all.
    pub fn cant_come(&mut self, slot: Slot, nickname: &str, away: bool) {
        let member = self.member(nickname);
        self.perform(Command::CantCome { slot, member, away });
    }

    /// This phone and another one tell each other what is said in passing.
    ///
    /// # Panics
    /// When one of them takes in nothing at all.
    pub fn pass_words(&mut self, other: &mut Self) {
        let mine = self.companion.words_to_give().unwrap();
        other.companion.take_words(&mine).unwrap();
        self.companion.take_words(&other.companion.words_to_give().unwrap()).unwrap();
    }

    /// Who can't come to a meeting, by nickname.
    #[must_use]
    pub fn away(&self, slot: Slot) -> Vec<String> {
        let away = self.companion.cant_come_to(slot).into_iter();
        away.map(|person| person.nickname).collect()
    }

    /// Whose turn each duty is at these meetings, by nickname; nobody's is empty.
    #[must_use]
    pub fn turns(&self, slots: &[Slot]) -> Vec<Vec<String>> {
        let turns = self.companion.turns(slots).into_iter();
        let whose = |turn: runde_core::companion::TurnView| turn.whose.map(|one| one.nickname);
        turns.map(|all| all.into_iter().map(|it| whose(it).unwrap_or_default()).collect()).collect()
    }

    /// A meeting of these, closed again at once.
    pub fn meets_and_closes(&mut self, nicknames: &[&str]) {
        self.meet(nicknames);
        self.event(runde_core::companion::Event::End);
        self.perform(Command::CloseAndForget);
    }
}
