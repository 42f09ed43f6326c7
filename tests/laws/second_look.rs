//! A second look at who consented to what: slow, and out of the entries alone. Who was a member with
//! which phones before an entry, a journal says that knows nothing but what came before it; what was
//! said, by whom and after what, is counted here.

mod cut_off;
mod finally;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use circle::history::Reader;
use runde_core::domain::{Act, Answer, Change, Class, EntryId, MemberId, Reason, State, Verdict};
use runde_core::journal::Entry;

/// An entry, and everything before it.
struct Told<'a> {
    entry: &'a Entry,
    past: BTreeSet<EntryId>,
    depth: usize,
    applied: bool,
    /// What the group was before it.
    then: OnceCell<State>,
}

/// All entries of a journal, each with what came before it.
pub struct SecondLook<'a> {
    reader: &'a Reader,
    told: BTreeMap<EntryId, Told<'a>>,
    void: BTreeSet<EntryId>,
    /// What the group is now.
    pub now: State,
}

/// Something said to a proposal, and by whom; nobody's own where the phone went round.
#[derive(Clone, Copy)]
struct Said {
    id: EntryId,
    answer: Answer,
    own: Option<MemberId>,
}

/// What an entry says to a proposal.
fn answer_in(entry: &Entry) -> Option<(EntryId, Answer, bool)> {
    match entry.header().act {
        Act::Answer { proposal, answer } => Some((proposal, answer, true)),
        Act::Room { proposal, agreed: true } => Some((proposal, Answer::Consent, false)),
        Act::Room { proposal, agreed: false } => Some((proposal, Answer::Talk, false)),
        _ => None,
    }
}

impl<'a> SecondLook<'a> {
    pub fn at(reader: &'a Reader) -> Self {
        let mut told = BTreeMap::<EntryId, Told<'_>>::new();
        for entry in &reader.entries {
            let header = entry.header();
            let (mut past, mut depth) = (BTreeSet::new(), 0);
            for parent in header.prev.iter().chain(&header.parents) {
                past.insert(*parent);
                past.extend(&told[parent].past);
                depth = depth.max(told[parent].depth + 1);
            }
            let applied = reader.verdicts[&entry.id()] == Verdict::Applied;
            told.insert(entry.id(), Told { entry, past, depth, applied, then: OnceCell::new() });
        }
        let void = reader.void().into_iter().collect();
        Self { reader, told, void, now: reader.journal.state() }
    }

    /// What the group was before an entry, to a phone that knew nothing else.
    fn then(&self, id: EntryId) -> &State {
        let told = &self.told[&id];
        told.then.get_or_init(|| {
            let before = self.reader.entries.iter().filter(|entry| told.past.contains(&entry.id()));
            Reader::given(before.cloned()).journal.state()
        })
    }

    fn act(&self, id: EntryId) -> &Act {
        &self.told[&id].entry.header().act
    }

    /// The member whose phone wrote it, if it was a member's then.
    fn author(&self, id: EntryId) -> Option<MemberId> {
        if let Act::Found { holder, .. } = self.act(id) {
            return Some(*holder);
        }
        let device = self.told[&id].entry.header().device;
        let theirs = |(member, all): (&MemberId, &Vec<_>)| all.contains(&device).then_some(*member);
        self.then(id).devices.iter().find_map(theirs)
    }

    /// Every proposal that is valid.
    pub fn proposals(&self) -> impl Iterator<Item = (EntryId, &Change)> {
        self.told.iter().filter(|(_, told)| told.applied).filter_map(|(id, told)| {
            match &told.entry.header().act {
                Act::Propose { change, .. } => Some((*id, change)),
                _ => None,
            }
        })
    }

    /// All who were members when it was proposed, but the one it is about.
    fn asked(&self, proposal: EntryId, change: &Change) -> Vec<MemberId> {
        let mut asked = self.then(proposal).members.clone();
        asked.retain(|member| change.concerned() != Some(*member));
        asked
    }

    /// Whether somebody was told to have left and is here after all, to a phone that knows what
    /// `knows` does: since it was proposed, or while it was proposed without them.
    fn came_back(
        &self,
        proposal: EntryId,
        member: MemberId,
        knows: &dyn Fn(EntryId) -> bool,
    ) -> bool {
        let Act::Propose { change, .. } = self.act(proposal) else { return false };
        let was_here = self.then(proposal).members.contains(&member);
        let concerned = change.concerned();
        let applied = || self.told.iter().filter(|(id, told)| told.applied && knows(**id));
        let told = || {
            applied().map(|(id, _)| *id).filter(|id| {
                *self.act(*id) == Act::Leave(member) && self.author(*id) != Some(member)
            })
        };
        let since = |id: EntryId| {
            let other = concerned.is_none() || self.author(id) != concerned;
            other && self.told[&proposal].past.contains(&id) != was_here
        };
        let not_so = |id: EntryId| {
            let unaware =
                |sign: &EntryId| knows(*sign) && *sign != id && !self.told[sign].past.contains(&id);
            let stay = |it: EntryId| concerned.is_none() || self.author(it) != concerned;
            applied().any(|(it, told)| told.entry.header().act == Act::Stay(id) && stay(*it))
                || self.signs(member).iter().any(unaware)
        };
        concerned != Some(member) && told().any(since) && told().all(not_so)
    }

