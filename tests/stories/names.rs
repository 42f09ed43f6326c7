//! Names that look alike, show nothing, or are worn out, wherever they come from.

use circle::history::{Pen, Reader};
use circle::phone::Phone;
use runde_core::companion::{
    CompanionError, DoorCommand, GroupCommand, GroupProblem, NicknameProblem, PhoneCard,
    PhonesCommand, found,
};
use runde_core::domain::{Act, Day};
use runde_core::journal::{DeviceKey, Draft, Entry, EntryWords};

/// A phone of this member's that writes what no app would.
fn pen_of(phone: &mut Phone, nickname: &str) -> Pen {
    let (founding, member) = (phone.companion.founding().unwrap(), phone.member(nickname));
    let key = DeviceKey::new(&[7; 32]);
    let proof = key.proof_for_member(founding, member);
    let card = PhoneCard { member, device: key.device(), proof };
    phone.perform(PhonesCommand::Welcome { card, lost: false });
    let proposal = *phone.table_ids().last().unwrap();
    phone.all_agree(proposal);
    let mut reader = Reader::default();
    let known = phone.companion.deliver().unwrap();
    reader.take_in(known.iter().map(|envelope| Entry::open(envelope).unwrap()));
    Pen { key, reader }
}

fn called(phone: &Phone) -> Vec<String> {
    let today = phone.companion.today().unwrap();
    today.members.into_iter().map(|person| person.nickname).collect()
}

#[test]
fn a_nickname_that_looks_like_anothers_is_told_apart_though_no_app_would_have_written_it() {
    let mut phone = Phone::of(&["Anna", "Bo", "Marit"]);
    let (bo, mut pen) = (phone.member("Bo"), pen_of(&mut phone, "Bo"));
    for (number, (written, shown)) in [
        // another alphabet, an unseen sign, the same once more
        ("\u{410}nna", "\u{410}nna 2"),
        ("An\u{200b}na", "Anna 2"),
        ("Anna", "Anna 2"),
        // nothing of it is seen: what was known stays
        ("\u{202e}\u{200b}", "Anna 2"),
        ("Bodil", "Bodil"),
    ]
    .into_iter()
    .enumerate()
    {
        let words = EntryWords::Own(written.to_owned());
        let draft = Draft { act: Act::Nickname(bo), words: Some(&words), day: Day::new(20_800) };
        let salt = [u8::try_from(number).unwrap(); 16];
        let entry = pen.reader.journal.write(&pen.key, draft, salt);
        pen.take(entry.clone());
        phone.receive(&[entry.envelope()]);
        assert_eq!(called(&phone), ["Anna", shown, "Marit"], "{written:?}");
        phone.perform(DoorCommand::Lock);
        phone.unlock();
        assert_eq!(called(&phone), ["Anna", shown, "Marit"], "opened again: {written:?}");
    }
}

#[test]
fn what_looks_the_same_is_refused_while_it_is_written() {
    let lines =
        |written: &[&str]| written.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert!(!found(&lines(&["Åse", "A\u{30a}se"])).ready);
    assert!(!found(&lines(&["Anna", "Anna\u{200b}"])).ready);
    assert!(!found(&lines(&["Straße", "STRASSE"])).ready);
    let family = "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f466}".repeat(3);
    assert!(found(&lines(&["Anna", &family])).ready, "three letters, as one sees them");
    assert_eq!(found(&lines(&["Anna", "\u{200b}\u{202e}", "Bo"])).people, 2, "nobody is unseen");

    let mut phone = Phone::of(&["Anna", "Bo"]);
    let member = phone.member("Bo");
    let mut rename = |nickname: &str| {
        let nickname = nickname.to_owned();
        phone.companion.perform(GroupCommand::Rename { member, nickname }).map(drop)
    };
    assert_eq!(rename("\u{410}nna"), Err(CompanionError::Group(GroupProblem::SameNickname)));
    assert_eq!(rename("\u{200b}"), Err(CompanionError::Nickname(NicknameProblem::Empty)));
    assert_eq!(rename("B\u{202e}odil"), Ok(()));
    assert_eq!(called(&phone), ["Anna", "Bodil"]);
}

#[test]
fn of_many_nicknames_that_were_borne_only_the_last_is_kept() {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    let (member, before) = (phone.member("Bo"), phone.rows().len());
    for number in 0..40 {
        phone.perform(GroupCommand::Rename { member, nickname: format!("Bo{number}") });
    }
    let words = |rows: &[String]| rows.iter().filter(|row| row.starts_with("words ")).count();
    assert!(phone.rows().len() > before, "the entries stay");
    assert_eq!(words(&phone.rows()), 3, "of the group's name, and of two nicknames");
}
