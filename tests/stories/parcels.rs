//! Parcels through any messenger: late, twice, out of order, or to the wrong one.

use circle::phone::Phone;
use runde_core::companion::{Answer, CompanionError, Delivered, ExchangeError, GroupCommand};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn two() -> (Phone, Phone) {
    let mut phone = Phone::of(&FOUR);
    let bos = phone.phone_for("Bo");
    (phone, bos)
}

#[test]
fn a_parcel_brings_what_is_new_and_opened_again_nothing() {
    let (mut phone, mut bos) = two();
    let rule = phone.propose_rule("We begin on time.");
    let slot = phone.plans(2);
    phone.cant_come(slot, "Marit", true);
    let parcel = phone.parcel(false);
    let taken = bos.open_parcel(&parcel);
    assert!(taken.new >= 3, "{taken:?}");
    assert_eq!(bos.table_ids(), [rule]);
    assert_eq!(bos.away(slot), ["Marit"]);
    let again = bos.open_parcel(&parcel);
    assert_eq!(again.new, 0);
    // answered at home, and sent back
    bos.answer(rule, Answer::Consent);
    let back = bos.parcel(false);
    assert_eq!(phone.open_parcel(&back).new, 1);
}

#[test]
fn what_the_others_are_known_to_have_is_not_sent_again_but_where_everything_is_asked_for() {
    let (mut phone, mut bos) = two();
    let first = bos.parcel(false);
    phone.open_parcel(&first);
    let rule = phone.propose_rule("We begin on time.");
    let parcel = phone.parcel(false);
    let taken = bos.open_parcel(&parcel);
    assert_eq!((taken.new, taken.known), (1, 0));
    assert_eq!(bos.table_ids(), [rule]);
    // having sent proves nothing: until Bo's phone is heard from, it goes again
    let next = phone.parcel(false);
    assert_eq!(bos.open_parcel(&next), Delivered { known: 1, ..Delivered::default() });
    let back = bos.parcel(false);
    phone.open_parcel(&back);
    let next = phone.parcel(false);
    assert_eq!(bos.open_parcel(&next), Delivered::default());
    let all = phone.parcel(true);
    let taken = bos.open_parcel(&all);
    assert!(taken.new == 0 && taken.known > 5, "{taken:?}");
}

/// a parcel never delivered: the next holds it
#[test]
fn a_parcel_that_was_never_delivered_is_made_up_for_by_the_next() {
    let (mut phone, mut bos) = two();
    let back = bos.parcel(false);
    phone.open_parcel(&back);
    let first = phone.propose_rule("We begin on time.");
    let lost = phone.parcel(false);
    let second = phone.propose_rule("Our phones rest in a basket.");
    let next = phone.parcel(false);
    bos.open_parcel(&next);
    let mut both = [first, second];
    both.sort_unstable();
    let mut table = bos.table_ids();
    table.sort_unstable();
    assert_eq!(table, both);
    // and if it comes after all, late
    assert_eq!(bos.open_parcel(&lost).new, 0);
}

/// cut or flipped: nothing taken
/// not for this phone: told: another group, or the sender did not know it, or an older key
#[test]
fn a_parcel_for_others_or_not_whole_is_told_and_changes_nothing() {
    let (mut phone, mut bos) = two();
    let mut strangers = Phone::of(&FOUR);
    let parcel = phone.parcel(false);
    let told = |phone: &mut Phone, parcel: &[u8]| match phone.try_parcel(parcel) {
        Err(CompanionError::Exchange(error)) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&mut strangers, &parcel), ExchangeError::NotForThisPhone);
    assert_eq!(told(&mut bos, &parcel[..parcel.len() - 1]), ExchangeError::Damaged);
    let mut flipped = parcel.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(told(&mut bos, &flipped), ExchangeError::Damaged);
    assert_eq!(told(&mut bos, b"BEGIN:VCALENDAR"), ExchangeError::NotOurs);
    let backup = phone.back_up("the kettle sang in october");
    assert_eq!(told(&mut bos, &backup), ExchangeError::IsBackup);
    // and then it is opened as if nothing had been
    assert_eq!(bos.open_parcel(&parcel).refused, 0);
}

#[test]
fn whoever_left_can_open_nothing_new_and_sends_nothing() {
    let (mut phone, mut bos) = two();
    let before = phone.parcel(false);
    bos.open_parcel(&before);
    bos.perform(GroupCommand::LeaveGroup(bos.member("Bo")));
    let refused = bos
        .companion
        .perform(runde_core::companion::PhonesCommand::MakeParcel { everything: false });
    assert_eq!(refused.map(drop), Err(CompanionError::NotNow));
    bos.tell(&mut phone);
    phone.propose_rule("We begin on time.");
    let after = phone.parcel(true);
    let told = bos.try_parcel(&after);
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
}

#[test]
fn a_carrier_learns_no_name_and_sees_one_of_few_sizes() {
    let (mut phone, _) = two();
    for number in 0..12 {
        let parcel = phone.parcel(number % 2 == 0);
        assert!(parcel.len().is_power_of_two() && parcel.len() >= 4 << 10);
        let text = String::from_utf8_lossy(&parcel);
        assert!(["Anna", "Marit", "Tuesdays", "begin on time"].iter().all(|it| !text.contains(it)));
        phone.propose_rule(&format!("Rule {number}: we begin on time, and end on time."));
    }
}

/// a parcel kept by a messenger, 61 days after the key was renewed: opens on no phone
#[test]
fn keys_are_renewed_and_a_parcel_that_was_kept_opens_on_no_phone_two_months_later() {
    let (mut phone, mut bos) = two();
    let hello = bos.parcel(false);
    phone.open_parcel(&hello);
    let kept = phone.parcel(false);
    assert!(bos.try_parcel(&kept).is_ok());
    // Bo's phone announces a newer key after a month, and lets the old one go after two more
    for _ in 0..4 {
        phone.clock.pass(31 * 24 * 60, 0);
        let news = bos.parcel(false);
        phone.open_parcel(&news);
        let back = phone.parcel(false);
        bos.open_parcel(&back);
    }
    let told = bos.try_parcel(&kept);
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
}
