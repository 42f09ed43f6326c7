//! Beginning anew: those who are here start a group in the place of the old one, with what they take
//! along laid into it. Nobody is put out: on other phones the old one stays as it is.

use std::collections::BTreeSet;

use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::open::{Acts, OpenVault, Phone};
use crate::companion::ports::{new_device_key, new_member_id};
use crate::domain::{
    Act, Change, ChosenDays, Day, EntryId, Group, GroupProblem, Member, MemberId, Over, Pattern,
    Rhythm,
};
use crate::vault::{OwnDevice, Settings};

/// Starts it. Killed at any moment, either the old group is here or the new one.
pub(super) fn begin(
    phone: &mut Phone,
    here: &[MemberId],
    along: &BTreeSet<EntryId>,
    now: &Now,
) -> Result<Done, CompanionError> {
    let open = phone.opened()?;
    // what a newer version wrote, or an end, is no hindrance: only a meeting is
    if open.live.is_some() || !open.is_here() {
        return Err(CompanionError::NotNow);
    }
    let holder = here.iter().position(|id| *id == open.own.member);
    let holder = holder.ok_or(GroupProblem::TooFew)?;
    let members = here
        .iter()
        .map(|id| {
            let member = open.group.member(*id).ok_or(CompanionError::Outdated)?;
            Ok(Member { id: new_member_id()?, nickname: member.nickname.clone() })
        })
        .collect::<Result<Vec<_>, CompanionError>>()?;
    let group = Group::new(open.group.name().clone(), members)?;
    let member = group.members().get(holder).ok_or(GroupProblem::TooFew)?.id;
    let own = OwnDevice { key: new_device_key()?, member };
    let begun =
        OpenVault::begin(&own, &group, laid_in(open, along, Day::of(now.today)), now.today)?;
    let Settings { signs, lock_after, remind_me, start_up, offered, seen, .. } =
        open.settings.clone();
    let settings =
        Settings { signs, lock_after, remind_me, start_up, offered, seen, ..Settings::default() };
    open.store.begin_anew(&own, &begun.batch(), &settings)?;
    // one that cannot be read now stays locked
    phone.open = phone.open.take().map(OpenVault::read_again).transpose()?;
    Ok(Done::changed(ViewName::ALL))
}

/// What is taken along: as proposals, and duties as they are.
fn laid_in(open: &OpenVault, along: &BTreeSet<EntryId>, today: Day) -> Acts {
    let words = |id: &EntryId| open.words.get(id).cloned();
    let in_force = open.state.in_force.iter().filter(|id| along.contains(id));
    let changes = in_force.filter_map(|id| {
        let change = as_new(open.changes(*id)?, today)?;
        Some((Act::Propose { change, review: None }, words(id)))
    });
    let duties = open.state.duties.iter().filter(|id| along.contains(id));
    changes.chain(duties.map(|id| (Act::Duty, words(id)))).collect()
}

/// The same change, in the place of nothing; nothing for what is about somebody.
fn as_new(change: &Change, today: Day) -> Option<Change> {
    let over = Over::default();
    Some(match change {
        Change::Rule | Change::Amend(_) => Change::Rule,
        Change::Pledge(_) => Change::Pledge(over),
        Change::Rhythm { rhythm, .. } => {
            Change::Rhythm { over, rhythm: from_today(rhythm, today)? }
        }
        Change::Horizon { horizon, .. } => Change::Horizon { over, horizon: *horizon },
        Change::Resting { may, .. } => Change::Resting { over, may: *may },
        Change::KeepWords { months, .. } => Change::KeepWords { over, months: *months },
        _ => return None,
    })
}

/// The rhythm as it goes on: no meeting of it lies before the new group; nothing where none is left.
fn from_today(rhythm: &Rhythm, today: Day) -> Option<Rhythm> {
    let next = rhythm.pattern.days_from(today).next()?;
    let pattern = match &rhythm.pattern {
        Pattern::Weeks { every, .. } => Pattern::Weeks { every: *every, first: next },
        Pattern::Monthly { nth, weekday, .. } => {
            Pattern::Monthly { nth: *nth, weekday: *weekday, from: next }
        }
        Pattern::Chosen(days) => {
            let left = days.as_slice().iter().copied().filter(|day| *day >= today);
            Pattern::Chosen(ChosenDays::new(left)?)
        }
    };
    Some(Rhythm { pattern, ..rhythm.clone() })
}
