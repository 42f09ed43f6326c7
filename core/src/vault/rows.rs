//! What lies in which row.

pub(super) mod device;
pub(super) mod group;
pub(super) mod journal;
pub(super) mod ledger;
pub(super) mod live;
pub(super) mod note;
pub(super) mod passing;
pub(super) mod phones;
pub(super) mod settings;
