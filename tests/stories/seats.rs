//! Several first phones at once, in one envelope: what the room says of all of them is written before
//! the first of them is somebody's.

use circle::exchange::introduce;
use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, EntryId, Enveloped, PhonesCommand, Wish,
};

const SIX: [&str; 6] = ["Anna", "Bo", "Cleo", "Dag", "Eva", "Finn"];

/// A new phone that is to be somebody's, and the proposal that it is.
fn proposed(anna: &mut Phone, nickname: &str) -> (Phone, EntryId) {
    let mut phone = anna.another_with_this_clock();
    let (founding, member) = (anna.companion.founding().unwrap(), anna.member(nickname));
    let card = introduce(&mut phone.companion, founding, member).unwrap();
    let made = anna.perform(PhonesCommand::Welcome { card, lost: false });
    (phone, made.entry().unwrap())
}

fn arrives(anna: &Phone, phone: &mut Phone) {
    let envelopes = anna.companion.deliver().unwrap();
    phone.perform(PhonesCommand::Arrive { envelopes, passphrase: None });
}

/// The phone goes round with these; nobody has an objection.
fn goes_round(anna: &mut Phone, seats: &[EntryId], people: usize) {
    anna.perform(AgreementsCommand::SendEnvelope(seats.to_vec()));
    assert_eq!(anna.companion.envelope().unwrap().of, people);
    for _ in 0..people {
        anna.perform(AgreementsCommand::SealEnvelope(vec![true; seats.len()]));
    }
}

fn written(anna: &Phone) -> usize {
    anna.companion.deliver().unwrap().len()
}

/// five seats from one screen: all bound, 15 entries
#[test]
fn five_phones_are_seated_from_one_screen() {
    let mut anna = Phone::of(&SIX);
    let before = written(&anna);
    let (mut phones, seats): (Vec<Phone>, Vec<EntryId>) =
        SIX[1..].iter().map(|nickname| proposed(&mut anna, nickname)).unzip();
    goes_round(&mut anna, &seats, 5);
    let view = anna.companion.envelope().unwrap();
    assert_eq!(view.holder_signs.as_deref(), Some("Anna"));
    assert!(view.proposals.iter().all(|it| it.came == Some(Enveloped::Waits)));
    anna.perform(AgreementsCommand::SignEnvelope);
    let view = anna.companion.envelope().unwrap();
    assert_eq!(view.holder_signs, None);
    assert!(view.proposals.iter().all(|it| it.came == Some(Enveloped::Agreed)));
    assert_eq!(written(&anna), before + 15);
    for phone in &mut phones {
        arrives(&anna, phone);
    }
    // and each of them speaks for itself from now on
    let rule = anna.propose_rule("We begin on time.");
    for phone in &mut phones {
        anna.tell(phone);
        phone.answer(rule, Answer::Consent);
        phone.tell(&mut anna);
    }
    anna.answer(rule, Answer::Consent);
    assert_eq!(anna.rules(), ["We begin on time."]);
}

/// a crash among seats: rooms before own hands; all seated
#[test]
fn law_10_killed_between_any_two_steps_all_can_still_be_seated() {
    for killed_after in 0..3 {
        let mut anna = Phone::of(&SIX);
        let (mut phones, seats): (Vec<Phone>, Vec<EntryId>) =
            SIX[1..4].iter().map(|nickname| proposed(&mut anna, nickname)).unzip();
        let kill = |anna: &mut Phone, step: usize| {
            if step == killed_after {
                anna.kill_and_start();
                anna.unlock();
            }
        };
        kill(&mut anna, 0);
        goes_round(&mut anna, &seats, 5);
        kill(&mut anna, 1);
        // where the envelope is forgotten, what all agreed is not, and the holder signs one by one
        match anna.companion.envelope() {
            Some(_) => drop(anna.perform(AgreementsCommand::SignEnvelope)),
            None => {
                assert!(seats.iter().all(|seat| anna.proposal(*seat).room_agreed));
                for (at, seat) in seats.iter().enumerate() {
                    anna.answer(*seat, Answer::Consent);
                    kill(&mut anna, 1 + at);
                }
            }
        }
        kill(&mut anna, 2);
        for phone in &mut phones {
            arrives(&anna, phone);
            phone.tell(&mut anna);
        }
        assert!(seats.iter().all(|seat| !anna.table_ids().contains(seat)));
    }
}

#[test]
fn law_8_an_objection_to_one_phone_leaves_the_others() {
    let mut anna = Phone::of(&SIX[..4]);
    let (_, seats): (Vec<Phone>, Vec<EntryId>) =
        ["Bo", "Cleo"].iter().map(|nickname| proposed(&mut anna, nickname)).unzip();
    anna.perform(AgreementsCommand::SendEnvelope(seats.clone()));
    for sealed in [[true, true], [true, false], [true, true]] {
        anna.perform(AgreementsCommand::SealEnvelope(sealed.to_vec()));
    }
    anna.perform(AgreementsCommand::SignEnvelope);
    let came: Vec<_> =
        anna.companion.envelope().unwrap().proposals.iter().map(|it| it.came).collect();
    assert_eq!(came, [Some(Enveloped::Agreed), Some(Enveloped::Talk)]);
    assert!(anna.proposal(seats[1]).ended_by_talk);
}

#[test]
fn phones_and_what_can_be_taken_back_never_go_in_one_envelope() {
    let mut anna = Phone::of(&SIX[..4]);
    let (_, bos) = proposed(&mut anna, "Bo");
    let (_, again) = proposed(&mut anna, "Bo");
    let rule = anna.propose_rule("We begin on time.");
    let end = anna.propose(Wish::End);
    let mut send =
        |ids: &[EntryId]| anna.companion.perform(AgreementsCommand::SendEnvelope(ids.to_vec()));
    for together in [vec![bos, rule], vec![bos, end], vec![bos, again], vec![end]] {
        assert_eq!(send(&together).map(drop), Err(CompanionError::NotNow));
    }
    assert!(send(&[bos]).is_ok());
    let sign = anna.companion.perform(AgreementsCommand::SignEnvelope);
    assert_eq!(sign.map(drop), Err(CompanionError::NotNow), "nobody has sealed yet");
}
