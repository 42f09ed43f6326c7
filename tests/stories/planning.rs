//! When the group meets: a rhythm by consent, and single meetings that anybody changes.

use chrono::{Days, NaiveDate, NaiveTime, Weekday};
use circle::phone::Phone;
use circle::planned::when;
use runde_core::companion::{
    AgreementsCommand, Becomes, CalendarCommand, ChangeView, CompanionError, EntryId, Event,
    Holiday, How, MeetingCommand, MeetingOn, Nth, OnTheTable, PatternView, RhythmView, Slot, When,
    Wish, Written,
};

pub(crate) const THREE: [&str; 3] = ["Anna", "Bo", "Marit"];

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

pub(crate) fn rhythm(pattern: PatternView) -> RhythmView {
    RhythmView { pattern, at: time(19, 0), minutes: 120, zone: "Europe/Copenhagen".to_owned() }
}

pub(crate) fn every(weeks: u32, first: NaiveDate) -> RhythmView {
    rhythm(PatternView::Weeks { every: weeks, first })
}

pub(crate) fn agree(phone: &mut Phone, rhythm: RhythmView, place: &str) -> EntryId {
    let proposal = phone.propose(Wish::Rhythm { rhythm, place: place.to_owned() });
    phone.all_agree(proposal);
    proposal
}

pub(crate) fn coming(phone: &Phone) -> Vec<MeetingOn> {
    phone.companion.calendar().unwrap().coming
}

fn days(phone: &Phone) -> Vec<String> {
    coming(phone).iter().map(|one| one.when.day.to_string()).collect()
}

pub(crate) fn change(meeting: Slot, becomes: Becomes, place: &str) -> CalendarCommand {
    let place = (!place.is_empty()).then(|| place.to_owned());
    let becomes = match becomes {
        Becomes::AsPlanned { .. } => Becomes::AsPlanned { place },
        Becomes::Moved(when) => Becomes::Moved(When { place, ..when }),
        Becomes::CalledOff => Becomes::CalledOff,
    };
    CalendarCommand::ChangeMeeting { meeting, becomes }
}

pub(crate) fn to(day: NaiveDate, hour: u32) -> Becomes {
    Becomes::Moved(when(day.and_time(time(hour, 0)), 120))
}

/// A group that meets every second Tuesday from 20 October 2026 on; it is the 13th.
pub(crate) fn tuesdays() -> Phone {
    let mut phone = Phone::of(&THREE);
    agree(&mut phone, every(2, day(2026, 10, 20)), "The library");
    phone
}

pub(crate) fn wait_until(phone: &Phone, day: NaiveDate) {
    let days = day.signed_duration_since(phone.agreements().today).num_days();
    phone.clock.pass(u64::try_from(days).unwrap() * 24 * 60, 0);
}

#[test]
fn a_rhythm_is_set_and_changed_by_consent_alone() {
    let mut phone = Phone::of(&THREE);
    assert_eq!(phone.companion.calendar().unwrap().rhythm, None);
    let (first, place) = (every(2, day(2026, 10, 20)), "The library".to_owned());
    let proposal = phone.propose(Wish::Rhythm { rhythm: first, place });
    assert_eq!(coming(&phone), [], "what is only proposed plans nothing");
    phone.all_agree(proposal);
    assert_eq!(days(&phone)[..3], ["2026-10-20", "2026-11-03", "2026-11-17"]);
    assert_eq!(coming(&phone)[0].when.place.as_deref(), Some("The library"));
    // another one takes its place from its own first day on
    let second = rhythm(PatternView::Monthly {
        nth: Nth::Second,
        weekday: Weekday::Thu,
        from: day(2026, 11, 12),
    });
    agree(&mut phone, second, "");
    assert_eq!(days(&phone)[..4], ["2026-10-20", "2026-11-03", "2026-11-12", "2026-12-10"]);
    assert_eq!(coming(&phone)[2].when.place, None);
    // and can be opened again by whoever no longer agrees
    let third = agree(&mut phone, rhythm(PatternView::Chosen(vec![day(2026, 12, 1)])), "");
    assert_eq!(days(&phone), ["2026-10-20", "2026-11-03", "2026-11-12", "2026-12-01"]);
    let told = |phone: &Phone| phone.agreements().also.pop().unwrap().rhythm_before;
    let PatternView::Monthly { nth, .. } = told(&phone).unwrap().pattern else { unreachable!() };
    assert_eq!(nth, Nth::Second, "before it is opened, one reads what holds until then");
    phone.perform(AgreementsCommand::TalkAbout(third));
    assert_eq!(days(&phone)[3], "2026-12-10", "what held before holds until that is settled");
}

