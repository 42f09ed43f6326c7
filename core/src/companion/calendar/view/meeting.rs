//! One meeting, as a page tells it.

use chrono::{NaiveDate, NaiveDateTime};

use super::coming::{Come, cant_come_to, come_to, goodbyes_at};
use super::duties::{TurnView, turns};
use crate::companion::calendar::command::Becomes;
use crate::companion::calendar::holidays::{Holiday, country_of, holiday};
use crate::companion::ground::{Now, Person, When, is_past, when};
use crate::companion::open::OpenVault;
use crate::domain::{
    Day, DayTime, How, OneMeeting, Planned, Schedule, Slot, Told, What, Zone, elsewhere,
};

/// One meeting, as a page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingOn {
    /// Its name.
    pub slot: Slot,
    /// When and where it is; where it was planned, if it does not take place.
    pub when: When,
    /// How it comes to be there.
    pub how: How,
    /// The day and time that were planned.
    pub planned: NaiveDateTime,
    /// What it is again when it is put back; nothing where nothing was changed, or where the rhythm
    /// plans nothing there any more.
    pub put_back: Option<When>,
    /// Where it was changed in several ways by people who did not know of each other: what each
    /// made of it, in order; the last one holds until somebody chooses.
    pub torn: Vec<Becomes>,
    /// The day and time by the clock of this phone, where it shows another one.
    pub here: Option<NaiveDateTime>,
    /// The public holiday it falls on.
    pub holiday: Option<Holiday>,
    /// Who can't come.
    pub cant_come: Vec<Person>,
    /// Who says goodbye there, before they leave.
    pub goodbyes: Vec<Person>,
    /// Whether enough are coming, as far as anybody said.
    pub come: Come,
    /// Whose turn each duty is.
    pub turns: Vec<TurnView>,
}

/// The next meetings, in their order.
pub(super) fn meetings_on(open: &OpenVault, next: &[Planned], now: &Now) -> Vec<MeetingOn> {
    let slots: Vec<Slot> = next.iter().map(|one| one.slot).collect();
    let here = Zone::new(&now.zone);
    let told = next.iter().zip(turns(open, &slots)).map(|(planned, turns)| MeetingOn {
        cant_come: cant_come_to(open, planned.slot),
        goodbyes: goodbyes_at(open, planned.slot),
        come: come_to(open, planned.slot),
        turns,
        ..meeting_on(open, planned, here.as_ref())
    });
    told.collect()
}

pub(super) fn ahead(today: NaiveDate) -> Day {
    Day::new(Day::of(today).days().saturating_add(Schedule::AHEAD))
}

/// The meetings of these days that are not over; those called off among them.
pub(super) fn coming_until(open: &OpenVault, from: Day, until: Day, now: &Now) -> Vec<Planned> {
    let mut coming = open.state.schedule.meetings(from, until);
    coming.retain(|one| one.how != How::Paused && !is_over(open, one, now));
    coming
}

/// Whether it was held, or its end is past.
pub(crate) fn is_over(open: &OpenVault, one: &Planned, now: &Now) -> bool {
    open.state.met.contains(&one.when.day) || is_past(&one.when, now)
}

fn meeting_on(open: &OpenVault, planned: &Planned, here: Option<&Zone>) -> MeetingOn {
    let OneMeeting { day, at, zone, .. } = &planned.when;
    let here = here.and_then(|here| elsewhere(*day, *at, zone, here));
    MeetingOn {
        slot: planned.slot,
        when: when(&planned.when, open.place_of(planned.place)),
        here: here.map(DayTime::civil),
        holiday: country_of(zone.as_str()).and_then(|it| holiday(day.date(), it)),
        cant_come: Vec::new(),
        goodbyes: Vec::new(),
        come: Come::Enough,
        turns: Vec::new(),
        how: planned.how,
        planned: planned.planned.civil(),
        put_back: put_back(open, planned),
        torn: planned.torn.iter().map(|told| torn(open, planned, told)).collect(),
    }
}

/// What a meeting is again when it is put back.
fn put_back(open: &OpenVault, planned: &Planned) -> Option<When> {
    let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
    let place = open.place_of(usual);
    let as_planned = matches!(planned.how, How::AsPlanned | How::Extra | How::Paused);
    if as_planned && place == open.place_of(planned.place) {
        return None;
    }
    Some(when(&open.state.schedule.plans(planned.slot)?, place))
}

/// What one entry made of a meeting; where it tells no place, the one that is known.
fn torn(open: &OpenVault, planned: &Planned, told: &Told) -> Becomes {
    let place = open.place_of(told.entry).or_else(|| open.place_of(planned.place));
    match told.what {
        What::AsPlanned => Becomes::AsPlanned { place },
        What::CalledOff => Becomes::CalledOff,
        What::Moved { day, at, length } => {
            let zone = planned.when.zone.clone();
            Becomes::Moved(when(&OneMeeting { day, at, length, zone }, place))
        }
    }
}
