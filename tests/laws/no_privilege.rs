//! Law 7, and the half of law 1 that speaks of use: who somebody is changes nothing, and what
//! somebody used is nowhere.

use circle::chance::Chance;
use circle::phone::Phone;
use circle::script::possible;
use circle::shelf::behind_the_vault;
use runde_core::companion::{
    AheadView, Clock, ComeAndGoView, Event, MeetingCommand, MeetingView, MiddleView, Person, Plan,
    Preset, RoundView, SeatView, StageView, TodayView,
};

const SIX: [&str; 6] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars"];

/// A text with every member's id replaced by their seat at the founding of a group called so.
fn told_by_seat(phone: &Phone, seated: &[&str], text: String) -> String {
    seated.iter().enumerate().fold(text, |text, (seat, nickname)| {
        let id = format!("{:?}", phone.member(nickname));
        text.replace(&id, &format!("seat {seat}")).replace(&format!("{nickname:?}"), "somebody")
    })
}

/// The table, with those who may still come or leave in the order of the seats instead of the order in which
/// somebody wrote them down, and without a guess at the next time, which goes by that order too.
fn table(phone: &Phone, seated: &[&str]) -> MeetingView {
    let mut view = phone.table();
    let by_seat = |person: &Person| seated.iter().position(|name| *name == person.nickname);
    view.come_and_go.may_come.sort_by_key(by_seat);
    view.come_and_go.may_leave_group.sort_by_key(by_seat);
    view.ahead.opens_next_time = None;
    view
}

/// Plays one evening of chance and tells, by seats alone, everything that was possible, what was
/// refused, and every view.
fn evening(founded: &[&str], seated: &[&str], seed: u64) -> Vec<String> {
    let (mut phone, mut chance) = (Phone::of(founded), Chance::from_seed(seed));
    phone.meet_with(&seated[..5], Plan::preset(Preset::Short90));
    let mut told = Vec::new();
    while told.len() < 150 && phone.table().stage != StageView::Over {
        let events = possible(&table(&phone, seated));
        let event = chance.one_of(&events).clone();
        phone.clock.pass_millis(chance.below(240_000));
        let done = phone.try_event(event.clone());
        let line = format!("{events:?} {event:?} {done:?} {:?}", table(&phone, seated));
        told.push(told_by_seat(&phone, seated, line));
    }
    assert!(told.len() > 20);
    told
}

#[test]
fn law_7_no_privilege() {
    let seed = Chance::new().draw();
    let as_seated = evening(&SIX, &SIX, seed);
    // written down in another order, by another one, and sitting the same way
    for turned in 1..6 {
        let mut founded = SIX;
        founded.rotate_left(turned);
        assert_eq!(evening(&founded, &SIX, seed), as_seated, "founded by {}", founded[0]);
        founded.reverse();
        assert_eq!(evening(&founded, &SIX, seed), as_seated, "founded by {}", founded[0]);
        // the same chairs, with other people on them
        assert_eq!(evening(&SIX, &founded, seed), as_seated, "{} sits first", founded[0]);
    }
}

#[test]
fn law_7_nothing_says_who_started_the_group() {
    let phone = Phone::of(&SIX);
    // a field more in one of these ends the build here, and somebody must think
    let TodayView {
        group_name: _,
        members,
        today: _,
        met_last,
        opens_next,
        without_an_offer,
        news: _,
    } = phone.companion.today().unwrap();
    assert_eq!((met_last, opens_next, without_an_offer), (None, None, None));
    for (member, nickname) in members.iter().zip(SIX) {
        let Person { id: _, nickname: written } = member;
        assert_eq!(written, nickname);
    }
    let copy = phone.as_a_kill_leaves_it();
    let connection = behind_the_vault(&copy.vault().join("vault.db"), &copy.raw_key());
    let columns = |table: &str| -> Vec<String> {
        let asked = format!("SELECT name FROM pragma_table_info('{table}')");
        let mut listing = connection.prepare(&asked).unwrap();
        listing.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert_eq!(columns("member"), ["id", "nickname", "place", "opened", "closed"]);
    assert_eq!(columns("group_card"), ["one", "name"]);
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let known = [
        "day_met",
        "device",
        "entry",
        "fold",
        "frame",
        "group_card",
        // what the other phones said of themselves
        "heard_from",
        "last_direction",
        "live",
        "member",
        "migration",
        "node",
        "note",
        "opens_next",
        "passing_word",
        "proposal_record",
        "receiving",
        "settings",
        "settled",
        "shown_words",
        "waiting",
        "words",
    ];
    assert_eq!(tables, known);
}

/// The same meeting on two phones that are alike to the last byte.
fn twins() -> [Phone; 2] {
    let mut phone = Phone::of(&SIX);
    phone.meet(&SIX);
    phone.event(Event::Next);
    let mut twin = phone.as_a_kill_leaves_it();
    twin.unlock();
    assert_eq!(twin.table(), phone.table());
    [phone, twin]
}

/// Speaks for so many seconds; none of them is a pass.
fn turn(phone: &mut Phone, seconds: u64) {
    match seconds {
        0 => phone.event(Event::Pass),
        _ => {
            phone.event(Event::Begin);
            phone.clock.pass(0, seconds);
            phone.event(Event::Done);
        }
    }
}

#[test]
fn law_1_what_anybody_used_is_in_no_view() {
    // six turns of ten minutes in all, shared out in quite another way, one of them a pass
    let [mut one, mut other] = twins();
    for (seconds, others) in [(200, 0), (0, 200), (110, 90), (90, 110), (20, 180), (180, 20)] {
        turn(&mut one, seconds);
        turn(&mut other, others);
    }
    assert_eq!(one.clock.read(), other.clock.read());
    assert_eq!(one.table(), other.table(), "the round is over, and nothing tells them apart");
    for phone in [&mut one, &mut other] {
        phone.event(Event::Next);
    }
    assert_eq!(one.table(), other.table(), "nor in the next one");
    for phone in [&mut one, &mut other] {
        phone.event(Event::End);
    }
    assert_eq!(one.table(), other.table(), "nor on the last page");
    for phone in [&mut one, &mut other] {
        phone.perform(MeetingCommand::CloseAndForget);
    }
    assert_eq!(one.companion.today(), other.companion.today());
}

#[test]
fn law_1_a_seat_shows_who_speaks_and_who_comes_back_and_no_more() {
    let [phone, _] = twins();
    // a field more in one of these ends the build here, and somebody must think
    let MeetingView {
        stage: _,
        silent: _,
        circle,
        come_and_go: ComeAndGoView { may_come: _, may_leave_group: _ },
        round,
        ring: _,
        middle: MiddleView { time: _, fill: _, second_round_each: _ },
        ahead: AheadView { goes_back: _, break_wanted: _, part: _, end: _, opens_next_time: _ },
        pledge_again: _,
        can_undo: _,
        day: _,
        now: _,
        next_sign: _,
    } = phone.table();
    if let Some(round) = round {
        let RoundView { name: _, walk: _, direction: _, handed_on_by: _, can_come_later: _ } =
            round;
    }
    let SeatView { person: Person { id: _, nickname }, state: _, later, is_offered } = &circle[0];
    assert_eq!((nickname.as_str(), *later, *is_offered), ("Anna", false, true));
}
