//! Law 7: no act is open to one member and closed to another. The one who founded the group, the one
//! who helps at the start, the one whose phone lay on the table, one who was invited and one like any
//! other try everything there is, each from the same group.

use std::collections::{BTreeMap, BTreeSet};

use circle::history::{FIRST_DAY, History, Pen, key};
use runde_core::domain::{
    Act, Answer, Change, Day, DeviceId, EntryId, Every, Horizon, How, Length, MemberId, NewDevice,
    OneMeeting, Over, Pattern, Pause, Rhythm, Slot, State, TimeOfDay, Verdict, What, Zone, guest,
};

/// Founders with a phone: Anna founds the group, Bo helps at the start, Cleo's phone goes round, Dag
/// does nothing of the kind.
const PHONES: usize = 4;
/// Three founders without a phone; the last one is said to have left.
const FOUNDERS: usize = 7;

/// The group, and what lies in it.
struct Room {
    /// A phone of each who tries.
    pens: Vec<Pen>,
    /// Whose it is, and their second one.
    people: Vec<(MemberId, DeviceId)>,
    without_phone: Vec<MemberId>,
    /// Entries by what they are, the same for all who try.
    there: BTreeMap<&'static str, EntryId>,
    /// An invitation by each who tries.
    invitations: Vec<EntryId>,
    founding: EntryId,
}

fn propose(history: &mut History, pen: usize, change: Change) -> EntryId {
    let id = history.write(pen, Act::Propose { change, review: None }, Some("We begin on time."));
    history.tell_all(pen);
    id
}

/// Everyone with a phone consents by hand, and Cleo's phone goes round.
fn carry(history: &mut History, proposal: EntryId) {
    history.write(2, Act::Room { proposal, agreed: true }, None);
    history.tell_all(2);
    for pen in 0..history.pens.len() {
        history.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None);
        history.tell_all(pen);
    }
}

/// A second phone by one's own hand.
fn second_phone(history: &mut History, pen: usize, member: MemberId) -> DeviceId {
    let fresh = key(0, 30 + pen);
    let proof = fresh.proof_for_member(history.founding(), member);
    history.write(pen, Act::Device { member, device: fresh.device(), proof }, None);
    history.tell_all(pen);
    fresh.device()
}

#[expect(clippy::too_many_lines, reason = "one history, told in its order")]
fn room() -> Room {
    let mut history = History::of(FOUNDERS, PHONES);
    let gry = propose(&mut history, 3, Change::Invite);
    carry(&mut history, gry);
    let fresh = key(0, 20);
    let proof = fresh.proof_for_invitation(history.founding(), gry);
    let device = Some(NewDevice { device: fresh.device(), proof });
    history.write(3, Act::Join { invitation: gry, device }, None);
    history.begin(3, fresh, guest(gry));
    history.tell_all(4);
    let founders = history.founders.clone();
    let [rule, helper, open, final_one, doubted, gone] = [
        Change::Rule,
        Change::Initiator {
            over: Over::default(),
            member: founders[1],
            meetings: 4,
            offered: false,
        },
        Change::Rule,
        Change::End,
        Change::Invite,
        Change::Remove(founders[4]),
    ]
    .map(|change| propose(&mut history, 2, change));
    carry(&mut history, rule);
    carry(&mut history, helper);
    history.write(2, Act::Room { proposal: doubted, agreed: false }, None);
    history.tell_all(2);
    let invitations: Vec<EntryId> = (0..5)
        .map(|pen| {
            let invitation = propose(&mut history, pen, Change::Invite);
            carry(&mut history, invitation);
            invitation
        })
        .collect();
    let told = history.write(2, Act::Leave(founders[6]), None);
    let rhythm =
        propose(&mut history, 2, Change::Rhythm { over: Over::default(), rhythm: rhythm() });
    carry(&mut history, rhythm);
    let resting = Change::Resting { over: Over::default(), may: true };
    let resting = propose(&mut history, 2, resting);
    carry(&mut history, resting);
    let pause = Pause::new(Day::new(FIRST_DAY), Day::new(FIRST_DAY)).unwrap();
    let [extra, pause, duty] =
        [Act::Extra(once()), Act::Pause(pause), Act::Duty].map(|act| history.write(2, act, None));
    history.tell_all(2);
    let members: Vec<MemberId> = founders[..4].iter().copied().chain([guest(gry)]).collect();
    let people = members
        .iter()
        .enumerate()
        .map(|(pen, member)| (*member, second_phone(&mut history, pen, *member)))
        .collect();
    let there = [
        ("a rule in force", rule),
        ("the helper", helper),
        ("a rule on the table", open),
        ("the end", final_one),
        ("what is doubted", doubted),
        ("a removal", gone),
        ("an invitation that is done", gry),
        ("a leave", told),
        ("a rhythm", rhythm),
        ("resting", resting),
        ("an extra", extra),
        ("a pause", pause),
        ("a duty", duty),
    ];
    Room {
        there: there.into_iter().collect(),
        without_phone: founders[4..6].to_vec(),
        founding: history.founding(),
        pens: history.pens,
        people,
        invitations,
    }
}