#[test]
fn a_rhythm_that_is_open_again_is_told_with_what_it_was() {
    let mut phone = tuesdays();
    let first = phone.agreements().also.pop().unwrap();
    assert_eq!(first.rhythm_before, None, "no other rhythm holds until then");
    phone.perform(AgreementsCommand::TalkAbout(first.agreed.id));
    let calendar = phone.companion.calendar().unwrap();
    assert_eq!((calendar.rhythm, calendar.coming.len()), (None, 0));
    let open = ChangeView::Rhythm(every(2, day(2026, 10, 20)));
    assert_eq!(calendar.on_the_table, Some(OnTheTable { proposal: first.agreed.id, change: open }));
}

#[test]
fn a_rhythm_that_cannot_be_is_told_and_nothing_is_proposed() {
    let mut phone = Phone::of(&THREE);
    let mut refused = |rhythm| {
        let wish = Wish::Rhythm { rhythm, place: String::new() };
        let propose = AgreementsCommand::Propose { wish, review: None };
        phone.companion.perform(propose).unwrap_err()
    };
    let good = every(1, day(2026, 10, 13));
    for bad in [
        every(1, day(2026, 10, 12)),
        every(5, day(2026, 10, 20)),
        rhythm(PatternView::Chosen(Vec::new())),
        RhythmView { minutes: 3, ..good.clone() },
        RhythmView { zone: "nowhere at all".to_owned(), ..good },
    ] {
        assert_eq!(refused(bad), CompanionError::Time);
    }
    assert_eq!(phone.table_ids(), []);
}

#[test]
fn one_more_meeting_and_a_pause_are_seen_and_can_be_taken_back() {
    let mut phone = tuesdays();
    let extra = when(day(2026, 10, 15).and_time(time(17, 0)), 60);
    let extra = When { place: Some(" ".to_owned()), ..extra };
    phone.perform(CalendarCommand::AddMeeting(extra));
    let one = coming(&phone)[0].clone();
    assert_eq!(
        (one.when.day, one.how, one.when.place.clone()),
        (day(2026, 10, 15), How::Extra, None)
    );
    phone.perform(change(one.slot, Becomes::CalledOff, ""));
    assert_eq!(coming(&phone)[0].how, How::CalledOff);
    phone.perform(CalendarCommand::Pause { from: day(2026, 11, 1), until: day(2026, 11, 30) });
    assert_eq!(days(&phone)[..3], ["2026-10-15", "2026-10-20", "2026-12-01"]);
    let pause = phone.companion.calendar().unwrap().pauses[0].clone();
    phone.perform(CalendarCommand::Resume(pause.ids));
    assert_eq!(phone.companion.calendar().unwrap().pauses, []);
    assert_eq!(days(&phone)[2], "2026-11-03");
    let turned = CalendarCommand::Pause { from: day(2026, 11, 30), until: day(2026, 11, 1) };
    assert_eq!(phone.companion.perform(turned).unwrap_err(), CompanionError::Time);
}

#[test]
fn a_meeting_far_ahead_is_found_after_the_next_ones_with_whose_turn_it_is() {
    let mut phone = tuesdays();
    phone.perform(CalendarCommand::AddDuty(Written::Card("host".to_owned())));
    let calendar = phone.companion.calendar().unwrap();
    assert_eq!(calendar.coming.len(), 6);
    let later = calendar.later;
    assert_eq!(later[0].when.day, day(2027, 1, 12), "the seventh Tuesday of every second week");
    assert!(later.iter().all(|one| one.when.day <= phone.agreements().today + Days::new(400)));
    let turns: Vec<_> = calendar.coming.iter().chain(&later).map(whose).take(9).collect();
    assert_eq!(turns, ["Anna", "Bo", "Marit"].repeat(3), "the duty goes on round");
    let opened = phone.meeting_on(later[1].slot).unwrap();
    assert_eq!(whose(&opened), turns[7], "it is the same on the page of that meeting");
    phone.perform(change(later[1].slot, Becomes::CalledOff, ""));
    assert_eq!(phone.calendar().later[1].how, How::CalledOff);
}

fn whose(one: &MeetingOn) -> String {
    one.turns[0].whose.as_ref().unwrap().nickname.clone()
}

