//! What others' phones brought, in plain lines, until the holder has read them.

use std::collections::BTreeSet;

use crate::companion::ground::{CompanionError, Now};
use crate::companion::open::OpenVault;
use crate::domain::{Change, Day, EntryId, How, Standing, State};
use crate::vault::NewsLine;

/// So many lines are kept, the last ones.
const MOST: usize = 20;

/// Notes what became different by what came; who objected, or answered at all, is no line.
pub(super) fn tell_what_is_new(
    open: &mut OpenVault,
    before: &State,
    now: &Now,
) -> Result<(), CompanionError> {
    let today = Day::of(open.let_go_by(now.today));
    let after = &open.state;
    let mut lines: Vec<NewsLine> = agreed(before, after).map(NewsLine::Agreed).collect();
    lines.extend(talked_about(before, after).map(NewsLine::Talk));
    lines.extend(meetings(before, after, today));
    lines.extend(people(before, after));
    if lines.is_empty() {
        return Ok(());
    }
    open.set(|settings| {
        settings.news.retain(|line| !lines.contains(line));
        settings.news.extend(lines);
        let too_many = settings.news.len().saturating_sub(MOST);
        settings.news.drain(..too_many);
    })?;
    Ok(())
}

fn agreed<'s>(before: &'s State, after: &'s State) -> impl Iterator<Item = EntryId> + 's {
    let is_new = |id: &&EntryId| {
        let change = after.proposals.get(*id).map(|proposal| &proposal.change);
        // of a rule that was let go, the state at opening tells nothing
        let known = matches!(change, Some(Change::Retire(_))) && !before.table.contains(id);
        change.is_some() && !known && !before.in_force.contains(id)
    };
    after.in_force.iter().filter(is_new).copied()
}

fn talked_about<'s>(before: &'s State, after: &'s State) -> impl Iterator<Item = EntryId> + 's {
    let talks = |state: &State, id: &EntryId| {
        state.proposals.get(id).is_some_and(|proposal| proposal.standing == Standing::Talk)
    };
    after.table.iter().filter(move |id| talks(after, id) && !talks(before, id)).copied()
}

fn meetings<'s>(
    before: &'s State,
    after: &'s State,
    today: Day,
) -> impl Iterator<Item = NewsLine> + 's {
    let said = after.schedule.said().iter();
    let is_new = |slot, what| before.schedule.said().get(slot).map(|it| it.what) != Some(what);
    let changed = said.filter(move |(slot, holding)| is_new(slot, holding.what));
    changed.filter_map(move |(slot, _)| {
        let (was, is) = (before.schedule.meeting(*slot)?, after.schedule.meeting(*slot)?);
        let (was, day) = (was.when.day, is.when.day);
        match is.how {
            How::CalledOff if day >= today => Some(NewsLine::CalledOff(day)),
            How::Moved if day >= today && was != day => Some(NewsLine::Moved { before: was, day }),
            _ => None,
        }
    })
}

fn people<'s>(before: &'s State, after: &'s State) -> impl Iterator<Item = NewsLine> + 's {
    after.members.iter().filter_map(|member| {
        if !before.members.contains(member) {
            return Some(NewsLine::Joined(*member));
        }
        let of = |state: &State| -> BTreeSet<_> {
            state.devices.get(member).into_iter().flatten().copied().collect()
        };
        let fresh = of(after).difference(&of(before)).next().is_some();
        fresh.then_some(NewsLine::Phone(*member))
    })
}
