//! Somebody is away when the phone goes round: nothing holds for the time being, and nobody is told for
//! whom it waits.

use circle::phone::Phone;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, EntryId, Enveloped, Event, GroupCommand,
    MeetingCommand, Outcome, TableState, Wish, Written,
};

const SIX: [&str; 6] = ["Anna", "Bo", "Cleo", "Dag", "Eva", "Finn"];
const WITHOUT_FINN: [&str; 5] = ["Anna", "Bo", "Cleo", "Dag", "Eva"];
const WITHOUT_EVA: [&str; 5] = ["Anna", "Bo", "Cleo", "Dag", "Finn"];

const AGREED: &[Enveloped] = &[Enveloped::Agreed];
const WAITS: &[Enveloped] = &[Enveloped::Waits];

/// Six, with a rule on the table, on Anna's phone; Finn has a phone of his own that knows of it.
fn six() -> (Phone, Phone, EntryId) {
    let mut anna = Phone::of(&SIX);
    let resting = anna.propose(Wish::Resting(true));
    anna.all_agree(resting);
    let mut finn = anna.phone_for("Finn");
    let rule = anna.propose_rule("We begin on time.");
    anna.tell(&mut finn);
    (anna, finn, rule)
}

/// An evening a week later on which the phone goes round with these, everybody at the table; one of
/// them has something to talk about where it is in `talk`.
fn evening(phone: &mut Phone, sit: &[&str], of: &[EntryId], talk: &[EntryId]) -> Vec<Enveloped> {
    phone.clock.pass(7 * 24 * 60, 0);
    phone.meet(sit);
    let came = phone.send_envelope(of, talk);
    close(phone);
    came
}

fn close(phone: &mut Phone) {
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
}

/// The next command, whatever it is.
fn something_else(phone: &mut Phone) {
    phone.perform(GroupCommand::LookBack);
    phone.perform(GroupCommand::CloseLookBack);
}

/// The row in which the phone keeps what its holder chose, and who is still to be asked.
fn keeps(phone: &Phone) -> bool {
    let rows = phone.rows().into_iter();
    rows.filter(|row| row.starts_with("settings")).any(|row| row.contains("\\\"members\\\""))
}

/// F away, five have no objection: waits; F still to be asked; nothing shown
#[test]
fn law_8_somebody_is_away_and_five_have_no_objection() {
    let (mut anna, mut finn, rule) = six();
    let before = anna.proposal(rule);
    assert_eq!(evening(&mut anna, &WITHOUT_FINN, &[rule], &[]), WAITS);
    assert!(anna.rules().is_empty());
    assert_eq!(anna.proposal(rule), before, "nothing is shown of it");
    assert!(keeps(&anna));
    anna.tell(&mut finn);
    assert_eq!(finn.proposal(rule).state, TableState::Waiting);
    assert!(!keeps(&finn), "nor does another phone learn of it");
}

