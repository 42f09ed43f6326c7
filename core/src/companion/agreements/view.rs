//! What the group has agreed, and what lies on the table.

mod asking;
mod change;
mod envelope;
mod going_round;

pub(crate) use asking::{
    can_talk, is_agreed, proposal_view, waits_for_all, waits_for_the_end, who_it_goes_to,
};
pub(crate) use change::change_view;
pub use envelope::{EnvelopeView, Enveloped, EnvelopedView};
pub(crate) use envelope::{envelope, signs_for};
pub(crate) use going_round::going_round;
pub use going_round::{GoingRoundView, Outcome};

use chrono::NaiveDate;

use crate::companion::ground::{ChangeView, Now, ProposalView, RhythmView, WordsView, rhythm_view};
use crate::companion::open::{OpenVault, keep_words};
use crate::domain::{Change, Day, EntryId, Proposal};
use crate::journal::EntryWords;

/// A sentence in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedView {
    /// The proposal that all consented to.
    pub id: EntryId,
    /// What it says.
    pub words: WordsView,
    /// The day it was first proposed.
    pub proposed_on: NaiveDate,
    /// The day of the last answer that made it so.
    pub agreed_on: NaiveDate,
    /// When the group would look at it again.
    pub review: Option<NaiveDate>,
    /// Whether that day has come.
    pub review_is_due: bool,
    /// Whether another wording of the same was agreed beside it; the group keeps one.
    pub twofold: bool,
    /// Whether this phone's holder could still take back their consent here.
    pub can_withdraw: bool,
    /// Whether one of those in the room can open it again without a name.
    pub can_talk: bool,
    /// How many have to be here to affirm it, where a meeting is on and not all of them are; else 0.
    pub goes_later: usize,
}

/// Something else in force: how long the group meets, its initiator, its name, how long words are
/// kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlsoView {
    /// Since when, and what can be done about it.
    pub agreed: AgreedView,
    /// What is agreed.
    pub change: ChangeView,
    /// The meetings left, where it counts them.
    pub meetings_left: Option<u32>,
    /// Of a rhythm, the one before it: it plans the meetings while this one is open again.
    pub rhythm_before: Option<RhythmView>,
}

/// Why the pledge is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PledgeAgain {
    /// A year has gone by.
    AYear,
    /// Somebody has joined.
    Newcomer,
}

/// The page of agreements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementsView {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// What the holder of this phone is called.
    pub holder: String,
    /// The civil day it is.
    pub today: NaiveDate,
    /// The pledge in force.
    pub pledge: Option<AgreedView>,
    /// Why the pledge is to be read aloud again, if it is.
    pub pledge_again: Option<PledgeAgain>,
    /// The rules in force, in the order they came.
    pub rules: Vec<AgreedView>,
    /// What else is in force, in the order it came.
    pub also: Vec<AlsoView>,
    /// What lies on the table: rules, and everything else that is proposed.
    pub table: Vec<ProposalView>,
    /// Cards that are neither in force nor on the table are offered; these are in use.
    pub cards_in_use: Vec<String>,
    /// How many months the words of what is settled are kept.
    pub keep_words: u32,
    /// A newer version wrote something: nothing can be decided here until the app is updated.
    pub frozen: bool,
}

/// After so many days the pledge is read aloud again.
const A_YEAR: i64 = 365;

/// What the group has agreed, and what lies on the table.
pub(crate) fn agreements(open: &OpenVault, now: &Now) -> AgreementsView {
    let today = now.today;
    let agreed = |wanted: fn(&Change) -> bool| -> Vec<AgreedView> {
        let in_force = open.state.in_force.iter();
        in_force
            .filter_map(|id| Some((*id, open.state.proposals.get(id)?)))
            .filter(|(_, proposal)| wanted(&proposal.change))
            .map(|(id, proposal)| agreed_view(open, id, proposal, today))
            .collect()
    };
    let pledge = agreed(|change| matches!(change, Change::Pledge(_))).pop();
    AgreementsView {
        group_name: open.group.name().as_str().to_owned(),
        holder: open.nickname_of(open.own.member),
        today,
        pledge_again: pledge.as_ref().and_then(|pledge| pledge_again(open, pledge, today)),
        pledge,
        rules: agreed(|change| matches!(change, Change::Rule | Change::Amend(_))),
        also: also(open, today),
        table: open.state.table.iter().filter_map(|id| proposal_view(open, *id)).collect(),
        cards_in_use: cards_in_use(open),
        keep_words: keep_words(&open.state),
        frozen: open.state.frozen,
    }
}

