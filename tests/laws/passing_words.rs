//! Laws 6, 7 and 9 for what is said for one occasion: nothing of it stays, nobody speaks for who has
//! a phone, and what is forged, replayed or another group's is dropped.

use chrono::{Days, NaiveTime};
use circle::pages::contains;
use circle::phone::Phone;
use circle::shelf::files;
use runde_core::companion::{
    Answer, CalendarCommand, DoorCommand, Event, GroupCommand, MeetingCommand, Outcome, PhoneCard,
    PhonesCommand, Slot, Written,
};
use runde_core::domain::{Day, EntryId, MemberId, Saying};
use runde_core::journal::{DeviceKey, Entry, Header, PassedOn, envelope_of};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];
const A_DAY: u64 = 24 * 60;

/// A phone on which much is said for one meeting and for finding a day, and every word of it.
struct Occasion {
    phone: Phone,
    slot: Slot,
    words: Vec<Vec<u8>>,
}

fn said() -> Occasion {
    let mut phone = Phone::of(&FOUR);
    phone.perform(CalendarCommand::AddDuty(Written::Card("host".to_owned())));
    let (slot, duty) = (phone.plans(2), phone.duties()[0]);
    phone.cant_come(slot, "Marit", true);
    phone.cant_come(slot, "Ove", true);
    phone.cant_come(slot, "Ove", false);
    let member = phone.member("Bo");
    phone.perform(CalendarCommand::TakeDuty { slot, duty, member });
    let seven = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
    let times = [1, 2].map(|days| (phone.day() + Days::new(days)).and_time(seven));
    let zone = "Europe/Oslo".to_owned();
    phone.perform(CalendarCommand::AskForDay { times: times.to_vec(), minutes: 120, zone });
    phone.perform(CalendarCommand::MarkDays(vec![true, false]));
    phone.perform(CalendarCommand::SendMarksRound);
    for _ in 0..4 {
        phone.perform(CalendarCommand::SealMarks(vec![true, false]));
    }
    let words = phone.companion.words_to_give().unwrap();
    assert_eq!(words.len(), 6);
    Occasion { phone, slot, words }
}

/// The day of the meeting for which much is said.
fn in_two_days(phone: &Phone) -> Day {
    Day::of(phone.day().checked_add_days(Days::new(2)).unwrap())
}

/// The signature of a word, which stands nowhere else.
fn signature(word: &[u8]) -> &[u8] {
    &word[word.len() - 64..]
}

impl Occasion {
    /// How many of the words are found in the pages, in the log or in a file.
    fn found(&self) -> usize {
        let mut texts = self.phone.pages();
        texts.extend(files(&self.phone.vault()).into_values());
        let there = |word: &&Vec<u8>| texts.iter().any(|text| contains(text, signature(word)));
        self.words.iter().filter(there).count()
    }

    /// Only what is about finding a day is left of the words.
    fn of_the_meeting(mut self) -> Self {
        let about = |word: &Vec<u8>| {
            matches!(
                PassedOn::read(word).unwrap().word().said,
                Saying::Away { .. } | Saying::Takes { .. }
            )
        };
        self.words.retain(about);
        assert_eq!(self.words.len(), 3);
        self
    }
}

#[test]
fn law_6_what_was_said_for_a_meeting_is_gone_when_it_is_closed() {
    let mut said = said().of_the_meeting();
    assert_eq!(said.found(), 3, "they can be found at all");
    said.phone.clock.pass(2 * A_DAY, 0);
    said.phone.meet(&["Anna", "Bo", "Ove"]);
    said.phone.event(Event::End);
    assert_eq!(said.found(), 3);
    said.phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(said.found(), 0, "in pages, log or files");
    let again = said.phone.take_words(&said.words);
    assert_eq!((again.new, again.refused), (0, 3), "nor does another phone bring it back");
    assert_eq!(said.found(), 0);
}

/// How many pages and files tell that a group meets although few come.
fn answers(phone: &Phone) -> usize {
    let mut texts = phone.pages();
    texts.extend(files(&phone.vault()).into_values());
    texts.iter().filter(|text| contains(text, b"\"come\":")).count()
}