/// next time F sits, Anna is away: goes to all five; settled
#[test]
fn law_8_next_time_it_goes_to_all_who_sit_and_is_settled() {
    let (mut anna, _, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    assert_eq!(evening(&mut anna, &WITHOUT_EVA, &[rule], &[]), AGREED);
    assert_eq!(anna.rules(), ["We begin on time."]);
    something_else(&mut anna);
    assert!(!keeps(&anna), "and who was away is known no more");
    let text = b"still_to_ask\":[{";
    let pages = anna.pages();
    assert!(!pages.iter().any(|page| page.windows(text.len()).any(|window| window == text)));
}

/// somebody objects then: `room 0`, nobody's name
#[test]
fn law_8_an_objection_next_time_is_nobody_s_name() {
    let (mut anna, _, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    let came = evening(&mut anna, &WITHOUT_EVA, &[rule], &[rule]);
    assert_eq!(came, [Enveloped::Talk]);
    assert_eq!(anna.proposal(rule).state, TableState::Talk);
    assert!(!keeps(&anna));
    // talked about, and asked anew: of all
    assert_eq!(evening(&mut anna, &WITHOUT_FINN, &[rule], &[]), WAITS);
    assert_eq!(evening(&mut anna, &WITHOUT_EVA, &[rule], &[]), AGREED);
}

/// another phone is the table: all asked anew
#[test]
fn law_8_where_another_phone_is_the_table_all_are_asked_anew() {
    let (mut anna, mut finn, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    anna.tell(&mut finn);
    assert_eq!(evening(&mut finn, &WITHOUT_EVA, &[rule], &[]), WAITS);
    assert!(finn.rules().is_empty() && anna.rules().is_empty());
}

/// F consents at home meanwhile: settled with the next command
#[test]
fn law_8_who_was_away_consents_at_home_and_it_is_settled_with_the_next_command() {
    let (mut anna, mut finn, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    finn.answer(rule, Answer::Consent);
    assert!(finn.rules().is_empty(), "his own consent is his alone");
    finn.tell(&mut anna);
    something_else(&mut anna);
    assert_eq!(anna.rules(), ["We begin on time."]);
    assert!(!keeps(&anna));
}

/// F objects beside `room 1`: not in force
#[test]
fn law_8_an_objection_beside_the_room_s_word_keeps_it_from_holding() {
    let (mut anna, mut finn, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    assert_eq!(evening(&mut anna, &SIX, &[rule], &[]), AGREED);
    finn.answer(rule, Answer::Talk);
    anna.meet_phone(&mut finn);
    for phone in [&anna, &finn] {
        assert!(phone.rules().is_empty());
        assert_eq!(phone.proposal(rule).state, TableState::Talk);
    }
}

/// F, still to be asked, is put to rest: settled; asks F when back, unless it adds
#[test]
fn law_8_who_is_still_to_be_asked_is_put_to_rest_and_it_is_settled() {
    for adds in [true, false] {
        let (mut anna, mut finn, rule) = six();
        let card = Written::Card("what-we-hear-stays-here".to_owned());
        let wished = if adds { rule } else { anna.propose(Wish::Pledge(card)) };
        let holds = |phone: &Phone| match adds {
            true => !phone.rules().is_empty(),
            false => phone.agreements().pledge.is_some(),
        };
        evening(&mut anna, &WITHOUT_FINN, &[wished], &[]);
        let member = anna.member("Finn");
        anna.perform(GroupCommand::Rest(member));
        assert!(!holds(&anna));
        something_else(&mut anna);
        assert!(holds(&anna));
        // proposed before he rested: he is asked when he is back, whatever it is
        anna.perform(GroupCommand::Back(member));
        assert!(!holds(&anna));
        anna.meet_phone(&mut finn);
        finn.answer(wished, Answer::Consent);
        finn.tell(&mut anna);
        assert!(holds(&anna));
    }
}

#[test]
fn law_8_who_rested_meanwhile_and_is_back_was_not_asked() {
    let (mut anna, _, rule) = six();
    let four = ["Anna", "Bo", "Cleo", "Dag"];
    evening(&mut anna, &four, &[rule], &[]);
    let member = anna.member("Finn");
    anna.perform(GroupCommand::Rest(member));
    something_else(&mut anna);
    assert!(anna.rules().is_empty() && keeps(&anna), "Eva is still to be asked");
    anna.perform(GroupCommand::Back(member));
    something_else(&mut anna);
    assert!(!keeps(&anna));
    assert_eq!(evening(&mut anna, &["Anna", "Eva"], &[rule], &[]), WAITS);
}

/// one of an envelope is reworded: that one anew, others stand
#[test]
fn law_8_one_of_an_envelope_is_reworded_and_the_others_stand() {
    let (mut anna, _, rule) = six();
    let name = anna.propose(Wish::Name("The Tuesdays".to_owned()));
    let both = [Enveloped::Waits, Enveloped::Waits];
    assert_eq!(evening(&mut anna, &WITHOUT_FINN, &[rule, name], &[]), both);
    let words = Written::Own("We begin at seven.".to_owned());
    let made = anna.perform(AgreementsCommand::Reword { proposal: rule, words, review: None });
    let anew = made.entry().unwrap();
    let came = evening(&mut anna, &WITHOUT_EVA, &[anew, name], &[]);
    assert_eq!(came, [Enveloped::Waits, Enveloped::Agreed]);
    assert_eq!(anna.agreements().group_name, "The Tuesdays");
}

#[test]
fn law_8_one_of_an_envelope_is_talked_about_and_the_others_stand() {
    let (mut anna, _, rule) = six();
    let name = anna.propose(Wish::Name("The Tuesdays".to_owned()));
    let came = evening(&mut anna, &SIX, &[rule, name], &[rule]);
    assert_eq!(came, [Enveloped::Talk, Enveloped::Agreed]);
    assert_eq!(anna.agreements().group_name, "The Tuesdays");
}

/// somebody joins meanwhile: all asked anew
#[test]
fn law_8_somebody_joins_meanwhile_and_all_are_asked_anew() {
    let (mut anna, mut finn, rule) = six();
    let invitation = anna.propose(Wish::Invite("Gry".to_owned()));
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    assert_eq!(anna.send_round(invitation, &[true; 4]), Outcome::AgreedHere);
    anna.answer(invitation, Answer::Consent);
    anna.meet_phone(&mut finn);
    finn.answer(invitation, Answer::Consent);
    finn.tell(&mut anna);
    assert!(keeps(&anna), "an invitation alone changes nothing");
    anna.perform(GroupCommand::ComeIn(invitation));
    something_else(&mut anna);
    assert!(!keeps(&anna));
    assert_eq!(evening(&mut anna, &WITHOUT_EVA, &[rule], &[]), WAITS);
}

#[test]
fn law_6_at_the_third_closing_nobody_knows_who_is_still_to_be_asked() {
    let (mut anna, _, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    for known in [true, false] {
        anna.clock.pass(7 * 24 * 60, 0);
        anna.meet(&WITHOUT_FINN);
        close(&mut anna);
        assert_eq!(keeps(&anna), known);
    }
    assert_eq!(evening(&mut anna, &WITHOUT_EVA, &[rule], &[]), WAITS);
}

#[test]
fn law_8_what_is_talked_about_or_laid_aside_meanwhile_is_asked_anew() {
    for talk in [true, false] {
        let (mut anna, _, rule) = six();
        evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
        anna.perform(match talk {
            true => AgreementsCommand::TalkAbout(rule),
            false => AgreementsCommand::LayAside(rule),
        });
        something_else(&mut anna);
        assert!(!keeps(&anna));
    }
}

#[test]
fn law_8_an_objection_that_arrives_is_not_overruled_by_who_was_asked_before() {
    let (mut anna, mut finn, rule) = six();
    evening(&mut anna, &WITHOUT_FINN, &[rule], &[]);
    // somebody who was asked says so on the phone of the last one, who consents
    finn.perform(AgreementsCommand::TalkAbout(rule));
    finn.answer(rule, Answer::Consent);
    finn.tell(&mut anna);
    something_else(&mut anna);
    assert!(anna.rules().is_empty() && !keeps(&anna));
}

#[test]
fn what_does_not_go_into_one_envelope() {
    let (mut anna, _, rule) = six();
    let not_now = Err(CompanionError::NotNow);
    let sends = |anna: &mut Phone, of: &[EntryId]| {
        anna.companion.perform(AgreementsCommand::SendEnvelope(of.to_vec())).map(drop)
    };
    assert_eq!(sends(&mut anna, &[]), not_now);
    assert_eq!(sends(&mut anna, &[rule, rule]), not_now);
    let removal = Wish::Remove(anna.member("Bo"));
    let removal = anna.propose(removal);
    assert_eq!(sends(&mut anna, &[rule, removal]), not_now, "what is final goes alone");
    let [one, other] =
        ["Tuesdays", "Wednesdays"].map(|name| anna.propose(Wish::Name(name.to_owned())));
    assert_eq!(sends(&mut anna, &[one, other]), not_now, "only one of them can be in force");
    let more = (0..7).map(|number| anna.propose_rule(&format!("Rule {number}.")));
    let eight: Vec<EntryId> = more.chain([rule]).collect();
    assert_eq!(sends(&mut anna, &eight), not_now);
    assert_eq!(sends(&mut anna, &eight[1..]), Ok(()));
    let sealed = AgreementsCommand::SealEnvelope(vec![true; 6]);
    assert_eq!(anna.companion.perform(sealed).map(drop), not_now, "one answer to each");
}

#[test]
fn an_envelope_begins_again_where_somebody_went_home() {
    let (mut anna, _, rule) = six();
    anna.meet(&WITHOUT_FINN);
    anna.perform(AgreementsCommand::SendEnvelope(vec![rule]));
    for _ in 0..4 {
        anna.perform(AgreementsCommand::SealEnvelope(vec![true]));
    }
    let bo = anna.member("Bo");
    anna.event(Event::Leave(bo));
    let seal = AgreementsCommand::SealEnvelope(vec![true]);
    assert_eq!(anna.companion.perform(seal).map(drop), Err(CompanionError::Outdated));
    assert_eq!((anna.companion.envelope(), keeps(&anna)), (None, false));
}

#[test]
fn what_is_sealed_in_an_envelope_is_in_no_row_of_the_vault() {
    let (mut anna, _, rule) = six();
    anna.perform(AgreementsCommand::SendEnvelope(vec![rule]));
    let begun = anna.rows();
    anna.perform(AgreementsCommand::SealEnvelope(vec![false]));
    anna.perform(AgreementsCommand::SealEnvelope(vec![true]));
    assert_eq!(anna.rows(), begun);
    anna.kill_and_start();
    anna.unlock();
    assert!(anna.companion.going_round().unwrap().forgotten, "and begins again");
    assert_eq!(anna.proposal(rule).state, TableState::Waiting);
}
