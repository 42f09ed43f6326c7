//! Random meetings: two to twelve people who pass, ring, come late, leave early and overrun.

use proptest::prelude::*;
use runde_core::domain::MemberId;
use runde_core::round::{
    Counts, Event, Ledger, Meeting, Moment, NextRound, PartKind, PartName, Plan, Preset, Seated,
    Span, Stage,
};

/// How a random meeting begins, and what is thrown at it.
#[derive(Clone, Debug)]
pub struct Evening {
    pub circle: Vec<MemberId>,
    /// The initiator, in half of the meetings; perhaps one who comes later, or never.
    pub without_offer: Option<MemberId>,
    pub plan: Plan,
    pub ledger: Ledger,
    pub steps: Vec<Step>,
}

/// Some time passes, then somebody does something: which of the possible things, `choice` says.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub millis: u64,
    pub choice: u16,
}

pub fn member(number: u8) -> MemberId {
    MemberId::new([number; 16])
}

/// Meetings of two to twelve people with up to 500 events in up to four planned rounds.
pub fn evenings() -> impl Strategy<Value = Evening> {
    let step = (0_u64..900_000, any::<u16>()).prop_map(|(millis, choice)| Step {
        // half of the taps follow each other at once
        millis: if choice % 2 == 0 { millis } else { millis / 1_000 },
        choice: choice / 2,
    });
    (
        2_usize..=12,
        prop_oneof![Just(Preset::Standard120), Just(Preset::Short90), Just(Preset::First180)],
        proptest::collection::vec((0_u16..60, any::<bool>()), 9),
        proptest::collection::vec((0_u32..4, 0_u32..4), 14),
        proptest::collection::vec(step, 0..500),
        proptest::option::of(0_u8..13),
    )
        .prop_map(|(people, preset, changes, counts, steps, initiator)| Evening {
            without_offer: initiator.map(member),
            circle: (0..people).map(|i| member(u8::try_from(i).unwrap())).collect(),
            plan: changed(Plan::preset(preset), &changes, people),
            ledger: (0_u8..)
                .zip(counts)
                .map(|(i, (opened, closed))| (member(i), Counts { opened, closed }))
                .collect(),
            steps,
        })
}

/// A plan with some parts left out and other minutes, that so many people can hold.
fn changed(plan: Plan, changes: &[(u16, bool)], people: usize) -> Plan {
    let names: Vec<PartName> = plan.parts().iter().map(|part| part.name).collect();
    let mut plan = plan;
    for (name, (minutes, included)) in names.into_iter().zip(changes) {
        let least = u16::try_from(people).unwrap();
        let minutes = if name.kind() == PartKind::Round { minutes + least } else { *minutes };
        let kept = name == PartName::Closing || *included;
        plan = plan.with_minutes(name, minutes).with_included(name, kept);
    }
    plan
}

impl Evening {
    pub fn begin(&self) -> Meeting {
        Meeting::begin(
            Moment::from_millis(5_000),
            Seated { circle: self.circle.clone(), without_offer: self.without_offer },
            &self.plan,
            self.ledger.clone(),
            NextRound::default(),
        )
        .unwrap()
    }

    /// Plays the evening; `look` sees every event with the meeting just before it (time already
    /// passed) and just after it.
    pub fn play(&self, mut look: impl FnMut(&Meeting, &Event, &Meeting)) -> Meeting {
        let mut meeting = self.begin();
        for step in &self.steps {
            let now = meeting.seen().after(Span::from_millis(step.millis));
            let before = meeting.at(now);
            let possible = possible(&before);
            let Some(event) = possible.get(usize::from(step.choice) % possible.len().max(1)) else {
                break;
            };
            if let Ok(after) = before.after(now, event) {
                look(&before, event, &after);
                meeting = after;
            }
        }
        meeting
    }
}

/// Everything somebody could do now, the usual things more often than the rare ones.
fn possible(meeting: &Meeting) -> Vec<Event> {
    let here = meeting.circle();
    let first = here.first().copied();
    let outside = (0..13).map(member).find(|member| !here.contains(member));
    let comes = outside.map(|member| Event::Arrive { member, beside: first });
    let goes = here.last().map(|member| Event::Leave(*member));
    if meeting.silent() {
        let on = [Event::GoOn, Event::GoOn];
        return on.into_iter().chain(comes).chain(goes).collect();
    }
    let mut events = vec![Event::Ring, Event::Undo, Event::Break];
    match meeting.stage() {
        Stage::Between { .. } => {
            events.extend([Event::Begin, Event::Begin, Event::Begin, Event::Pass, Event::Later]);
        }
        Stage::Turn { .. } => {
            events.extend([Event::Done, Event::Done, Event::Done, Event::Pass]);
            events.push(Event::MoreTime(Span::from_minutes(2)));
        }
        Stage::RoundOver { .. } => {
            let offered = meeting.offered();
            let half = offered.iter().step_by(2).copied().collect();
            events.extend([Event::Next, Event::Next]);
            events.extend([offered, half].map(Event::SecondRound));
        }
        Stage::Shared { .. } | Stage::Break { .. } => events.extend([Event::Next, Event::Next]),
        Stage::Over => return Vec::new(),
    }
    events.extend(comes);
    events.extend(goes);
    events
}
