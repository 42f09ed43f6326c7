//! Laws 7 to 9 in a world small enough to look at all of it: three members with a phone each, and
//! everything they can do in so many steps, breadth first. A step is one act by one phone, or two
//! phones that meet and tell each other all they know.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use circle::history::Reader;
use runde_core::domain::{Answer, EntryId, MemberId, Verdict};
use runde_core::journal::{DeviceKey, Entry};

mod growing;
mod holding;
mod paper;

/// A member, by place; a guest by the invitation that brought them.
type Who = usize;
/// From here on they are guests.
const GUEST: Who = 10;
/// An entry, by the order in which it came about here.
type Number = u32;
/// Something that a phone can know, by the order in which it came about here.
type Knowledge = u32;
/// What each of the three phones knows.
type World = [Knowledge; 3];

const EVERYONE: [Who; 3] = [0, 1, 2];

/// What was done, as far as this world goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Did {
    Rule,
    Remove(Who),
    Say(Number, Answer),
    Leave,
    Pledge,
    Rest(Who),
    Back(Number),
    /// The phone was passed round, and all agreed, or not.
    Room(Number, bool),
    /// Somebody without a phone is said to have left.
    Told(Who),
    Stay(Number),
    Invite,
    End,
    /// Who was invited comes in, without a phone.
    Join(Number),
    /// That there is resting no more.
    NoRest,
}

/// What is done in a world.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Coming, going and rules.
    Going,
    /// Rules and a pledge, in a group that has agreed that there is resting.
    Resting,
    /// The same where the third has no phone: the room speaks, and somebody may be said to have left.
    Paper,
    /// What is final there: an invitation, the guest who comes in, and the end.
    PaperFinal,
}

impl Of {
    /// How many of the three have a phone.
    const fn phones(self) -> Who {
        match self {
            Self::Going | Self::Resting => 3,
            Self::Paper | Self::PaperFinal => 2,
        }
    }
}

/// An entry, and what its writer knew.
struct Written {
    entry: Entry,
    author: Who,
    did: Did,
    past: BTreeSet<Number>,
    /// Who was there, as its writer knew it.
    here: Vec<Who>,
}

/// Some entries, and what they make the group.
struct Known {
    set: Rc<BTreeSet<Number>>,
    /// The same in the order in which they first came together.
    order: Vec<Number>,
    here: Vec<Who>,
    in_force: BTreeSet<Number>,
    /// Who rests.
    resting: Vec<Who>,
    removals: BTreeSet<Number>,
    /// All that the journal says of the group, what became of each entry, and what is void.
    told: (Vec<u8>, BTreeMap<Number, Verdict>, Vec<EntryId>),
}

/// Everything that came about so far.
struct Small {
    of: Of,
    base: Reader,
    /// The agreement that there is resting.
    resting: EntryId,
    keys: [DeviceKey; 3],
    members: [MemberId; 3],
    written: Vec<Written>,
    numbers: BTreeMap<EntryId, Number>,
    known: Vec<Known>,
    by_set: BTreeMap<Rc<BTreeSet<Number>>, Knowledge>,
    /// What one learns from another, looked at once.
    met: BTreeMap<(Knowledge, Knowledge), Knowledge>,
    /// What one can know after one act more.
    acted: BTreeMap<(Knowledge, Who), Vec<Knowledge>>,
}

/// What the phones know when it begins.
fn beginnings(small: &mut Small) -> [(World, usize); 3] {
    let mut know = |knowledge, me, did| small.write(knowledge, me, did).unwrap();
    // nothing has happened
    let nothing = [0; 3];
    // a rule is in force, and all know it
    let mut rule = know(0, 0, Did::Rule);
    for who in EVERYONE {
        rule = know(rule, who, Did::Say(0, Answer::Consent));
    }
    // one and another asked that the other may go; neither knows of it
    let one = know(0, 0, Did::Remove(1));
    let asked = 4;
    let one = know(one, 0, Did::Say(asked, Answer::Consent));
    let other = know(0, 1, Did::Remove(0));
    let other = know(other, 1, Did::Say(asked + 2, Answer::Consent));
    [(nothing, 5), ([rule; 3], 4), ([one, other, 0], 5)]
}

/// All worlds that are so many steps away or fewer.
fn within(small: &mut Small, begin: World, steps: usize) -> BTreeSet<World> {
    let mut seen = BTreeSet::from([begin]);
    let mut edge = vec![begin];
    for _ in 0..steps {
        let next: Vec<World> = edge.into_iter().flat_map(|world| after(small, world)).collect();
        edge = next.into_iter().filter(|world| seen.insert(*world)).collect();
    }
    seen
}

