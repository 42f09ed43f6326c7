//! Somebody invited joins with their own phone: texts and files go to and fro, and twenty digits.

use circle::phone::{Phone, said};
use circle::planned::when;
use runde_core::companion::{
    AgreementsCommand, Answer, CompanionError, EntryId, ExchangeError, GroupProblem, GuestRead,
    GuestView, Made, PatternView, PhonesCommand, Quiet, RhythmView, Wish, Written,
};

const THREE: [&str; 3] = ["Anna", "Bo", "Marit"];

/// A group that has agreed on a pledge, two rules and a rhythm, and on inviting Kari.
fn invited() -> (Phone, EntryId) {
    let mut phone = Phone::of(&THREE);
    let own = |text: &str| Written::Own(text.to_owned());
    let first = phone.day();
    let rhythm = RhythmView {
        pattern: PatternView::Weeks { every: 2, first },
        at: when(first.and_hms_opt(19, 0, 0).unwrap(), 120).at,
        minutes: 120,
        zone: "Europe/Copenhagen".to_owned(),
    };
    for wish in [
        Wish::Pledge(own("What is said here stays here.")),
        Wish::Rule(own("We begin on time.")),
        Wish::Rule(Written::Card("no-advice".to_owned())),
        Wish::Rhythm { rhythm, place: "The library".to_owned() },
    ] {
        let proposal = phone.propose(wish);
        phone.all_agree(proposal);
    }
    let invitation = phone.propose(Wish::Invite("Kari".to_owned()));
    phone.all_agree(invitation);
    (phone, invitation)
}

fn tries(phone: &mut Phone, command: PhonesCommand) -> Result<Made, CompanionError> {
    phone.companion.perform(command).map(|done| done.made)
}

fn shown(phone: &Phone) -> GuestView {
    phone.companion.waiting_guest().unwrap().unwrap()
}

/// What the guest's phone shows, and the file that the inviter's makes of it.
fn welcomed(phone: &mut Phone, invitation: EntryId, guest: &mut Phone) -> Vec<u8> {
    guest.perform(PhonesCommand::JoinGroup);
    let code = shown(guest).card;
    match phone.perform(PhonesCommand::ShowAgreed { invitation, code }) {
        Made::File(file) => file,
        other => panic!("{other:?}"),
    }
}

fn reads(phone: &mut Phone, invitation: EntryId, code: &str) -> Result<GuestRead, CompanionError> {
    let read = PhonesCommand::ReadGuest { invitation, code: code.to_owned() };
    match tries(phone, read)? {
        Made::GuestRead(read) => Ok(read),
        other => panic!("{other:?}"),
    }
}

/// Kari has read everything and said yes; her answer is not read yet.
fn said_yes() -> (Phone, EntryId, Phone) {
    let (mut phone, invitation) = invited();
    let mut kari = phone.another_with_this_clock();
    let file = welcomed(&mut phone, invitation, &mut kari);
    kari.perform(PhonesCommand::TakeWelcome(file));
    kari.perform(PhonesCommand::SayYes);
    (phone, invitation, kari)
}

fn arrives(phone: &mut Phone, file: Vec<u8>) -> Result<Made, CompanionError> {
    tries(phone, PhonesCommand::ArriveByParcel { file, passphrase: None })
}

#[test]
fn kari_reads_what_is_agreed_says_yes_and_is_in_with_her_own_phone() {
    let (mut phone, invitation) = invited();
    let mut kari = phone.another_with_this_clock();
    let file = welcomed(&mut phone, invitation, &mut kari);
    assert!(file.len().is_power_of_two(), "a carrier sees a parcel");
    kari.perform(PhonesCommand::TakeWelcome(file));
    // it waits for weeks, and is restarted
    kari.kill_and_start();
    let view = shown(&kari);
    assert_eq!(view.answer, None, "no proof before she has read");
    let welcome = view.welcome.unwrap();
    assert_eq!((&*welcome.group_name, &*welcome.nickname), ("Tuesdays", "Kari"));
    assert_eq!(welcome.pledge.as_ref().map(said).unwrap(), "What is said here stays here.");
    let rules: Vec<String> = welcome.rules.iter().map(said).collect();
    assert_eq!(rules, ["We begin on time.", "card no-advice"]);
    assert_eq!(
        (welcome.rhythm.unwrap().minutes, welcome.place.as_deref()),
        (120, Some("The library"))
    );
    kari.perform(PhonesCommand::SayYes);
    kari.kill_and_start();
    let answer = shown(&kari).answer.unwrap();
    let read = reads(&mut phone, invitation, &answer.text).unwrap();
    assert_eq!((read.digits.len(), &read.digits), (20, &answer.digits), "both compare the same");
    assert_eq!(phone.companion.today().unwrap().members.len(), 3, "nothing is written yet");
    phone.perform(PhonesCommand::LetIn(read));
    assert_eq!(phone.companion.today().unwrap().members.len(), 4);
    let everything = phone.parcel(true);
    arrives(&mut kari, everything).unwrap();
    assert_eq!(kari.companion.today().unwrap().members.len(), 4);
    assert_eq!(kari.holder(), kari.member("Kari"));
    assert_eq!(kari.companion.waiting_guest().unwrap(), None);
    assert!(!kari.companion.quiet().contains(&Quiet::TwoPhones));
    // she is asked like everyone from then on
    let hello = kari.parcel(false);
    phone.open_parcel(&hello);
    let rule = phone.propose_rule("Our phones rest in a basket.");
    let news = phone.parcel(false);
    kari.open_parcel(&news);
    kari.answer(rule, Answer::Consent);
    let back = kari.parcel(false);
    assert_eq!(phone.open_parcel(&back).new, 1);
}

