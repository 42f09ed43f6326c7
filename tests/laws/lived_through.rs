//! What the histories by chance are made of: a law that is held to nothing holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use circle::chance::Chance;
use circle::history::{FIRST_DAY, History, Reader};
use runde_core::domain::{Act, Change, Day, EntryId, MemberId, Reason, Schedule, State, Verdict};
use runde_core::journal::Entry;

use crate::lived::{on_all_cores, shape};

/// How many histories are looked at; always the same ones.
const HISTORIES: u64 = 600;

/// What must have come about in them, each at least three times.
const WANTED: &str = "3 founders, 4 founders, 5 founders, 6 founders, 7 founders, 8 founders, \
    nickname, held, here, leave, stay, drop, extend, aside, join with a phone, \
    join without a phone, a phone by hand, a lost phone, propose Rule, propose Amend, \
    propose Retire, propose Pledge, propose Name, propose Horizon, propose Initiator, \
    propose KeepWords, propose Invite, propose Remove, propose Device, propose End, answer Talk, \
    answer Consent, answer Withdraw, room agreed, room talk, set aside NotTheirs, \
    set aside NothingThere, set aside NotPossible, set aside TalkFirst, \
    set aside Forked, set aside NotUnderstood, void by removal, void by a phone that is gone, \
    in force Rule, in force Amend, in force Retire, in force Pledge, in force Name, \
    in force Horizon, in force Initiator, in force KeepWords, complete Invite, complete Remove, \
    complete Device, complete End, ended, frozen, not understood and not frozen, thawed, forked, \
    amended on two sides, replaced, agreed no more, in force no more, undone, removed each other, \
    came back, on the table Waiting, on the table Talk, meetings left, no meetings left, \
    extra, meeting AsPlanned, meeting Moved, meeting CalledOff, pause, resume, duty, no duty, \
    propose Rhythm, propose Meet, in force Rhythm, in force Meet, rhythms, pauses, duties, \
    is AsPlanned, is Extra, is Moved, is CalledOff, is Paused, torn, rhythm replaced, \
    rest, back, reach, noted, \
    propose Resting, propose OutsideInitiator, in force Resting, in force OutsideInitiator, \
    newcomers, expected, told leaves, met, with 0, with 1, with 2, with 3, 1 members, 9 members";

/// How often what came about.
#[derive(Default)]
struct Seen(BTreeMap<String, usize>);

impl Seen {
    fn count(&mut self, what: impl Into<String>, often: usize) {
        *self.0.entry(what.into()).or_default() += often;
    }
}

/// The word before the first bracket of what a change prints.
fn word(change: &Change) -> String {
    format!("{change:?}").split(['(', ' ']).next().unwrap().to_owned()
}

/// What a valid act is called here; a kind more ends the build, and somebody must think.
fn name(act: &Act) -> String {
    match act {
        Act::Found { members, .. } => format!("{} founders", members.len()),
        Act::Nickname(_) => "nickname".to_owned(),
        Act::Propose { change: Change::Device { lost: true, .. }, .. } => "a lost phone".to_owned(),
        Act::Propose { change, .. } => format!("propose {}", word(change)),
        Act::Answer { answer, .. } => format!("answer {answer:?}"),
        Act::Room { agreed, .. } => format!("room {}", if *agreed { "agreed" } else { "talk" }),
        Act::Join { device: Some(_), .. } => "join with a phone".to_owned(),
        Act::Join { device: None, .. } => "join without a phone".to_owned(),
        Act::Leave(_) => "leave".to_owned(),
        Act::Rest { .. } => "rest".to_owned(),
        Act::Back(_) => "back".to_owned(),
        Act::Reach(_) => "reach".to_owned(),
        Act::Noted(_) => "noted".to_owned(),
        Act::Stay(_) => "stay".to_owned(),
        Act::Device { .. } => "a phone by hand".to_owned(),
        Act::Drop(_) => "drop".to_owned(),
        Act::Here => "here".to_owned(),
        Act::Held => "held".to_owned(),
        Act::Extend { .. } => "extend".to_owned(),
        Act::Aside(_) => "aside".to_owned(),
        Act::Extra(_) => "extra".to_owned(),
        Act::Meeting { what, .. } => {
            let what = format!("{what:?}");
            format!("meeting {}", what.split(' ').next().unwrap())
        }
        Act::Pause(_) => "pause".to_owned(),
        Act::Resume(_) => "resume".to_owned(),
        Act::Duty => "duty".to_owned(),
        Act::NoDuty(_) => "no duty".to_owned(),
        Act::Unknown => "unknown".to_owned(),
    }
}

/// One history, looked at from its end.
struct Look<'a> {
    history: &'a History,
    reader: &'a Reader,
    state: &'a State,
    seen: Seen,
}

