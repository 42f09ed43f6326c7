//! What others' phones brought is told in plain sentences until it was read.

use circle::phone::Phone;
use runde_core::companion::{Answer, NewsView, PhonesCommand};

const FOUR: [&str; 4] = ["Anna", "Bo", "Marit", "Ove"];

fn told(phone: &Phone) -> Vec<String> {
    let news = phone.companion.today().unwrap().news;
    let line = |line: &NewsView| match line {
        NewsView::Agreed { words, .. } => format!("agreed {}", circle::phone::said(words)),
        NewsView::Talk { words, .. } => format!("talk {}", circle::phone::said(words)),
        NewsView::Moved { before, day } => format!("moved {before} {day}"),
        NewsView::CalledOff(day) => format!("off {day}"),
        NewsView::Joined(name) => format!("joined {name}"),
        NewsView::Phone(name) => format!("phone {name}"),
    };
    news.iter().map(line).collect()
}

/// Anna's phone and Bo's, which have heard of each other.
fn two() -> (Phone, Phone) {
    let mut phone = Phone::of(&FOUR);
    let mut bos = phone.phone_for("Bo");
    let parcel = bos.parcel(false);
    phone.open_parcel(&parcel);
    phone.perform(PhonesCommand::ReadNews);
    (phone, bos)
}

#[test]
fn what_came_stands_there_until_it_was_read_and_one_s_own_acts_do_not() {
    let (mut phone, mut bos) = two();
    let (moved, off) = (phone.plans(20), phone.plans(30));
    let rule = phone.propose_rule("We begin on time.");
    assert!(told(&phone).is_empty(), "what was done here is known");
    let parcel = phone.parcel(false);
    bos.open_parcel(&parcel);
    bos.perform(PhonesCommand::ReadNews);
    bos.moves(moved, 21, 19);
    bos.calls_off(off);
    bos.answer(rule, Answer::Talk);
    let parcel = bos.parcel(false);
    phone.open_parcel(&parcel);
    let day = |days| phone.day().checked_add_days(chrono::Days::new(days)).unwrap();
    let mut lines = told(&phone);
    lines.sort();
    let expected = [
        format!("moved {} {}", day(20), day(21)),
        format!("off {}", day(30)),
        "talk We begin on time.".to_owned(),
    ];
    assert_eq!(lines, expected, "nobody is named");
    // it is there after a restart, and opened again it adds nothing
    phone.kill_and_start();
    phone.unlock();
    phone.open_parcel(&parcel);
    assert_eq!(told(&phone).len(), 3);
    phone.perform(PhonesCommand::ReadNews);
    assert!(told(&phone).is_empty());
    assert!(!phone.rows().iter().any(|row| row.contains("CalledOff")), "it is let go");
}

#[test]
fn what_was_agreed_on_other_phones_and_who_has_a_new_one_is_told() {
    let (mut phone, mut bos) = two();
    let mut another = phone.another_with_this_clock();
    let (founding, member) = (phone.companion.founding().unwrap(), phone.member("Anna"));
    let card = circle::exchange::introduce(&mut another.companion, founding, member).unwrap();
    phone.perform(PhonesCommand::Welcome { card, lost: false });
    let rule = phone.propose_rule("We begin on time.");
    phone.send_round(rule, &[true; 4]);
    let parcel = phone.parcel(true);
    bos.open_parcel(&parcel);
    let lines = told(&bos);
    assert_eq!(lines, ["agreed We begin on time.", "phone Anna"]);
}
