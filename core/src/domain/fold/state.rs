//! What the group is: plain records.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::consent::{Answer, Change, Standing};
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};
use crate::domain::schedule::{Frequency, Schedule};

/// So many days before the last meeting the first views may look back on: a year, and some more.
const DAYS_LOOKED_BACK_ON: u32 = 400;

/// The group as all that is known says it is. The same entries give the same state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// A newer version wrote something this one does not know; nothing can be decided until the
    /// app is updated.
    pub frozen: bool,
    /// All consented to ending the group.
    pub ended: bool,
    /// The members, in their order.
    pub members: Vec<MemberId>,
    /// Those who were asked to go by all others.
    pub removed: BTreeSet<MemberId>,
    /// The devices of each member, in ascending order; none for those without one.
    pub devices: BTreeMap<MemberId, Vec<DeviceId>>,
    /// All these devices in the order in which they came, each with the day of what brought it.
    pub since: Vec<(DeviceId, Day)>,
    /// Devices that forked.
    pub forked: Vec<DeviceId>,
    /// Standing proposals all consent to, in order.
    pub agreed: Vec<EntryId>,
    /// Those of them in force, in order.
    pub in_force: Vec<EntryId>,
    /// Final proposals that are complete, in order.
    pub complete: Vec<EntryId>,
    /// What lies on the table, in order.
    pub table: Vec<EntryId>,
    /// Every proposal that is in force, on the table, or brought somebody who is still here.
    pub proposals: BTreeMap<EntryId, Proposal>,
    /// The entry whose words are a member's nickname.
    pub nicknames: BTreeMap<MemberId, EntryId>,
    /// The entry whose words are the group's name.
    pub group_name: Option<EntryId>,
    /// The different days the group met, the first one first.
    pub met: Vec<Day>,
    /// Those of them that were only noted afterwards.
    pub noted: Vec<Day>,
    /// The last meeting that was held with words, in order; its words are the ledger and the duties' counts.
    pub last_held: Option<EntryId>,
    /// Leaves that another's phone wrote down and that can still be taken back.
    pub told_leaves: Vec<ToldLeave>,
    /// The entry whose words say how a member is reached.
    pub reach: BTreeMap<MemberId, EntryId>,
    /// Who rests, with the entry that says so.
    pub rests: BTreeMap<MemberId, EntryId>,
    /// The agreement in force by which members can be said to rest.
    pub resting: Option<EntryId>,
    /// Invitations that are complete, whose guest has not come in yet, and which nobody let go.
    pub expected: Vec<EntryId>,
    /// When the group meets.
    pub schedule: Schedule,
    /// The duties there are, in order; their names are in their words.
    pub duties: Vec<EntryId>,
}

/// A leave that another's phone wrote down, and that any member can take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ToldLeave {
    /// The leave.
    pub leave: EntryId,
    /// Who left.
    pub member: MemberId,
    /// The entry whose words were their nickname.
    pub nickname: Option<EntryId>,
}

/// One proposal, as the group sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What would change.
    pub change: Change,
    /// Who proposed it.
    pub author: MemberId,
    /// How it stands.
    pub standing: Standing,
    /// When it was proposed.
    pub proposed: Day,
    /// The last day on which somebody said something to it.
    pub answered: Option<Day>,
    /// When the group would look at it again.
    pub review: Option<Day>,
    /// The members it was put to, without the one it concerns.
    pub asked: Vec<MemberId>,
    /// A final one: whether the room has spoken for somebody, and for everybody without a phone.
    pub spoken_for: bool,
    /// For an initiator and a horizon by meetings: the meetings left.
    pub left: Option<u32>,
    /// What each member said last in their own hand, where they said something.
    pub own: BTreeMap<MemberId, Answer>,
    /// Members who joined after it was last answered by the room or by all.
    pub newcomers: bool,
    /// How many answers but consents there are: another one tells that it was talked about since.
    pub doubts: usize,
}

impl State {
    /// Whose phone a device is; nobody's where it is none of the group's.
    #[must_use]
    pub fn whose(&self, device: DeviceId) -> Option<MemberId> {
        let mut all = self.devices.iter();
        all.find(|(_, its)| its.contains(&device)).map(|(member, _)| *member)
    }

    /// The members who do not rest, in their order.
    #[must_use]
    pub fn awake(&self) -> Vec<MemberId> {
        let rests = |member: &&MemberId| self.rests.contains_key(*member);
        self.members.iter().filter(|member| !rests(member)).copied().collect()
    }

    /// The state without what only grows, so that opening costs the same after ten years: what was
    /// agreed or complete once, the proposals that let a rule go, and the meetings of long ago. No
    /// first view asks for it.
    #[must_use]
    pub fn at_opening(&self) -> Self {
        let schedule = match self.met.last() {
            Some(last) => {
                self.schedule.since(Day::new(last.days().saturating_sub(DAYS_LOOKED_BACK_ON)))
            }
            None => self.schedule.clone(),
        };
        let over = |id: &EntryId, proposal: &Proposal| match proposal.change {
            Change::Retire(_) => true,
            Change::Meet(_) => !schedule.singles().contains_key(id),
            _ => false,
        };
        let mut state = Self { agreed: Vec::new(), complete: Vec::new(), ..self.clone() };
        state.in_force.retain(|id| !self.proposals.get(id).is_some_and(|it| over(id, it)));
        state.proposals.retain(|id, proposal| !over(id, proposal) || self.table.contains(id));
        Self { schedule, ..state }
    }

    /// How often the group met from a day until another: [`Schedule::frequency`].
    #[must_use]
    pub fn frequency(&self, from: Day, until: Day) -> Frequency {
        self.schedule.frequency(&self.met, from, until)
    }
}
