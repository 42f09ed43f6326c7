//! From what a file says of events to the times they are at: series by their identifier, and what
//! became of single ones by the time that was planned for them (RFC 5545 §3.8.4.4).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::event::{FileEvent, Instance};
use super::found::LeftOut;
use super::rules::{Steps, times_of};

/// One time at which something is.
#[derive(Clone, Copy, Debug)]
pub(super) struct FoundTime<'a> {
    pub(super) at: DateTime<Utc>,
    pub(super) length: Option<TimeDelta>,
    pub(super) place: Option<&'a str>,
}

/// Everything that is said under one identifier.
struct Series<'a> {
    /// What is said of the whole; more than one where a program gave one identifier twice.
    whole: Vec<&'a FileEvent>,
    /// What is said of single ones.
    single: BTreeMap<Instance, &'a FileEvent>,
}

/// All times of all events to a last day; why some have none is told.
pub(super) fn times<'a>(
    events: &'a [FileEvent],
    last: NaiveDate,
    steps: &mut Steps,
    left_out: &mut BTreeSet<LeftOut>,
) -> Vec<FoundTime<'a>> {
    let mut named: BTreeMap<&str, Vec<&FileEvent>> = BTreeMap::new();
    let mut series = Vec::new();
    for event in events {
        match &event.uid {
            Some(uid) => named.entry(uid).or_default().push(event),
            None => series.push(vec![event]),
        }
    }
    series.extend(named.into_values());
    let mut times = Vec::new();
    for events in series {
        Series::of(&events).tell(last, steps, &mut times, left_out);
    }
    times
}

impl<'a> Series<'a> {
    /// Of what was said of the same, the newest counts.
    fn of(events: &[&'a FileEvent]) -> Self {
        let (single, whole): (Vec<&FileEvent>, Vec<&FileEvent>) =
            events.iter().copied().partition(|event| event.instead_of.is_some());
        let newest = whole.iter().map(|event| event.edition).max();
        let mut whole: Vec<&FileEvent> =
            whole.into_iter().filter(|event| Some(event.edition) == newest).collect();
        let off: BTreeSet<_> =
            whole.iter().filter(|event| event.cancelled).map(|event| event.start).collect();
        let all_off = !whole.is_empty() && whole.iter().all(|event| event.cancelled);
        whole.retain(|event| !off.contains(&event.start));
        let mut by_moment: BTreeMap<Instance, &FileEvent> = BTreeMap::new();
        for event in single.into_iter().filter(|_| !all_off) {
            let Some(moment) = event.instead_of else { continue };
            let kept = by_moment.entry(moment).or_insert(event);
            if (kept.edition, kept.cancelled) < (event.edition, event.cancelled) {
                *kept = event;
            }
        }
        Self { whole, single: by_moment }
    }

    fn tell(
        &self,
        last: NaiveDate,
        steps: &mut Steps,
        times: &mut Vec<FoundTime<'a>>,
        left_out: &mut BTreeSet<LeftOut>,
    ) {
        let mut spoken_of = BTreeSet::new();
        for whole in &self.whole {
            let planned = match planned(whole, last, steps) {
                Ok(planned) => planned,
                Err(why) => {
                    left_out.insert(why);
                    continue;
                }
            };
            for (at, length) in planned {
                let day = whole.clock.civil(at).map(|civil| Instance::Day(civil.date()));
                let moments = [Some(Instance::Time(at)), day];
                let told = moments.into_iter().flatten().find(|one| self.single.contains_key(one));
                if let Some(moment) = told {
                    spoken_of.insert(moment);
                    times.extend(self.single.get(&moment).and_then(|event| itself(event)));
                } else if let Some((from, event)) = self.onwards(at) {
                    times.extend(shifted(event, from, at, length));
                } else {
                    let length = length.or(whole.length);
                    times.push(FoundTime { at, length, place: whole.place.as_deref() });
                }
            }
        }
        let unplanned = self.single.iter().filter(|(moment, _)| !spoken_of.contains(moment));
        times.extend(unplanned.filter_map(|(_, event)| itself(event)));
    }

    /// What is said of all from one on, that one being no later than this.
    fn onwards(&self, at: DateTime<Utc>) -> Option<(DateTime<Utc>, &'a FileEvent)> {
        let earlier = self.single.range(..Instance::Time(at)).rev();
        earlier.filter(|(_, event)| event.onwards).find_map(|(moment, event)| match moment {
            Instance::Time(from) => Some((*from, *event)),
            Instance::Day(_) => None,
        })
    }
}

/// When a series was planned to be, and how long where one has a length of its own.
fn planned(
    event: &FileEvent,
    last: NaiveDate,
    steps: &mut Steps,
) -> Result<BTreeMap<DateTime<Utc>, Option<TimeDelta>>, LeftOut> {
    let civil = match &event.rule {
        Some(rule) => times_of(rule, event.start, &event.clock, last, steps)?,
        None => vec![event.start],
    };
    let instants = civil.into_iter().filter_map(|civil| event.clock.instant(civil));
    let mut planned: BTreeMap<_, _> = instants.map(|at| (at, None)).collect();
    planned.extend(event.more.iter().copied());
    let but: BTreeSet<Instance> = event.but.iter().copied().collect();
    planned.retain(|at, _| {
        let day = event.clock.civil(*at).map(|civil| Instance::Day(civil.date()));
        !but.contains(&Instance::Time(*at)) && !day.is_some_and(|day| but.contains(&day))
    });
    Ok(planned)
}

/// What is said of a single one, as it is said.
fn itself(event: &FileEvent) -> Option<FoundTime<'_>> {
    if event.cancelled {
        return None;
    }
    let at = event.clock.instant(event.start)?;
    Some(FoundTime { at, length: event.length, place: event.place.as_deref() })
}

/// One that is as far from when it was planned as the one from which it was changed, by the clock.
fn shifted(
    event: &FileEvent,
    from: DateTime<Utc>,
    at: DateTime<Utc>,
    length: Option<TimeDelta>,
) -> Option<FoundTime<'_>> {
    if event.cancelled {
        return None;
    }
    let by = event.start - event.clock.civil(from)?;
    let at = event.clock.instant(event.clock.civil(at)?.checked_add_signed(by)?)?;
    Some(FoundTime { at, length: length.or(event.length), place: event.place.as_deref() })
}