#[test]
fn law_6_that_few_met_anyway_is_gone_with_who_could_not_come() {
    let answered = || {
        let mut said = said();
        for name in ["Anna", "Bo", "Ove"] {
            said.phone.cant_come(said.slot, name, true);
        }
        said.phone.perform(CalendarCommand::MeetAnyway(said.slot));
        assert!(answers(&said.phone) > 0, "it can be found at all");
        said
    };
    let mut closed = answered();
    closed.phone.clock.pass(2 * A_DAY, 0);
    closed.phone.meets_and_closes(&["Anna", "Bo"]);
    assert_eq!(answers(&closed.phone), 0, "in pages, log or files");
    let mut past = answered();
    past.phone.clock.pass(3 * A_DAY, 0);
    past.phone.perform(DoorCommand::Return);
    assert_eq!(answers(&past.phone), 0);
    let mut off = answered();
    off.phone.calls_off(off.slot);
    assert_eq!(answers(&off.phone), 0);
    let mut moved = answered();
    moved.phone.moves(moved.slot, 5, 19);
    assert_eq!(answers(&moved.phone), 0);
    let mut left = answered();
    let holder = left.phone.holder();
    left.phone.perform(GroupCommand::LeaveGroup(holder));
    assert_eq!(answers(&left.phone), 0);
}

#[test]
fn law_6_a_meeting_nobody_closed_takes_its_words_with_it() {
    let mut said = said().of_the_meeting();
    said.phone.clock.pass(2 * A_DAY, 0);
    said.phone.meet(&["Anna", "Bo"]);
    // past midnight it is still under way
    said.phone.clock.pass(8 * 60, 0);
    said.phone.perform(DoorCommand::Return);
    assert_eq!(said.found(), 3);
    said.phone.kill_and_start();
    said.phone.clock.pass(12 * 60, 0);
    said.phone.unlock();
    assert_eq!(said.found(), 0);
}

#[test]
fn law_6_what_was_said_is_gone_when_the_day_is_past() {
    // with the first command of the next day, and with unlocking
    for unlocks in [false, true] {
        let mut said = said();
        assert_eq!(said.found(), 6);
        if unlocks {
            said.phone.perform(DoorCommand::Lock);
        }
        said.phone.clock.pass(3 * A_DAY, 0);
        if unlocks {
            said.phone.unlock();
        } else {
            said.phone.perform(DoorCommand::Return);
        }
        assert_eq!(said.found(), 0, "unlocking: {unlocks}");
        assert_eq!(said.phone.day_question(), None);
    }
}

#[test]
fn law_6_what_was_said_is_gone_when_the_meeting_is_called_off_and_the_question_dropped() {
    let mut said = said();
    said.phone.calls_off(said.slot);
    assert_eq!(said.found(), 3, "what is about finding a day");
    said.phone.perform(CalendarCommand::DropDayQuestion);
    assert_eq!(said.found(), 0);
    assert_eq!(said.phone.companion.words_to_give(), Ok(Vec::new()), "there is no other phone");
}

#[test]
fn law_6_what_was_said_is_gone_when_the_meeting_is_moved_to_another_day_and_stays_gone() {
    let mut said = said().of_the_meeting();
    said.phone.moves(said.slot, 2, 18);
    assert_eq!(said.found(), 3, "another hour of the same day");
    said.phone.moves(said.slot, 5, 18);
    assert_eq!(said.found(), 0, "in pages, log or files");
    let again = said.phone.take_words(&said.words);
    assert_eq!((again.new, again.refused), (0, 3), "nor does another phone bring it back");
    said.phone.moves(said.slot, 2, 19);
    assert_eq!((said.found(), said.phone.away(said.slot)), (0, Vec::new()), "it is moved back");
}

#[test]
fn law_6_who_leaves_the_group_keeps_nothing_that_was_said() {
    let mut said = said();
    let holder = said.phone.holder();
    said.phone.perform(GroupCommand::LeaveGroup(holder));
    assert_eq!(said.found(), 0);
}

/// The entries of a phone without the hashes of their words, which are salted.
fn headers(phone: &Phone) -> Vec<Header> {
    let entries = phone.companion.deliver().unwrap();
    let header =
        |one: &Vec<u8>| Header { commit: None, ..Entry::read(one).unwrap().header().clone() };
    entries.iter().map(header).collect()
}

