//! What rested on the room's word for somebody who had a phone beside it, and what stays.

use circle::history::{History, key};
use runde_core::domain::{Act, Answer, Change, EntryId, guest};

const CONSENT: Answer = Answer::Consent;

/// The phone goes round, and its holder consents.
fn all_agree(history: &mut History, pen: usize, proposal: EntryId) {
    history.write(pen, Act::Room { proposal, agreed: true }, None);
    history.write(pen, Act::Answer { proposal, answer: CONSENT }, None);
}

/// Anna's two phones know nothing of each other. By one Bo gets a phone, by the other Cleo is
/// invited and comes in, with Bo spoken for by the room.
fn a_guest_beside_a_new_phone() -> (History, EntryId, EntryId) {
    let mut history = History::of(3, 1);
    let (anna, bo) = (history.founders[0], history.founders[1]);
    let (second, bos) = (key(0, 7), key(0, 8));
    let founding = history.founding();
    let give = |key: &runde_core::journal::DeviceKey, member| {
        (key.device(), key.proof_for_member(founding, member))
    };
    let (device, proof) = give(&second, anna);
    history.write(0, Act::Device { member: anna, device, proof }, None);
    let other = history.begin(0, second, anna);

    let (device, proof) = give(&bos, bo);
    let change = Change::Device { member: bo, device, proof, lost: false };
    let phone = history.write(0, Act::Propose { change, review: None }, None);
    all_agree(&mut history, 0, phone);
    history.begin(0, bos, bo);

    let invite = Act::Propose { change: Change::Invite, review: None };
    let invitation = history.write(other, invite, Some("Dag"));
    all_agree(&mut history, other, invitation);
    history.write(other, Act::Join { invitation, device: None }, None);
    assert!(history.state(other).complete.contains(&invitation));
    (history, phone, invitation)
}

#[test]
fn law_8_the_room_never_spoke_for_somebody_who_had_a_phone_beside_it() {
    let (mut history, phone, invitation) = a_guest_beside_a_new_phone();
    let (bos, other) = (history.pens.len() - 1, 1);
    history.bring(bos, other);
    let state = history.state(other);
    assert!(state.complete.contains(&phone) && !state.complete.contains(&invitation));
    assert!(state.table.contains(&invitation), "Bo is asked after all");
}

#[test]
fn law_9_whoever_came_in_keeps_the_name_they_came_with() {
    let (mut history, _, invitation) = a_guest_beside_a_new_phone();
    let bos = history.pens.len() - 1;
    history.bring(bos, 1);
    let state = history.state(1);
    assert!(state.members.contains(&guest(invitation)), "who was told that they are in, is in");
    assert_eq!(state.nicknames.get(&guest(invitation)), Some(&invitation));
}
