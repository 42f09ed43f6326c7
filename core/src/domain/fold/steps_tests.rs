//! What an honest act costs does not grow with what one member wrote: counted in how often it is asked
//! what is before what, never in time.

use std::collections::BTreeMap;

use super::apply::{Arrival, Taken};
use super::known::Fold;
use super::verdict::Verdict;
use crate::domain::act::Act;
use crate::domain::causal::{Ancestors, Node, counted};
use crate::domain::consent::{Answer, Change, Horizon, Over};
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};
use crate::domain::membership::Proof;
use crate::domain::schedule::{Length, OneMeeting, Slot, TimeOfDay, What, Zone};

const ANNA: MemberId = MemberId::new([1; 16]);
const BO: MemberId = MemberId::new([2; 16]);
/// Without a phone.
const CLEO: MemberId = MemberId::new([3; 16]);
const ANNAS: DeviceId = DeviceId::new([1; 32]);
const BOS: DeviceId = DeviceId::new([2; 32]);

/// Two with a phone and two without, and what was written.
struct Group {
    fold: Fold,
    nodes: BTreeMap<EntryId, Node>,
    /// The last entry of each phone.
    last: BTreeMap<DeviceId, EntryId>,
    resting: EntryId,
    /// A meeting beside the rhythm.
    extra: EntryId,
    written: u64,
}

impl Group {
    fn new() -> Self {
        let mut group = Self {
            fold: Fold::default(),
            nodes: BTreeMap::new(),
            last: BTreeMap::new(),
            resting: EntryId::new([0; 32]),
            extra: EntryId::new([0; 32]),
            written: 0,
        };
        let members = vec![ANNA, BO, CLEO, MemberId::new([4; 16])];
        group.write(ANNAS, Act::Found { holder: ANNA, members });
        let proof = Proof::new([[0; 32]; 2]);
        let theirs = Change::Device { member: BO, device: BOS, proof, lost: false };
        let bos = group.propose(ANNAS, theirs);
        group.agree(bos);
        group.resting = group.propose(ANNAS, Change::Resting { over: Over::default(), may: true });
        group.agree(group.resting);
        let horizon = Horizon::Meetings(52);
        let horizon = group.propose(ANNAS, Change::Horizon { over: Over::default(), horizon });
        group.agree(horizon);
        let one = OneMeeting {
            day: Day::new(20_010),
            at: TimeOfDay::new(1_140).unwrap(),
            length: Length::new(120).unwrap(),
            zone: Zone::new("Europe/Copenhagen").unwrap(),
        };
        group.extra = group.write(ANNAS, Act::Extra(one));
        group.last.insert(BOS, group.last[&ANNAS]);
        group.write(BOS, Act::Here);
        group
    }

    fn propose(&mut self, device: DeviceId, change: Change) -> EntryId {
        self.write(device, Act::Propose { change, review: None })
    }

    /// By the room, and by Anna's hand.
    fn agree(&mut self, proposal: EntryId) {
        self.write(ANNAS, Act::Room { proposal, agreed: true });
        self.write(ANNAS, Act::Answer { proposal, answer: Answer::Consent });
    }

    /// The next entry of a phone; it is valid.
    fn write(&mut self, device: DeviceId, act: Act) -> EntryId {
        let id = self.try_to(device, act, None);
        id.expect("it is valid")
    }

    /// The next entry of a phone, after another one as well; nothing where it is set aside.
    fn try_to(&mut self, device: DeviceId, act: Act, beside: Option<EntryId>) -> Option<EntryId> {
        let last = self.last.get(&device).map(|id| self.nodes[id].clone());
        let prev = last.clone().filter(|node| node.device == device);
        let parents = last.filter(|node| node.device != device).into_iter();
        let parents = parents.chain(beside.map(|id| self.nodes[&id].clone())).collect();
        let id = self.place(device, &act, &Ancestors { prev, parents });
        self.last.insert(device, id.0);
        (id.1 == Verdict::Applied).then_some(id.0)
    }

