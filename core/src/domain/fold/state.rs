//! What the group is, asked of all that is known.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::apply::Fold;
use super::fact::{Dossier, Fact};
use crate::domain::causal::Scope;
use crate::domain::consent::{Change, Class, Horizon, Standing, guest};
use crate::domain::ids::{Day, DeviceId, EntryId};
use crate::domain::membership::MemberId;
use crate::domain::schedule::Schedule;

/// So many days before the last meeting the first views may look back on: a year, and some more.
const DAYS_LOOKED_BACK_ON: u32 = 400;

/// The group as all that is known says it is. The same entries give the same state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// A newer version wrote something this one does not know; nothing can be decided until the
    /// app is updated.
    pub frozen: bool,
    /// All consented to ending the group.
    pub ended: bool,
    /// The members, in their order.
    pub members: Vec<MemberId>,
    /// Those who were asked to go by all others.
    pub removed: BTreeSet<MemberId>,
    /// The devices of each member, in ascending order; none for those without one.
    pub devices: BTreeMap<MemberId, Vec<DeviceId>>,
    /// Devices that forked.
    pub forked: Vec<DeviceId>,
    /// Standing proposals all consent to, in order.
    pub agreed: Vec<EntryId>,
    /// Those of them in force, in order.
    pub in_force: Vec<EntryId>,
    /// Final proposals that are complete, in order.
    pub complete: Vec<EntryId>,
    /// What lies on the table, in order.
    pub table: Vec<EntryId>,
    /// Every proposal that is in force, on the table, or brought somebody who is still here.
    pub proposals: BTreeMap<EntryId, Proposal>,
    /// The entry whose words are a member's nickname.
    pub nicknames: BTreeMap<MemberId, EntryId>,
    /// The entry whose words are the group's name.
    pub group_name: Option<EntryId>,
    /// The different days the group met, the first one first.
    pub met: Vec<Day>,
    /// The last meeting that was held, in order; its words are the ledger and the duties' counts.
    pub last_held: Option<EntryId>,
    /// Leaves that another's phone wrote down and that can still be taken back.
    pub told_leaves: Vec<ToldLeave>,
    /// Invitations that are complete, whose guest has not come in yet, and which nobody let go.
    pub expected: Vec<EntryId>,
    /// When the group meets.
    pub schedule: Schedule,
    /// The duties there are, in order; their names are in their words.
    pub duties: Vec<EntryId>,
}

/// A leave that another's phone wrote down, and that any member can take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ToldLeave {
    /// The leave.
    pub leave: EntryId,
    /// Who left.
    pub member: MemberId,
    /// The entry whose words were their nickname.
    pub nickname: Option<EntryId>,
}

/// One proposal, as the group sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What would change.
    pub change: Change,
    /// Who proposed it.
    pub author: MemberId,
    /// How it stands.
    pub standing: Standing,
    /// When it was proposed.
    pub proposed: Day,
    /// The last day on which somebody said something to it.
    pub answered: Option<Day>,
    /// When the group would look at it again.
    pub review: Option<Day>,
    /// The members it was put to, without the one it concerns.
    pub asked: Vec<MemberId>,
    /// A final one: whether the room has spoken for somebody, and for everybody without a phone.
    pub spoken_for: bool,
    /// For an initiator and a horizon by meetings: the meetings left.
    pub left: Option<u32>,
    /// What each member said last in their own hand, where they said something.
    pub own: BTreeMap<MemberId, crate::domain::act::Answer>,
    /// Members who joined after it was last answered by the room or by all.
    pub newcomers: bool,
}

impl State {
    /// The state without what only grows, so that opening costs the same after ten years: what was
    /// agreed or complete once, the proposals that let a rule go, and the meetings of long ago. No
    /// first view asks for it.
    #[must_use]
    pub fn at_opening(&self) -> Self {
        let schedule = match self.met.last() {
            Some(last) => {
                self.schedule.since(Day::new(last.days().saturating_sub(DAYS_LOOKED_BACK_ON)))
            }
            None => self.schedule.clone(),
        };
        let over = |id: &EntryId, proposal: &Proposal| match proposal.change {
            Change::Retire(_) => true,
            Change::Meet(_) => !schedule.singles().contains_key(id),
            _ => false,
        };
        let mut state = Self { agreed: Vec::new(), complete: Vec::new(), ..self.clone() };
        state.in_force.retain(|id| !self.proposals.get(id).is_some_and(|it| over(id, it)));
        state.proposals.retain(|id, proposal| !over(id, proposal) || self.table.contains(id));
        Self { schedule, ..state }
    }
}

