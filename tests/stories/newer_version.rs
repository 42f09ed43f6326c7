//! A phone two versions old: it meets what it does not know, decides nothing, and loses nothing.

use circle::history::{Pen, Reader};
use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, Event, MeetingCommand, PhonesCommand, Wish, Written,
};
use runde_core::domain::{Act, Day};
use runde_core::journal::{DeviceKey, Draft, Entry, EntryWords};

/// A phone of Bo's with a newer app, as a pen that can write what nobody here knows.
fn newer_phone_of_bo(phone: &mut Phone) -> Pen {
    let founding = phone.companion.founding().unwrap();
    let key = DeviceKey::new(&[7; 32]);
    let member = phone.member("Bo");
    let card = runde_core::companion::PhoneCard {
        member,
        device: key.device(),
        proof: key.proof_for_member(founding, member),
    };
    phone.perform(PhonesCommand::Welcome { card, lost: false });
    let proposal = *phone.table_ids().last().unwrap();
    phone.all_agree(proposal);
    let mut reader = Reader::default();
    reader.take_in(entries(phone));
    Pen { key, reader }
}

fn entries(phone: &Phone) -> Vec<Entry> {
    phone.companion.deliver().unwrap().iter().map(|e| Entry::open(e).unwrap()).collect()
}

fn envelopes(pen: &Pen) -> Vec<Vec<u8>> {
    pen.reader.entries.iter().map(Entry::envelope).collect()
}

/// an older version between: carries, not followed, not lost
/// a newer text over an older phone: arrives
#[test]
fn an_old_phone_freezes_decisions_carries_on_and_is_not_harmed() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    let waiting = phone.propose_rule("We sit in a circle.");
    let mut bos = newer_phone_of_bo(&mut phone);
    let unknown = bos.reader.journal.write(
        &bos.key,
        Draft {
            act: Act::Unknown,
            words: Some(&EntryWords::Own("Said in a newer way.".to_owned())),
            day: Day::new(20_800),
        },
        [0; 16],
    );
    bos.reader.take_in([unknown.clone()]);
    phone.receive_from(bos.key.device(), &envelopes(&bos));

    assert!(phone.agreements().frozen);
    assert_eq!(phone.rules(), ["We begin on time."], "what is known is shown");
    let refused = [
        AgreementsCommand::Answer { proposal: waiting, answer: Answer::Consent },
        AgreementsCommand::SendRound(waiting),
        AgreementsCommand::Propose { wish: Wish::Rule(Written::Own("x".to_owned())), review: None },
    ];
    for command in refused {
        assert_eq!(phone.companion.perform(command), Err(CompanionError::NeedsUpdate));
    }
    // a meeting is held as ever, and what is not understood goes on to others byte for byte
    phone.meet(&["Anna", "Marit"]);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    assert!(phone.companion.today().unwrap().met_last.is_some());
    let carried = entries(&phone).into_iter().find(|entry| entry.id() == unknown.id()).unwrap();
    assert_eq!(carried, unknown);
    phone.kill_and_start();
    phone.unlock();
    assert!(phone.agreements().frozen, "also after a restart");
}

#[test]
fn a_hostile_delivery_is_refused_piece_by_piece_and_changes_nothing() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let rule = phone.propose_rule("We begin on time.");
    phone.all_agree(rule);
    let other = Phone::of(&["Dag", "Eva"]);
    let before = (phone.agreements(), phone.companion.deliver().unwrap());
    let whole = phone.companion.deliver().unwrap().pop().unwrap();
    let mut hostile = other.companion.deliver().unwrap();
    hostile.extend([Vec::new(), vec![0xff; 70_000], vec![0x9f; 60_000], b"hello".to_vec()]);
    for place in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[place] ^= 0x40;
        hostile.push(flipped);
    }
    let told = phone.receive(&hostile);
    assert_eq!(told.new, 0);
    assert_eq!((phone.agreements(), phone.companion.deliver().unwrap()), before);
}
