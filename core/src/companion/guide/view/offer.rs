//! A page of the guide that is offered by itself: at the right time, once, and never again.

use crate::companion::calendar::{rhythm_differs, talked_of_rhythm};
use crate::companion::ground::Now;
use crate::companion::open::OpenVault;
use crate::domain::Change;
use crate::guide::Topic;

/// The pages that are offered, each once.
const OFFERED: [Topic; 3] = [Topic::EndingWell, Topic::WhenItIsHardBetweenUs, Topic::WhenFewerCome];

/// With fewer members than these a group may want others to come.
const FEW: usize = 4;

/// A group that is small from the first is not asked about it before it has met so often.
const SETTLED: usize = 3;

/// The page whose time has come, where it was not offered before. What it goes by is known to all
/// anyway: what lies on the table, how many members there are, how often the group met.
pub(crate) fn offered_page(open: &OpenVault, now: &Now) -> Option<Topic> {
    let mut pages = OFFERED.into_iter().filter(|topic| is_time(open, *topic, now));
    pages.find(|topic| !open.settings.offered.contains(topic.id()))
}

fn is_time(open: &OpenVault, topic: Topic, now: &Now) -> bool {
    let on_table = |asks: fn(&Change) -> bool| {
        open.state.table.iter().filter_map(|id| open.changes(*id)).any(asks)
    };
    let seldom = || talked_of_rhythm(open) && rhythm_differs(open, now.today);
    let few = || open.group.members().len() < FEW && open.state.met.len() >= SETTLED;
    match topic {
        Topic::EndingWell => on_table(|change| matches!(change, Change::End)),
        Topic::WhenItIsHardBetweenUs => on_table(|change| matches!(change, Change::Remove(_))),
        Topic::WhenFewerCome => few() || seldom(),
        _ => false,
    }
}
