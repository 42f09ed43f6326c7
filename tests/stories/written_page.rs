//! The journal's contract and the program agree to the byte: the page's worked examples, and the
//! group of every release.

use circle::history::{Pen, Reader, member};
use circle::phone::{Phone, said};
use circle::told::{hex, told};
use runde_core::domain::{Act, Answer, Change, Day, Over};
use runde_core::journal::{Amount, DeviceKey, Draft, Entry, EntryWords, IntakeLimits, Refused};

/// Anna founds the group with Bo, proposes a rule in her own words, and consents; and so on.
fn examples() -> Vec<(&'static str, Entry)> {
    let mut pen = Pen { key: DeviceKey::new(&[1; 32]), reader: Reader::default() };
    let mut entries = Vec::new();
    let mut write = |name, act, words: Option<EntryWords>| {
        let salt = [0x5a; 16];
        let entry = pen.reader.journal.write(
            &pen.key,
            Draft { act, words: words.as_ref(), day: Day::new(20_740) },
            salt,
        );
        pen.take(entry.clone());
        entries.push((name, entry.clone()));
        entry.id()
    };
    let members = vec![member(1), member(2)];
    let name = EntryWords::Own("Tuesdays".to_owned());
    write("founding", Act::Found { holder: member(1), members }, Some(name));
    let rule = EntryWords::Card("no-advice".to_owned());
    let propose = Act::Propose { change: Change::Rule, review: Some(Day::new(20_830)) };
    let proposal = write("a proposal", propose, Some(rule));
    write("an answer", Act::Answer { proposal, answer: Answer::Consent }, None);
    let resting = Change::Resting { over: Over::default(), may: true };
    let resting = write("resting", Act::Propose { change: resting, review: None }, None);
    write("the room", Act::Room { proposal: resting, agreed: true }, None);
    let rest = write("a rest", Act::Rest { member: member(2), resting }, None);
    write("back", Act::Back(rest), None);
    let reached = EntryWords::Own("The green door.".to_owned());
    write("how she is reached", Act::Reach(member(1)), Some(reached));
    write("noted", Act::Noted(Day::new(20_733)), None);
    let outside = Change::OutsideInitiator { over: Over::default(), meetings: 4, offered: false };
    let kirsten = EntryWords::Own("Kirsten".to_owned());
    write("somebody from outside", Act::Propose { change: outside, review: None }, Some(kirsten));
    entries.push(("nobody's", nobodys(&mut pen)));
    entries.extend(another_phone(&mut pen));
    entries
}

/// Anna's phone brings another one of hers, which says that it is here; beside it the first one goes on,
/// and the other one defers what is too much for it.
fn another_phone(pen: &mut Pen) -> Vec<(&'static str, Entry)> {
    let key = DeviceKey::new(&[4; 32]);
    let proof = key.proof_for_member(pen.reader.journal.founding().unwrap(), member(1));
    let brings = Act::Device { member: member(1), device: key.device(), proof };
    let write = |pen: &mut Pen, act| pen.write(act, None, 20_740, [0; 16]);
    let brought = write(pen, brings);
    let mut other = Pen { key, reader: Reader::given(pen.reader.entries.iter().cloned()) };
    let here = write(&mut other, Act::Here);
    let more: Vec<Entry> = (0..3).map(|_| write(pen, Act::Here)).collect();
    // twelve entries of Anna's are here, and one more is kept
    let lead = Amount { entries: 13, ..IntakeLimits::default().lead };
    let limits = IntakeLimits { lead, ..IntakeLimits::default() };
    let mut journal = other.reader.journal.clone().within(limits);
    let giver = Some(pen.key.device());
    let Ok(intake) = journal.receive(more.clone(), giver, &other.reader.shelved);
    assert_eq!((intake.admitted.len(), intake.deferred), (1, 2));
    assert_eq!(intake.admitted[0].entry, more[0]);
    let names = ["another phone", "it is here", "the first more", "the second", "the third"];
    names.into_iter().zip([vec![brought, here], more].concat()).collect()
}

/// What a key writes that is nobody's here; it is refused.
fn nobodys(pen: &mut Pen) -> Entry {
    let draft = Draft { act: Act::Here, words: None, day: Day::new(20_740) };
    let entry = pen.reader.journal.write(&DeviceKey::new(&[2; 32]), draft, [0; 16]);
    let Ok(intake) = pen.reader.journal.take_in([entry.clone()], &pen.reader.shelved);
    assert_eq!(intake.refused, [Refused::Nobodys]);
    entry
}

#[test]
fn the_worked_examples_of_the_page_are_what_the_program_writes() {
    let page = circle::source::text("core/docs/journal.md");
    let folded: String = page.split_whitespace().collect();
    let mut missing = String::new();
    for (name, entry) in examples() {
        let told = [
            ("header", hex(entry.bytes())),
            ("id", hex(entry.id().bytes())),
            ("signature", hex(entry.signature())),
            ("body", entry.words().map(|words| hex(&words.body)).unwrap_or_default()),
        ];
        for (what, digits) in told.into_iter().filter(|(_, digits)| !folded.contains(digits)) {
            missing.push_str(&format!("{name}, {what}:\n{digits}\n"));
        }
        assert_eq!(Entry::open(&entry.envelope()), Ok(entry));
    }
    assert!(missing.is_empty(), "the page does not say\n{missing}");
}

