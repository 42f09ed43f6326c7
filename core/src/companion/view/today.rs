//! The group between meetings.

use chrono::NaiveDate;

use super::agreements::{AgreementsView, ChangeView};
use crate::companion::command::Change;
use crate::companion::error::CompanionError;
use crate::companion::handle::Companion;
use crate::companion::meeting::civil_day;
use crate::companion::open::Open;
use crate::domain::{EntryId, Member, MemberId};
use crate::guide::Topic;
use crate::round::{Ledger, NextRound, fair_order};
use crate::vault::VaultError;

/// One member, as screens name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: MemberId,
    /// What the others call them.
    pub nickname: String,
}

impl From<&Member> for Person {
    fn from(member: &Member) -> Self {
        Self { id: member.id, nickname: member.nickname.as_str().to_owned() }
    }
}

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
}

/// What the page between meetings says quietly: never who, never how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quiet {
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
}

/// So many of them at once, and no more.
const AT_ONCE: usize = 2;

impl Companion {
    /// What the page between meetings says quietly, what asks for the group first; nothing while
    /// locked, and nothing when the group is over on this phone.
    #[must_use]
    pub fn quiet(&self) -> Vec<Quiet> {
        let (Some(course), Some(agreements)) = (self.course(), self.agreements()) else {
            return Vec::new();
        };
        if course.ended || course.left {
            return Vec::new();
        }
        // what is on its way already is not asked for once more
        let on_its_way = |asks: fn(&ChangeView) -> bool| {
            agreements.table.iter().any(|proposal| asks(&proposal.change))
        };
        let asked = on_its_way(|c| matches!(c, ChangeView::Horizon(_) | ChangeView::End));
        let expected = self.members().and_then(|members| members.expected.into_iter().next());
        let today = self.today_here();
        let asks_about_rhythm = self.open.as_ref().is_some_and(|it| it.asks_about_rhythm(today));
        let stepped_back = self.open.as_ref().and_then(Open::stepped_back);
        let all = [
            (course.horizon.reached && !asked).then_some(Quiet::TimeToAsk),
            agreements.pledge_again.map(|_| Quiet::PledgeAgain),
            expected.map(|(_, nickname)| Quiet::CanComeIn(nickname)),
            stepped_back.map(Quiet::SteppedBack),
            (!agreements.table.is_empty()).then_some(Quiet::OnTheTable),
            self.look_again(&agreements),
            asks_about_rhythm.then_some(Quiet::RhythmDiffers),
            course.look_back_is_timely.then_some(Quiet::LookBack),
            self.offered_page(&course, &agreements).map(Quiet::Page),
        ];
        all.into_iter().flatten().take(AT_ONCE).collect()
    }

    fn look_again(&self, agreements: &AgreementsView) -> Option<Quiet> {
        let open = self.open.as_ref()?;
        let rewritten = |id: &EntryId| {
            let mut table = open.state.table.iter().filter_map(|id| open.changes(*id));
            table.any(|change| change.over().contains(id))
        };
        let sentences = agreements.pledge.iter().chain(&agreements.rules);
        let due: Vec<EntryId> = sentences
            .filter(|agreed| agreed.review_is_due && !rewritten(&agreed.id))
            .map(|agreed| agreed.id)
            .collect();
        let rule = |id: &EntryId| agreements.rules.iter().any(|rule| rule.id == *id);
        match due.as_slice() {
            [] => None,
            [one] if rule(one) => Some(Quiet::LookAgain(Some(*one))),
            _ => Some(Quiet::LookAgain(None)),
        }
    }

    /// That the initiator has stepped back was seen, and need not be said again.
    pub(in crate::companion) fn saw_stepping_back(
        &mut self,
    ) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.saw_stepping_back()?;
        Ok(vec![Change::Today])
    }

    /// The group between meetings; nothing while locked.
    #[must_use]
    pub fn today(&self) -> Option<TodayView> {
        let open = self.open.as_ref()?;
        let met_last = open.state.met.last().map(|day| day.date());
        let (ledger, next) = open.store.ledger().ok()?;
        let members: Vec<Person> = open.group.members().iter().map(Person::from).collect();
        let opens_next = met_last.and_then(|_| opener(&members, &ledger, next));
        Some(TodayView {
            group_name: open.group.name().as_str().to_owned(),
            today: civil_day(self.clock.read().wall_millis),
            met_last,
            opens_next,
            members,
        })
    }
}

impl Open {
    /// The initiator who has stepped back, where nobody has seen it here yet.
    fn stepped_back(&self) -> Option<String> {
        let initiator = self.initiator().filter(|initiator| initiator.meetings_left == 0)?;
        let seen = self.settings.stepped_back == Some(initiator.id);
        (!seen).then_some(initiator.person.nickname)
    }

    /// Keeps it that this was seen; by its agreement, so that another one is told of again.
    pub(in crate::companion) fn saw_stepping_back(&mut self) -> Result<(), VaultError> {
        let initiator = self.initiator().filter(|initiator| initiator.meetings_left == 0);
        match initiator {
            Some(initiator) => self.set(|settings| settings.stepped_back = Some(initiator.id)),
            None => Ok(()),
        }
    }
}

/// Who of these would open, by nickname.
fn opener(members: &[Person], ledger: &Ledger, next: NextRound) -> Option<String> {
    let ids: Vec<MemberId> = members.iter().map(|person| person.id).collect();
    nickname(members, fair_order(&ids, ledger, next)?.opener)
}

/// What the others call this member.
pub(super) fn nickname(members: &[Person], id: MemberId) -> Option<String> {
    members.iter().find(|person| person.id == id).map(|person| person.nickname.clone())
}
