//! Law 8: nobody consents for anybody else. Entries that are forged, repeated, copied from another
//! group, tampered with or written by a copy of an old phone are never a consent more.

use std::collections::BTreeSet;

use circle::history::{FIRST_DAY, History, Pen, Reader, Shape, key, member};
use ed25519_dalek::{Signer, SigningKey};
use runde_core::domain::{Act, Answer, Change, EntryId, NewDevice, Reason, State, Verdict};
use runde_core::journal::{DeviceKey, Entry, Refused, envelope_of};

const CONSENT: Answer = Answer::Consent;

fn propose(history: &mut History, pen: usize, change: Change) -> EntryId {
    let proposal = history.write(pen, Act::Propose { change, review: None }, None);
    history.tell_all(pen);
    proposal
}

fn consent(history: &mut History, pen: usize, proposal: EntryId) -> EntryId {
    history.write(pen, Act::Answer { proposal, answer: CONSENT }, None)
}

/// The entry with this id.
fn entry(history: &History, id: EntryId) -> Entry {
    history.entries[history.written[&id]].clone()
}

/// A header signed with a key, whatever device the header names.
fn signed(key: &DeviceKey, header: &[u8]) -> Vec<u8> {
    let told = [&b"runde-entry-v1\0"[..], header].concat();
    let signature = SigningKey::from_bytes(&key.reveal()).sign(&told).to_bytes();
    envelope_of(header, &signature, None)
}

fn agreed(state: &State, proposal: EntryId) -> bool {
    state.agreed.contains(&proposal) || state.complete.contains(&proposal)
}

/// Three with a phone each; the first two consent to a rule, and Cleo's consent is written, and
/// taken in by nobody.
fn all_but_cleo() -> (History, EntryId, Entry) {
    let mut history = History::of(3, 3);
    let rule = propose(&mut history, 0, Change::Rule);
    consent(&mut history, 0, rule);
    consent(&mut history, 1, rule);
    history.bring(1, 0);
    let cleos = consent(&mut history, 2, rule);
    let cleos = entry(&history, cleos);
    assert!(!agreed(&history.state(0), rule));
    (history, rule, cleos)
}

#[test]
fn law_8_what_another_key_signed_is_nobodys_consent() {
    let (mut history, rule, cleos) = all_but_cleo();
    for other in [key(0, 0), key(0, 1), key(0, 60)] {
        let forged = signed(&other, cleos.bytes());
        assert_eq!(Entry::open(&forged), Err(Refused::Signature));
        // the same words under the forger's own name are the forger's own
        let act = cleos.header().act.clone();
        let mut forger = Pen { key: other, reader: history.pens[0].reader.clone() };
        forger.write(act, None, FIRST_DAY, [0; 16]);
        assert!(!agreed(&forger.reader.state(), rule));
    }
    // and the true one, signed by the same hand as those above, is what was missing
    assert_eq!(signed(&key(0, 2), cleos.bytes()), cleos.envelope());
    history.pens[0].reader.take_in([Entry::open(&cleos.envelope()).unwrap()]);
    assert!(agreed(&history.state(0), rule));
}

/// The order of the group the signatures live in, least byte first.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

#[test]
fn law_8_a_signature_can_be_written_in_one_way_only() {
    let (_, _, cleos) = all_but_cleo();
    let mut signature = *cleos.signature();
    let mut carry = 0_u16;
    for (byte, added) in signature[32..].iter_mut().zip(ORDER) {
        carry += u16::from(*byte) + u16::from(added);
        *byte = u8::try_from(carry & 0xff).unwrap();
        carry >>= 8;
    }
    let other = envelope_of(cleos.bytes(), &signature, None);
    assert_eq!(Entry::open(&other), Err(Refused::Signature));
}

#[test]
fn law_8_said_twice_is_said_once() {
    // two of those asked must say yes to a removal; one says it again and again
    let mut history = History::of(3, 3);
    let gone = history.founders[2];
    let removal = propose(&mut history, 0, Change::Remove(gone));
    let first = consent(&mut history, 0, removal);
    let first = entry(&history, first);
    let one = history.state(0);
    let envelope = first.envelope();
    let again = Entry::open_all(&vec![envelope; 20]).into_iter().map(Result::unwrap);
    assert_eq!(history.pens[0].reader.take_in(again), 0);
    assert_eq!(*history.state(0), *one, "the same entry is one entry");
    for _ in 0..20 {
        consent(&mut history, 0, removal);
    }
    assert!(!agreed(&history.state(0), removal), "and one member is one member");
    history.bring(0, 1);
    consent(&mut history, 1, removal);
    assert!(agreed(&history.state(1), removal));
}

