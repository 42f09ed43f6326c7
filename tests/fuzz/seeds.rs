//! Writes the seeds: `cargo run --bin seeds` in this folder puts them into `corpus`.

use std::path::Path;

use checks::Shelf;
use runde_core::domain::{Act, Answer, Change, ChosenDays, Day, DayOfWeek, DayQuestion, DayTime, DeviceId, DutyCounts, EntryId, Every, Horizon, Length, Marks, MemberId, NewDevice, Nth, OneMeeting, Over, Pattern, Pause, Proof, Rhythm, Saying, Slot, State, TimeOfDay, What, WordId, Zone};
use runde_core::journal::{DeviceKey, Draft, Journal, LedgerCount, LedgerWords, PassedOn, EntryWords};

fn keep(target: &str, name: &str, bytes: &[u8]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

fn acts() -> Vec<(&'static str, Act)> {
    let member = MemberId::new([1; 16]);
    let id = EntryId::new([7; 32]);
    let (device, proof) = (DeviceId::new([2; 32]), Proof::new([[3; 32]; 2]));
    let over = || Over::new([id, EntryId::new([8; 32])]);
    let propose = |change| Act::Propose { change, review: Some(Day::new(20_900)) };
    let day = Day::new(20_740);
    let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(120).unwrap());
    let zone = || Zone::new("Europe/Copenhagen").unwrap();
    let once = || OneMeeting { day, at, length, zone: zone() };
    let moved = What::Moved { day, at, length };
    let rhythm = |pattern| Rhythm { pattern, at, length, zone: zone() };
    let weeks = Pattern::Weeks { every: Every::new(2).unwrap(), first: day };
    let weekday = DayOfWeek::new(3).unwrap();
    let monthly = Pattern::Monthly { nth: Nth::Last, weekday, from: day };
    let chosen = Pattern::Chosen(ChosenDays::new([day, Day::new(20_800)]).unwrap());
    vec![
        ("nickname", Act::Nickname(member)),
        ("rule", propose(Change::Rule)),
        ("amend", propose(Change::Amend(over()))),
        ("retire", propose(Change::Retire(over()))),
        ("pledge", propose(Change::Pledge(Over::default()))),
        ("name", propose(Change::Name(over()))),
        ("horizon", propose(Change::Horizon { over: over(), horizon: Horizon::Meetings(8) })),
        (
            "initiator",
            propose(Change::Initiator { over: over(), member, meetings: 3, offered: true }),
        ),
        ("keep-words", propose(Change::KeepWords { over: over(), months: 12 })),
        ("invite", propose(Change::Invite)),
        ("remove", propose(Change::Remove(member))),
        ("new-phone", propose(Change::Device { member, device, proof, lost: true })),
        ("end", propose(Change::End)),
        ("answer", Act::Answer { proposal: id, answer: Answer::Consent }),
        ("room", Act::Room { proposal: id, agreed: true }),
        ("join", Act::Join { invitation: id, device: Some(NewDevice { device, proof }) }),
        ("leave", Act::Leave(member)),
        ("stay", Act::Stay(id)),
        ("rest", Act::Rest { member, resting: id }),
        ("back", Act::Back(id)),
        ("reach", Act::Reach(member)),
        ("noted", Act::Noted(Day::new(19_999))),
        ("resting", propose(Change::Resting { over: over(), may: true })),
        ("outside", propose(Change::OutsideInitiator { over: over(), meetings: 3, offered: true })),
        ("device", Act::Device { member, device, proof }),
        ("drop", Act::Drop(device)),
        ("here", Act::Here),
        ("held", Act::Held),
        ("extend", Act::Extend { proposal: id, until: Day::new(21_000) }),
        ("aside", Act::Aside(id)),
        ("rhythm", propose(Change::Rhythm { over: over(), rhythm: rhythm(weeks) })),
        ("monthly", propose(Change::Rhythm { over: over(), rhythm: rhythm(monthly) })),
        ("chosen", propose(Change::Rhythm { over: Over::default(), rhythm: rhythm(chosen) })),
        ("meet", propose(Change::Meet(once()))),
        ("extra", Act::Extra(once())),
        ("moved", Act::Meeting { slot: Slot::Planned { rhythm: id, day }, what: moved }),
        ("called-off", Act::Meeting { slot: Slot::Single(id), what: What::CalledOff }),
        ("pause", Act::Pause(Pause::new(day, Day::new(21_000)).unwrap())),
        ("resume", Act::Resume(id)),
        ("duty", Act::Duty),
        ("no-duty", Act::NoDuty(id)),
        ("newer", Act::Unknown),
    ]
}