#[test]
fn pauses_that_touch_are_one_rest_and_are_taken_back_together() {
    let mut phone = tuesdays();
    let rests = |from: NaiveDate, until: NaiveDate| CalendarCommand::Pause { from, until };
    for pause in [
        rests(day(2026, 11, 1), day(2026, 11, 10)),
        rests(day(2026, 11, 8), day(2026, 11, 20)),
        rests(day(2026, 11, 9), day(2026, 11, 9)),
        rests(day(2026, 11, 21), day(2026, 11, 30)),
        rests(day(2026, 12, 15), day(2026, 12, 15)),
    ] {
        phone.perform(pause);
    }
    let stretches = |phone: &Phone| {
        let pauses = phone.companion.calendar().unwrap().pauses;
        pauses.iter().map(|it| (it.from, it.until)).collect::<Vec<_>>()
    };
    let (long, one) =
        ((day(2026, 11, 1), day(2026, 11, 30)), (day(2026, 12, 15), day(2026, 12, 15)));
    assert_eq!(stretches(&phone), [long, one]);
    assert_eq!(days(&phone)[..3], ["2026-10-20", "2026-12-01", "2026-12-29"]);
    let whole = phone.companion.calendar().unwrap().pauses[0].clone();
    phone.perform(CalendarCommand::Resume(whole.ids));
    assert_eq!(stretches(&phone), [one]);
    assert_eq!(days(&phone)[..3], ["2026-10-20", "2026-11-03", "2026-11-17"]);
}

#[test]
fn whatever_is_called_off_the_next_six_that_take_place_are_told() {
    let mut phone = tuesdays();
    for one in &coming(&phone)[..6] {
        phone.perform(change(one.slot, Becomes::CalledOff, ""));
    }
    let view = phone.companion.calendar().unwrap();
    assert!(view.coming.iter().all(|one| one.how == How::CalledOff));
    assert_eq!(view.coming.len(), 6);
    let told: Vec<String> = view.take_place.iter().map(|one| one.when.day.to_string()).collect();
    assert_eq!((told[0].as_str(), told.len()), ("2027-01-12", 6));
    assert_eq!(view.next().map(|next| next.when.day), Some(day(2027, 1, 12)));
}

#[test]
fn a_moved_meeting_stands_while_the_rhythm_changes() {
    let mut phone = tuesdays();
    let slot = coming(&phone)[1].slot;
    phone.perform(change(slot, to(day(2026, 11, 5), 19), ""));
    agree(&mut phone, every(4, day(2026, 10, 27)), "");
    assert_eq!(days(&phone)[..4], ["2026-10-20", "2026-10-27", "2026-11-05", "2026-11-24"]);
}

#[test]
fn a_member_who_travels_is_told_both_times() {
    let mut phone = Phone::of(&THREE);
    let far = RhythmView { zone: "Europe/London".to_owned(), ..every(1, day(2026, 10, 20)) };
    agree(&mut phone, far, "");
    let one = coming(&phone)[0].clone();
    assert_eq!(
        (one.when.at, one.here),
        (time(19, 0), Some(day(2026, 10, 20).and_time(time(20, 0))))
    );
    // the phone's own zone says nothing more
    agree(&mut phone, every(1, day(2026, 10, 21)), "");
    assert_eq!(coming(&phone)[1].here, None);
}

#[test]
fn a_meeting_on_a_public_holiday_says_so() {
    let mut phone = Phone::of(&THREE);
    agree(&mut phone, rhythm(PatternView::Chosen(vec![day(2026, 12, 25), day(2026, 12, 27)])), "");
    let holidays: Vec<_> = coming(&phone).iter().map(|one| one.holiday).collect();
    assert_eq!(holidays, [Some(Holiday::ChristmasDay), None]);
}

#[test]
fn a_meeting_that_was_held_or_is_over_is_not_the_next_one() {
    let mut phone = tuesdays();
    wait_until(&phone, day(2026, 10, 20));
    assert_eq!(coming(&phone)[0].when.day, day(2026, 10, 20), "it is this evening");
    phone.meet(&THREE);
    phone.event(Event::End);
    phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(coming(&phone)[0].when.day, day(2026, 11, 3));
    wait_until(&phone, day(2026, 11, 3));
    // the next one was not held; when its end is past it is over all the same
    phone.clock.pass(24 * 60 - 1, 0);
    assert_eq!(coming(&phone)[0].when.day, day(2026, 11, 17));
}