#[test]
fn law_8_in_a_small_world_nothing_else_can_come_about() {
    let mut small = Small::new(Of::Going);
    let mut worlds = BTreeSet::<World>::new();
    for (begin, steps) in beginnings(&mut small) {
        let seen = within(&mut small, begin, steps);
        println!("{} worlds within {steps} steps", seen.len());
        worlds.extend(seen);
    }
    let (known, written) = (&small.known, small.written.len());
    println!("{} worlds; {} things to know, of {written} entries", worlds.len(), known.len());
    let often = |holds: &dyn Fn(&Known) -> bool| known.iter().filter(|known| holds(known)).count();
    let removed_each_other = |known: &Known| {
        let all =
            known.removals.iter().map(|it| (small.written(*it).author, small.written(*it).did));
        let all: Vec<(Who, Did)> = all.collect();
        all.contains(&(0, Did::Remove(1))) && all.contains(&(1, Did::Remove(0)))
    };
    let left_behind =
        |known: &Known| known.set.iter().any(|number| small.is_left_behind(known, *number));
    for (what, often) in [
        ("a rule is in force", often(&|known| !known.in_force.is_empty())),
        ("one was removed", often(&|known| known.removals.len() == 1)),
        ("two removed each other, and a third agreed", often(&removed_each_other)),
        ("somebody left", often(&|known| known.removals.is_empty() && known.here.len() < 3)),
        ("all have gone", often(&|known| known.here.is_empty())),
        ("somebody was left behind", often(&left_behind)),
    ] {
        println!("{what}: {often}");
        assert!(often > 0, "{what}");
    }
}

#[test]
fn law_8_in_a_small_world_who_rests_is_not_asked_and_is_back_by_any_word() {
    let mut small = Small::new(Of::Resting);
    let worlds = within(&mut small, [0; 3], 3);
    // a rule and a pledge lie on the table, and two have consented to both
    let mut two = 0;
    for did in [Did::Rule, Did::Pledge] {
        two = small.write(two, 0, did).unwrap();
    }
    for number in [0, 1] {
        let number = small.numbered(two, number);
        for who in [0, 1] {
            two = small.write(two, who, Did::Say(number, Answer::Consent)).unwrap();
        }
    }
    let more = within(&mut small, [two; 3], 3);
    // two agree that there is resting no more, and the third is said to rest or may be
    let mut ends = small.write(0, 2, Did::Rest(2)).unwrap();
    for rests in [0, ends] {
        ends = small.write(rests, 0, Did::NoRest).unwrap();
        let number = small.numbered(ends, usize::from(rests > 0));
        for who in [0, 1] {
            ends = small.write(ends, who, Did::Say(number, Answer::Consent)).unwrap();
        }
        let let_go = within(&mut small, [ends; 3], 3);
        println!("{} worlds where resting may be let go", let_go.len());
    }
    let known = &small.known;
    println!("{} and {} worlds; {} things to know", worlds.len(), more.len(), known.len());
    let often = |holds: &dyn Fn(&Known) -> bool| known.iter().filter(|known| holds(known)).count();
    let did = |known: &Known, wanted: fn(&Did) -> bool| {
        known.set.iter().any(|number| wanted(&small.written(*number).did))
    };
    let rests = |known: &Known| did(known, |did| matches!(did, Did::Rest(_)));
    let let_go = |known: &Known| {
        let mut agreed = known.in_force.iter();
        agreed.any(|number| small.written(*number).did == Did::NoRest)
    };
    for (what, often) in [
        ("resting was let go, and nobody rests", often(&|it| let_go(it) && it.resting.is_empty())),
        ("resting was let go, and one rests on", often(&|it| let_go(it) && !it.resting.is_empty())),
        ("one rests", often(&|known| known.resting.len() == 1)),
        ("one was said to rest, and does not", often(&|it| rests(it) && it.resting.is_empty())),
        ("somebody is back", often(&|it| did(it, |did| matches!(did, Did::Back(_))))),
        (
            "something is agreed while one rests",
            often(&|known| !known.resting.is_empty() && !known.in_force.is_empty()),
        ),
    ] {
        println!("{what}: {often}");
        assert!(often > 0, "{what}");
    }
}

/// Looks at all worlds that are so many steps away from two phones that know this, and counts how
/// often something came about.
fn on_paper(small: &mut Small, knows: Knowledge, steps: usize) {
    let worlds = within(small, [knows, knows, 0], steps);
    println!("{} worlds within {steps} steps; {} to know", worlds.len(), small.known.len());
}

