//! The group between meetings.

use chrono::NaiveDate;

use super::new_here::{NewsView, what_is_new};
use crate::companion::agreements::pledge_is_due;
use crate::companion::calendar::asks_about_rhythm;
use crate::companion::ground::{Now, Person, nickname};
use crate::companion::group::{course, members, sits_without_an_offer, stepped_back};
use crate::companion::guide::offered_page;
use crate::companion::open::OpenVault;
use crate::companion::phones::{is_alone, lost_acts, phones, stands_there_twice};
use crate::domain::{Change, EntryId, MemberId};
use crate::guide::Topic;
use crate::round::{self, fair_order};
use crate::vault::KeptLedger;

/// The group between meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TodayView {
    /// What the group calls itself; may be empty.
    pub group_name: String,
    /// Everyone in the group.
    pub members: Vec<Person>,
    /// The civil day it is.
    pub today: NaiveDate,
    /// The day the group met last.
    pub met_last: Option<NaiveDate>,
    /// Who would open the next round if everyone came; nobody before the first meeting.
    pub opens_next: Option<String>,
    /// What others' phones brought, and the holder has not read yet.
    pub news: Vec<NewsView>,
    /// Who sits in a meeting without an offer: an initiator who helps without taking a turn.
    pub without_an_offer: Option<MemberId>,
}

impl TodayView {
    /// How many of those who sit here would be offered the floor.
    #[must_use]
    pub fn offered_among(&self, circle: &[MemberId]) -> usize {
        round::offered_among(circle, self.without_an_offer).len()
    }
}

/// What the page between meetings says quietly: never who, never how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quiet {
    /// The holder's place is on another phone: this one counts no longer, and can be erased.
    MovedAway,
    /// This phone begins from a backup, or was set back: it hears from another one first.
    HearsFirst,
    /// A phone stands under the holder's name that is not theirs.
    TwoPhones,
    /// The place has moved here: the old phone has not seen yet that all of it came.
    MovedHere,
    /// The place is moving to another phone.
    Moving,
    /// Some of what this phone wrote earlier counts no longer.
    LostActs,
    /// The date of this phone cannot be right: nothing is let go before it is, or the holder says so.
    DateLooksWrong,
    /// The time the group meant to meet has come: go on, or end?
    TimeToAsk,
    /// The pledge is to be read aloud again.
    PledgeAgain,
    /// The initiator has stepped back, by nickname; until it was seen, or a meeting has begun.
    SteppedBack(String),
    /// Somebody who was asked in can come in, by nickname.
    CanComeIn(String),
    /// Something lies on the table.
    OnTheTable,
    /// The day has come to look again at something agreed: at this one rule, or at more than that.
    LookAgain(Option<EntryId>),
    /// The group has met in another rhythm for a while than in the one it agreed on; said once.
    RhythmDiffers,
    /// A look back may be timely.
    LookBack,
    /// A page of the guide whose time has come; said once.
    Page(Topic),
    /// The group is on this phone alone, and there is no backup.
    NoBackup,
}

/// So many of them at once, and no more.
const AT_ONCE: usize = 2;

/// What the page between meetings says quietly, what asks for the group first; nothing when the
/// group is over on this phone.
pub(crate) fn quiet(open: &OpenVault, now: &Now) -> Vec<Quiet> {
    let course = course(open, now);
    if course.ended || course.left {
        return Vec::new();
    }
    // what is on its way already is not asked for once more
    let mut table = open.state.table.iter().filter_map(|id| open.changes(*id));
    let asked = table.any(|change| matches!(change, Change::Horizon { .. } | Change::End));
    let view = phones(open);
    let expected = members(open).expected.into_iter().next();
    let all = [
        view.moved_away.then_some(Quiet::MovedAway),
        view.hears_first.then_some(Quiet::HearsFirst),
        stands_there_twice(open).then_some(Quiet::TwoPhones),
        view.moved_here.then_some(Quiet::MovedHere),
        view.moving_to.map(|_| Quiet::Moving),
        lost_acts(open).then_some(Quiet::LostActs),
        open.held_back.map(|_| Quiet::DateLooksWrong),
        (course.horizon.reached && !asked).then_some(Quiet::TimeToAsk),
        pledge_is_due(open, now).map(|_| Quiet::PledgeAgain),
        expected.map(|guest| Quiet::CanComeIn(guest.nickname)),
        stepped_back(open).map(|initiator| Quiet::SteppedBack(initiator.person.nickname)),
        (!open.state.table.is_empty()).then_some(Quiet::OnTheTable),
        look_again(open, now),
        asks_about_rhythm(open, now.today).then_some(Quiet::RhythmDiffers),
        course.look_back_is_timely.then_some(Quiet::LookBack),
        offered_page(open, now).map(Quiet::Page),
        is_alone(open).then_some(Quiet::NoBackup),
    ];
    all.into_iter().flatten().take(AT_ONCE).collect()
}

fn look_again(open: &OpenVault, now: &Now) -> Option<Quiet> {
    let rewritten = |id: &EntryId| {
        let mut table = open.state.table.iter().filter_map(|id| open.changes(*id));
        table.any(|change| change.over().contains(id))
    };
    let is_rule = |change: &Change| matches!(change, Change::Rule | Change::Amend(_));
    let due: Vec<(EntryId, bool)> = open
        .state
        .in_force
        .iter()
        .filter_map(|id| Some((*id, open.state.proposals.get(id)?)))
        .filter(|(_, it)| is_rule(&it.change) || matches!(it.change, Change::Pledge(_)))
        .filter(|(id, it)| it.review.is_some_and(|day| day.date() <= now.today) && !rewritten(id))
        .map(|(id, it)| (id, is_rule(&it.change)))
        .collect();
    match due.as_slice() {
        [] => None,
        [(rule, true)] => Some(Quiet::LookAgain(Some(*rule))),
        _ => Some(Quiet::LookAgain(None)),
    }
}

/// The group between meetings.
pub(crate) fn today(open: &OpenVault, now: &Now) -> Option<TodayView> {
    let met_last = open.state.met.last().map(|day| day.date());
    let ledger = open.store.ledger().ok()?;
    let members: Vec<Person> = open.group.members().iter().map(Person::from).collect();
    let opens_next = met_last.and_then(|_| opener(&members, &ledger));
    Some(TodayView {
        group_name: open.group.name().as_str().to_owned(),
        today: now.today,
        met_last,
        opens_next,
        news: what_is_new(open),
        without_an_offer: sits_without_an_offer(open),
        members,
    })
}

/// Who of these would open, by nickname.
fn opener(members: &[Person], ledger: &KeptLedger) -> Option<String> {
    let ids: Vec<MemberId> = members.iter().map(|person| person.id).collect();
    nickname(members, fair_order(&ids, &ledger.counts, ledger.next_round)?.opener)
}