impl Room {
    /// Somebody as one who tries sees them.
    fn whom(&self, me: MemberId) -> Vec<(&'static str, MemberId)> {
        let people = self.people.iter().map(|(member, _)| {
            (if *member == me { "oneself" } else { "one with a phone" }, *member)
        });
        // one of them has been asked to go
        let names = ["Eli without a phone", "Finn without a phone"];
        let others = names.into_iter().zip(self.without_phone.iter().copied());
        people.chain(others).collect()
    }

    /// Everything this one could try: what it is called, the same for all, and the act.
    fn everything(&self, which: usize) -> Vec<(String, Act)> {
        let me = self.people[which].0;
        let pause = Pause::new(Day::new(FIRST_DAY), Day::new(FIRST_DAY + 30)).unwrap();
        let mut all = [
            ("here", Act::Here),
            ("held", Act::Held),
            ("a note", Act::Noted(Day::new(FIRST_DAY - 1))),
            ("an extra", Act::Extra(once())),
            ("a pause", Act::Pause(pause)),
            ("a duty", Act::Duty),
        ]
        .map(|(what, act)| (what.to_owned(), act))
        .to_vec();
        for (whom, member) in self.whom(me) {
            all.extend(self.about(whom, member));
        }
        for (what, entry) in &self.there {
            all.extend(about_entry(what, *entry));
        }
        for (number, (member, second)) in self.people.iter().enumerate() {
            let whose = if *member == me { "own" } else { "another's" };
            let first = self.pens[number].key.device();
            all.push((format!("drop {whose} first phone"), Act::Drop(first)));
            all.push((format!("drop {whose} second phone"), Act::Drop(*second)));
            all.extend(self.join(&format!("{whose} invitation"), self.invitations[number]));
        }
        all.extend(self.changes().map(|(what, change)| {
            (format!("propose {what}"), Act::Propose { change, review: None })
        }));
        all
    }

    /// What is done to somebody.
    fn about(&self, whom: &str, member: MemberId) -> Vec<(String, Act)> {
        let fresh = key(0, 70);
        let (device, proof) = (fresh.device(), fresh.proof_for_member(self.founding, member));
        let propose = |change| Act::Propose { change, review: None };
        let over = Over::default;
        let helper = Change::Initiator { over: over(), member, meetings: 2, offered: true };
        vec![
            (format!("nickname of {whom}"), Act::Nickname(member)),
            (format!("leave of {whom}"), Act::Leave(member)),
            (format!("how {whom} is reached"), Act::Reach(member)),
            (format!("rest of {whom}"), Act::Rest { member, resting: self.there["resting"] }),
            (format!("phone of {whom}"), Act::Device { member, device, proof }),
            (format!("propose removal of {whom}"), propose(Change::Remove(member))),
            (format!("propose {whom} as helper"), propose(helper)),
            (
                format!("propose a phone for {whom}"),
                propose(Change::Device { member, device, proof, lost: false }),
            ),
            (
                format!("propose a phone for {whom} for a lost one"),
                propose(Change::Device { member, device, proof, lost: true }),
            ),
        ]
    }