/// Something that may have come about, by its name.
type CameAbout<'a> = (&'a str, &'a dyn Fn(&Known) -> bool);

fn often(small: &Small, all: &[CameAbout<'_>]) {
    for (what, holds) in all {
        let often = small.known.iter().filter(|known| holds(known)).count();
        println!("{what}: {often}");
        assert!(often > 0, "{what}");
    }
}

#[test]
fn law_8_in_a_small_world_the_room_speaks_for_who_has_no_phone_and_is_here() {
    let mut small = Small::new(Of::Paper);
    on_paper(&mut small, 0, 4);
    // a rule lies on the table, and who has no phone is said to have left
    let one = small.write(0, 0, Did::Rule).unwrap();
    on_paper(&mut small, one, 4);
    let told = small.write(one, 1, Did::Told(2)).unwrap();
    on_paper(&mut small, told, 4);
    let two = small.write(one, 0, Did::Pledge).unwrap();
    on_paper(&mut small, two, 3);
    let did = |known: &Known, wanted: fn(&Did) -> bool| {
        known.set.iter().any(|number| wanted(&small.written(*number).did))
    };
    often(
        &small,
        &[
            ("the room agreed, and it holds", &|known| {
                did(known, |did| matches!(did, Did::Room(_, true))) && !known.in_force.is_empty()
            }),
            ("somebody is said to have left", &|known| known.here.len() == 2),
            ("and is here after all", &|known| {
                known.here.len() == 3 && did(known, |did| matches!(did, Did::Stay(_)))
            }),
            ("it holds without who rests", &|known| {
                !known.resting.is_empty() && !known.in_force.is_empty()
            }),
        ],
    );
}

#[test]
fn law_8_in_a_small_world_what_is_final_is_done_when_all_who_are_asked_consent_and_stays_so() {
    let mut small = Small::new(Of::PaperFinal);
    on_paper(&mut small, 0, 4);
    for did in [Did::End, Did::Invite] {
        let one = small.write(0, 0, did).unwrap();
        on_paper(&mut small, one, 4);
        let one = small.write(one, 1, Did::Told(2)).unwrap();
        on_paper(&mut small, one, 4);
    }
    // all have agreed that somebody comes in
    let mut agreed = small.write(0, 0, Did::Invite).unwrap();
    let invitation = small.numbered(agreed, 0);
    for (who, did) in [
        (0, Did::Room(invitation, true)),
        (0, Did::Say(invitation, Answer::Consent)),
        (1, Did::Say(invitation, Answer::Consent)),
    ] {
        agreed = small.write(agreed, who, did).unwrap();
    }
    on_paper(&mut small, agreed, 3);
    // somebody came in, and the end is proposed before anybody else knows it, or after
    let joined = small.write(agreed, 0, Did::Join(invitation)).unwrap();
    on_paper(&mut small, joined, 3);
    let mut ends = small.write(joined, 1, Did::End).unwrap();
    let end = small.numbered(ends, 5);
    for did in [Did::Room(end, true), Did::Say(end, Answer::Consent)] {
        ends = small.write(ends, 1, did).unwrap();
    }
    on_paper(&mut small, ends, 3);
    let stayed = |known: &Known| {
        known.set.iter().any(|number| matches!(small.written(*number).did, Did::Stay(_)))
    };
    often(
        &small,
        &[
            ("it is done", &|known| !known.removals.is_empty()),
            ("without who is said to have left", &|known| {
                !known.removals.is_empty() && known.here.len() == 2
            }),
            ("and is here after all", &|known| !known.removals.is_empty() && stayed(known)),
            ("a guest came in", &|known| known.here.iter().any(|who| *who >= GUEST)),
            ("and was asked about the end", &|known| {
                known.removals.iter().any(|number| {
                    let ends = small.written(*number);
                    ends.did == Did::End && ends.here.iter().any(|who| *who >= GUEST)
                })
            }),
        ],
    );
}

/// Every world one step later.
fn after(small: &mut Small, world: World) -> Vec<World> {
    let mut after = Vec::new();
    let phones = small.of.phones();
    for who in 0..phones {
        for knowledge in small.act(world[who], who) {
            let mut next = world;
            next[who] = knowledge;
            after.push(next);
        }
        let other = (who + 1) % phones;
        let mut next = world;
        next[who] = small.learn(world[who], world[other]);
        next[other] = small.learn(world[other], world[who]);
        assert_eq!(next[who], next[other], "two who know the same");
        after.push(next);
    }
    after
}
