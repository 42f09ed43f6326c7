//! From the first evening to the third meeting: what is done of the start-up, and pages offered once.

use circle::phone::Phone;
use runde_core::companion::guide::{self, Step, Topic};
use runde_core::companion::{GuideCommand, MeetingCommand, Quiet, Wish, draw};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn step(id: &str) -> &'static Step {
    guide::start_up(true).find(|step| step.id == id).unwrap()
}

fn mark(phone: &mut Phone, id: &str, done: bool) {
    phone.perform(GuideCommand::MarkStep { step: step(id), done });
}

fn done(phone: &Phone) -> Vec<&'static str> {
    let steps = phone.companion.start_up().unwrap().steps.into_iter();
    steps.filter(|it| it.done).map(|it| it.step.id).collect()
}

fn offered(phone: &Phone) -> Option<Topic> {
    phone.companion.quiet().into_iter().find_map(|line| match line {
        Quiet::Page(topic) => Some(topic),
        _ => None,
    })
}

fn meet_and_close(phone: &mut Phone) {
    phone.clock.pass(7 * 24 * 60, 0);
    phone.meet(&["Anna", "Bo"]);
    phone.event(runde_core::companion::Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
}

#[test]
fn a_new_group_marks_what_is_done_and_the_phone_keeps_it() {
    let mut phone = Phone::new();
    assert_eq!(phone.companion.start_up(), None, "before there is a group nothing can be marked");
    let early = GuideCommand::MarkStep { step: step("find-a-room"), done: true };
    assert!(phone.companion.perform(early).is_err());
    phone.start_group(&FOUR, None);
    assert_eq!(done(&phone), [""; 0]);
    mark(&mut phone, "duties", true);
    mark(&mut phone, "find-a-room", true);
    mark(&mut phone, "tell-everyone", true);
    mark(&mut phone, "tell-everyone", false);
    assert_eq!(done(&phone), ["find-a-room", "duties"], "in the order of the way");
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(done(&phone), ["find-a-room", "duties"]);
}

#[test]
fn a_group_from_a_course_has_two_more_steps_and_loses_none_of_the_others() {
    let mut phone = Phone::of(&FOUR);
    let before = phone.companion.start_up().unwrap().steps.len();
    mark(&mut phone, "duties", true);
    phone.perform(GuideCommand::FromCourse(true));
    let with = phone.companion.start_up().unwrap();
    assert_eq!((with.from_course, with.steps.len()), (true, before + 2));
    mark(&mut phone, "hear-of-it-early", true);
    phone.perform(GuideCommand::FromCourse(false));
    assert_eq!(done(&phone), ["duties"]);
    phone.perform(GuideCommand::FromCourse(true));
    assert_eq!(done(&phone), ["hear-of-it-early", "duties"], "what was done stays done");
}

#[test]
fn the_start_up_is_offered_until_the_third_meeting_or_until_it_is_put_away() {
    let mut phone = Phone::of(&FOUR);
    let leads = |phone: &Phone| phone.companion.start_up().unwrap().offered;
    assert!(leads(&phone));
    phone.perform(GuideCommand::PutStartUpAway(true));
    assert!(!leads(&phone));
    phone.perform(GuideCommand::PutStartUpAway(false));
    for meeting in 1..=3 {
        assert!(leads(&phone), "before meeting {meeting}");
        meet_and_close(&mut phone);
    }
    assert!(!leads(&phone));
}

#[test]
fn the_page_on_fewer_is_offered_once_and_after_it_was_opened_never_again() {
    let mut phone = Phone::of(&FOUR[..3]);
    for _ in 0..3 {
        assert_eq!(offered(&phone), None, "a small group that begins is left in peace");
        meet_and_close(&mut phone);
    }
    assert_eq!(offered(&phone), Some(Topic::WhenFewerCome));
    phone.perform(GuideCommand::TakeOffer(Topic::WhenFewerCome));
    assert_eq!(offered(&phone), None);
    phone.kill_and_start();
    phone.unlock();
    meet_and_close(&mut phone);
    assert_eq!(offered(&phone), None);
}

#[test]
fn what_was_offered_until_a_meeting_began_is_not_offered_after_it() {
    let mut phone = Phone::of(&FOUR[..3]);
    (0..3).for_each(|_| meet_and_close(&mut phone));
    assert_eq!(offered(&phone), Some(Topic::WhenFewerCome));
    meet_and_close(&mut phone);
    assert_eq!(offered(&phone), None);
}

#[test]
fn when_ending_lies_on_the_table_the_page_on_it_is_offered() {
    let mut phone = Phone::of(&FOUR);
    assert_eq!(offered(&phone), None);
    phone.propose(Wish::End);
    assert_eq!(offered(&phone), Some(Topic::EndingWell));
    phone.perform(GuideCommand::TakeOffer(Topic::EndingWell));
    assert_eq!(offered(&phone), None);
}

#[test]
fn when_somebody_is_asked_to_go_the_page_on_what_is_hard_is_offered() {
    let mut phone = Phone::of(&FOUR);
    let ove = phone.member("Ove");
    phone.propose(Wish::Remove(ove));
    assert_eq!(offered(&phone), Some(Topic::WhenItIsHardBetweenUs));
}

#[test]
fn chance_draws_everything_and_nothing_out_of_none() {
    assert_eq!(draw(0), Ok(None));
    let mut drawn = std::collections::BTreeSet::new();
    // one of three is left out of 200 draws once in about 10^35
    drawn.extend((0..200).filter_map(|_| draw(3).unwrap()));
    assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [0, 1, 2]);
}