/// Every release, and every other change of the page, by its folder in `tests/fixtures`.
const RELEASES: [&str; 2] = ["0.1.0", "page-2"];

/// What is told of a phone, in words that later versions can tell too.
fn tell(phone: &Phone) -> String {
    let agreements = phone.agreements();
    let rules: Vec<String> = agreements.rules.iter().map(|rule| said(&rule.words)).collect();
    let table: Vec<String> = agreements.table.iter().map(|one| said(&one.words)).collect();
    let members = phone.companion.members().unwrap().members;
    let members: Vec<String> = members.into_iter().map(|m| m.person.nickname).collect();
    let pledge = agreements.pledge.map(|pledge| said(&pledge.words));
    let met = phone.companion.today().unwrap().met_last;
    format!("{members:?}\n{rules:?}\n{pledge:?}\n{table:?}\n{met:?}\n")
}

#[test]
fn the_vault_and_the_journal_of_every_release_are_opened() {
    for release in RELEASES {
        let folder = circle::source::top().join("tests/fixtures").join(release);
        let mut phone = Phone::with_files_of(&folder);
        phone.unlock();
        let kept = std::fs::read_to_string(folder.join("told.txt")).unwrap();
        assert_eq!(tell(&phone), kept, "{release}");
        phone.propose_rule("It goes on.");
        let lines = std::fs::read_to_string(folder.join("journal.entries")).unwrap();
        let mut reader = Reader::default();
        for line in lines.lines() {
            let digits: Vec<u32> = line.chars().map(|sign| sign.to_digit(16).unwrap()).collect();
            let bytes: Vec<u8> = digits
                .chunks_exact(2)
                .map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap())
                .collect();
            assert_eq!(reader.take_in([Entry::open(&bytes).unwrap()]), 0);
        }
        let kept = std::fs::read_to_string(folder.join("journal.json")).unwrap();
        assert_eq!(told(&reader, 0).to_string() + "\n", kept, "{release}");
    }
}

/// Makes the fixture of a release, once: `RUNDE_RELEASE=0.1.0 cargo test -p runde-tests --test
/// stories makes_the_fixture`. What is there already is never written over.
#[test]
fn makes_the_fixture_of_a_release_once() {
    let Ok(release) = std::env::var("RUNDE_RELEASE") else { return };
    let folder = circle::source::top().join("tests/fixtures").join(release);
    assert!(!folder.exists(), "a released fixture is never edited");
    let mut phone = Phone::of(&["Anna", "Bo", "Marit", "Åse"]);
    lived(&mut phone);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("told.txt"), tell(&phone)).unwrap();
    let delivered = phone.companion.deliver().unwrap();
    let lines: Vec<String> = delivered.iter().map(|envelope| hex(envelope)).collect();
    std::fs::write(folder.join("journal.entries"), lines.join("\n") + "\n").unwrap();
    let mut reader = Reader::default();
    reader.take_in(delivered.iter().map(|envelope| Entry::open(envelope).unwrap()));
    std::fs::write(folder.join("journal.json"), told(&reader, 0).to_string() + "\n").unwrap();
    phone.perform(runde_core::companion::DoorCommand::Lock);
    phone.copy_files_to(&folder);
}

fn lived(phone: &mut Phone) {
    use runde_core::companion::{Event, GroupCommand, HorizonView, MeetingCommand, Wish, Written};
    let card = |card: &str| Written::Card(card.to_owned());
    let pledge = phone.propose(Wish::Pledge(card("what-we-hear-stays-here")));
    phone.all_agree(pledge);
    let rule = phone.propose(Wish::Rule(card("no-advice")));
    phone.all_agree(rule);
    let own = phone.propose_rule("Our phones rest in the basket by the door.");
    phone.all_agree(own);
    let words = Written::Own("Our phones sleep.".to_owned());
    let amended = Wish::Amend { rule: own, words };
    let amended = phone.propose(amended);
    phone.all_agree(amended);
    let horizon = phone.propose(Wish::Horizon(HorizonView::Meetings(10)));
    phone.all_agree(horizon);
    let invitation = phone.propose(Wish::Invite("Ingrid".to_owned()));
    phone.all_agree(invitation);
    phone.perform(GroupCommand::ComeIn(invitation));
    let leaves = phone.member("Marit");
    phone.perform(GroupCommand::LeaveGroup(leaves));
    phone.meet(&["Anna", "Bo"]);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    let talk = phone.propose_rule("We sing at the end.");
    phone.send_round(talk, &[true, false, true, true]);
    let resting = phone.propose(Wish::Resting(true));
    phone.all_agree(resting);
    let kirsten =
        Wish::OutsideInitiator { nickname: "Kirsten".to_owned(), meetings: 2, offered: false };
    let kirsten = phone.propose(kirsten);
    phone.all_agree(kirsten);
    let (anna, bo) = (phone.member("Anna"), phone.member("Bo"));
    phone.perform(GroupCommand::Rest(bo));
    phone.perform(GroupCommand::Reach { member: anna, written: "The green door.".to_owned() });
    let ago = phone.companion.today().unwrap().today.checked_sub_days(chrono::Days::new(9));
    phone.perform(runde_core::companion::CalendarCommand::NoteMeeting(ago.unwrap()));
}
