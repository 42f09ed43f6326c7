//! Law 7 for what binds the group: the same history with somebody else as the founder, and everyone
//! written down in another order and under another id, is the same history.

use std::collections::{BTreeMap, BTreeSet};

use circle::chance::Chance;
use circle::history::{History, Reader};
use runde_core::domain::{
    Act, Change, DeviceId, EntryId, MemberId, Proposal, Slot, Standing, State, What,
};
use runde_core::journal::Entry;

use crate::lived::{for_histories, shape};

/// A history in numbers: who is who is the place in an order that everybody keeps, whoever founded.
struct InNumbers<'a> {
    history: &'a History,
}

impl InNumbers<'_> {
    fn entry(&self, id: EntryId) -> usize {
        let nobodys = || self.history.nobodys.iter().position(|entry| entry.id() == id);
        let written = self.history.written.get(&id).copied();
        // what no phone of the group wrote stands after all that one did
        written.or_else(|| Some(1_000_000 + nobodys()?)).unwrap()
    }

    /// What was written since the group began to live, in numbers.
    fn since(&self, ids: &[EntryId]) -> BTreeSet<usize> {
        let numbers = ids.iter().map(|id| self.entry(*id));
        numbers.filter(|number| *number >= self.history.settled).collect()
    }

    fn member(&self, member: MemberId) -> usize {
        self.history.number(member)
    }

    fn members(&self, members: &[MemberId]) -> BTreeSet<usize> {
        members.iter().map(|member| self.member(*member)).collect()
    }

    fn device(&self, device: DeviceId) -> usize {
        self.history.devices[&device]
    }

    fn change(&self, change: &Change) -> String {
        let over = self.since(change.over());
        match change {
            Change::Remove(member) => format!("remove {}", self.member(*member)),
            Change::Initiator { member, meetings, .. } => {
                format!("initiator {} {meetings} {over:?}", self.member(*member))
            }
            Change::OutsideInitiator { meetings, .. } => format!("outside {meetings} {over:?}"),
            Change::Resting { may, .. } => format!("resting {may} {over:?}"),
            Change::Device { member, device, lost, .. } => {
                format!("phone {} of {}, {lost}", self.device(*device), self.member(*member))
            }
            Change::Rhythm { rhythm, .. } => format!("{rhythm:?} {over:?}"),
            change => format!("{:?} {over:?}", std::mem::discriminant(change)),
        }
    }

    fn slot(&self, slot: Slot) -> String {
        match slot {
            Slot::Planned { rhythm, day } => format!("{} {day:?}", self.entry(rhythm)),
            Slot::Single(id) => format!("{}", self.entry(id)),
        }
    }

    /// What is known of meetings: of two beside each other that are not the same, not which one holds.
    fn dates(&self, state: &State) -> String {
        let schedule = &state.schedule;
        let rhythms: Vec<EntryId> = schedule.rhythms().iter().map(|it| it.proposal).collect();
        let singles: Vec<EntryId> = schedule.singles().keys().copied().collect();
        let pauses: Vec<EntryId> = schedule.pauses().keys().copied().collect();
        let said = schedule.said().iter().map(|(slot, holding)| {
            let what = if holding.torn.is_empty() { Some(holding.what) } else { None };
            let torn: BTreeSet<(usize, What)> =
                holding.torn.iter().map(|told| (self.entry(told.entry), told.what)).collect();
            format!("{} {what:?} {torn:?}", self.slot(*slot))
        });
        let said: BTreeSet<String> = said.collect();
        let [rhythms, singles, pauses, duties] =
            [&rhythms, &singles, &pauses, &state.duties].map(|ids| self.since(ids));
        format!("{rhythms:?} {singles:?} {pauses:?} {duties:?} {said:?}")
    }

    fn act(&self, act: &Act) -> String {
        let member = |member: &MemberId| self.member(*member);
        let entry = |id: &EntryId| self.entry(*id);
        let device = |device: &DeviceId| self.device(*device);
        match act {
            Act::Nickname(one) => format!("nickname {}", member(one)),
            Act::Propose { change, review } => format!("{} {review:?}", self.change(change)),
            Act::Answer { proposal, answer } => format!("{} {answer:?}", entry(proposal)),
            Act::Room { proposal, agreed } => format!("room {} {agreed}", entry(proposal)),
            Act::Join { invitation, device: fresh } => {
                format!("join {} {:?}", entry(invitation), fresh.map(|it| device(&it.device)))
            }
            Act::Leave(one) => format!("leave {}", member(one)),
            Act::Rest { member: one, resting } => {
                format!("rest {} by {}", member(one), entry(resting))
            }
            Act::Back(rest) => format!("back {}", entry(rest)),
            Act::Reach(one) => format!("reach {}", member(one)),
            Act::Noted(day) => format!("noted {day:?}"),
            Act::Stay(leave) => format!("stay {}", entry(leave)),
            Act::Device { member: one, device: fresh, .. } => {
                format!("phone {} of {}", device(fresh), member(one))
            }
            Act::Drop(lost) => format!("drop {}", device(lost)),
            Act::Extend { proposal, until } => format!("extend {} {until:?}", entry(proposal)),
            Act::Aside(proposal) => format!("aside {}", entry(proposal)),
            Act::Meeting { slot, what } => format!("{} {what:?}", self.slot(*slot)),
            Act::Resume(pause) => format!("resume {}", entry(pause)),
            Act::NoDuty(duty) => format!("no duty {}", entry(duty)),
            Act::Extra(_) | Act::Pause(_) | Act::Duty => format!("{act:?}"),
            Act::Here | Act::Held | Act::Unknown | Act::Found { .. } => format!("{act:?}"),
        }
    }

    /// One entry: who wrote what, after what.
    fn line(&self, entry: &Entry) -> String {
        let header = entry.header();
        let (device, after) = (self.device(header.device), self.since(&header.parents));
        let prev = self.since(header.prev.as_slice());
        format!("{device} after {prev:?} and {after:?}: {}", self.act(&header.act))
    }

    fn proposal(&self, proposal: &Proposal) -> String {
        let Proposal { change, author, standing, asked, left, .. } = proposal;
        let (change, author) = (self.change(change), self.member(*author));
        let asked = self.members(asked);
        format!("{change} by {author}: {standing:?}, asked {asked:?}, left {left:?}")
    }
}

