//! What the group is, asked of all that is known (`core/docs/journal.md` §4.7 to §4.9).

use std::collections::{BTreeMap, BTreeSet};

use super::authority::Authority;
use super::known::{Fold, HeldRecord};
use super::standings::{Lists, Looked};
use super::state::{Proposal, State, ToldLeave};
use crate::domain::causal::{Fact, Scope, first_from};
use crate::domain::consent::{
    Answer, AnswerRecord, Change, Class, Horizon, ProposalRecord, Said, Standing, Voice, came_back,
    in_force, standing_of, standing_of_final,
};
use crate::domain::ids::{Day, EntryId, MemberId};
use crate::domain::schedule::{AgreedRhythm, AgreedTimes, OneMeeting};

/// The meeting that a proposal is about, where it is about one.
pub(super) fn meeting_of(proposal: &ProposalRecord) -> Option<OneMeeting> {
    match &proposal.change {
        Change::Meet(one) => Some(one.clone()),
        _ => None,
    }
}

impl Fold {
    /// Asks everything anew, but what [`Fold::look_again`] has looked at.
    #[must_use]
    pub fn state(&self) -> State {
        let now = KnownNow::of(self, Scope::All);
        let seen = self.standings.on(&now.ground());
        let fresh = if seen.is_some() { Looked::new() } else { now.look_at_all() };
        let looked = seen.map_or(&fresh, |(looked, _)| looked);
        let lists = now.lists(looked);
        let view = |id: EntryId| {
            let view = seen.and_then(|(_, views)| views.get(&id).cloned());
            Some((id, view.or_else(|| now.view_of(id, looked))?))
        };
        let mut proposals: BTreeMap<EntryId, Proposal> =
            lists.wanted().into_iter().filter_map(view).collect();
        let Lists { agreed, complete, in_force, table, expected } = lists;
        for id in &in_force {
            let left = self.proposals.get(id).and_then(|it| now.meetings_left(it));
            if let Some(proposal) = proposals.get_mut(id) {
                proposal.left = left;
            }
        }
        let members = || now.members.iter().copied();
        State {
            frozen: now.is_frozen(),
            ended: self.register.ends.iter().any(|id| complete.contains(id)),
            devices: members().map(|it| (it, now.authority.devices_of(it).collect())).collect(),
            since: now.authority.since_when(members()),
            nicknames: members().filter_map(|it| Some((it, now.nickname(it)?))).collect(),
            removed: now.authority.members.removed.clone(),
            forked: self.chains.all_forked().collect(),
            group_name: now.group_name(&in_force),
            last_held: now.last_held(),
            told_leaves: now.told_leaves(),
            noted: now.noted(),
            reach: members().filter_map(|it| Some((it, now.reach(it)?))).collect(),
            rests: now.resting.iter().filter_map(|it| Some((*it, now.rest(*it)?))).collect(),
            resting: in_force
                .iter()
                .copied()
                .find(|id| self.proposals.get(id).is_some_and(ProposalRecord::lets_rest)),
            schedule: self.calendar.schedule(now.agreed_times(&agreed), |it| now.counts(it)),
            duties: self.calendar.duties(|fact| now.counts(fact)),
            met: now.met(),
            agreed,
            in_force,
            complete,
            table,
            proposals,
            expected,
            members: now.members,
        }
    }

    /// The last meeting that was held, in order; its words are the ledger and the duties' counts.
    #[must_use]
    pub fn last_held(&self) -> Option<EntryId> {
        KnownNow::of(self, Scope::All).last_held()
    }
}

/// All that is known in a scope, and whose it is.
pub(super) struct KnownNow<'a> {
    pub(super) fold: &'a Fold,
    pub(super) authority: Authority<'a>,
    pub(super) members: Vec<MemberId>,
    pub(super) resting: Vec<MemberId>,
}

impl<'a> KnownNow<'a> {
    pub(super) fn of(fold: &'a Fold, scope: Scope<'a>) -> Self {
        let authority = fold.authority(scope);
        let (members, resting) = (authority.members.all(), authority.resting());
        Self { fold, authority, members, resting }
    }

