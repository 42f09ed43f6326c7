//! How proposals stand, and how the group sees them: looked at once, and again where something changed.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use super::asking::KnownNow;
use super::known::Fold;
use super::standings::{Ground, Lists, Looked, LookedAt, Standings};
use super::state::Proposal;
use crate::domain::causal::{Order, Scope};
use crate::domain::consent::{
    Change, Class, ProposalRecord, Standing, Voice, consents, guest, in_force, somebody_came_back,
};
use crate::domain::ids::{Day, EntryId};

impl Fold {
    /// Looks at the proposals that something was said to since this was done last, and at all of them
    /// where more changed; [`Fold::state`] then looks at none of them again.
    pub fn look_again(&mut self) {
        let Standings { turns, stale, ground: before, mut looked, mut views } =
            std::mem::take(&mut self.standings);
        self.standings.turns = turns;
        let now = KnownNow::of(self, Scope::All);
        let ground = now.ground();
        if before.as_ref() == Some(&ground) {
            let again = stale.iter().filter_map(|id| self.proposals.get(id));
            looked.extend(again.map(|it| (it.fact.order, now.look_at(it))));
            views.retain(|id, _| !stale.contains(id));
        } else {
            looked = now.look_at_all();
            views.clear();
        }
        let wanted = now.lists(&looked).wanted();
        views.retain(|id, _| wanted.contains(id));
        for id in wanted {
            if let Entry::Vacant(new) = views.entry(id)
                && let Some(view) = now.view_of(id, &looked)
            {
                new.insert(view);
            }
        }
        let ground = Some(ground);
        self.standings = Standings { turns, stale: BTreeSet::new(), ground, looked, views };
    }
}

impl KnownNow<'_> {
    /// What standings hang on.
    pub(super) fn ground(&self) -> Ground {
        let Fold { chains, standings, .. } = self.fold;
        Ground { turns: standings.turns, chains: chains.len(), resting: self.resting.clone() }
    }

    /// How all proposals stand, in order.
    pub(super) fn look_at_all(&self) -> Looked {
        let all = self.fold.proposals.values();
        all.map(|proposal| (proposal.fact.order, self.look_at(proposal))).collect()
    }

    /// How a proposal stands, and whether it lies on the table.
    pub(super) fn look_at(&self, proposal: &ProposalRecord) -> LookedAt {
        let standing = self.standing(proposal);
        LookedAt { standing, on_table: self.lies_on_the_table(proposal, standing) }
    }

    fn lies_on_the_table(&self, proposal: &ProposalRecord, standing: Standing) -> bool {
        let about = match &proposal.change {
            Change::Initiator { member, .. } => Some(*member),
            change => change.concerned(),
        };
        let open = matches!(standing, Standing::Waiting | Standing::Talk);
        let anew = || {
            proposal.class() == Class::Final
                && somebody_came_back(proposal, &self.authority.members)
        };
        open && about.is_none_or(|member| self.members.contains(&member))
            && !self.is_laid_aside(proposal)
            && !anew()
    }

    /// What is agreed, in force, on the table and so on.
    pub(super) fn lists(&self, looked: &Looked) -> Lists {
        let proposals = &self.fold.proposals;
        let (mut agreed, mut complete, mut table) = (Vec::new(), Vec::new(), Vec::new());
        for (Order { id, .. }, LookedAt { standing, on_table }) in looked {
            if *on_table {
                table.push(*id);
            }
            if *standing == Standing::Agreed {
                let class = proposals.get(id).map(ProposalRecord::class);
                if class == Some(Class::Final) { &mut complete } else { &mut agreed }.push(*id);
            }
        }
        let in_force = in_force(proposals, &agreed, &self.members);
        let expected = self.expected(&complete);
        Lists { agreed, complete, in_force, table, expected }
    }

    /// A proposal as the group sees it, but for the meetings left.
    pub(super) fn view_of(&self, id: EntryId, looked: &Looked) -> Option<Proposal> {
        let proposal = self.fold.proposals.get(&id)?;
        Some(self.proposal(proposal, looked.get(&proposal.fact.order)?.standing))
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
            left: None,
            own: own.collect(),
            newcomers,
            doubts: proposal.doubts().count(),
        }
    }

    fn review(&self, proposal: &ProposalRecord) -> Option<Day> {
        let extensions = proposal.extensions.iter().filter(|it| self.counts(&it.fact));
        let last = extensions.max_by_key(|it| it.fact.order).map(|it| it.until);
        last.or(proposal.review)
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

    fn is_laid_aside(&self, proposal: &ProposalRecord) -> bool {
        self.counted(&proposal.asides).next().is_some()
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
}