impl Look<'_> {
    fn entry(&self, id: EntryId) -> &Entry {
        &self.history.entries[self.history.written[&id]]
    }

    fn change(&self, id: EntryId) -> &Change {
        let Act::Propose { change, .. } = &self.entry(id).header().act else { panic!("{id:?}") };
        change
    }

    /// Who had the phone that wrote it.
    fn writer(&self, id: EntryId) -> Option<MemberId> {
        self.history.holders.get(&self.entry(id).header().device).copied()
    }

    fn see_entries(&mut self) {
        for entry in &self.history.entries {
            match self.reader.verdicts[&entry.id()] {
                Verdict::Applied => self.seen.count(name(&entry.header().act), 1),
                Verdict::SetAside(reason) => self.seen.count(format!("set aside {reason:?}"), 1),
            }
        }
        for id in self.reader.void() {
            let here = self.writer(id).is_some_and(|member| self.state.members.contains(&member));
            let why = if here { "void by a phone that is gone" } else { "void by removal" };
            self.seen.count(why, 1);
        }
    }

    fn see_state(&mut self) {
        let state = self.state;
        for all in state.devices.values() {
            self.seen.count(format!("with {}", all.len()), 1);
        }
        let newer = |entry: &&Entry| {
            let verdict = self.reader.verdicts[&entry.id()];
            entry.header().act == Act::Unknown
                && verdict == Verdict::SetAside(Reason::NotUnderstood)
        };
        let newer = self.history.entries.iter().any(|entry| newer(&entry));
        for (what, often) in [
            ("frozen", usize::from(state.frozen)),
            ("not understood and not frozen", usize::from(newer && !state.frozen)),
            ("ended", usize::from(state.ended)),
            ("forked", state.forked.len()),
            ("told leaves", state.told_leaves.len()),
            ("expected", state.expected.len()),
            ("met", state.met.len()),
            ("replaced", state.agreed.len() - state.in_force.len()),
            ("amended on two sides", self.amended_on_two_sides()),
            ("removed each other", self.removed_each_other()),
        ] {
            self.seen.count(what, often);
        }
        self.seen.count(format!("{} members", state.members.len()), 1);
        self.see_dates();
        for (id, proposal) in &state.proposals {
            let on_table = usize::from(state.table.contains(id));
            self.seen.count(format!("on the table {:?}", proposal.standing), on_table);
            self.seen.count("newcomers", usize::from(proposal.newcomers));
            let left = if proposal.left == Some(0) { "no meetings left" } else { "meetings left" };
            self.seen.count(left, usize::from(proposal.left.is_some()));
        }
        for (ids, what) in [(&state.in_force, "in force"), (&state.complete, "complete")] {
            for id in ids {
                let name = format!("{what} {}", word(self.change(*id)));
                self.seen.count(name, 1);
            }
        }
    }

    fn see_dates(&mut self) {
        let schedule = &self.state.schedule;
        let torn = schedule.said().values().filter(|holding| !holding.torn.is_empty()).count();
        let rhythms = schedule.rhythms().len();
        for (what, often) in [
            ("rhythms", rhythms),
            ("rhythm replaced", rhythms.saturating_sub(1)),
            ("pauses", schedule.pauses().len()),
            ("duties", self.state.duties.len()),
            ("torn", torn),
        ] {
            self.seen.count(what, often);
        }
        for one in schedule.next(Day::new(FIRST_DAY), Schedule::MOST) {
            self.seen.count(format!("is {:?}", one.how), 1);
        }
    }

    fn amended_on_two_sides(&self) -> usize {
        let over: Vec<&[EntryId]> =
            self.state.in_force.iter().map(|id| self.change(*id).over()).collect();
        let twice = |at: &usize| !over[*at].is_empty() && over[..*at].contains(&over[*at]);
        (0..over.len()).filter(twice).count()
    }

    /// Pairs of members each of whom asked that the other may go, and both are gone by it.
    fn removed_each_other(&self) -> usize {
        let removals: BTreeSet<(MemberId, MemberId)> = self
            .state
            .complete
            .iter()
            .filter_map(|id| match self.change(*id) {
                Change::Remove(gone) => Some((self.writer(*id)?, *gone)),
                _ => None,
            })
            .collect();
        removals
            .iter()
            .filter(|(one, other)| one < other && removals.contains(&(*other, *one)))
            .count()
    }

    /// What changed its mind on the way, seen from one phone that learns entry by entry.
    fn see_the_way(&mut self) {
        let mut reader = Reader::default();
        let mut before = State::default();
        let mut ever = BTreeSet::new();
        for entry in &self.history.entries {
            reader.take_in([entry.clone()]);
            let state = reader.journal.state();
            let lost = |one: &[EntryId], other: &[EntryId]| {
                one.iter().filter(|id| !other.contains(id)).count()
            };
            self.seen.count("agreed no more", lost(&before.agreed, &state.agreed));
            self.seen.count("in force no more", lost(&before.in_force, &state.in_force));
            self.seen.count("undone", lost(&before.complete, &state.complete));
            let back =
                |member: &&MemberId| !before.members.contains(member) && ever.contains(*member);
            self.seen.count("came back", state.members.iter().filter(back).count());
            self.seen.count("thawed", usize::from(before.frozen && !state.frozen));
            ever.extend(state.members.iter().copied());
            before = state;
        }
    }
}

#[test]
fn histories_by_chance_live_through_everything() {
    let all = Mutex::new(Seen::default());
    on_all_cores(0..HISTORIES, |seed| {
        let history = History::lived(seed, shape(&mut Chance::from_seed(seed)));
        let reader = Reader::given(history.entries.iter().cloned());
        let state = reader.journal.state();
        let seen = Seen::default();
        let mut look = Look { history: &history, reader: &reader, state: &state, seen };
        look.see_entries();
        look.see_state();
        look.see_the_way();
        let mut all = all.lock().unwrap();
        look.seen.0.into_iter().for_each(|(what, often)| all.count(what, often));
    });
    let Seen(seen) = all.into_inner().unwrap();
    println!("{seen:#?}");
    let often = |what: &&str| seen.get(*what).copied().unwrap_or_default();
    let missed: Vec<&str> = WANTED.split(", ").filter(|what| often(what) < 3).collect();
    assert_eq!(missed, [""; 0]);
}
