//! A group begins: how many it is, the first meeting, and plans that do not work out.

use circle::phone::Phone;
use runde_core::companion::{
    CompanionError, DoorCommand, DoorView, Event, FoundingProblem, GroupProblem, MeetingCommand,
    PartKind, PartName, Plan, PlanProblem, Preset, SizeAdvice, Span, StageView, found, plan_view,
};

fn lines(nicknames: &[&str]) -> Vec<String> {
    nicknames.iter().map(|nickname| (*nickname).to_owned()).collect()
}

const MANY: [&str; 13] = [
    "Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars", "Runa", "Åse", "Kari", "Nils", "Siri", "Tor",
    "Ulla",
];

#[test]
fn three_or_nine_get_a_word_and_not_a_refusal() {
    for (people, advice) in
        [(2, SizeAdvice::Few), (3, SizeAdvice::Few), (6, SizeAdvice::Fits), (9, SizeAdvice::Many)]
    {
        let view = found(&lines(&MANY[..people]));
        assert_eq!((view.people, view.advice, view.ready), (people, advice, true));
        assert_eq!(view.group_problem(), None);
        let phone = Phone::of(&MANY[..people]);
        assert_eq!(phone.companion.today().unwrap().members.len(), people);
        assert_eq!(phone.companion.door(), DoorView::Open);
    }
}

#[test]
fn one_alone_and_thirteen_are_told_why_and_nothing_is_made() {
    for (people, problem) in [(1, GroupProblem::TooFew), (13, GroupProblem::TooMany)] {
        let view = found(&lines(&MANY[..people]));
        assert_eq!((view.ready, view.group_problem()), (false, Some(problem)));
        assert_eq!(start(&MANY[..people]), Err(CompanionError::Group(problem)));
    }
}

#[test]
fn two_who_are_called_the_same_are_told_apart_first() {
    let view = found(&lines(&["Anna", "", "Bo", " ANNA"]));
    assert_eq!(view.problems, [None, None, None, Some(FoundingProblem::SameAsAbove)]);
    let same = CompanionError::Group(GroupProblem::SameNickname);
    assert_eq!(start(&["Anna", "", "Bo", " ANNA"]), Err(same));
    assert_eq!(start(&["Anna", "", "Bo", "Anna M"]), Ok(()));
}

fn start(nicknames: &[&str]) -> Result<(), CompanionError> {
    let mut phone = Phone::new();
    let nicknames = lines(nicknames);
    let begin =
        DoorCommand::StartGroup { name: String::new(), nicknames, holder: 0, passphrase: None };
    let done = phone.companion.perform(begin).map(drop);
    let door = if done.is_ok() { DoorView::Open } else { DoorView::NoGroup };
    assert_eq!(phone.companion.door(), door, "a refusal makes nothing");
    done
}

#[test]
fn the_first_meeting_lasts_three_hours_and_half_of_it_is_for_all() {
    let mut phone = Phone::of(&MANY[..6]);
    phone.meet_with(&MANY[..6], Plan::preset(Preset::First180));
    let ends = phone.table().ahead.end;
    assert_eq!(ends, phone.companion.would_end(180));
    assert_eq!(ends.to_string(), "20:00:00");
    let mut parts = vec![(PartName::Welcome, Span::from_minutes(15))];
    assert_eq!(phone.table().stage, StageView::Shared(PartName::Welcome));
    while let Some(part) = phone.table().ahead.part {
        phone.event(Event::Next);
        let mut offered = phone.table().ring.map_or(Span::ZERO, |ring| ring.whole);
        while phone.table().stage == StageView::Between {
            phone.event(Event::Begin);
            offered = phone.table().ring.unwrap().whole;
            phone.clock.pass_millis(offered.millis());
            phone.event(Event::Done);
        }
        parts.push((part, offered));
        if part.kind() != PartKind::Round {
            phone.clock.pass_millis(offered.millis());
        }
    }
    let expected = [
        (PartName::Welcome, 900),
        (PartName::HowWeWork, 900),
        (PartName::WhoWeAre, 300),
        (PartName::Hopes, 300),
        (PartName::Break, 1_200),
        (PartName::GroundRules, 1_800),
        (PartName::Practical, 1_200),
        (PartName::Closing, 150),
        (PartName::Tidy, 300),
    ];
    assert_eq!(parts, expected.map(|(part, seconds)| (part, Span::from_secs(seconds))));
    phone.event(Event::Next);
    // the welcome was cut short, so its quarter of an hour is still in the middle
    assert_eq!(phone.table().middle.time, Span::from_minutes(15));
    assert_eq!(phone.table().ahead.end, ends, "nothing moved the end");
    phone.perform(MeetingCommand::CloseAndForget);
    assert!(phone.companion.today().unwrap().met_last.is_some());
}

