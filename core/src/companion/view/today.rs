//! The group between meetings.

use chrono::NaiveDate;

use crate::companion::handle::Companion;
use crate::companion::meeting::civil_day;
use crate::domain::{Member, MemberId};
use crate::round::{Ledger, NextRound, fair_order};

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

impl Companion {
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

/// Who of these would open, by nickname.
fn opener(members: &[Person], ledger: &Ledger, next: NextRound) -> Option<String> {
    let ids: Vec<MemberId> = members.iter().map(|person| person.id).collect();
    nickname(members, fair_order(&ids, ledger, next)?.opener)
}

/// What the others call this member.
pub(super) fn nickname(members: &[Person], id: MemberId) -> Option<String> {
    members.iter().find(|person| person.id == id).map(|person| person.nickname.clone())
}
