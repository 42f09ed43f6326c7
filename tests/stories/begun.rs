//! What is begun on a page, and the door that closes behind it.

use std::path::Path;

use runde::keeper::Keeper;
use runde::places::Places;
use runde_core::companion::DoorCommand;

/// A keeper of a group of two, and nobody looks at it.
async fn keeper(folder: &Path) -> Keeper {
    let keeper = Keeper::new(Places::below(folder).companion());
    let nicknames = ["Anna", "Bo"].map(str::to_owned).to_vec();
    let name = String::new();
    let start = DoorCommand::StartGroup { name, nicknames, holder: 0, passphrase: None };
    keeper.perform(start.into()).await.unwrap();
    keeper
}

#[tokio::test]
async fn when_the_door_closes_what_was_begun_is_gone_though_no_page_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path()).await;
    let kept = || keeper.begun().get::<String>("Propose", "words");
    keeper.begun().keep("Propose", "words", "We begin at".to_owned());
    keeper.perform(DoorCommand::Return.into()).await.unwrap();
    assert!(kept().is_some(), "the door stands open");
    keeper.perform(DoorCommand::Lock.into()).await.unwrap();
    assert_eq!(kept(), None);
}
