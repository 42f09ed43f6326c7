//! What is known of meetings: where they are, for as long as it is of use; and who had which duty how
//! often, without a day.

use std::collections::BTreeMap;

use circle::history::{Pen, Reader};
use circle::pages::contains;
use circle::phone::Phone;
use runde_core::companion::{
    CalendarCommand, Event, MeetingCommand, PhoneCard, PhonesCommand, Written,
};
use runde_core::domain::{
    Act, Change, Day, DutyCounts, EntryId, Length, OneMeeting, Pause, Slot, TimeOfDay, What, Zone,
};
use runde_core::journal::{DeviceKey, Entry, EntryWords, LedgerWords, SaltedWords};

/// A second phone of Anna's, as a pen that writes what no screen offers yet.
fn another_of_annas(phone: &mut Phone) -> Pen {
    let founding = phone.companion.founding().unwrap();
    let key = DeviceKey::new(&[7; 32]);
    let member = phone.member("Anna");
    let proof = key.proof_for_member(founding, member);
    let card = PhoneCard { member, device: key.device(), proof };
    phone.perform(PhonesCommand::Welcome { card, lost: false });
    let mut reader = Reader::default();
    reader.take_in(entries(phone));
    Pen { key, reader }
}

fn entries(phone: &Phone) -> Vec<Entry> {
    phone.companion.deliver().unwrap().iter().map(|e| Entry::open(e).unwrap()).collect()
}

fn write(pen: &mut Pen, phone: &mut Phone, act: Act, words: &EntryWords) -> EntryId {
    let today = Day::of(phone.companion.today().unwrap().today);
    let salt = [u8::try_from(pen.reader.entries.len()).unwrap(); 16];
    let entry = pen.write(act, Some(words), today.days(), salt);
    phone.receive(&[entry.envelope()]);
    entry.id()
}

fn place(text: &str) -> EntryWords {
    EntryWords::Own(text.to_owned())
}

/// Which of these words stand in the vault.
fn kept(phone: &Phone, words: &[&'static str]) -> Vec<&'static str> {
    let pages = phone.pages();
    let there = |word: &&&str| pages.iter().any(|page| contains(page, word.as_bytes()));
    words.iter().filter(there).copied().collect()
}

const PLACES: [&str; 4] = ["green gate", "at the lake", "away in July", "in the barn"];

#[test]
fn law_6_where_a_meeting_was_is_erased_when_it_is_long_over() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let mut pen = another_of_annas(&mut phone);
    let today = Day::of(phone.companion.today().unwrap().today);
    let after = |days| Day::new(today.days() + days);
    let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(60).unwrap());
    let zone = Zone::new("Europe/Oslo").unwrap();
    let once = |day| OneMeeting { day, at, length, zone: zone.clone() };
    let extra = Act::Extra(once(after(1)));
    let extra = write(&mut pen, &mut phone, extra, &place(PLACES[0]));
    let what = What::Moved { day: after(40), at, length };
    let moves = Act::Meeting { slot: Slot::Single(extra), what };
    write(&mut pen, &mut phone, moves, &place(PLACES[1]));
    let pause = Act::Pause(Pause::new(after(1), after(10)).unwrap());
    write(&mut pen, &mut phone, pause, &place(PLACES[2]));
    let meet = Act::Propose { change: Change::Meet(once(after(20))), review: None };
    let meet = write(&mut pen, &mut phone, meet, &place(PLACES[3]));
    phone.all_agree(meet);
    // twelve months are kept where nothing else is agreed; something has to be written each time
    let on = |phone: &mut Phone, days: u64, text: &str| {
        phone.clock.pass(days * 24 * 60, 0);
        phone.propose_rule(text);
        kept(phone, &PLACES)
    };
    assert_eq!(on(&mut phone, 374, "One."), PLACES);
    assert_eq!(on(&mut phone, 3, "Two."), [PLACES[0], PLACES[1], PLACES[3]]);
    assert_eq!(on(&mut phone, 10, "Three."), PLACES[..2]);
    assert_eq!(on(&mut phone, 20, "Four."), [""; 0], "it was moved, and is over too");
    // nor does another phone bring them back
    let again: Vec<Vec<u8>> = pen.reader.entries.iter().map(Entry::envelope).collect();
    phone.receive(&again);
    assert_eq!(kept(&phone, &PLACES), [""; 0]);
}

#[test]
fn law_6_what_a_duty_was_called_is_erased_when_it_is_let_go_for_long() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let names = ["waters the fern", "rings the bell"];
    for name in names {
        phone.perform(CalendarCommand::AddDuty(Written::Own(name.to_owned())));
    }
    let fern = phone.duties()[0];
    phone.perform(CalendarCommand::LetGoOfDuty(fern));
    let on = |phone: &mut Phone, days: u64, text: &str| {
        phone.clock.pass(days * 24 * 60, 0);
        phone.propose_rule(text);
        kept(phone, &names)
    };
    assert_eq!(on(&mut phone, 364, "One."), names, "twelve months are kept");
    assert_eq!(on(&mut phone, 2, "Two."), names[1..], "and the other is still a duty");
}

/// What the last meeting's words count.
fn duties(phone: &Phone) -> DutyCounts {
    let words = entries(phone).into_iter().filter(|entry| entry.header().act == Act::Held);
    let mut read = words.filter_map(|entry| entry.words().and_then(SaltedWords::read));
    let Some(EntryWords::Ledger(ledger)) = read.next_back() else { panic!("there is a ledger") };
    assert!(read.next().is_none(), "and only one");
    ledger.duties
}

#[test]
fn law_6_how_often_each_had_a_duty_goes_on_from_meeting_to_meeting_without_a_day() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let mut pen = another_of_annas(&mut phone);
    let host = write(&mut pen, &mut phone, Act::Duty, &EntryWords::Card("host".to_owned()));
    let tea = write(&mut pen, &mut phone, Act::Duty, &place("Tea"));
    let counts: BTreeMap<_, _> = [(phone.member("Anna"), 2), (phone.member("Bo"), 1)].into();
    let both = DutyCounts::from([(host, counts.clone()), (tea, counts.clone())]);
    let ledger = LedgerWords { duties: both.clone(), ..LedgerWords::default() };
    write(&mut pen, &mut phone, Act::Held, &EntryWords::Ledger(ledger));
    let hold = |phone: &mut Phone| {
        phone.meet(&["Anna", "Bo", "Marit"]);
        phone.event(Event::End);
        phone.perform(MeetingCommand::CloseAndForget);
    };
    hold(&mut phone);
    assert_eq!(duties(&phone), both);
    pen.reader.take_in(entries(&phone));
    let gone = pen.write(Act::NoDuty(tea), None, 20_800, [0; 16]);
    phone.receive(&[gone.envelope()]);
    hold(&mut phone);
    assert_eq!(duties(&phone), DutyCounts::from([(host, counts)]), "a duty no more is not counted");
}
