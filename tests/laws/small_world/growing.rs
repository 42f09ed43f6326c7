//! How the small world grows: by one act of one phone, or by one learning from another.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use circle::history::{FIRST_DAY, History, Reader, key};
use runde_core::domain::{Act, Answer, Change, Day, EntryId, MemberId, Over, Verdict, guest};
use runde_core::journal::Draft;

use super::{Did, EVERYONE, GUEST, Knowledge, Known, Number, Of, Small, Who, Written};

impl Small {
    /// Three with a phone each, who all know the same.
    pub(super) fn new(of: Of) -> Self {
        let mut history = History::of(3, of.phones());
        let resting = Change::Resting { over: Over::default(), may: true };
        let resting = history.write(0, Act::Propose { change: resting, review: None }, None);
        history.tell_all(0);
        for pen in 0..of.phones() {
            let answer = Answer::Consent;
            history.write(pen, Act::Answer { proposal: resting, answer }, None);
            history.tell_all(pen);
        }
        if of.phones() < 3 {
            history.write(0, Act::Room { proposal: resting, agreed: true }, None);
            history.tell_all(0);
        }
        let mut base = history.pens[0].reader.clone();
        base.journal.look_again();
        for pen in &history.pens {
            let device = pen.key.device();
            let last = base.entries.iter().rfind(|entry| entry.header().device == device);
            let node = base.shelved.0[&last.unwrap().id()].clone();
            base.journal.write_with(device, Some(node));
        }
        let mut small = Self {
            of,
            resting,
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

    pub(super) fn known(&self, knowledge: Knowledge) -> &Known {
        &self.known[knowledge as usize]
    }

    pub(super) fn written(&self, number: Number) -> &Written {
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
        let founders = EVERYONE.into_iter().filter(|who| members.contains(&self.members[*who]));
        // all that was ever written is searched only where somebody else is there
        let guests = members.iter().any(|member| !self.members.contains(member));
        let written = if guests { &self.written[..] } else { &[] };
        let invited = written
            .iter()
            .enumerate()
            .filter(|(_, it)| it.did == Did::Invite && members.contains(&guest(it.entry.id())));
        founders.chain(invited.map(|(number, _)| GUEST + number)).collect()
    }

    fn numbers(&self, ids: &[EntryId]) -> BTreeSet<Number> {
        ids.iter().filter_map(|id| self.numbers.get(id)).copied().collect()
    }

    /// Notes what a phone knows; whoever knew the same before it must see the same group.
    fn note(&mut self, reader: &mut Reader, order: Vec<Number>) -> Knowledge {
        // what was looked at before is not looked at again
        reader.journal.look_again();
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
            in_force: self.numbers(&state.agreed),
            resting: self.who(&state.rests.keys().copied().collect::<Vec<_>>()),
            removals: self.numbers(&state.complete),
            told,
        };
        self.holds(&known, &state);
        self.known.push(known);
        knowledge
    }

    /// One phone learns all that another knows.
    pub(super) fn learn(&mut self, one: Knowledge, other: Knowledge) -> Knowledge {
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
        match self.of {
            Of::Going => {}
            Of::Resting => return self.acts_of_resting(known, me),
            Of::Paper | Of::PaperFinal => return self.acts_on_paper(known, me),
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

    /// What this one could do next where nobody goes.
    fn acts_of_resting(&self, known: &Known, me: Who) -> Vec<Did> {
        let did = |did: &Did| known.set.iter().any(|n| self.written(*n).did == *did);
        let once = [Did::Rule, Did::Pledge, Did::NoRest].into_iter().filter(|it| !did(it));
        let rests = EVERYONE.into_iter().map(Did::Rest).filter(|it| !did(it));
        let backs =
            known.set.iter().copied().filter(|n| matches!(self.written(*n).did, Did::Rest(_)));
        let mut acts: Vec<Did> =
            once.chain(rests).chain(backs.map(Did::Back).filter(|it| !did(it))).collect();
        for proposal in known.set.iter().filter(|number| self.is_proposal(**number)) {
            let last = self.last_words(&known.set, *proposal, me);
            for answer in [Answer::Consent, Answer::Talk] {
                if last != [answer] {
                    acts.push(Did::Say(*proposal, answer));
                }
            }
        }
        acts
    }

    /// The number of the entry that somebody learned at a place.
    pub(super) fn numbered(&self, knowledge: Knowledge, place: usize) -> Number {
        self.known(knowledge).order[place]
    }

    pub(super) fn is_proposal(&self, number: Number) -> bool {
        let did = self.written(number).did;
        matches!(
            did,
            Did::Rule | Did::Pledge | Did::Remove(_) | Did::Invite | Did::End | Did::NoRest
        )
    }

    /// What one can know after one act more.
    pub(super) fn act(&mut self, knowledge: Knowledge, me: Who) -> Vec<Knowledge> {
        if let Some(after) = self.acted.get(&(knowledge, me)) {
            return after.clone();
        }
        let acts = self.acts(knowledge, me).into_iter();
        let after: Vec<Knowledge> = acts.filter_map(|did| self.write(knowledge, me, did)).collect();
        self.acted.insert((knowledge, me), after.clone());
        after
    }

    pub(super) fn write(&mut self, knowledge: Knowledge, me: Who, did: Did) -> Option<Knowledge> {
        let act = match did {
            Did::Rule => Act::Propose { change: Change::Rule, review: None },
            Did::Remove(who) => {
                Act::Propose { change: Change::Remove(self.members[who]), review: None }
            }
            Did::Say(number, answer) => {
                Act::Answer { proposal: self.written(number).entry.id(), answer }
            }
            Did::Leave => Act::Leave(self.members[me]),
            Did::Pledge => Act::Propose { change: Change::Pledge(Over::default()), review: None },
            Did::Rest(who) => Act::Rest { member: self.members[who], resting: self.resting },
            Did::Back(rest) => Act::Back(self.written(rest).entry.id()),
            Did::Room(number, agreed) => {
                Act::Room { proposal: self.written(number).entry.id(), agreed }
            }
            Did::Told(who) => Act::Leave(self.members[who]),
            Did::Stay(leave) => Act::Stay(self.written(leave).entry.id()),
            Did::Invite => Act::Propose { change: Change::Invite, review: None },
            Did::End => Act::Propose { change: Change::End, review: None },
            Did::Join(invitation) => {
                Act::Join { invitation: self.written(invitation).entry.id(), device: None }
            }
            Did::NoRest => {
                let change = Change::Resting { over: Over::default(), may: false };
                Act::Propose { change, review: None }
            }
        };
        let mut reader = self.reader(knowledge);
        let entry = reader.journal.write(
            &self.keys[me],
            Draft { act, words: None, day: Day::new(FIRST_DAY) },
            [0; 16],
        );
        let id = entry.id();
        reader.take_in([entry.clone()]);
        let possible = reader.verdicts[&id] == Verdict::Applied;
        let known = self.known(knowledge);
        assert_eq!(possible, self.may_be_done(known, me, did), "{did:?}, {}", self.tell(known));
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
    pub(super) fn last_words(
        &self,
        set: &BTreeSet<Number>,
        proposal: Number,
        who: Who,
    ) -> Vec<Answer> {
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
