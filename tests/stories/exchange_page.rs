//! The page of the exchange and the program agree to the byte.

use circle::history::{Pen, Reader, member};
use circle::told::hex;
use runde_core::domain::{Act, Answer, Change, Day};
use runde_core::exchange::{
    Announced, ExchangeLimits, News, NewsDraft, ReceivingKey, ReceivingSecret, StillCode, Tip,
    twenty_digits,
};
use runde_core::journal::{DeviceKey, Draft, Entry, EntryWords};

/// The founding entry, the proposal and the consent of the journal's page.
fn examples() -> Vec<Entry> {
    let mut pen = Pen { key: DeviceKey::new(&[1; 32]), reader: Reader::default() };
    let mut entries = Vec::new();
    let mut write = |act, words: Option<EntryWords>| {
        let draft = Draft { act, words: words.as_ref(), day: Day::new(20_740) };
        let entry = pen.reader.journal.write(&pen.key, draft, [0x5a; 16]);
        pen.take(entry.clone());
        entries.push(entry.clone());
        entry.id()
    };
    let members = vec![member(1), member(2)];
    let name = EntryWords::Own("Tuesdays".to_owned());
    write(Act::Found { holder: member(1), members }, Some(name));
    let rule = EntryWords::Card("no-advice".to_owned());
    let propose = Act::Propose { change: Change::Rule, review: Some(Day::new(20_830)) };
    let proposal = write(propose, Some(rule));
    write(Act::Answer { proposal, answer: Answer::Consent }, None);
    entries
}

#[test]
fn the_worked_examples_of_the_page_are_what_the_program_writes() {
    let page = circle::source::text("core/docs/exchange.md");
    let folded: String = page.split_whitespace().collect();
    let entries = examples();
    let [founding, proposal, consent] = &entries[..] else { panic!("three entries") };
    let key = DeviceKey::new(&[1; 32]);
    let receiving = Announced { number: 1, key: ReceivingSecret::new(&[3; 32]).key() };
    let news = News::sign(
        &key,
        &NewsDraft {
            founding: founding.id(),
            receiving,
            tips: &[Tip::of(consent.id())],
            lacks: &[],
            entries: &entries[1..],
            words: &[],
        },
        &ExchangeLimits::PAGE,
    );
    let compact = |entry: &Entry| {
        // before each signature stands the compact form, behind the head of a signature
        let at = news.bytes().windows(64).position(|it| it == entry.signature()).unwrap();
        let form = if entry.id() == proposal.id() { 19 } else { 15 };
        hex(&news.bytes()[at - 2 - form..at - 2])
    };
    let seat = StillCode::Seat { founding: founding.id(), member: member(2) };
    let bo = DeviceKey::new(&[2; 32]).device();
    let told = [
        ("the proposal", compact(proposal)),
        ("the consent", compact(consent)),
        ("the receiving key", hex(receiving.key.bytes())),
        ("her device key's form", hex(ReceivingKey::of_device(key.device()).unwrap().bytes())),
        ("the news", hex(news.bytes())),
        ("its signature", hex(news.signature())),
        ("a seat as text", seat.text()),
        ("a seat as a code", seat.signs().split_whitespace().collect()),
        ("digits", twenty_digits(founding.id(), member(2).bytes(), bo, &[])),
    ];
    assert_eq!(told[0].1, "8a012022012080028281008119515e21195104");
    assert_eq!(told[1].1, "8a0120220223800382230140195104");
    let missing: Vec<_> = told.iter().filter(|(_, digits)| !folded.contains(digits)).collect();
    assert_eq!(StillCode::of_text(&told[6].1), Ok(seat));
    assert!(missing.is_empty(), "the page does not say\n{missing:#?}");
    let read = News::read(&news.item(), Some(founding.id()), &ExchangeLimits::PAGE).unwrap();
    assert_eq!(read.entries().collect::<Vec<_>>(), entries[1..]);
}
