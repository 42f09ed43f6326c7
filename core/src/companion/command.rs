//! What a member can do: one enum a feature.

use super::agreements::AgreementsCommand;
use super::calendar::CalendarCommand;
use super::door::DoorCommand;
use super::group::GroupCommand;
use super::guide::GuideCommand;
use super::meeting::MeetingCommand;
use super::phones::PhonesCommand;

/// Something the holder of the phone wants done.
#[derive(Debug)]
pub enum Command {
    /// At the door.
    Door(DoorCommand),
    /// At the table.
    Meeting(MeetingCommand),
    /// With what binds the group.
    Agreements(AgreementsCommand),
    /// About when the group meets.
    Calendar(CalendarCommand),
    /// With the group.
    Group(GroupCommand),
    /// With what there is to read.
    Guide(GuideCommand),
    /// With the phones of the group.
    Phones(PhonesCommand),
}

macro_rules! commands {
    ($($feature:ident($command:ident)),+ $(,)?) => {$(
        impl From<$command> for Command {
            fn from(command: $command) -> Self {
                Self::$feature(command)
            }
        }
    )+};
}

commands!(
    Door(DoorCommand),
    Meeting(MeetingCommand),
    Agreements(AgreementsCommand),
    Calendar(CalendarCommand),
    Group(GroupCommand),
    Guide(GuideCommand),
    Phones(PhonesCommand),
);