#[test]
fn a_plan_that_is_impossible_says_why_and_begins_nothing() {
    let mut phone = Phone::of(&MANY[..6]);
    let short = Plan::preset(Preset::Standard120).with_minutes(PartName::Closing, 5);
    let problem = PlanProblem::UnderAMinute { part: PartName::Closing, minutes: 5, people: 6 };
    let mut silent = short.clone();
    for part in short.parts().iter().filter(|part| part.name.kind() == PartKind::Round) {
        silent = silent.with_included(part.name, false);
    }
    for (plan, problem) in [(short, problem), (silent, PlanProblem::NoTalkTime)] {
        let view = plan_view(&plan, 6);
        assert_eq!(view.problems, [problem]);
        let told: Vec<PartName> =
            view.rows.iter().filter(|row| row.too_short).map(|row| row.name).collect();
        let expected = match problem {
            PlanProblem::UnderAMinute { part, .. } => vec![part],
            PlanProblem::NoTalkTime => Vec::new(),
        };
        assert_eq!(told, expected);
        let circle = MANY[..6].iter().map(|nickname| phone.member(nickname)).collect();
        let begun = phone.companion.perform(MeetingCommand::Start { circle, plan });
        assert_eq!(begun, Err(CompanionError::Plan(problem)));
        assert_eq!(phone.companion.meeting(), None);
    }
    // one fewer, and five minutes are enough
    let five = Plan::preset(Preset::Standard120).with_minutes(PartName::Closing, 5);
    phone.meet_with(&MANY[..5], five);
    assert_eq!(phone.table().ahead.end.to_string(), "18:50:00");
}

#[test]
fn a_stranger_and_a_second_meeting_find_no_chair() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let other = Phone::of(&["Anna", "Bo"]);
    let plan = Plan::preset(Preset::Short90);
    let (anna, stranger) = (phone.member("Anna"), other.member("Bo"));
    for circle in [vec![], vec![anna], vec![anna, stranger]] {
        let begun = phone.companion.perform(MeetingCommand::Start { circle, plan: plan.clone() });
        assert_eq!(begun, Err(CompanionError::NotNow));
    }
    phone.meet_with(&["Bo", "Anna"], plan.clone());
    let beside = Some(anna);
    let come = phone.try_event(Event::Arrive { member: stranger, beside });
    assert_eq!(come, Err(CompanionError::NotNow));
    let circle = vec![anna, phone.member("Marit")];
    let second = phone.companion.perform(MeetingCommand::Start { circle, plan });
    assert_eq!(second, Err(CompanionError::NotNow));
}

#[test]
fn the_same_person_does_not_sit_on_two_chairs() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let (anna, bo) = (phone.member("Anna"), phone.member("Bo"));
    let circle = vec![anna, bo, anna];
    let plan = Plan::preset(Preset::Standard120);
    let begun = phone.companion.perform(MeetingCommand::Start { circle, plan });
    assert_eq!(begun, Err(CompanionError::NotNow), "law 1: nobody is offered twice");
}
