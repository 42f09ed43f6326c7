//! Laws 7 to 9 in a world small enough to look at all of it: three members with a phone each, and
//! everything they can do in so many steps, breadth first. A step is one act by one phone, or two
//! phones that meet and tell each other all they know.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use circle::history::{FIRST_DAY, History, Reader, key};
use runde_core::domain::{Act, Answer, Change, Day, EntryId, MemberId, State, Verdict};
use runde_core::journal::{DeviceKey, Entry};

/// A member, by place.
type Who = usize;
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
    removals: BTreeSet<Number>,
    /// All that the journal says of the group, what became of each entry, and what is void.
    told: (Vec<u8>, BTreeMap<Number, Verdict>, Vec<EntryId>),
}

/// Everything that came about so far.
struct Small {
    base: Reader,
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

impl Small {
    /// Three with a phone each, who all know the same.
    fn new() -> Self {
        let history = History::of(3, 3);
        let mut base = history.pens[0].reader.clone();
        for pen in &history.pens {
            let device = pen.key.device();
            let last = base.entries.iter().rfind(|entry| entry.header().device == device);
            let node = base.shelved.0[&last.unwrap().id()].clone();
            base.journal.write_with(device, Some(node));
        }
        let mut small = Self {
            base,
            keys: EVERYONE.map(|who| key(0, who)),
            members: EVERYONE.map(|who| history.founders[who]),
            written: Vec::new(),
            numbers: BTreeMap::new(),
            known: Vec::new(),
            by_set: BTreeMap::new(),
            met: BTreeMap::new(),
            acted: BTreeMap::new(),
        };
        let mut base = small.base.clone();
        small.note(&mut base, Vec::new());
        small
    }

    fn known(&self, knowledge: Knowledge) -> &Known {
        &self.known[knowledge as usize]
    }

    fn written(&self, number: Number) -> &Written {
        &self.written[number as usize]
    }

    /// A phone that learned this in the order in which it first came together.
    fn reader(&self, knowledge: Knowledge) -> Reader {
        let mut reader = self.base.clone();
        let order = self.known(knowledge).order.iter();
        reader.take_in(order.map(|number| self.written(*number).entry.clone()));
        reader
    }

    fn who(&self, members: &[MemberId]) -> Vec<Who> {
        EVERYONE.into_iter().filter(|who| members.contains(&self.members[*who])).collect()
    }

    fn numbers(&self, ids: &[EntryId]) -> BTreeSet<Number> {
        ids.iter().filter_map(|id| self.numbers.get(id)).copied().collect()
    }

    /// Notes what a phone knows; whoever knew the same before it must see the same group.
    fn note(&mut self, reader: &mut Reader, order: Vec<Number>) -> Knowledge {
        let state = reader.journal.state();
        let verdict = |number: &Number| reader.verdicts[&self.written(*number).entry.id()];
        let verdicts = order.iter().map(|number| (*number, verdict(number))).collect();
        let told = (reader.journal.snapshot(&state).state, verdicts, reader.void());
        let set: Rc<BTreeSet<Number>> = Rc::new(order.iter().copied().collect());
        if let Some(knowledge) = self.by_set.get(&set) {
            assert_eq!(self.known(*knowledge).told, told, "{order:?} in another order");
            return *knowledge;
        }
        let knowledge = Knowledge::try_from(self.known.len()).unwrap();
        self.by_set.insert(Rc::clone(&set), knowledge);
        let known = Known {
            set,
            order,
            here: self.who(&state.members),
            in_force: self.numbers(&state.in_force),
            removals: self.numbers(&state.complete),
            told,
        };
        self.holds(&known, &state);
        self.known.push(known);
        knowledge
    }

    /// One phone learns all that another knows.
    fn learn(&mut self, one: Knowledge, other: Knowledge) -> Knowledge {
        if let Some(both) = self.met.get(&(one, other)) {
            return *both;
        }
        let set = &self.known(one).set;
        let news = self.known(other).order.iter().copied();
        let news: Vec<Number> = news.filter(|number| !set.contains(number)).collect();
        let both = if news.is_empty() {
            one
        } else {
            let mut reader = self.reader(one);
            reader.take_in(news.iter().map(|number| self.written(*number).entry.clone()));
            let order = [&self.known(one).order[..], &news].concat();
            self.note(&mut reader, order)
        };
        self.nothing_is_undone(one, both);
        self.met.insert((one, other), both);
        both
    }