/// Steps as `history.rs` reads them: what, by which phone, and two numbers.
fn steps(steps: &[(u8, u8, u8, u8)]) -> Vec<u8> {
    steps.iter().flat_map(|(what, who, one, other)| [what << 3 | who, *one, *other]).collect()
}

/// Everybody answers what was proposed last, each on their own phone, and all hear of it.
fn all_consent() -> Vec<(u8, u8, u8, u8)> {
    let meet = |from, to| (25, from, to, 0);
    let answers = [(12, 0, 0, 2), (12, 1, 0, 2), (12, 2, 0, 2), (15, 0, 0, 1)];
    let hear = [meet(0, 1), meet(0, 2)];
    let gather = [meet(1, 0), meet(2, 0), meet(0, 1), meet(0, 2)];
    [&hear[..], &answers, &gather].concat()
}

fn histories() -> Vec<(&'static str, Vec<u8>)> {
    let with = |before: &[_], after: &[_]| steps(&[before, &all_consent(), after].concat());
    vec![
        ("rule", with(&[(0, 0, 0, 0)], &[(1, 1, 0, 0), (25, 1, 0, 0), (12, 0, 0, 2)])),
        ("talk", with(&[(7, 0, 0, 0)], &[(12, 2, 0, 0), (25, 2, 0, 0), (21, 0, 4, 0)])),
        ("removal", with(&[(9, 0, 3, 0)], &[(17, 1, 2, 0), (25, 1, 0, 0), (18, 0, 0, 0)])),
        ("newcomer", with(&[(8, 0, 0, 0)], &[(16, 0, 0, 1), (25, 0, 1, 0), (0, 3, 0, 0)])),
        ("lost", with(&[(10, 0, 1, 1)], &[(0, 1, 0, 0), (25, 1, 0, 0), (3, 3, 0, 0)])),
        ("fork", with(&[(0, 0, 0, 0), (22, 1, 0, 0)], &[(12, 3, 0, 0), (25, 3, 0, 0)])),
        ("phone", with(&[(19, 0, 0, 0)], &[(20, 3, 0, 0), (25, 3, 1, 0), (12, 0, 0, 2)])),
        ("rhythm", with(&[(29, 0, 3, 0)], &[(28, 1, 15, 0), (28, 2, 14, 0), (25, 1, 0, 0)])),
        ("torn", with(&[(29, 0, 4, 1)], &[(28, 0, 5, 2), (28, 1, 6, 3), (25, 1, 0, 0)])),
        ("duties", with(&[(28, 0, 3, 0)], &[(28, 0, 4, 0), (28, 0, 1, 9), (28, 0, 2, 0)])),
        ("rest", with(&[(7, 0, 1, 1)], &[(21, 0, 5, 1), (21, 1, 6, 0), (25, 1, 0, 0), (21, 0, 7, 0), (21, 0, 8, 9)])),
        ("end", with(&[(11, 2, 0, 0), (25, 2, 0, 0)], &[(22, 0, 0, 255), (25, 0, 1, 0)])),
    ]
}

/// One of each kind of passing word.
fn passing_words() -> Vec<(&'static str, Saying)> {
    let member = MemberId::new([1; 16]);
    let (id, question) = (EntryId::new([7; 32]), WordId::new([8; 32]));
    let (day, at) = (Day::new(20_740), TimeOfDay::new(1_140).unwrap());
    let marks = || Marks::new(vec![true, false]).unwrap();
    let times = [DayTime { day, at }, DayTime { day: Day::new(20_741), at }].into();
    let zone = Zone::new("Europe/Copenhagen").unwrap();
    let asked = DayQuestion::new(times, Length::new(120).unwrap(), zone).unwrap();
    let members = [member, MemberId::new([2; 16])].into();
    vec![
        ("away", Saying::Away { slot: Slot::Planned { rhythm: id, day }, day, member, away: true }),
        ("takes", Saying::Takes { slot: Slot::Single(id), day, duty: id, member }),
        ("asks", Saying::Asks(asked)),
        ("marks", Saying::Marks { question, member, marks: marks() }),
        ("round", Saying::Round { question, members, marks: marks() }),
        ("laid-aside", Saying::LaidAside { question, last: day }),
    ]
}

