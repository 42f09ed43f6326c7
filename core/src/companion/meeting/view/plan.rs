//! A plan as everyone sees it before the meeting begins.

use chrono::{NaiveTime, TimeDelta};

use crate::companion::ground::{Now, civil};
use crate::round::{PartKind, PartName, Plan, PlanProblem, Span, offer};

/// One part of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// Which part.
    pub name: PartName,
    /// What kind of time it is.
    pub kind: PartKind,
    /// Its minutes.
    pub minutes: u16,
    /// Whether it is left in.
    pub included: bool,
    /// Whether it is a round on a walk.
    pub walk: bool,
    /// What everyone is offered in it, if it is a round that is left in.
    pub each: Option<Span>,
    /// Whether its minutes are too few for so many people.
    pub too_short: bool,
}

/// The plan, and what it gives everyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// Every part, those left out as well.
    pub rows: Vec<PlanRow>,
    /// How long the meeting is, in minutes.
    pub minutes: u64,
    /// What everyone is offered in all rounds together.
    pub each: Span,
    /// How many are here.
    pub people: usize,
    /// Why it cannot be held so.
    pub problems: Vec<PlanProblem>,
}

/// What a plan gives each of so many people.
#[must_use]
pub fn plan_view(plan: &Plan, people: usize) -> PlanView {
    let problems = plan.problems(people);
    let rows: Vec<PlanRow> = plan
        .parts()
        .iter()
        .map(|part| {
            let is_round = part.name.kind() == PartKind::Round;
            PlanRow {
                name: part.name,
                kind: part.name.kind(),
                minutes: part.minutes,
                included: part.included,
                walk: part.walk,
                each: (is_round && part.included).then(|| offer(part.length(), people)),
                too_short: problems.iter().any(|problem| {
                    matches!(problem, PlanProblem::UnderAMinute { part: name, .. } if *name == part.name)
                }),
            }
        })
        .collect();
    let each = rows.iter().filter_map(|row| row.each).sum();
    PlanView { rows, minutes: plan.length().secs() / 60, each, people, problems }
}

/// The civil time at which a meeting of so many minutes would end if it began now.
pub(crate) fn would_end(now: &Now, minutes: u64) -> NaiveTime {
    let minutes = i64::try_from(minutes).unwrap_or(0);
    let end = civil(now.reading.wall_millis)
        .checked_add_signed(TimeDelta::try_minutes(minutes).unwrap_or_default());
    end.unwrap_or_default().time()
}