impl Fold {
    /// Asks everything anew.
    #[must_use]
    pub fn state(&self) -> State {
        let members = self.members_in(Scope::All);
        let standings: BTreeMap<EntryId, Standing> = self
            .dossiers
            .iter()
            .map(|(id, dossier)| (*id, self.standing_among(dossier, &members)))
            .collect();
        let of_class = |class| -> Vec<EntryId> {
            let agreed = self.in_order().filter(|d| d.change.class() == class);
            agreed
                .map(|d| d.fact.id())
                .filter(|id| standings.get(id) == Some(&Standing::Agreed))
                .collect()
        };
        let (agreed, complete) = (of_class(Class::Standing), of_class(Class::Final));
        let in_force = self.in_force(&agreed, &members);
        let table = self.table(&standings, &members);
        let expected = self.expected(&complete);
        let met = self.met();
        let wanted: BTreeSet<EntryId> =
            in_force.iter().chain(&table).chain(&expected).copied().collect();
        let proposals = wanted
            .into_iter()
            .filter_map(|id| Some((self.dossiers.get(&id)?, standings.get(&id)?)))
            .map(|(dossier, standing)| {
                (dossier.fact.id(), self.proposal(dossier, *standing, &members))
            })
            .collect();
        let devices = members.iter().map(|m| (*m, self.devices_of(*m, Scope::All).collect()));
        let nicknames = members.iter().filter_map(|m| Some((*m, self.nickname(*m)?)));
        State {
            frozen: self.is_frozen(&members),
            ended: self.register.ends.iter().any(|id| complete.contains(id)),
            devices: devices.collect(),
            nicknames: nicknames.collect(),
            removed: self.removed(Scope::All),
            forked: self.chains.all_forked().collect(),
            group_name: self.group_name(&in_force),
            last_held: self.last_held(),
            told_leaves: self.told_leaves(),
            schedule: self.schedule(&agreed),
            duties: self.duties(),
            members,
            agreed,
            in_force,
            complete,
            table,
            proposals,
            met,
            expected,
        }
    }

    /// Entries that are valid and void, in no order.
    #[must_use]
    pub fn void_entries(&self) -> Vec<EntryId> {
        let standing = self.dossiers.values().filter(|d| d.change.class() == Class::Standing);
        let about = standing.flat_map(|d| {
            let said = d.said.iter().map(|said| &said.fact);
            std::iter::once(&d.fact).chain(said)
        });
        let asides = self
            .dossiers
            .values()
            .flat_map(|d| d.asides.iter().chain(d.extends.iter().map(|(fact, _)| fact)));
        self.nicknames
            .values()
            .flatten()
            .chain(&self.held)
            .chain(self.calendar.facts())
            .chain(about)
            .chain(asides)
            .filter(|fact| !self.counts(fact))
            .map(Fact::id)
            .collect()
    }

    /// Entries whose words are a nickname nobody bears any more, or a ledger that a later one took
    /// the place of.
    #[must_use]
    pub fn outworn(&self, state: &State) -> Vec<EntryId> {
        let told = state.told_leaves.iter();
        let borne: BTreeSet<EntryId> = state
            .nicknames
            .values()
            .copied()
            .chain(told.filter_map(|told| told.nickname))
            .collect();
        let gone = |member: &MemberId| !state.members.contains(member);
        let invited = self
            .register
            .invitations
            .iter()
            .filter(|(member, _)| gone(member) && self.register.joins.contains_key(*member));
        let nicknames = self.nicknames.values().flatten();
        let last = self.held.iter().filter(|held| self.counts(held)).max_by_key(|h| h.order);
        let held = self.held.iter().filter(|held| last.is_none_or(|last| last.id() != held.id()));
        nicknames
            .map(Fact::id)
            .chain(held.map(Fact::id))
            .chain(invited.map(|(_, id)| *id))
            .filter(|id| !borne.contains(id))
            .collect()
    }

    /// Whether this is a proposal, or a duty: when it is settled or let go, its words are kept a
    /// while.
    #[must_use]
    pub fn settles(&self, id: EntryId) -> bool {
        self.dossiers.contains_key(&id) || self.calendar.is_duty(id)
    }

    /// The last meeting that was held, in order; its words are the ledger and the duties' counts.
    #[must_use]
    pub fn last_held(&self) -> Option<EntryId> {
        let counted = self.held.iter().filter(|held| self.counts(held));
        counted.max_by_key(|held| held.order).map(Fact::id)
    }

    /// Whether a member wrote what this version does not know.
    fn is_frozen(&self, members: &[MemberId]) -> bool {
        self.unknown.iter().any(|fact| members.contains(&fact.author) && self.counts(fact))
    }

    fn in_order(&self) -> impl Iterator<Item = &Dossier> {
        let mut all: Vec<&Dossier> = self.dossiers.values().collect();
        all.sort_unstable_by_key(|dossier| dossier.fact.order);
        all.into_iter()
    }