    /// Everything this one could do next.
    fn acts(&self, knowledge: Knowledge, me: Who) -> Vec<Did> {
        let known = self.known(knowledge);
        if !known.here.contains(&me) {
            return Vec::new();
        }
        let mine = |did: &Did| {
            known.set.iter().any(|n| self.written(*n).author == me && self.written(*n).did == *did)
        };
        let asks = EVERYONE.into_iter().filter(|who| *who != me).map(Did::Remove);
        let once = asks.chain([Did::Rule]).filter(|did| !mine(did));
        let mut acts: Vec<Did> = once.chain([Did::Leave]).collect();
        for proposal in known.set.iter().filter(|number| self.is_proposal(**number)) {
            let last = self.last_words(&known.set, *proposal, me);
            for answer in [Answer::Consent, Answer::Talk, Answer::Withdraw] {
                let new = last != [answer] && (answer != Answer::Withdraw || !last.is_empty());
                if new && self.written(*proposal).did != Did::Remove(me) {
                    acts.push(Did::Say(*proposal, answer));
                }
            }
        }
        acts
    }

    fn is_proposal(&self, number: Number) -> bool {
        matches!(self.written(number).did, Did::Rule | Did::Remove(_))
    }

    /// What one can know after one act more.
    fn act(&mut self, knowledge: Knowledge, me: Who) -> Vec<Knowledge> {
        if let Some(after) = self.acted.get(&(knowledge, me)) {
            return after.clone();
        }
        let acts = self.acts(knowledge, me).into_iter();
        let after: Vec<Knowledge> = acts.filter_map(|did| self.write(knowledge, me, did)).collect();
        self.acted.insert((knowledge, me), after.clone());
        after
    }

    fn write(&mut self, knowledge: Knowledge, me: Who, did: Did) -> Option<Knowledge> {
        let act = match did {
            Did::Rule => Act::Propose { change: Change::Rule, review: None },
            Did::Remove(who) => {
                Act::Propose { change: Change::Remove(self.members[who]), review: None }
            }
            Did::Say(number, answer) => {
                Act::Answer { proposal: self.written(number).entry.id(), answer }
            }
            Did::Leave => Act::Leave(self.members[me]),
        };
        let mut reader = self.reader(knowledge);
        let entry = reader.journal.write(&self.keys[me], act, None, Day::new(FIRST_DAY), [0; 16]);
        let id = entry.id();
        reader.take_in([entry.clone()]);
        let possible = reader.verdicts[&id] == Verdict::Applied;
        let known = self.known(knowledge);
        match did {
            Did::Remove(who) => {
                let fits = known.here.len() == 3 && known.here.contains(&who);
                assert_eq!(possible, fits, "two can never remove each other");
            }
            Did::Rule | Did::Leave => assert!(possible),
            Did::Say(..) => {}
        }
        if !possible {
            return None;
        }
        let order = known.order.clone();
        let (past, here) = (known.set.as_ref().clone(), known.here.clone());
        let next = Number::try_from(self.written.len()).unwrap();
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.written.push(Written { entry, author: me, did, past, here });
        }
        let order = [order, vec![number]].concat();
        let after = self.note(&mut reader, order);
        self.nothing_is_undone(knowledge, after);
        Some(after)
    }

    /// What a member said last to a proposal: the answers of theirs that no other one follows.
    fn last_words(&self, set: &BTreeSet<Number>, proposal: Number, who: Who) -> Vec<Answer> {
        let theirs = set.iter().copied().filter_map(|number| match self.written(number).did {
            Did::Say(to, answer) if to == proposal && self.written(number).author == who => {
                Some((number, answer))
            }
            _ => None,
        });
        let theirs: Vec<(Number, Answer)> = theirs.collect();
        let last = theirs.iter().filter(|(number, _)| {
            !theirs.iter().any(|(other, _)| self.written(*other).past.contains(number))
        });
        last.map(|(_, answer)| *answer).collect()
    }
}

/// What always holds.
impl Small {
    fn nothing_is_undone(&self, before: Knowledge, after: Knowledge) {
        let (before, after) = (self.known(before), self.known(after));
        assert!(before.removals.is_subset(&after.removals), "a removal came undone");
        assert!(after.here.iter().all(|who| before.here.contains(who)), "nobody comes back");
    }