#[test]
fn law_6_no_header_tells_who_came_or_who_had_a_duty() {
    let said = said();
    let mut told = Vec::new();
    for (away, came) in [("Bo", ["Anna", "Marit"]), ("Marit", ["Bo", "Ove"])] {
        let mut phone = said.phone.as_a_kill_leaves_it();
        phone.unlock();
        phone.cant_come(said.slot, away, true);
        phone.clock.pass(2 * A_DAY, 0);
        phone.meets_and_closes(&came);
        told.push(headers(&phone));
    }
    assert_eq!(told[0].len(), headers(&said.phone).len() + 1);
    assert_eq!(told[0], told[1]);
}

#[test]
fn law_7_nobody_speaks_for_a_member_with_a_phone() {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let (slot, day) = (phone.plans(2), in_two_days(&phone));
    phone.tell(&mut bos);
    let group = phone.companion.founding().unwrap();
    // a phone with an app of its own: Anna's second one says it for everybody
    let key = DeviceKey::new(&[77; 32]);
    let card = |key: &DeviceKey, member| {
        let proof = key.proof_for_member(group, member);
        PhoneCard { member, device: key.device(), proof }
    };
    let own = card(&key, phone.holder());
    phone.perform(PhonesCommand::Welcome { card: own, lost: false });
    phone.tell(&mut bos);
    let words: Vec<Vec<u8>> = FOUR
        .iter()
        .map(|nickname| {
            let member = phone.member(nickname);
            let said = Saying::Away { slot, day, member, away: true };
            PassedOn::sign(&key, group, 9, said).envelope().to_vec()
        })
        .collect();
    for phone in [&mut phone, &mut bos] {
        let taken = phone.take_words(&words);
        assert_eq!((taken.new, taken.refused), (3, 1));
        assert_eq!(phone.away(slot), ["Anna", "Marit", "Ove"]);
    }
    // when Marit gets a phone, what others said for her is gone
    let marits = card(&DeviceKey::new(&[78; 32]), phone.member("Marit"));
    phone.perform(PhonesCommand::Welcome { card: marits, lost: false });
    let proposal = *phone.table_ids().last().unwrap();
    assert_eq!(phone.send_round(proposal, &[true]), Outcome::AgreedHere);
    phone.answer(proposal, Answer::Consent);
    phone.tell(&mut bos);
    bos.answer(proposal, Answer::Consent);
    bos.tell(&mut phone);
    assert_eq!(phone.away(slot), ["Anna", "Ove"]);
}

#[test]
fn law_9_forged_replayed_and_foreign_words_change_nothing() {
    let said = said();
    let mut phone = said.phone;
    let mut bos = phone.phone_for("Bo");
    let (slot, day) = (said.slot, in_two_days(&phone));
    let group = phone.companion.founding().unwrap();
    bos.take_words(&phone.companion.words_to_give().unwrap());
    let whole = phone.companion.words_to_give().unwrap();
    let early = bos.companion.words_to_give().unwrap();
    bos.cant_come(slot, "Bo", true);
    bos.cant_come(slot, "Bo", false);
    bos.pass_words(&mut phone);
    let before = phone.companion.words_to_give().unwrap();
    let word = |key: &DeviceKey, group, member: MemberId| {
        let said = Saying::Away { slot, day, member, away: true };
        PassedOn::sign(key, group, 3, said).envelope().to_vec()
    };
    let stranger = DeviceKey::new(&[66; 32]);
    let mut hostile = vec![
        word(&stranger, group, phone.member("Ove")),
        word(&stranger, EntryId::new([6; 32]), phone.member("Ove")),
        Vec::new(),
        vec![0x9f; 2_000],
        envelope_of(b"hello", &[0; 64], None),
    ];
    // what another one signed under Anna's name, bit by bit
    for place in 0..whole[0].len() {
        let mut flipped = whole[0].clone();
        flipped[place] ^= 0x40;
        hostile.push(flipped);
    }
    let taken = phone.take_words(&hostile);
    assert_eq!((taken.new, taken.refused), (0, hostile.len()));
    // the words of another group of the same people
    let other = self::said();
    let taken = phone.take_words(&other.words);
    assert_eq!((taken.new, taken.refused), (0, other.words.len()));
    // what was true once
    let taken = phone.take_words(&early);
    assert_eq!(taken.new, 0);
    assert_eq!(phone.companion.words_to_give().unwrap(), before);
    assert_eq!(phone.away(slot), ["Marit"]);
}
