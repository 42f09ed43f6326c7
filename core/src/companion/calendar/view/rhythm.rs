//! The rhythm in force, and whether the group meets in another one.

use chrono::NaiveDate;

use super::year::first_month;
use crate::companion::agreements::{AgreedView, agreed_view};
use crate::companion::ground::{RhythmView, rhythm_view};
use crate::companion::open::OpenVault;
use crate::domain::{Change, Day};

/// The rhythm all agreed on, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedRhythmView {
    /// What was agreed, and when.
    pub agreed: AgreedView,
    /// How often, when in the day and for how long.
    pub rhythm: RhythmView,
    /// The usual place.
    pub place: Option<String>,
}

pub(super) fn rhythm_in_force(open: &OpenVault, today: NaiveDate) -> Option<AgreedRhythmView> {
    let id = open
        .state
        .in_force
        .iter()
        .find(|id| matches!(open.changes(**id), Some(Change::Rhythm { .. })))?;
    let proposal = open.state.proposals.get(id)?;
    let Change::Rhythm { rhythm, .. } = &proposal.change else { return None };
    Some(AgreedRhythmView {
        agreed: agreed_view(open, *id, proposal, today),
        rhythm: rhythm_view(rhythm),
        place: open.place_of(*id),
    })
}

/// Whether to ask if the group would like to talk about its rhythm: it differs, and nobody here
/// has answered yet for the one in force.
pub(crate) fn asks_about_rhythm(open: &OpenVault, today: NaiveDate) -> bool {
    open.is_here() && !open.state.frozen && rhythm_differs(open, today) && !talked_of_rhythm(open)
}

/// Whether it was answered, for the rhythm in force, if the group would like to talk about it.
pub(crate) fn talked_of_rhythm(open: &OpenVault) -> bool {
    let rhythm = open.state.schedule.rhythm().map(|agreed| agreed.proposal);
    rhythm.is_none() || open.settings.rhythm_talked == rhythm
}

/// Whether the group has met in another rhythm than the agreed one, within the last months.
pub(crate) fn rhythm_differs(open: &OpenVault, today: NaiveDate) -> bool {
    let (from, until) = (Day::of(first_month(open, today)), Day::of(today));
    open.state.frequency(from, until).differs
}