/// What happened, what became of each entry, and what the group is; all but what goes by the order
/// of entries beside each other, which their ids decide.
fn told(history: &History) -> Vec<String> {
    let names = InNumbers { history };
    let reader = Reader::given(history.entries.iter().cloned());
    let state = reader.journal.state();
    let happened = history.entries[history.settled..].iter();
    let mut lines: Vec<String> = happened
        .map(|entry| format!("{} {:?}", names.line(entry), reader.verdicts[&entry.id()]))
        .collect();
    let devices: BTreeMap<usize, BTreeSet<usize>> = state
        .devices
        .iter()
        .map(|(one, all)| (names.member(*one), all.iter().map(|d| names.device(*d)).collect()))
        .collect();
    let forked: BTreeSet<usize> = state.forked.iter().map(|device| names.device(*device)).collect();
    let rules: Vec<EntryId> = state
        .in_force
        .iter()
        .copied()
        .filter(|id| !state.proposals[id].change.stands_alone())
        .collect();
    let proposals: BTreeMap<usize, String> = state
        .proposals
        .iter()
        .filter(|(id, _)| names.entry(**id) >= history.settled)
        // of two beside each other that cannot both be in force, one is: the later in order
        .filter(|(id, it)| {
            it.standing != Standing::Agreed || rules.contains(id) || state.expected.contains(id)
        })
        .map(|(id, proposal)| (names.entry(*id), names.proposal(proposal)))
        .collect();
    let left: BTreeSet<(usize, usize)> = state
        .told_leaves
        .iter()
        .map(|told| (names.entry(told.leave), names.member(told.member)))
        .collect();
    lines.extend([
        format!(
            "members {:?}, phones {devices:?}, forked {forked:?}",
            names.members(&state.members)
        ),
        format!("frozen {}, ended {}, met {:?}", state.frozen, state.ended, state.met),
        format!("agreed {:?}, rules {:?}", names.since(&state.agreed), names.since(&rules)),
        format!(
            "complete {:?}, void {:?}",
            names.since(&state.complete),
            names.since(&reader.void())
        ),
        format!(
            "table {:?}, expected {:?}",
            names.since(&state.table),
            names.since(&state.expected)
        ),
        format!("told leaves {left:?}"),
        names.dates(&state),
        format!("{proposals:#?}"),
    ]);
    lines
}

#[test]
fn law_7_whoever_founded_the_group_the_same_becomes_of_the_same_acts() {
    for_histories(400, |seed| {
        let shape = shape(&mut Chance::from_seed(seed));
        let one = told(&History::lived_as(seed, shape, 0));
        for order in 1..4 {
            assert_eq!(told(&History::lived_as(seed, shape, order)), one, "order {order}");
        }
    });
}