pub(crate) fn agreed_view(
    open: &OpenVault,
    id: EntryId,
    proposal: &Proposal,
    today: NaiveDate,
) -> AgreedView {
    let review = proposal.review.map(Day::date);
    AgreedView {
        id,
        words: open.words_view(id),
        proposed_on: proposal.proposed.date(),
        agreed_on: proposal.answered.unwrap_or(proposal.proposed).date(),
        review,
        review_is_due: review.is_some_and(|day| day <= today),
        twofold: is_twofold(open, id, &proposal.change),
        can_withdraw: open.is_here() && !open.state.frozen,
        can_talk: can_talk(open, id),
        goes_later: goes_later(open, proposal),
    }
}

/// What is in force beside the pledge and the rules.
fn also(open: &OpenVault, today: NaiveDate) -> Vec<AlsoView> {
    let in_force = open.state.in_force.iter();
    let proposals = in_force.filter_map(|id| Some((*id, open.state.proposals.get(id)?)));
    let also = proposals.filter(|(_, proposal)| {
        let change = &proposal.change;
        change.stands_alone() && !matches!(change, Change::Pledge(_))
    });
    also.map(|(id, proposal)| AlsoView {
        agreed: agreed_view(open, id, proposal, today),
        change: change_view(open, id, &proposal.change),
        meetings_left: proposal.left,
        rhythm_before: rhythm_before(open, id, proposal),
    })
    .collect()
}

/// The rhythm that counts again while this one is open (`core/docs/journal.md` §4.9).
fn rhythm_before(open: &OpenVault, id: EntryId, proposal: &Proposal) -> Option<RhythmView> {
    let Change::Rhythm { .. } = proposal.change else { return None };
    let rhythms = open.state.schedule.rhythms();
    rhythms.iter().rfind(|one| one.proposal != id).map(|before| rhythm_view(&before.rhythm))
}

/// Whether another wording of the same rule is in force beside this one.
fn is_twofold(open: &OpenVault, id: EntryId, change: &Change) -> bool {
    let mut others = open.state.in_force.iter().filter(|other| **other != id);
    matches!(change, Change::Amend(_))
        && others.any(|other| {
            let theirs = open.changes(*other).filter(|c| matches!(c, Change::Amend(_)));
            theirs.is_some_and(|theirs| theirs.over().iter().any(|o| change.over().contains(o)))
        })
}

fn pledge_again(open: &OpenVault, pledge: &AgreedView, today: NaiveDate) -> Option<PledgeAgain> {
    if open.state.proposals.get(&pledge.id)?.newcomers {
        return Some(PledgeAgain::Newcomer);
    }
    let days = today.signed_duration_since(pledge.agreed_on).num_days();
    (days >= A_YEAR).then_some(PledgeAgain::AYear)
}

/// Why the pledge in force is to be read aloud again, if it is.
pub(crate) fn pledge_is_due(open: &OpenVault, now: &Now) -> Option<PledgeAgain> {
    let mut in_force = open.state.in_force.iter().rev();
    let id = in_force.find(|id| matches!(open.changes(**id), Some(Change::Pledge(_))))?;
    let proposal = open.state.proposals.get(id)?;
    pledge_again(open, &agreed_view(open, *id, proposal, now.today), now.today)
}

fn cards_in_use(open: &OpenVault) -> Vec<String> {
    let shown = open.state.in_force.iter().chain(&open.state.table);
    shown
        .filter_map(|id| match open.words.get(id) {
            Some(EntryWords::Card(card)) => Some(card.clone()),
            _ => None,
        })
        .collect()
}

/// How many have to be here, where a meeting is on and not all of them are.
fn goes_later(open: &OpenVault, proposal: &Proposal) -> usize {
    let to = who_it_goes_to(open, proposal);
    if waits_for_all(open, &to) { to.len() } else { 0 }
}