/// Calendar files as programs write them, and as nobody should.
fn calendar_files() -> Vec<(&'static str, String)> {
    let file = |events: &[&str]| {
        let whole = |event: &&str| format!("BEGIN:VEVENT\r\nUID:1\r\n{event}\r\nEND:VEVENT\r\n");
        let events: String = events.iter().map(whole).collect();
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
    };
    let oslo = "DTSTART;TZID=Europe/Oslo:20261020T190000";
    let with = |rest: &str| file(&[&format!("{oslo}\r\n{rest}")]);
    vec![
        ("one", with("DTEND;TZID=Europe/Oslo:20261020T210000\r\nLOCATION:The library")),
        (
            "weekly",
            with(
                "DURATION:PT2H\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\r\nEXDATE;TZID=Europe/Oslo:20261103T190000",
            ),
        ),
        ("monthly", with("RRULE:FREQ=MONTHLY;BYDAY=-1TU;BYSETPOS=1;UNTIL=20270601T000000Z")),
        ("endless", with("RRULE:FREQ=SECONDLY;INTERVAL=1")),
        ("world", file(&["DTSTART:20261020T233000Z\r\nDURATION:PT1H30M"])),
        ("whole-day", file(&["DTSTART;VALUE=DATE:20261020", "DTSTART:20261021T190000"])),
        ("unknown", file(&["DTSTART;TZID=Nowhere/None:20261020T190000\r\nRDATE:20261027T190000"])),
    ]
}

fn main() {
    let key = DeviceKey::new(&[5; 32]);
    let members = vec![MemberId::new([1; 16]), MemberId::new([2; 16])];
    let found = Act::Found { holder: members[0], members: members.clone() };
    let own = EntryWords::Own("We begin on time.".to_owned());
    let counts = members
        .iter()
        .map(|member| LedgerCount { member: *member, opened: 3, closed: 2 })
        .collect();
    let told = members.first().copied();
    let ledger = LedgerWords { counts, sunwise: Some(true), told, ..LedgerWords::default() };
    let often = members.iter().map(|member| (*member, 4)).collect();
    let duties = DutyCounts::from([(EntryId::new([7; 32]), often)]);
    let bodies = [
        ("own", own.clone()),
        ("card", EntryWords::Card("no-advice".to_owned())),
        ("ledger", EntryWords::Ledger(ledger.clone())),
        ("duties", EntryWords::Ledger(LedgerWords { duties, ..ledger })),
    ];
    for (name, words) in &bodies {
        keep("body", name, &words.write());
    }
    let mut journal = Journal::new();
    let first = journal.write(&key, Draft { act: found, words: Some(&own), day: Day::new(20_700) }, [9; 16]);
    keep("entry", "found", &first.envelope());
    let mut shelf = Shelf::default();
    let Ok(mut intake) = journal.take_in([first], &shelf);
    let first = intake.admitted.remove(0);
    journal.wrote(&first);
    shelf.0.insert(first.entry.id(), first.node);
    for (name, act) in acts() {
        let words = matches!(act, Act::Propose { .. } | Act::Nickname(_)).then_some(&own);
        keep("entry", name, &journal.write(&key, Draft { act, words, day: Day::new(20_707) }, [9; 16]).envelope());
    }
    let rule = Act::Propose { change: Change::Rule, review: None };
    let rule = journal.write(&key, Draft { act: rule, words: Some(&own), day: Day::new(20_714) }, [9; 16]);
    let Ok(_) = journal.take_in([rule], &shelf);
    let state = journal.state();
    let snapshot = journal.snapshot(&state);
    let proposals = snapshot.proposals.iter().map(|kept| &kept.bytes);
    let parts = snapshot.frame.iter().chain(proposals);
    let length = |part: &Vec<u8>| u16::try_from(part.len()).unwrap().to_le_bytes();
    let whole: Vec<u8> = parts.flat_map(|part| [&length(part)[..], part].concat()).collect();
    keep("snapshot", "frame", &whole);
    keep("snapshot", "state", &snapshot.state);
    let nothing = Journal::new().snapshot(&State::default());
    keep("snapshot", "empty-state", &nothing.state);
    for (name, said) in passing_words() {
        let group = EntryId::new([7; 32]);
        keep("passing", name, PassedOn::sign(&key, group, 3, said).envelope());
    }
    for (name, text) in calendar_files() {
        keep("calendar", name, text.as_bytes());
    }
    for (name, bytes) in histories() {
        keep("history", name, &bytes);
    }
}