    fn place(&mut self, device: DeviceId, act: &Act, after: &Ancestors) -> (EntryId, Verdict) {
        self.written += 1;
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&self.written.to_be_bytes());
        let (id, seq) = (EntryId::new(bytes), after.prev.as_ref().map_or(0, |prev| prev.seq + 1));
        let arrival = Arrival { id, device, seq, day: Day::new(20_000), act, commit: None };
        let Taken::Admitted(node, verdict) = self.fold.take(&arrival, after, |_, _| true) else {
            panic!("it is somebody's");
        };
        self.nodes.insert(id, node);
        (id, verdict)
    }

    /// How often the fold looks at what is before what for an honest act after all that Bo wrote, and
    /// then for what the group is.
    fn looks_of_an_honest_act(&mut self) -> [u64; 2] {
        self.try_to(ANNAS, Act::Here, Some(self.last[&BOS])).unwrap();
        self.fold.look_again();
        let before = counted::taken();
        let rule = self.propose(ANNAS, Change::Rule);
        self.agree(rule);
        self.write(ANNAS, Act::Nickname(CLEO));
        let acted = counted::taken();
        self.fold.look_again();
        let state = self.fold.state();
        let looked = counted::taken();
        assert!(state.members.contains(&CLEO) && state.in_force.contains(&rule));
        [acted - before, looked - acted]
    }
}

/// What Bo's phone writes over and over.
type Flood = fn(&mut Group);

const FLOODS: [(&str, Flood); 14] = [
    ("somebody left and did not", |group| {
        let leave = group.write(BOS, Act::Leave(CLEO));
        group.write(BOS, Act::Stay(leave));
    }),
    ("somebody rests and is back", |group| {
        let rest = group.write(BOS, Act::Rest { member: CLEO, resting: group.resting });
        group.write(BOS, Act::Back(rest));
    }),
    ("somebody rests", |group| {
        group.write(BOS, Act::Rest { member: CLEO, resting: group.resting });
    }),
    ("another nickname", |group| {
        group.write(BOS, Act::Nickname(CLEO));
    }),
    ("he is here", |group| {
        group.write(BOS, Act::Here);
    }),
    ("rules that nobody answers", |group| {
        group.propose(BOS, Change::Rule);
    }),
    ("rules that he consents to and takes back", |group| {
        let rule = group.propose(BOS, Change::Rule);
        for answer in [Answer::Consent, Answer::Withdraw] {
            group.write(BOS, Act::Answer { proposal: rule, answer });
        }
        group.write(BOS, Act::Aside(rule));
    }),
    ("removals that nobody agrees with", |group| {
        let removal = group.propose(BOS, Change::Remove(CLEO));
        group.write(BOS, Act::Answer { proposal: removal, answer: Answer::Consent });
    }),
    ("initiators that nobody agrees with", |group| {
        let over = Over::default();
        group.propose(BOS, Change::Initiator { over, member: CLEO, meetings: 4, offered: true });
    }),
    ("one meeting, again and again", |group| {
        let slot = Slot::Single(group.extra);
        group.write(BOS, Act::Meeting { slot, what: What::CalledOff });
    }),
    ("they met", |group| {
        group.write(BOS, Act::Held);
    }),
    ("they met some day", |group| {
        group.write(BOS, Act::Noted(Day::new(19_990)));
    }),
    ("duties that are none any more", |group| {
        let duty = group.write(BOS, Act::Duty);
        group.write(BOS, Act::NoDuty(duty));
    }),
    ("a rule is looked at again another day", |group| {
        let until = Day::new(20_100);
        group.write(BOS, Act::Extend { proposal: group.resting, until });
    }),
];

#[test]
fn an_honest_act_costs_the_same_however_much_one_member_wrote() {
    for (what, flood) in FLOODS {
        let [few, many] = [20, 2_000].map(|times| {
            let mut group = Group::new();
            (0..times).for_each(|_| flood(&mut group));
            group.looks_of_an_honest_act()
        });
        println!("{what}: {few:?} and {many:?}");
        for (few, many) in few.into_iter().zip(many) {
            assert!(many <= few + few / 10, "{what}: {few} looks became {many}");
        }
    }
}

#[test]
fn what_is_said_to_one_proposal_is_found_from_the_end_of_each_chain() {
    let [few, many] = [4, 60].map(|times| {
        let mut group = Group::new();
        let rule = group.propose(ANNAS, Change::Rule);
        group.try_to(BOS, Act::Here, Some(rule)).unwrap();
        for _ in 0..times {
            for answer in [Answer::Consent, Answer::Talk] {
                group.write(BOS, Act::Answer { proposal: rule, answer });
            }
        }
        group.try_to(ANNAS, Act::Here, Some(group.last[&BOS])).unwrap();
        let before = counted::taken();
        group.write(ANNAS, Act::Answer { proposal: rule, answer: Answer::Consent });
        assert!(group.fold.state().table.contains(&rule));
        counted::taken() - before
    });
    println!("{few} and {many}");
    assert!(many <= few + few / 10, "{few} looks became {many}");
}