/// the guest declines: no entry; welcome and key erased
#[test]
fn kari_declines_and_nothing_of_it_is_left_on_her_phone_or_in_the_group() {
    let (mut phone, invitation) = invited();
    let mut kari = phone.another_with_this_clock();
    let file = welcomed(&mut phone, invitation, &mut kari);
    kari.perform(PhonesCommand::TakeWelcome(file.clone()));
    let before = phone.companion.deliver().unwrap();
    let card = shown(&kari).card;
    kari.perform(PhonesCommand::Decline);
    assert_eq!(kari.companion.waiting_guest().unwrap(), None);
    let left: Vec<String> = std::fs::read_dir(kari.vault())
        .map(|all| all.map(|it| it.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    assert!(left.iter().all(|name| !name.contains("guest")), "{left:?}");
    assert_eq!(phone.companion.deliver().unwrap(), before);
    // another key is drawn for another invitation, and what was for the old one opens no more
    kari.perform(PhonesCommand::JoinGroup);
    assert_ne!(shown(&kari).card, card);
    let told = tries(&mut kari, PhonesCommand::TakeWelcome(file));
    assert_eq!(told, Err(CompanionError::Exchange(ExchangeError::NotForThisPhone)));
}

/// the invitation laid aside meanwhile: "withdrawn"
#[test]
fn an_invitation_that_was_laid_aside_meanwhile_lets_nobody_in() {
    let (mut phone, invitation, kari) = said_yes();
    let answer = shown(&kari).answer.unwrap();
    phone.perform(AgreementsCommand::LayAside(invitation));
    let told = reads(&mut phone, invitation, &answer.text);
    assert_eq!(told, Err(CompanionError::Withdrawn));
    let code = shown(&kari).card;
    let told = tries(&mut phone, PhonesCommand::ShowAgreed { invitation, code });
    assert_eq!(told, Err(CompanionError::Withdrawn));
}

/// the inviter is away: nobody else lets the guest in; invited anew
#[test]
fn nobody_but_the_inviter_lets_a_guest_in_with_their_phone() {
    let (mut phone, invitation) = invited();
    let mut bos = phone.phone_for("Bo");
    let mut kari = phone.another_with_this_clock();
    kari.perform(PhonesCommand::JoinGroup);
    let code = shown(&kari).card;
    let told = tries(&mut bos, PhonesCommand::ShowAgreed { invitation, code });
    assert_eq!(told, Err(CompanionError::NotTheInviter));
}

/// the inviter lacks a consent: "not agreed as far as this phone knows"
#[test]
fn an_invitation_that_not_all_have_agreed_to_here_shows_nothing() {
    let mut phone = Phone::of(&THREE);
    let mut bos = phone.phone_for("Bo");
    let invitation = phone.propose(Wish::Invite("Kari".to_owned()));
    // Anna signs, and the phone goes round for Marit; Bo has one of his own
    phone.perform(AgreementsCommand::SendRound(invitation));
    phone.perform(AgreementsCommand::Seal { no_objection: true });
    phone.perform(AgreementsCommand::StopGoingRound);
    phone.answer(invitation, Answer::Consent);
    let mut kari = phone.another_with_this_clock();
    kari.perform(PhonesCommand::JoinGroup);
    let code = shown(&kari).card;
    let show = |code: &str| PhonesCommand::ShowAgreed { invitation, code: code.to_owned() };
    assert_eq!(tries(&mut phone, show(&code)), Err(CompanionError::NotAgreed));
    // Bo agrees at home, and once that is here it goes on
    phone.tell(&mut bos);
    bos.answer(invitation, Answer::Consent);
    bos.tell(&mut phone);
    assert!(tries(&mut phone, show(&code)).is_ok());
}

/// the answer swapped on its way: digits differ; nothing written
#[test]
fn an_answer_that_was_swapped_on_its_way_has_other_digits() {
    let (mut phone, invitation, kari) = said_yes();
    let mut other = phone.another_with_this_clock();
    // somebody who reads along has the welcome too, for another code of theirs
    let file = welcomed(&mut phone, invitation, &mut other);
    other.perform(PhonesCommand::TakeWelcome(file));
    other.perform(PhonesCommand::SayYes);
    let swapped = shown(&other).answer.unwrap().text;
    let read = reads(&mut phone, invitation, &swapped).unwrap();
    assert_ne!(read.digits, shown(&kari).answer.unwrap().digits);
    assert_eq!(phone.companion.today().unwrap().members.len(), 3);
}

#[test]
fn what_was_agreed_since_is_shown_before_anybody_is_let_in() {
    let (mut phone, invitation, mut kari) = said_yes();
    let answer = shown(&kari).answer.unwrap();
    let rule = phone.propose_rule("We listen to the end.");
    phone.all_agree(rule);
    let told = reads(&mut phone, invitation, &answer.text);
    assert_eq!(told, Err(CompanionError::AgreedSince));
    let code = shown(&kari).card;
    let Made::File(file) = phone.perform(PhonesCommand::ShowAgreed { invitation, code }) else {
        panic!("no file")
    };
    // opened where everything is waited for, it is read again
    arrives(&mut kari, file).unwrap();
    let view = shown(&kari);
    assert_eq!((view.welcome.unwrap().rules.len(), view.answer), (3, None));
    kari.perform(PhonesCommand::SayYes);
    let answer = shown(&kari).answer.unwrap();
    let read = reads(&mut phone, invitation, &answer.text).unwrap();
    assert_eq!(read.digits, answer.digits);
}

/// a used or foreign code, a wrong tag: each told
#[test]
fn a_guest_s_code_that_is_mistyped_foreign_used_or_from_elsewhere_is_told() {
    let (mut phone, invitation, mut kari) = said_yes();
    let (card, answer) = (shown(&kari).card, shown(&kari).answer.unwrap().text);
    let show = |code: &str| PhonesCommand::ShowAgreed { invitation, code: code.to_owned() };
    let exchange = |error| Some(CompanionError::Exchange(error));
    let mut mistyped = card.clone();
    let last = if mistyped.pop() == Some('a') { 'b' } else { 'a' };
    mistyped.push(last);
    assert_eq!(tries(&mut phone, show(&mistyped)).err(), exchange(ExchangeError::Damaged));
    assert_eq!(tries(&mut phone, show("on Tuesday")).err(), exchange(ExchangeError::NotOurs));
    assert_eq!(tries(&mut phone, show(&answer)).err(), Some(CompanionError::OtherCode));
    assert_eq!(reads(&mut phone, invitation, &card), Err(CompanionError::OtherCode));
    // an answer for another group's invitation
    let (mut others, their_invitation) = invited();
    let told = reads(&mut others, their_invitation, &answer).err();
    assert_eq!(told, exchange(ExchangeError::OtherGroup));
    // a parcel or a backup is no welcome
    let parcel = phone.parcel(true);
    assert!(tries(&mut kari, PhonesCommand::TakeWelcome(parcel)).is_err());
    assert!(shown(&kari).answer.is_some(), "nothing was let go");
    let read = reads(&mut phone, invitation, &answer).unwrap();
    phone.perform(PhonesCommand::LetIn(read.clone()));
    assert_eq!(reads(&mut phone, invitation, &answer), Err(CompanionError::Outdated));
    assert_eq!(tries(&mut phone, PhonesCommand::LetIn(read)), Err(CompanionError::Outdated));
}

#[test]
fn a_thirteenth_is_told_that_there_is_no_room() {
    let names: Vec<String> = (1..=12).map(|number| format!("Number {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut phone = Phone::of(&names[..11]);
    let first = phone.propose(Wish::Invite("Kari".to_owned()));
    phone.all_agree(first);
    let full = phone
        .companion
        .perform(AgreementsCommand::Propose { wish: Wish::Invite("Ove".to_owned()), review: None });
    assert_eq!(full.map(drop), Err(CompanionError::Group(GroupProblem::TooMany)));
}

#[test]
fn two_waits_on_one_phone_do_not_lose_each_other() {
    let (mut phone, invitation, mut kari) = said_yes();
    // the phone was to be Bo's as well, by a text that came before
    let code = phone.companion.seat_of(phone.member("Bo")).unwrap();
    kari.perform(PhonesCommand::TakeSeat(code));
    let answer = shown(&kari).answer.unwrap();
    let read = reads(&mut phone, invitation, &answer.text).unwrap();
    phone.perform(PhonesCommand::LetIn(read));
    let everything = phone.parcel(true);
    arrives(&mut kari, everything).unwrap();
    assert_eq!(kari.holder(), kari.member("Kari"));
    assert_eq!(kari.companion.waiting_seat().unwrap(), None);
}
