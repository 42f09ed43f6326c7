//! What the group is, asked of all that is known (`core/docs/journal.md` §4.7 to §4.9).

use std::collections::{BTreeMap, BTreeSet};

use super::authority::Authority;
use super::known::{Fold, HeldRecord};
use super::state::{Proposal, State, ToldLeave};
use crate::domain::causal::{Fact, Scope};
use crate::domain::consent::{
    Answer, AnswerRecord, Change, Class, Horizon, ProposalRecord, Said, Standing, Voice, came_back,
    consents, guest, in_force, somebody_came_back, standing_of, standing_of_final,
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
    /// Asks everything anew.
    #[must_use]
    pub fn state(&self) -> State {
        let now = KnownNow::of(self, Scope::All);
        let standings: BTreeMap<EntryId, Standing> =
            self.proposals.iter().map(|(id, proposal)| (*id, now.standing(proposal))).collect();
        let of_class = |class| -> Vec<EntryId> {
            let all = now.in_order().filter(|proposal| proposal.class() == class);
            let agreed = all.filter(|it| standings.get(&it.id()) == Some(&Standing::Agreed));
            agreed.map(ProposalRecord::id).collect()
        };
        let (agreed, complete) = (of_class(Class::Standing), of_class(Class::Final));
        let in_force = in_force(&self.proposals, &agreed, &now.members);
        let table = now.table(&standings);
        let expected = now.expected(&complete);
        let wanted: BTreeSet<EntryId> =
            in_force.iter().chain(&table).chain(&expected).copied().collect();
        let proposals = wanted
            .into_iter()
            .filter_map(|id| Some((self.proposals.get(&id)?, standings.get(&id)?)))
            .map(|(proposal, standing)| (proposal.id(), now.proposal(proposal, *standing)))
            .collect();
        let members = || now.members.iter().copied();
        State {
            frozen: now.is_frozen(),
            ended: self.register.ends.iter().any(|id| complete.contains(id)),
            devices: members().map(|it| (it, now.authority.devices_of(it).collect())).collect(),
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
    fold: &'a Fold,
    authority: Authority<'a>,
    members: Vec<MemberId>,
    resting: Vec<MemberId>,
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

    fn counts(&self, fact: &Fact) -> bool {
        self.authority.counts(fact)
    }

    fn counted<'b>(&self, facts: &'b [Fact]) -> impl Iterator<Item = &'b Fact> {
        facts.iter().filter(|fact| self.counts(fact))
    }

    fn in_order(&self) -> impl Iterator<Item = &'a ProposalRecord> {
        let mut all: Vec<&ProposalRecord> = self.fold.proposals.values().collect();
        all.sort_unstable_by_key(|proposal| proposal.fact.order);
        all.into_iter()
    }

    /// How a proposal stands.
    fn standing(&self, proposal: &ProposalRecord) -> Standing {
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
    fn is_asked(&self, proposal: &ProposalRecord, member: MemberId) -> bool {
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

    /// What lies on the table, in order.
    fn table(&self, standings: &BTreeMap<EntryId, Standing>) -> Vec<EntryId> {
        let lies_there = |proposal: &&ProposalRecord| {
            let about = match &proposal.change {
                Change::Initiator { member, .. } => Some(*member),
                change => change.concerned(),
            };
            let standing = standings.get(&proposal.id());
            let open = matches!(standing, Some(Standing::Waiting | Standing::Talk));
            let anew = proposal.class() == Class::Final
                && somebody_came_back(proposal, &self.authority.members);
            open && !anew
                && about.is_none_or(|member| self.members.contains(&member))
                && !self.is_laid_aside(proposal)
        };
        self.in_order().filter(lies_there).map(ProposalRecord::id).collect()
    }

    fn is_laid_aside(&self, proposal: &ProposalRecord) -> bool {
        self.counted(&proposal.asides).next().is_some()
    }

    /// A proposal as the group sees it.
    fn proposal(&self, proposal: &ProposalRecord, standing: Standing) -> Proposal {
        let asked = self.members.iter().copied().filter(|member| match proposal.class() {
            Class::Standing => self.is_asked(proposal, *member),
            Class::Final => proposal.asked.contains(member),
        });
        let own = self.members.iter();
        let own = own.filter_map(|member| Some((*member, proposal.answers.last_own(*member)?)));
        let answered = proposal.answers.last();
        let newcomers = answered.is_some_and(|last| {
            self.members.iter().any(|member| {
                let mut joins = self.fold.register.joins.get(member).into_iter().flatten();
                joins.any(|join| !join.before(&last.fact))
            })
        });
        Proposal {
            change: proposal.change.clone(),
            author: proposal.fact.author,
            standing,
            proposed: proposal.fact.day,
            answered: answered.map(|given| given.fact.day),
            review: self.review(proposal),
            asked: asked.collect(),
            spoken_for: self.is_spoken_for(proposal),
            left: self.meetings_left(proposal),
            own: own.collect(),
            newcomers,
            doubts: proposal.doubts().count(),
        }
    }

    /// Whether the room has consented to a final change for everybody asked who has no phone, and for
    /// one at least.
    fn is_spoken_for(&self, proposal: &ProposalRecord) -> bool {
        let members = &self.authority.members;
        let mut without = proposal
            .asked
            .iter()
            .copied()
            .filter(|member| !self.authority.has_device(*member) && !members.is_gone(*member));
        proposal.class() == Class::Final
            && proposal.consents().any(|given| given.voice != Voice::Own)
            && without.all(|member| consents(proposal, member, members))
    }

    fn review(&self, proposal: &ProposalRecord) -> Option<Day> {
        let extensions = proposal.extensions.iter().filter(|it| self.counts(&it.fact));
        let last = extensions.max_by_key(|it| it.fact.order).map(|it| it.until);
        last.or(proposal.review)
    }

    fn meetings_left(&self, proposal: &ProposalRecord) -> Option<u32> {
        let meetings = match &proposal.change {
            Change::Initiator { meetings, .. } | Change::OutsideInitiator { meetings, .. } => {
                *meetings
            }
            Change::Horizon { horizon: Horizon::Meetings(meetings), .. } => *meetings,
            _ => return None,
        };
        let held = self.helds().filter(|held| held.noted.is_none());
        let since = held.filter(|held| !held.fact.before(&proposal.fact));
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

    /// Invitations that are complete, whose guest has not come in yet.
    fn expected(&self, complete: &[EntryId]) -> Vec<EntryId> {
        let proposals = complete.iter().filter_map(|id| self.fold.proposals.get(id));
        let still = proposals.filter(|proposal| {
            proposal.change == Change::Invite
                && !self.fold.register.joins.contains_key(&guest(proposal.id()))
                && !self.is_laid_aside(proposal)
        });
        still.map(ProposalRecord::id).collect()
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