    fn join(&self, what: &str, invitation: EntryId) -> [(String, Act); 2] {
        let fresh = key(0, 71);
        let proof = fresh.proof_for_invitation(self.founding, invitation);
        let device = Some(NewDevice { device: fresh.device(), proof });
        [
            (format!("join by {what}"), Act::Join { invitation, device: None }),
            (format!("join by {what} with a phone"), Act::Join { invitation, device }),
        ]
    }

    fn changes(&self) -> impl Iterator<Item = (&'static str, Change)> {
        let rule = Over::new([self.there["a rule in force"]]);
        let none = Over::default;
        [
            ("a rule", Change::Rule),
            ("another wording", Change::Amend(rule.clone())),
            ("a rule no more", Change::Retire(rule)),
            ("a pledge", Change::Pledge(none())),
            ("a name", Change::Name(none())),
            ("no end", Change::Horizon { over: none(), horizon: Horizon::Open }),
            (
                "a last day",
                Change::Horizon { over: none(), horizon: Horizon::Until(Day::new(FIRST_DAY)) },
            ),
            ("how long words are kept", Change::KeepWords { over: none(), months: 3 }),
            (
                "somebody from outside",
                Change::OutsideInitiator { over: none(), meetings: 2, offered: true },
            ),
            ("resting", Change::Resting { over: none(), may: true }),
            ("an invitation", Change::Invite),
            ("the end", Change::End),
            ("a rhythm", Change::Rhythm { over: none(), rhythm: rhythm() }),
            ("one meeting", Change::Meet(once())),
        ]
        .into_iter()
    }
}

/// What is said to an entry, and about it.
fn about_entry(what: &str, entry: EntryId) -> Vec<(String, Act)> {
    let until = Day::new(FIRST_DAY + 9);
    let mut all = vec![
        (format!("aside of {what}"), Act::Aside(entry)),
        (format!("extend {what}"), Act::Extend { proposal: entry, until }),
        (format!("stay after {what}"), Act::Stay(entry)),
        (format!("back after {what}"), Act::Back(entry)),
        (format!("resume {what}"), Act::Resume(entry)),
        (format!("no duty: {what}"), Act::NoDuty(entry)),
    ];
    let (day, OneMeeting { at, length, .. }) = (Day::new(FIRST_DAY), once());
    for slot in [Slot::Single(entry), Slot::Planned { rhythm: entry, day }] {
        for what_becomes in [What::AsPlanned, What::Moved { day, at, length }, What::CalledOff] {
            let act = Act::Meeting { slot, what: what_becomes };
            all.push((format!("{what_becomes:?} for {what} {}", slot != Slot::Single(entry)), act));
        }
    }
    for answer in [Answer::Talk, Answer::Consent, Answer::Withdraw] {
        all.push((format!("{answer:?} to {what}"), Act::Answer { proposal: entry, answer }));
    }
    for agreed in [false, true] {
        all.push((format!("room {agreed} to {what}"), Act::Room { proposal: entry, agreed }));
    }
    all
}

fn once() -> OneMeeting {
    let (at, length) = (TimeOfDay::new(1_140).unwrap(), Length::new(120).unwrap());
    OneMeeting { day: Day::new(FIRST_DAY), at, length, zone: Zone::new("Europe/Oslo").unwrap() }
}

fn rhythm() -> Rhythm {
    let OneMeeting { day, at, length, zone } = once();
    Rhythm {
        pattern: Pattern::Weeks { every: Every::new(1).unwrap(), first: day },
        at,
        length,
        zone,
    }
}

