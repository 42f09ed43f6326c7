//! Who sits in one meeting and is no member: a visitor, and an initiator from outside.

use circle::phone::Phone;
use runde_core::companion::{Answer, CompanionError, Event, MeetingCommand, MemberId, Wish};

const FOUR: [&str; 4] = ["Anna", "Bo", "Cleo", "Dag"];

/// The phone goes round about a visitor; says whether they sit.
fn asked(phone: &mut Phone, nickname: &str, answers: &[bool]) -> Option<bool> {
    phone.perform(MeetingCommand::AskAboutVisitor(nickname.to_owned()));
    for no_objection in answers {
        assert_eq!(phone.companion.visitor().unwrap().sits, None, "nothing is told before the end");
        phone.perform(MeetingCommand::SealVisitor { no_objection: *no_objection });
    }
    let came = phone.companion.visitor().unwrap();
    assert_eq!((came.of, came.passed), (answers.len(), answers.len()));
    phone.perform(MeetingCommand::StopAsking);
    came.sits
}

fn seat(phone: &Phone, nickname: &str) -> Option<MemberId> {
    let table = phone.table();
    let mut seats = table.circle.iter().filter(|seat| seat.person.nickname == nickname);
    seats.next().map(|seat| seat.person.id)
}

fn closes(phone: &mut Phone) {
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
}

#[test]
fn a_visitor_sits_when_nobody_who_sits_has_an_objection_and_is_offered_time() {
    let mut phone = Phone::of(&FOUR);
    phone.meet(&FOUR[..3]);
    assert_eq!(asked(&mut phone, "Vera", &[true, false, true]), Some(false));
    assert_eq!(seat(&phone, "Vera"), None);
    assert_eq!(asked(&mut phone, "Vera", &[true; 3]), Some(true));
    let vera = seat(&phone, "Vera").unwrap();
    assert!(phone.table().circle.iter().any(|it| it.person.id == vera && it.is_offered));
    // and answers nothing: what is proposed goes to the members
    let rule = phone.propose_rule("We begin on time.");
    assert_eq!(phone.send_envelope(&[rule], &[]).len(), 1);
    assert_eq!(phone.companion.members().unwrap().members.len(), 4);
    // in every round somebody else opens
    let mut opened = false;
    for _ in 0..30 {
        if phone.floor() == "Vera" {
            opened = true;
            break;
        }
        let event = if phone.floor().is_empty() { Event::Next } else { Event::Pass };
        if phone.try_event(event).is_err() {
            break;
        }
    }
    assert!(opened, "and is offered the floor");
}

#[test]
fn law_6_nothing_of_a_visitor_stays_when_the_meeting_is_closed() {
    let mut phone = Phone::of(&FOUR);
    phone.meet(&FOUR[..2]);
    assert_eq!(asked(&mut phone, "Veronika", &[true; 2]), Some(true));
    let visitor = seat(&phone, "Veronika").unwrap();
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(
        seat(&phone, "Veronika"),
        Some(visitor),
        "until then they sit, also after a restart"
    );
    closes(&mut phone);
    let delivered = phone.companion.deliver().unwrap();
    let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|it| it == what);
    for what in [b"Veronika".as_slice(), visitor.bytes()] {
        assert!(phone.pages().iter().all(|page| !holds(page, what)));
        assert!(delivered.iter().all(|entry| !holds(entry, what)));
    }
    phone.meet(&FOUR[..2]);
    assert_eq!(seat(&phone, "Veronika"), None);
}

#[test]
fn a_visitor_is_asked_about_in_a_meeting_by_all_who_sit_and_called_like_nobody_else() {
    let mut phone = Phone::of(&FOUR);
    let ask = |phone: &mut Phone, nickname: &str| {
        let ask = MeetingCommand::AskAboutVisitor(nickname.to_owned());
        phone.companion.perform(ask).map(drop)
    };
    assert_eq!(ask(&mut phone, "Vera"), Err(CompanionError::NotNow));
    phone.meet(&FOUR[..2]);
    assert!(ask(&mut phone, "Cleo").is_err(), "a member is called so");
    phone.perform(MeetingCommand::AskAboutVisitor("Vera".to_owned()));
    phone.perform(MeetingCommand::SealVisitor { no_objection: true });
    let (member, beside) = (phone.member("Cleo"), None);
    phone.event(Event::Arrive { member, beside });
    let sealed = phone.companion.perform(MeetingCommand::SealVisitor { no_objection: true });
    assert_eq!(sealed.map(drop), Err(CompanionError::Outdated), "Cleo was not asked");
    assert_eq!((phone.companion.visitor(), seat(&phone, "Vera")), (None, None));
    // nobody sits down without that
    let visits = Event::Visit { visitor: MemberId::new([9; 16]), offered: true };
    assert_eq!(phone.try_event(visits), Err(CompanionError::NotNow));
}

#[test]
fn an_initiator_from_outside_sits_as_was_agreed_and_for_so_many_meetings() {
    let mut phone = Phone::of(&FOUR);
    let wish = |offered, nickname: &str, meetings| Wish::OutsideInitiator {
        nickname: nickname.to_owned(),
        meetings,
        offered,
    };
    let kirsten = phone.propose(wish(false, "Kirsten", 2));
    phone.meet(&FOUR[..3]);
    let sits = |phone: &mut Phone, id| {
        phone.companion.perform(MeetingCommand::SeatInitiator(id)).map(drop)
    };
    assert_eq!(sits(&mut phone, kirsten), Err(CompanionError::NotNow), "not agreed on yet");
    closes(&mut phone);
    phone.all_agree(kirsten);
    phone.clock.pass(7 * 24 * 60, 0);
    phone.meet(&FOUR[..3]);
    let offered = |phone: &Phone| phone.table().circle.iter().filter(|it| it.is_offered).count();
    assert_eq!(sits(&mut phone, kirsten), Ok(()));
    assert_eq!((phone.table().circle.len(), offered(&phone)), (4, 3), "without a turn");
    assert!(sits(&mut phone, kirsten).is_err(), "and not twice");
    closes(&mut phone);
    phone.clock.pass(7 * 24 * 60, 0);
    phone.meet(&FOUR[..3]);
    assert_eq!(sits(&mut phone, kirsten), Err(CompanionError::NotNow), "the meetings are used up");
    closes(&mut phone);
    let ingrid = phone.propose(wish(true, "Ingrid", 1));
    phone.answer(ingrid, Answer::Consent);
    phone.all_agree(ingrid);
    phone.meet(&FOUR[..3]);
    assert_eq!(sits(&mut phone, ingrid), Ok(()));
    assert_eq!((phone.table().circle.len(), offered(&phone)), (4, 4), "with a turn");
}