    /// Proposals that somebody came back to, of one class.
    pub fn came_back_to(&self, class: Class) -> usize {
        let all = self.proposals().filter(|(_, change)| change.class() == class);
        let back = |id: EntryId| {
            self.now.members.iter().any(|member| self.came_back(id, *member, &|_| true))
        };
        all.filter(|(id, _)| back(*id)).count()
    }

    fn has_phone(state: &State, member: MemberId) -> bool {
        state.devices.get(&member).is_some_and(|all| !all.is_empty())
    }

    /// Everything valid that was said to a proposal.
    fn said(&self, proposal: EntryId) -> Vec<Said> {
        let applied = self.told.iter().filter(|(_, told)| told.applied);
        let said = applied.filter_map(|(id, told)| {
            let (to, answer, own) = answer_in(told.entry)?;
            let own = own.then(|| self.author(*id).unwrap());
            (to == proposal).then_some(Said { id: *id, answer, own })
        });
        said.collect()
    }

    fn last<'s>(&self, said: &'s [Said]) -> Vec<&'s Said> {
        let later =
            |one: &Said| said.iter().any(|other| self.told[&other.id].past.contains(&one.id));
        said.iter().filter(|one| !later(one)).collect()
    }

    fn all_consent(&self, said: &[Said]) -> bool {
        self.last(said).iter().all(|said| said.answer == Answer::Consent)
    }

    /// The least count that a device used twice, among some entries.
    fn forked<'t>(among: impl Iterator<Item = &'t Entry>, of: &Entry) -> Option<u32> {
        let mut seen = BTreeSet::new();
        let theirs = among.filter(|entry| entry.header().device == of.header().device);
        theirs.map(|entry| entry.header().seq).filter(|seq| !seen.insert(*seq)).min()
    }

    /// Whether an answer may be given, as far as its past goes.
    fn may_be_said(&self, id: EntryId) -> Result<(), Reason> {
        let told = &self.told[&id];
        let (proposal, answer, _) = answer_in(told.entry).unwrap();
        let before = || told.past.iter().map(|id| &self.told[id]);
        if before().any(|told| *self.verdict_of(told) == Verdict::SetAside(Reason::NotUnderstood)) {
            return Err(Reason::NotUnderstood);
        }
        let author = self.author(id).unwrap();
        let there = self.proposals().find(|(it, _)| *it == proposal && told.past.contains(it));
        let (_, change) = there.ok_or(Reason::NothingThere)?;
        if change.concerned() == Some(author) {
            return Err(Reason::NotTheirs);
        }
        if change.class() == Class::Final {
            let came_to_a_phone = match change {
                Change::Device { member, .. } => {
                    Self::has_phone(self.then(id), *member)
                        && !Self::has_phone(self.then(proposal), *member)
                }
                _ => false,
            };
            if self.then(id).complete.contains(&proposal) || came_to_a_phone {
                return Err(Reason::NotPossible);
            }
            let doubted = before().filter(|told| told.applied).any(|told| {
                answer_in(told.entry).is_some_and(|it| it.0 == proposal && it.1 != Answer::Consent)
            });
            if answer == Answer::Consent && doubted {
                return Err(Reason::TalkFirst);
            }
            let knows = |it: EntryId| told.past.contains(&it);
            let here = &self.then(id).members;
            let anew = here.iter().any(|member| self.came_back(proposal, *member, &knows));
            if answer == Answer::Consent && anew {
                return Err(Reason::NotPossible);
            }
        }
        let known = before().map(|told| told.entry).chain([told.entry]);
        match Self::forked(known, told.entry) {
            Some(_) if answer == Answer::Consent => Err(Reason::Forked),
            _ => Ok(()),
        }
    }

    fn verdict_of(&self, told: &Told<'_>) -> &Verdict {
        &self.reader.verdicts[&told.entry.id()]
    }

    /// Whether an answer is about a phone for somebody who had gone by then: which phones they still
    /// had, no state tells.
    fn about_a_phone_of_the_gone(&self, id: EntryId) -> bool {
        let (proposal, ..) = answer_in(self.told[&id].entry).unwrap();
        let Some((_, change)) = self.proposals().find(|(it, _)| *it == proposal) else {
            return false;
        };
        matches!(change, Change::Device { member, .. } if !self.then(id).members.contains(member))
    }

    /// Every answer whose verdict is another one than ours.
    pub fn answers_judged_otherwise(&self) -> Vec<String> {
        let answers = self.told.iter().filter(|(_, told)| answer_in(told.entry).is_some());
        let ours = |id: &EntryId| match self.may_be_said(*id) {
            Ok(()) => Verdict::Applied,
            Err(reason) => Verdict::SetAside(reason),
        };
        answers
            .map(|(id, told)| (id, ours(id), self.verdict_of(told)))
            .filter(|(id, ours, theirs)| ours != *theirs && !self.about_a_phone_of_the_gone(**id))
            .map(|(id, ours, theirs)| format!("{id:?}: we say {ours:?}, the fold {theirs:?}"))
            .collect()
    }

    /// What was said to a standing proposal and counts.
    fn counted(&self, proposal: EntryId) -> Vec<Said> {
        let mut said = self.said(proposal);
        said.retain(|said| {
            let entry = self.told[&said.id].entry;
            let from = Self::forked(self.reader.entries.iter(), entry);
            let forked = from.is_some_and(|from| entry.header().seq >= from);
            let own_consent = said.own.is_some() && said.answer == Answer::Consent;
            !(self.void.contains(&said.id) || own_consent && forked)
        });
        said
    }

    /// What of it is a member's: their own words, and the room's where it may speak for them.
    fn theirs(&self, counted: &[Said], member: MemberId) -> Vec<Said> {
        let own = |said: &&Said| said.own == Some(member);
        let may_speak = |room: &Said| {
            let before = |said: &&Said| self.told[&room.id].past.contains(&said.id);
            let own: Vec<Said> = counted.iter().filter(own).filter(before).copied().collect();
            let then = self.then(room.id);
            then.members.contains(&member)
                && !then.rests.contains_key(&member)
                && (room.answer != Answer::Consent || self.all_consent(&own))
        };
        let theirs = counted.iter().filter(|said| match said.own {
            Some(author) => author == member,
            None => may_speak(said),
        });
        theirs.copied().collect()
    }

    /// Whether all who are asked and here stand for a standing proposal, and nobody else who is
    /// here against it.
    pub fn is_agreed(&self, proposal: EntryId, change: &Change) -> bool {
        let counted = self.counted(proposal);
        let asked = self.asked(proposal, change);
        let stands = |member: &MemberId| {
            let theirs = self.theirs(&counted, *member);
            let asked = asked.contains(member) || self.came_back(proposal, *member, &|_| true);
            let rested = change.adds() && self.then(proposal).rests.contains_key(member);
            let asked = asked && !rested && !self.now.rests.contains_key(member);
            self.all_consent(&theirs) && (!theirs.is_empty() || !asked)
        };
        !self.void.contains(&proposal)
            && counted.iter().any(|said| said.answer == Answer::Consent)
            && self.now.members.iter().all(stands)
    }

    /// What a proposal takes the place of, however many steps away.
    fn covers(&self, proposal: EntryId) -> BTreeSet<EntryId> {
        let Act::Propose { change, .. } = self.act(proposal) else { return BTreeSet::new() };
        change
            .over()
            .iter()
            .flat_map(|over| self.covers(*over).into_iter().chain([*over]))
            .collect()
    }

    /// Of what is agreed, all that nothing agreed covers, whose helper is here, and the last alone
    /// where there can be only one.
    pub fn in_force(&self, agreed: &BTreeSet<EntryId>) -> BTreeSet<EntryId> {
        let covered: BTreeSet<EntryId> = agreed.iter().flat_map(|id| self.covers(*id)).collect();
        let order = |id: EntryId| (self.told[&id].depth, id);
        let kind = |id: EntryId| match self.act(id) {
            Act::Propose { change, .. } => Some(std::mem::discriminant(change)),
            _ => None,
        };
        let open: Vec<EntryId> = agreed.difference(&covered).copied().collect();
        let open: Vec<EntryId> = open
            .into_iter()
            .filter(|id| match self.act(*id) {
                Act::Propose { change: Change::Initiator { member, .. }, .. } => {
                    self.now.members.contains(member)
                }
                _ => true,
            })
            .collect();
        let lone = |id: EntryId| match self.act(id) {
            Act::Propose { change, .. } => change.stands_alone(),
            _ => false,
        };
        let later =
            |one: EntryId| open.iter().any(|it| kind(*it) == kind(one) && order(*it) > order(one));
        let starts = |id: EntryId| match self.act(id) {
            Act::Propose { change, .. } => change.is_initiator(),
            _ => false,
        };
        let outside = |id: EntryId| match self.act(id) {
            Act::Propose { change, .. } => matches!(change, Change::OutsideInitiator { .. }),
            _ => false,
        };
        let mut initiators: Vec<EntryId> = open.iter().copied().filter(|id| starts(*id)).collect();
        initiators.sort_by_key(|id| std::cmp::Reverse(order(*id)));
        let two = initiators.iter().take(2).any(|id| outside(*id));
        initiators.truncate(if two { 2 } else { 1 });
        let holds = |id: &EntryId| match starts(*id) {
            true => initiators.contains(id),
            false => !lone(*id) || !later(*id),
        };
        open.iter().copied().filter(holds).collect()
    }
}
