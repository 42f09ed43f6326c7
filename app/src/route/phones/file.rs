//! Files that are handed over: parcels and backups.

use dioxus::prelude::*;
use runde_core::companion::{Made, PhonesCommand};

use crate::keeper::House;
use crate::shell;

/// What a parcel and a backup are called: no name of the group is in it.
pub(super) const PARCEL: &str = "parcel.age";
pub(super) const BACKUP: &str = "backup.age";

/// Makes a file, hands it over, and goes on.
pub(super) fn hand_over(
    house: House,
    waiting: Signal<bool>,
    command: PhonesCommand,
    name: &'static str,
    then: impl FnOnce() + 'static,
) {
    house.do_then(waiting, command, move |made| {
        if let Made::File(file) = made {
            shell::hand_over_bytes(name, &file);
            then();
        }
    });
}
