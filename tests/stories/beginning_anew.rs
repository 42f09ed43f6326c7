//! Those who are here start another group, with the agreements they take along.

use std::collections::BTreeSet;

use circle::phone::Phone;
use runde_core::companion::{
    CalendarCommand, CompanionError, DoorCommand, EntryId, GroupProblem, MemberId, Written,
};

use crate::planning::{coming, tuesdays};

const RIGHT: &str = "the kettle sang in october";

fn anew(members: Vec<MemberId>, along: BTreeSet<EntryId>) -> DoorCommand {
    DoorCommand::BeginAnew { members, along }
}

/// Everything that is agreed, and the duties.
fn everything(phone: &Phone) -> BTreeSet<EntryId> {
    let agreed = phone.agreements();
    let rules = agreed.pledge.iter().chain(&agreed.rules).map(|one| one.id);
    let also = agreed.also.iter().map(|one| one.agreed.id);
    rules.chain(also).chain(phone.duties()).collect()
}

#[test]
fn those_who_are_here_go_on_with_what_they_choose_and_affirm_it() {
    let mut phone = tuesdays();
    for text in ["We begin on time.", "Our phones rest in a basket."] {
        let rule = phone.propose_rule(text);
        phone.all_agree(rule);
    }
    phone.perform(CalendarCommand::AddDuty(Written::Card("refreshments".to_owned())));
    let days = |phone: &Phone| coming(phone).into_iter().map(|one| one.when).collect::<Vec<_>>();
    let meetings = days(&phone);
    let backup = phone.back_up(RIGHT);
    let mut along = everything(&phone);
    let left = phone.agreements().rules[1].id;
    along.remove(&left);
    let here = vec![phone.member("Anna"), phone.member("Marit")];
    let founding = phone.companion.founding();
    phone.perform(anew(here, along));
    assert_ne!(phone.companion.founding(), founding, "another group");
    let today = phone.companion.today().unwrap();
    let names: Vec<&str> = today.members.iter().map(|it| it.nickname.as_str()).collect();
    assert_eq!((names, &*today.group_name), (vec!["Anna", "Marit"], "Tuesdays"));
    assert!(phone.rules().is_empty(), "nothing holds before each has affirmed it");
    let table = phone.table_ids();
    assert_eq!(table.len(), 2, "a rule, and how often");
    phone.send_envelope(&table, &[]);
    assert_eq!(phone.rules(), ["We begin on time."]);
    assert_eq!(days(&phone), meetings, "the plan goes on");
    assert_eq!(phone.duties().len(), 1);
    // of the old one nothing is left here, and its backup opens elsewhere
    let rows = phone.rows().join("\n");
    assert!(!rows.contains("basket"), "{rows}");
    phone.kill_and_start();
    phone.unlock();
    assert_eq!(phone.rules(), ["We begin on time."]);
    let old = phone.restored(&backup, RIGHT).unwrap();
    assert_eq!(old.rules().len(), 2);
}

#[test]
fn one_alone_or_without_the_holder_begins_nothing_and_the_old_group_stays() {
    let mut phone = tuesdays();
    let (anna, bo, marit) = (phone.member("Anna"), phone.member("Bo"), phone.member("Marit"));
    let founding = phone.companion.founding();
    for here in [vec![anna], vec![bo, marit], Vec::new()] {
        let told = phone.companion.perform(anew(here, BTreeSet::new())).map(drop);
        assert_eq!(told, Err(CompanionError::Group(GroupProblem::TooFew)));
    }
    phone.meet(&["Anna", "Bo"]);
    let told = phone.companion.perform(anew(vec![anna, bo], BTreeSet::new())).map(drop);
    assert_eq!(told, Err(CompanionError::NotNow), "not while a meeting is on");
    assert_eq!(phone.companion.founding(), founding);
}

/// a lost phone among two: begin anew, or backup
#[test]
fn where_bo_drifted_away_with_his_phone_the_others_go_on_and_nobody_is_put_out() {
    let mut phone = tuesdays();
    let bos = phone.phone_for("Bo");
    let here = vec![phone.member("Anna"), phone.member("Marit")];
    phone.perform(anew(here, everything(&phone)));
    assert_eq!(phone.companion.phones().unwrap().all.len(), 1);
    assert_eq!(bos.companion.today().unwrap().members.len(), 3, "on his phone it stays as it is");
    // what he sends is another group's
    let mut bos = bos;
    let parcel = bos.parcel(true);
    assert!(phone.try_parcel(&parcel).is_err());
}
