//! Who is in the group.

use crate::companion::ground::Person;
use crate::companion::open::OpenVault;
use crate::domain::EntryId;
use crate::journal::EntryWords;

/// A member as the members' page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView {
    /// Who.
    pub person: Person,
    /// Whether this phone is theirs.
    pub holds_this_phone: bool,
    /// Whether this phone may change their nickname: its holder's, and of those without a phone.
    pub can_rename: bool,
    /// Whether they are with the group without a phone.
    pub without_phone: bool,
    /// Whether they rest, so that they are not asked about standing changes.
    pub rests: bool,
    /// How they are reached, where they said so.
    pub reach: Option<String>,
    /// Whether this phone may write down that they leave.
    pub can_leave_here: bool,
}

/// Somebody by the entry that speaks of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedEntry {
    /// The invitation, or the leave.
    pub entry: EntryId,
    /// What they are called.
    pub nickname: String,
}

/// The members' page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembersView {
    /// Everyone, in order.
    pub members: Vec<MemberView>,
    /// Invited and agreed, and not here yet: by their invitations.
    pub expected: Vec<NamedEntry>,
    /// Leaves that were written down for somebody without a phone and can be taken back.
    pub left: Vec<NamedEntry>,
    /// Whether somebody can be asked to go: only among three or more.
    pub can_ask_to_go: bool,
    /// Whether all have agreed that members can be said to rest.
    pub can_rest: bool,
    /// Whether the only phone of the group is this one.
    pub only_phone: bool,
}

/// Somebody can be asked to go among so many.
const FEWEST_FOR_REMOVAL: usize = 3;

/// The members' page.
pub(crate) fn members(open: &OpenVault) -> MembersView {
    let state = &open.state;
    let named = |entry, words: Option<&EntryId>| NamedEntry {
        entry,
        nickname: match words.and_then(|id| open.words.get(id)) {
            Some(EntryWords::Own(name)) => name.clone(),
            _ => "…".to_owned(),
        },
    };
    let left = state.told_leaves.iter();
    let this_phone = open.own.key.device();
    MembersView {
        members: open.group.members().iter().map(|m| member_view(open, m.into())).collect(),
        expected: welcomed_here(open).map(|id| named(id, Some(&id))).collect(),
        left: left.map(|told| named(told.leave, told.nickname.as_ref())).collect(),
        can_ask_to_go: state.members.len() >= FEWEST_FOR_REMOVAL,
        can_rest: state.resting.is_some(),
        only_phone: state.devices.values().flatten().all(|device| *device == this_phone),
    }
}

/// Guests whom this phone can let in: the inviter's does, or any where the inviter is gone.
fn welcomed_here(open: &OpenVault) -> impl Iterator<Item = EntryId> {
    open.state.expected.iter().copied().filter(|id| {
        let inviter = open.state.proposals.get(id).map(|proposal| proposal.author);
        inviter.is_some_and(|inviter| {
            inviter == open.own.member || !open.state.members.contains(&inviter)
        })
    })
}

/// Members who can leave on this phone: its holder, and those without one.
pub(crate) fn may_leave_here(open: &OpenVault) -> impl Iterator<Item = Person> {
    let all = open.group.members().iter().map(|member| member_view(open, member.into()));
    all.filter(|member| member.can_leave_here).map(|member| member.person)
}

fn member_view(open: &OpenVault, person: Person) -> MemberView {
    let mine = person.id == open.own.member;
    let without_phone = open.state.devices.get(&person.id).is_none_or(Vec::is_empty);
    let reach = open.state.reach.get(&person.id).and_then(|id| open.words.get(id));
    MemberView {
        rests: open.state.rests.contains_key(&person.id),
        reach: match reach {
            Some(EntryWords::Own(written)) => Some(written.clone()),
            _ => None,
        },
        holds_this_phone: mine,
        without_phone,
        can_rename: open.is_here() && (mine || without_phone),
        can_leave_here: open.is_here() && (mine || without_phone),
        person,
    }
}