    /// What happened, for whoever has to find out why.
    fn tell(&self, known: &Known) -> String {
        let line = |number: &Number| {
            let Written { author, did, past, .. } = self.written(*number);
            format!("{number}: {author} {did:?} after {past:?}\n")
        };
        let lines: String = known.set.iter().map(line).collect();
        format!(
            "here {:?}, in force {:?}, removals {:?}:\n{lines}",
            known.here, known.in_force, known.removals
        )
    }

    fn holds(&self, known: &Known, state: &State) {
        assert!(!state.frozen && !state.ended && state.forked.is_empty());
        for number in known.set.iter().copied() {
            match self.written(number).did {
                Did::Rule => {
                    let stands = self.all_stand_for(known, number);
                    assert_eq!(
                        known.in_force.contains(&number),
                        stands,
                        "rule {number}, {}",
                        self.tell(known)
                    );
                }
                Did::Remove(who) => {
                    let all = self.all_consented(known, number, who);
                    assert_eq!(
                        known.removals.contains(&number),
                        all,
                        "removal {number}, {}",
                        self.tell(known)
                    );
                }
                Did::Say(..) | Did::Leave => {}
            }
        }
        let left = |who: &Who| {
            known
                .set
                .iter()
                .map(|n| self.written(*n))
                .any(|w| w.did == Did::Leave && w.author == *who)
        };
        let removed = |who: &Who| {
            known.removals.iter().any(|number| self.written(*number).did == Did::Remove(*who))
        };
        let here: Vec<Who> =
            EVERYONE.into_iter().filter(|who| !left(who) && !removed(who)).collect();
        assert_eq!(known.here, here, "whoever did not leave and was not removed is here");
    }

    /// Everyone who ever consented to a proposal.
    fn consented(&self, known: &Known, proposal: Number) -> BTreeSet<Who> {
        let consents = known.set.iter().map(|number| self.written(*number));
        let consents = consents.filter(|it| it.did == Did::Say(proposal, Answer::Consent));
        consents.map(|it| it.author).collect()
    }

    /// Nobody is removed by one alone, and nobody against one who is asked and here.
    fn all_consented(&self, known: &Known, removal: Number, gone: Who) -> bool {
        let yes = self.consented(known, removal);
        let asked = self.written(removal).here.iter().filter(|who| **who != gone);
        let all = asked.into_iter().all(|who| yes.contains(who) || !known.here.contains(who));
        all && yes.len() >= 2
    }

    /// Whether a removed member wrote an entry that nobody knew who removed them.
    fn is_left_behind(&self, known: &Known, number: Number) -> bool {
        let author = self.written(number).author;
        known.removals.iter().any(|removal| {
            let root = |root: &Number| {
                *root == *removal || self.written(*root).did == Did::Say(*removal, Answer::Consent)
            };
            self.written(*removal).did == Did::Remove(author)
                && !known
                    .set
                    .iter()
                    .filter(|it| root(it))
                    .any(|it| self.written(*it).past.contains(&number))
        })
    }

    /// A rule is in force exactly when all who are asked and here stand for it.
    fn all_stand_for(&self, known: &Known, rule: Number) -> bool {
        let here = || known.here.iter().copied();
        let words = |who: Who| self.last_words(&known.set, rule, who);
        let consents = |number: &&Number| {
            self.written(**number).did == Did::Say(rule, Answer::Consent)
                && !self.is_left_behind(known, **number)
        };
        let asked = |who: &Who| self.written(rule).here.contains(who);
        !self.is_left_behind(known, rule)
            && known.set.iter().any(|number| consents(&number))
            && here().all(|who| words(who).iter().all(|answer| *answer == Answer::Consent))
            && here().filter(asked).all(|who| !words(who).is_empty())
    }
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
    let mut small = Small::new();
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

/// Every world one step later.
fn after(small: &mut Small, world: World) -> Vec<World> {
    let mut after = Vec::new();
    for who in EVERYONE {
        for knowledge in small.act(world[who], who) {
            let mut next = world;
            next[who] = knowledge;
            after.push(next);
        }
        let other = (who + 1) % 3;
        let mut next = world;
        next[who] = small.learn(world[who], world[other]);
        next[other] = small.learn(world[other], world[who]);
        assert_eq!(next[who], next[other], "two who know the same");
        after.push(next);
    }
    after
}