    fn table(&self, standings: &BTreeMap<EntryId, Standing>, members: &[MemberId]) -> Vec<EntryId> {
        let lies_there = |dossier: &&Dossier| {
            let about = match &dossier.change {
                Change::Initiator { member, .. } => Some(*member),
                change => change.concerned(),
            };
            let open = matches!(
                standings.get(&dossier.fact.id()),
                Some(Standing::Waiting | Standing::Talk)
            );
            let anew = dossier.change.class() == Class::Final
                && self.somebody_came_back(dossier, Scope::All);
            open && !anew
                && about.is_none_or(|member| members.contains(&member))
                && !self.is_laid_aside(dossier)
        };
        self.in_order().filter(lies_there).map(|dossier| dossier.fact.id()).collect()
    }

    fn proposal(&self, dossier: &Dossier, standing: Standing, members: &[MemberId]) -> Proposal {
        let asked = members.iter().copied().filter(|member| match dossier.change.class() {
            Class::Standing => self.asks(dossier, *member),
            Class::Final => dossier.asked.contains(member),
        });
        let own = members.iter().filter_map(|member| {
            let theirs = dossier.said.iter().filter(|said| {
                said.voice == super::fact::Voice::Own && said.fact.author == *member
            });
            Some((*member, theirs.max_by_key(|said| said.fact.order)?.answer))
        });
        let answered = dossier.said.iter().max_by_key(|said| said.fact.order);
        let newcomers = answered.is_some_and(|last| {
            members.iter().any(|member| {
                let joins = self.register.joins.get(member).into_iter().flatten();
                joins.into_iter().any(|join| !join.before(&last.fact))
            })
        });
        Proposal {
            change: dossier.change.clone(),
            author: dossier.fact.author,
            standing,
            proposed: dossier.fact.day,
            answered: answered.map(|said| said.fact.day),
            review: self.review(dossier),
            asked: asked.collect(),
            spoken_for: self.spoken_for(dossier),
            left: self.meetings_left(dossier),
            own: own.collect(),
            newcomers,
        }
    }

    fn review(&self, dossier: &Dossier) -> Option<Day> {
        let extends = dossier.extends.iter().filter(|(fact, _)| self.counts(fact));
        let last = extends.max_by_key(|(fact, _)| fact.order).map(|(_, day)| *day);
        last.or(dossier.review)
    }

    fn meetings_left(&self, dossier: &Dossier) -> Option<u32> {
        let meetings = match &dossier.change {
            Change::Initiator { meetings, .. } => *meetings,
            Change::Horizon(_, Horizon::Meetings(meetings)) => *meetings,
            _ => return None,
        };
        let since = self.held.iter().filter(|held| !held.before(&dossier.fact));
        let days: BTreeSet<Day> =
            since.filter(|held| self.counts(held)).map(|held| held.day).collect();
        Some(meetings.saturating_sub(u32::try_from(days.len()).unwrap_or(u32::MAX)))
    }

    fn met(&self) -> Vec<Day> {
        let counted = self.held.iter().filter(|held| self.counts(held));
        counted.map(|held| held.day).collect::<BTreeSet<Day>>().into_iter().collect()
    }

    fn nickname(&self, member: MemberId) -> Option<EntryId> {
        let given = self.nicknames.get(&member).into_iter().flatten();
        let last = given.filter(|fact| self.counts(fact)).max_by_key(|fact| fact.order);
        // who came in stays in, though the invitation may be undone
        last.map(Fact::id).or_else(|| self.register.invitations.get(&member).copied())
    }

    fn group_name(&self, in_force: &[EntryId]) -> Option<EntryId> {
        let named = in_force
            .iter()
            .find(|id| self.dossiers.get(id).is_some_and(|d| matches!(d.change, Change::Name(_))));
        named.copied().or(self.founding)
    }

    fn told_leaves(&self) -> Vec<ToldLeave> {
        let removed = self.removed(Scope::All);
        let all = self
            .register
            .leavings
            .iter()
            .flat_map(|(member, leavings)| leavings.iter().map(|leaving| (*member, leaving)));
        let mut told: Vec<ToldLeave> = all
            .filter(|(member, leaving)| {
                !leaving.own
                    && !removed.contains(member)
                    && self.gone_with(*member, Scope::All, &removed)
            })
            .map(|(member, leaving)| ToldLeave {
                leave: leaving.fact.id(),
                member,
                nickname: self.nickname(member),
            })
            .collect();
        told.sort_unstable();
        told
    }

    fn is_laid_aside(&self, dossier: &Dossier) -> bool {
        dossier.asides.iter().any(|aside| self.counts(aside))
    }

    fn expected(&self, complete: &[EntryId]) -> Vec<EntryId> {
        let dossiers = complete.iter().filter_map(|id| self.dossiers.get(id));
        let still = dossiers.filter(|dossier| {
            dossier.change == Change::Invite
                && !self.register.joins.contains_key(&guest(dossier.fact.id()))
                && !self.is_laid_aside(dossier)
        });
        still.map(|dossier| dossier.fact.id()).collect()
    }
}