/// What came of it, without names.
fn shape_of(state: &State) -> String {
    let mut devices: Vec<usize> = state.devices.values().map(Vec::len).collect();
    devices.sort_unstable();
    // who helps at the start may leave as anybody does, and does not help any more then
    let helps = |id: &&EntryId| matches!(state.proposals[*id].change, Change::Initiator { .. });
    let in_force = state.in_force.iter().filter(|id| !helps(id)).count();
    let lengths = [
        state.members.len(),
        state.agreed.len(),
        in_force,
        state.complete.len(),
        state.table.len(),
        state.told_leaves.len(),
        state.expected.len(),
        state.met.len(),
    ];
    let meetings = state.schedule.next(Day::new(FIRST_DAY), 3).into_iter();
    let meetings: Vec<(Day, How)> = meetings.map(|one| (one.when.day, one.how)).collect();
    let (frozen, ended, duties) = (state.frozen, state.ended, state.duties.len());
    format!("{lengths:?} {devices:?} {frozen} {ended} {meetings:?} {duties}")
}

/// What somebody's trying came to.
type Came = (Verdict, String);

/// Everything that was tried, by what it is called: who tried it, and what came of it.
fn tried(room: &Room) -> BTreeMap<String, Vec<(usize, Came)>> {
    let mut tried = BTreeMap::<String, Vec<(usize, Came)>>::new();
    for which in 0..room.people.len() {
        for (what, act) in room.everything(which) {
            let mut pen = room.pens[which].clone();
            let id = pen.write(act, None, FIRST_DAY, [0; 16]).id();
            let came = (pen.reader.verdicts[&id], shape_of(&pen.reader.state()));
            tried.entry(what).or_default().push((which, came));
        }
    }
    tried
}

#[test]
fn law_7_what_one_can_do_every_one_can_do() {
    let room = room();
    let tried = tried(&room);
    for (what, all) in &tried {
        let who: BTreeSet<usize> = all.iter().map(|(who, _)| *who).collect();
        assert_eq!(who.len(), room.people.len(), "{what} was tried by all");
        let came: BTreeSet<&Came> = all.iter().map(|(_, came)| came).collect();
        assert_eq!(came.len(), 1, "{what}: {all:#?}");
    }
    // every kind that can be written was possible to all, somehow
    let possible = tried.iter().filter(|(_, all)| all[0].1.0 == Verdict::Applied);
    let possible: Vec<&str> = possible.map(|(what, _)| what.as_str()).collect();
    for what in [
        "nickname of oneself",
        "nickname of Finn without a phone",
        "propose removal of oneself",
        "Consent to the end",
        "room true to a removal",
        "join by own invitation with a phone",
        "leave of oneself",
        "leave of Finn without a phone",
        "stay after a leave",
        "phone of oneself",
        "drop own first phone",
        "drop own second phone",
        "here",
        "held",
        "an extra",
        "a pause",
        "a duty",
        "resume a pause",
        "no duty: a duty",
        "CalledOff for a rhythm true",
        "CalledOff for an extra false",
        "extend the helper",
        "aside of a rule on the table",
    ] {
        assert!(possible.contains(&what), "{what} is not among {possible:#?}");
    }
    println!("{} ways to act, {} of them possible", tried.len(), possible.len());
    assert!(tried.len() > possible.len() + 20, "and much is possible to nobody");
}

#[test]
fn law_7_who_has_no_phone_is_asked_like_everyone() {
    let room = room();
    let everyone: BTreeSet<MemberId> = room.whom(room.people[0].0).iter().map(|it| it.1).collect();
    let mut asked = 0;
    for which in 0..room.people.len() {
        for (what, act) in room.everything(which) {
            let Act::Propose { change, .. } = &act else { continue };
            let mut all = everyone.clone();
            all.retain(|member| change.concerned() != Some(*member));
            let mut pen = room.pens[which].clone();
            let id = pen.write(act, None, FIRST_DAY, [0; 16]).id();
            let state = pen.reader.state();
            let theirs: BTreeSet<MemberId> = state.proposals[&id].asked.iter().copied().collect();
            assert_eq!(theirs, all, "{what} by {which}");
            asked += 1;
        }
    }
    assert_eq!((everyone.len(), asked), (7, 5 * (14 + 4 * 7)));
}