    fn scope(&self) -> Scope<'a> {
        self.authority.members.scope
    }

    /// What is in force here of the standing changes of some kinds, in order; nothing else may cover
    /// one of them.
    pub(super) fn in_force_of(&self, kinds: impl Fn(&Change) -> bool) -> Vec<EntryId> {
        let all = self.in_order().filter(|it| kinds(&it.change));
        let here = all.filter(|it| self.scope().contains(it.fact.dot));
        let agreed = here.filter(|it| self.standing(it) == Standing::Agreed);
        let agreed: Vec<EntryId> = agreed.map(ProposalRecord::id).collect();
        in_force(&self.fold.proposals, &agreed, &self.members)
    }

    pub(super) fn counts(&self, fact: &Fact) -> bool {
        self.authority.counts(fact)
    }

    pub(super) fn counted<'b>(&self, facts: &'b [Fact]) -> impl Iterator<Item = &'b Fact> {
        facts.iter().filter(|fact| self.counts(fact))
    }

    fn in_order(&self) -> impl Iterator<Item = &'a ProposalRecord> {
        let mut all: Vec<&ProposalRecord> = self.fold.proposals.values().collect();
        all.sort_unstable_by_key(|proposal| proposal.fact.order);
        all.into_iter()
    }

    /// How a proposal stands.
    pub(super) fn standing(&self, proposal: &ProposalRecord) -> Standing {
        if proposal.class() == Class::Final {
            standing_of_final(proposal, &self.authority.members)
        } else if self.counts(&proposal.fact) {
            let holds = |given: &AnswerRecord| self.holds(given);
            let said = Said { answers: &proposal.answers, scope: self.scope(), holds };
            standing_of(&said, &self.members, |member| self.is_asked(proposal, member))
        } else {
            Standing::Void
        }
    }

    /// Whether a standing proposal is put to a member: to all who were there, and to whoever was
    /// told to have left then and is here after all. Not to who rests, and what adds, not to who
    /// rested when it was made.
    pub(super) fn is_asked(&self, proposal: &ProposalRecord, member: MemberId) -> bool {
        let rests = self.resting.contains(&member) || proposal.rested.contains(&member);
        !rests
            && (proposal.asked.contains(&member)
                || came_back(proposal, member, &self.authority.members))
    }

    /// Whether what is said to a standing proposal counts. Own consents of a forked device do not,
    /// until a fresh one gives them.
    fn holds(&self, given: &AnswerRecord) -> bool {
        let chains = &self.fold.chains;
        let forked = |fact: &Fact| {
            let first = chains.forked(fact.device, self.scope());
            first.is_some_and(|first| chains.seq_at(fact.dot).is_some_and(|seq| seq >= first))
        };
        let fresh =
            given.answer != Answer::Consent || given.voice != Voice::Own || !forked(&given.fact);
        fresh && self.counts(&given.fact)
    }

    /// Whether a member wrote what this version does not know.
    fn is_frozen(&self) -> bool {
        let mut unknown = self.fold.unknown.iter();
        unknown.any(|fact| self.members.contains(&fact.author) && self.counts(fact))
    }

    fn meetings_left(&self, proposal: &ProposalRecord) -> Option<u32> {
        let meetings = match &proposal.change {
            Change::Initiator { meetings, .. } | Change::OutsideInitiator { meetings, .. } => {
                *meetings
            }
            Change::Horizon { horizon: Horizon::Meetings(meetings), .. } => *meetings,
            _ => return None,
        };
        // what one chain held since is found from where the proposal knew it
        let past = &proposal.fact.past;
        let since = self.fold.held.within(Scope::All).flat_map(|all| {
            let known = all.first().map_or(0, |held| past.length(held.fact.dot.chain));
            all.split_at(first_from(all, known)).1
        });
        let since = since.filter(|held| held.noted.is_none() && self.counts(&held.fact));
        let days: BTreeSet<Day> = since.map(HeldRecord::day).collect();
        Some(meetings.saturating_sub(u32::try_from(days.len()).unwrap_or(u32::MAX)))
    }

    /// The meetings held that count.
    fn helds(&self) -> impl Iterator<Item = &'a HeldRecord> {
        self.fold.held.iter().filter(|held| self.counts(&held.fact))
    }

    /// The different days the group met, by a phone on the table or noted as well.
    fn met(&self) -> Vec<Day> {
        let days: BTreeSet<Day> = self.helds().map(HeldRecord::day).collect();
        days.into_iter().collect()
    }

    /// The days that are only noted.
    fn noted(&self) -> Vec<Day> {
        let days = |noted: bool| -> BTreeSet<Day> {
            let helds = self.helds().filter(|held| held.noted.is_some() == noted);
            helds.map(HeldRecord::day).collect()
        };
        days(true).difference(&days(false)).copied().collect()
    }

    /// The last meeting whose words are the ledger.
    fn last_held(&self) -> Option<EntryId> {
        let said = self.helds().filter(|held| held.said);
        said.map(|held| &held.fact).max_by_key(|fact| fact.order).map(Fact::id)
    }

    /// How a member is reached; nothing where that was taken back.
    fn reach(&self, member: MemberId) -> Option<EntryId> {
        let all = self.fold.reach.get(&member)?.iter();
        let last = all.filter(|it| self.counts(&it.fact)).max_by_key(|it| it.fact.order)?;
        last.said.then(|| last.fact.id())
    }

    /// The rest of a member that holds.
    fn rest(&self, member: MemberId) -> Option<EntryId> {
        self.authority.rest_of(member).map(Fact::id)
    }

    fn nickname(&self, member: MemberId) -> Option<EntryId> {
        let given = self.fold.nicknames.get(&member);
        let ends = given.into_iter().flat_map(|given| given.within(self.scope()));
        let ends = ends.filter_map(|all| all.iter().rfind(|fact| self.counts(fact)));
        let last = ends.max_by_key(|fact| fact.order);
        // who came in stays in, though the invitation may be undone
        last.map(Fact::id).or_else(|| self.fold.register.invitations.get(&member).copied())
    }

    fn group_name(&self, in_force: &[EntryId]) -> Option<EntryId> {
        let names = |id: &&EntryId| {
            let proposal = self.fold.proposals.get(*id);
            proposal.is_some_and(|it| matches!(it.change, Change::Name(_)))
        };
        in_force.iter().find(names).copied().or(self.fold.founding)
    }

    /// Leaves that another's phone wrote down, and that hold.
    fn told_leaves(&self) -> Vec<ToldLeave> {
        let members = &self.authority.members;
        let gone =
            self.fold.register.leavings.iter().filter(|(member, _)| {
                !members.removed.contains(member) && members.is_gone(**member)
            });
        let mut told: Vec<ToldLeave> = gone
            .flat_map(|(member, leavings)| {
                let nickname = self.nickname(*member);
                let told = leavings.iter().filter(|leaving| !leaving.own);
                told.map(move |leaving| ToldLeave {
                    leave: leaving.fact.id(),
                    member: *member,
                    nickname,
                })
            })
            .collect();
        told.sort_unstable();
        told
    }

    /// The rhythms and single meetings among what is agreed, in order.
    fn agreed_times(&self, agreed: &[EntryId]) -> AgreedTimes {
        let proposals = || agreed.iter().filter_map(|id| self.fold.proposals.get(id));
        let rhythms = proposals().filter_map(|proposal| match &proposal.change {
            Change::Rhythm { rhythm, .. } => {
                Some(AgreedRhythm { proposal: proposal.id(), rhythm: rhythm.clone() })
            }
            _ => None,
        });
        let meetings = proposals().filter_map(|it| Some((it.id(), meeting_of(it)?)));
        AgreedTimes { rhythms: rhythms.collect(), meetings: meetings.collect() }
    }
}