/// The same people with the same keys found another group, on another day.
fn the_same_people_again() -> (Pen, EntryId) {
    let mut pen = Pen { key: key(0, 0), reader: Reader::default() };
    let members = (1..=3).map(member).collect();
    pen.write(Act::Found { holder: member(1), members }, None, FIRST_DAY + 1, [0; 16]);
    let founding = pen.reader.journal.founding().unwrap();
    let mut write = |act| pen.write(act, None, FIRST_DAY, [0; 16]).id();
    let proposals = [1, 2].map(|role| {
        let (key, who) = (key(0, role), member(u8::try_from(role + 1).unwrap()));
        let proof = key.proof_for_member(founding, who);
        let change = Change::Device { member: who, device: key.device(), proof, lost: false };
        write(Act::Propose { change, review: None })
    });
    for proposal in proposals {
        write(Act::Room { proposal, agreed: true });
    }
    for proposal in proposals {
        write(Act::Answer { proposal, answer: CONSENT });
    }
    assert!(pen.reader.state().table.is_empty(), "all have their phones");
    (pen, founding)
}

#[test]
fn law_8_a_consent_is_of_one_group_only() {
    let (_, rule, cleos) = all_but_cleo();
    let (mut other, founding) = the_same_people_again();
    let known = other.reader.entries.len();
    assert_eq!(other.reader.take_in([cleos.clone()]), 1, "it is refused");
    assert_eq!((other.reader.entries.len(), other.reader.journal.waiting()), (known, 0));
    // with the other group's name in it, the signature does not hold
    let here = cleos.header().group.unwrap();
    let moved = replaced(cleos.bytes(), here.bytes(), founding.bytes());
    let moved = envelope_of(&moved, cleos.signature(), None);
    assert_eq!(Entry::open(&moved), Err(Refused::Signature));
    assert!(other.reader.state().table.is_empty() && !agreed(&other.reader.state(), rule));
}

#[test]
fn law_8_a_phone_is_shown_to_one_group_only() {
    let history = History::of(3, 1);
    let (mut other, founding) = the_same_people_again();
    assert_ne!(history.founding(), founding);
    let fresh = key(0, 9);
    for (named, held) in [(founding, true), (history.founding(), false)] {
        let proof = fresh.proof_for_member(named, member(1));
        let act = Act::Device { member: member(1), device: fresh.device(), proof };
        let mut other = Pen { key: other.key.clone(), reader: other.reader.clone() };
        let envelope = other.write(act, None, FIRST_DAY, [0; 16]).envelope();
        assert_eq!(Entry::open(&envelope).is_ok(), held);
        // nor to another member of the same group
        let act = Act::Device { member: member(2), device: fresh.device(), proof };
        let envelope = other.write(act, None, FIRST_DAY, [0; 16]).envelope();
        assert_eq!(Entry::open(&envelope), Err(Refused::Signature));
    }
    let invitation = {
        let act = Act::Propose { change: Change::Invite, review: None };
        other.write(act, None, FIRST_DAY, [0; 16]).id()
    };
    for (named, held) in [(invitation, true), (founding, false)] {
        let proof = fresh.proof_for_invitation(founding, named);
        let act =
            Act::Join { invitation, device: Some(NewDevice { device: fresh.device(), proof }) };
        let mut other = Pen { key: other.key.clone(), reader: other.reader.clone() };
        let envelope = other.write(act, None, FIRST_DAY, [0; 16]).envelope();
        assert_eq!(Entry::open(&envelope).is_ok(), held);
    }
}

fn replaced(bytes: &[u8], one: &[u8], other: &[u8]) -> Vec<u8> {
    let at = bytes.windows(one.len()).position(|window| window == one).unwrap();
    [&bytes[..at], other, &bytes[at + one.len()..]].concat()
}

/// Cleo's phone was copied; then her own phone wrote that there is something to talk about. What the
/// copy writes, it writes beside that.
fn with_a_copy_of_cleos_phone(change: Change) -> (History, EntryId, usize) {
    let mut history = History::of(4, 4);
    let proposal = propose(&mut history, 0, change);
    for pen in [0, 1] {
        consent(&mut history, pen, proposal);
        history.tell_all(pen);
    }
    let copy = history.pens[2].clone();
    history.pens.push(copy);
    (history, proposal, 4)
}

