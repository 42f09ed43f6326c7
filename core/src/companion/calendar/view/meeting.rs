//! One meeting, as a page tells it.

use chrono::{NaiveDate, NaiveTime};

use super::coming::{Come, cant_come_to, come_to};
use super::duties::{TurnView, turns};
use crate::companion::calendar::command::Becomes;
use crate::companion::calendar::holidays::{Holiday, country_of, holiday};
use crate::companion::ground::{Now, Person, is_past};
use crate::companion::open::OpenVault;
use crate::domain::{
    Day, DayTime, How, OneMeeting, Planned, Schedule, Slot, Told, What, Zone, elsewhere,
};

/// One meeting, as a page tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingOn {
    /// Its name.
    pub slot: Slot,
    /// On which day; where it was planned, if it does not take place.
    pub day: NaiveDate,
    /// When in the day, by the clock of its zone.
    pub at: NaiveTime,
    /// How many minutes.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
    /// Where.
    pub place: Option<String>,
    /// How it comes to be there.
    pub how: How,
    /// The day and time that were planned.
    pub planned: (NaiveDate, NaiveTime),
    /// What it is again when it is put back; nothing where nothing was changed, or where the rhythm
    /// plans nothing there any more.
    pub put_back: Option<PutBack>,
    /// Where it was changed in several ways by people who did not know of each other: what each
    /// made of it, in order; the last one holds until somebody chooses.
    pub torn: Vec<(Becomes, Option<String>)>,
    /// The day and time by the clock of this phone, where it shows another one.
    pub here: Option<(NaiveDate, NaiveTime)>,
    /// The public holiday it falls on.
    pub holiday: Option<Holiday>,
    /// Who can't come.
    pub cant_come: Vec<Person>,
    /// Whether enough are coming, as far as anybody said.
    pub come: Come,
    /// Whose turn each duty is.
    pub turns: Vec<TurnView>,
}

/// A meeting as it was planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutBack {
    /// On which day.
    pub day: NaiveDate,
    /// When in the day.
    pub at: NaiveTime,
    /// How many minutes.
    pub minutes: u32,
    /// Where.
    pub place: Option<String>,
}

/// The next meetings, in their order.
pub(super) fn meetings_on(open: &OpenVault, next: &[Planned], now: &Now) -> Vec<MeetingOn> {
    let slots: Vec<Slot> = next.iter().map(|one| one.slot).collect();
    let here = Zone::new(&now.zone);
    let told = next.iter().zip(turns(open, &slots)).map(|(planned, turns)| MeetingOn {
        cant_come: cant_come_to(open, planned.slot),
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
    open.state.met.contains(&one.day) || is_past((one.day, one.at, one.length), &one.zone, now)
}

fn meeting_on(open: &OpenVault, planned: &Planned, here: Option<&Zone>) -> MeetingOn {
    let DayTime { day, at } = planned.planned;
    let zone = &planned.zone;
    let here = here.and_then(|here| elsewhere(planned.day, planned.at, zone, here));
    MeetingOn {
        slot: planned.slot,
        day: planned.day.date(),
        at: planned.at.time(),
        minutes: planned.length.minutes(),
        zone: zone.as_str().to_owned(),
        here: here.map(|here| (here.day.date(), here.at.time())),
        holiday: country_of(zone.as_str()).and_then(|it| holiday(planned.day.date(), it)),
        cant_come: Vec::new(),
        come: Come::Enough,
        turns: Vec::new(),
        place: open.place_of(planned.place),
        how: planned.how,
        planned: (day.date(), at.time()),
        put_back: put_back(open, planned),
        torn: planned.torn.iter().map(|told| torn(open, told)).collect(),
    }
}

/// What a meeting is again when it is put back.
fn put_back(open: &OpenVault, planned: &Planned) -> Option<PutBack> {
    let (Slot::Planned { rhythm: usual, .. } | Slot::Single(usual)) = planned.slot;
    let place = open.place_of(usual);
    let as_planned = matches!(planned.how, How::AsPlanned | How::Extra | How::Paused);
    if as_planned && place == open.place_of(planned.place) {
        return None;
    }
    let OneMeeting { day, at, length, .. } = open.state.schedule.plans(planned.slot)?;
    Some(PutBack { day: day.date(), at: at.time(), minutes: length.minutes(), place })
}

fn torn(open: &OpenVault, told: &Told) -> (Becomes, Option<String>) {
    let becomes = match told.what {
        What::AsPlanned => Becomes::AsPlanned,
        What::CalledOff => Becomes::CalledOff,
        What::Moved { day, at, length } => {
            Becomes::Moved { day: day.date(), at: at.time(), minutes: length.minutes() }
        }
    };
    (becomes, open.place_of(told.entry))
}
