//! The app is ended by force while a group is started, and while a meeting is closed.

use circle::kill::killed_everywhere;
use circle::shelf::Shelf;
use runde_core::companion::{
    Companion, CompanionError, DoorCommand, DoorView, Language, MeetingCommand, Plan, Preset,
    SystemClock,
};

const PLAYER: &str = env!("CARGO_BIN_EXE_player");

fn companion(shelf: &Shelf) -> Companion {
    let keys = Box::new(shelf.keys());
    Companion::new(shelf.folder(), keys, Box::new(SystemClock), Language::English)
}

fn found(companion: &mut Companion) -> Result<(), CompanionError> {
    let nicknames = ["Anna", "Bo"].map(str::to_owned).to_vec();
    let start =
        DoorCommand::StartGroup { name: String::new(), nicknames, holder: 0, passphrase: None };
    companion.perform(start).map(drop)
}

#[test]
fn killed_while_a_group_is_started_there_is_the_group_or_the_cover_again() {
    killed_everywhere(PLAYER, "found", &[], &Shelf::new(), |shelf| {
        let mut companion = companion(shelf);
        match companion.door() {
            DoorView::NoGroup => {
                found(&mut companion).unwrap();
                assert_eq!(companion.today().unwrap().members.len(), 2);
            }
            DoorView::Locked(_) => {
                let opened = companion.perform(DoorCommand::Unlock(None)).map(drop);
                assert_eq!(opened, Ok(()), "a door that never opens again");
                assert_eq!(companion.today().unwrap().members.len(), 6);
            }
            DoorView::Open => unreachable!(),
        }
    });
}

#[test]
fn killed_while_a_meeting_is_closed_it_is_under_way_or_over_or_forgotten() {
    let begun = Shelf::new();
    let mut meeting = companion(&begun);
    found(&mut meeting).unwrap();
    let circle = meeting.today().unwrap().members.iter().map(|person| person.id).collect();
    let plan = Plan::preset(Preset::Standard120);
    meeting.perform(MeetingCommand::Start { circle, plan }).unwrap();
    meeting.perform(DoorCommand::Lock).unwrap();
    killed_everywhere(PLAYER, "close", &[], &begun, |shelf| {
        let mut companion = companion(shelf);
        companion.perform(DoorCommand::Unlock(None)).unwrap();
        let met = companion.today().unwrap().met_last.is_some();
        assert_eq!(met, companion.meeting().is_none(), "one of both, and never neither");
    });
}