#[test]
fn law_8_a_copy_of_an_old_phone_consents_to_no_rule() {
    for answer in [Some(Answer::Talk), Some(Answer::Withdraw), None] {
        let (mut history, rule, copy) = with_a_copy_of_cleos_phone(Change::Rule);
        consent(&mut history, 3, rule);
        history.tell_all(3);
        history.on_day(FIRST_DAY - 3_650);
        match answer {
            Some(answer) => history.write(2, Act::Answer { proposal: rule, answer }, None),
            None => history.write(2, Act::Held, None),
        };
        // beside it, after it, and before and after each other's
        consent(&mut history, copy, rule);
        history.bring(2, copy);
        consent(&mut history, copy, rule);
        consent(&mut history, 2, rule);
        history.bring(copy, 2);
        let last = consent(&mut history, 2, rule);
        let refused = Verdict::SetAside(Reason::Forked);
        assert_eq!(history.pens[2].reader.verdicts[&last], refused, "{answer:?}");
        history.tell_all(2);
        for pen in 0..5 {
            assert!(!agreed(&history.state(pen), rule), "{answer:?}");
        }
        a_fresh_phone_consents(&mut history, rule);
    }
}

/// Cleo takes a fresh key, which consents for her.
fn a_fresh_phone_consents(history: &mut History, rule: EntryId) {
    let (cleo, fresh) = (history.founders[2], key(0, 20));
    let proof = fresh.proof_for_member(history.founding(), cleo);
    history.write(2, Act::Device { member: cleo, device: fresh.device(), proof }, None);
    let pen = history.begin(2, fresh, cleo);
    consent(history, pen, rule);
    assert!(agreed(&history.state(pen), rule), "a fresh phone's word counts");
}

#[test]
fn law_8_a_copy_of_an_old_phone_that_knows_of_it_consents_to_nothing_final() {
    for change in [Change::Invite, Change::End, Change::Remove(member(4))] {
        let (mut history, proposal, copy) = with_a_copy_of_cleos_phone(change.clone());
        if change.concerned().is_none() {
            consent(&mut history, 3, proposal);
            history.tell_all(3);
        }
        history.write(2, Act::Held, None);
        history.write(copy, Act::Here, None);
        history.tell_all(2);
        history.tell_all(copy);
        for pen in [2, copy] {
            let id = consent(&mut history, pen, proposal);
            let verdict = history.pens[pen].reader.verdicts[&id];
            assert_eq!(verdict, Verdict::SetAside(Reason::Forked), "{change:?}");
            history.tell_all(pen);
        }
        assert!(!agreed(&history.state(0), proposal), "{change:?}");
    }
}

/// Histories that have every kind of entry in them, one of each.
fn one_of_each_kind() -> Vec<Entry> {
    let mut kinds = BTreeSet::new();
    let mut chosen = Vec::new();
    for seed in 0..40 {
        let history = History::lived(seed, Shape { acts: 60, mischief: true });
        for entry in history.entries {
            let act = format!("{:?}", entry.header().act);
            let kind: String = act.split([')', '(', '{']).take(2).collect();
            let kind =
                kind.chars().filter(|sign| !sign.is_ascii_digit()).take(24).collect::<String>();
            if kinds.insert(kind) {
                chosen.push(entry);
            }
        }
    }
    assert!(chosen.len() >= 24, "{kinds:?}");
    chosen
}

#[test]
fn law_8_a_bit_changed_anywhere_is_refused() {
    let share = |entries: Vec<Entry>| {
        for entry in entries {
            tampered(&entry.clone().without_words().envelope(), None);
            tampered(&entry.envelope(), Some(&entry));
        }
    };
    let mut entries = one_of_each_kind();
    let half = entries.split_off(entries.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| share(half));
        share(entries);
    });
}

/// Every bit of an envelope is turned, and it is cut short and made longer. Where there are words,
/// what is left may be the same entry without them.
fn tampered(envelope: &[u8], with_words: Option<&Entry>) {
    let bare = with_words.map(|entry| entry.clone().without_words());
    let refused = |envelope: &[u8], told: &str| match Entry::open(envelope) {
        Err(_) => {}
        Ok(opened) => assert_eq!(Some(opened), bare, "{told}"),
    };
    for (at, bit) in (0..envelope.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        let mut other = envelope.to_vec();
        other[at] ^= 1 << bit;
        refused(&other, &format!("bit {bit} of byte {at}"));
    }
    for length in 0..envelope.len() {
        assert!(Entry::open(&envelope[..length]).is_err(), "cut to {length} bytes");
    }
    assert!(Entry::open(&[envelope, &[0]].concat()).is_err());
}
