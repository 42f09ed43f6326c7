//! One valid entry, as the fold keeps it.

use serde::{Deserialize, Serialize};

use super::node::Order;
use super::past::{CausalPast, Dot};
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId};

/// One valid entry: where it stands, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Fact {
    pub(in crate::domain) order: Order,
    pub(in crate::domain) dot: Dot,
    /// Its ancestors: not kept with it, for they are put back where it is read.
    #[serde(skip)]
    pub(in crate::domain) past: CausalPast,
    pub(in crate::domain) device: DeviceId,
    pub(in crate::domain) author: MemberId,
    /// The entry by which another device of its author brought this one, where that binds it.
    pub(in crate::domain) brought_by: Option<Dot>,
    pub(in crate::domain) day: Day,
}

impl Fact {
    pub(in crate::domain) const fn id(&self) -> EntryId {
        self.order.id
    }

    /// Whether this came before the other.
    pub(in crate::domain) fn before(&self, other: &Self) -> bool {
        other.past.contains(self.dot)
    }
}
