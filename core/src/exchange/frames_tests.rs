use proptest::prelude::*;

use super::*;

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// So many bytes that no two of these have in common.
fn content(length: usize, kind: u8) -> Vec<u8> {
    let mut bytes = vec![0; length];
    blake3::Hasher::new().update(&[kind]).finalize_xof().fill(&mut bytes);
    bytes
}

fn shown(content: &[u8]) -> ShownFrames {
    ShownFrames::new(content, &LIMITS).unwrap()
}

/// Films codes until everything is here; how many it took.
fn film(filmed: &mut FilmedFrames, codes: impl IntoIterator<Item = String>) -> (Vec<u8>, usize) {
    for (before, code) in codes.into_iter().enumerate() {
        if let Filmed::Whole(whole, _) = filmed.see(&code).unwrap() {
            return (whole, before + 1);
        }
    }
    panic!("the codes were not enough");
}

#[test]
fn a_code_holds_what_a_code_of_version_15_holds() {
    for length in [1, 480, 481, 20 << 10, LIMITS.shown] {
        let frames = shown(&content(length, 1));
        assert_eq!(frames.pieces(), length.div_ceil(480));
        for number in [0, 1, 200, u16::MAX] {
            // alphanumeric, level L
            assert!(frames.signs(number).len() <= 758);
        }
    }
    assert_eq!(ShownFrames::new(&[], &LIMITS).unwrap_err(), ExchangeError::Form);
    let longer = content(LIMITS.shown + 1, 1);
    assert_eq!(ShownFrames::new(&longer, &LIMITS).unwrap_err(), ExchangeError::TooLong);
}

#[test]
fn a_code_seen_again_brings_nothing_and_what_is_whole_stays_so() {
    let content = content(2_000, 1);
    let frames = shown(&content);
    let mut filmed = FilmedFrames::new(LIMITS);
    let pieces = |held| Pieces { held, needed: 5 };
    for _ in 0..3 {
        assert_eq!(filmed.see(&frames.signs(7)), Ok(Filmed::Piece(pieces(1))));
    }
    let (whole, _) = film(&mut filmed, (0..9).map(|number| frames.signs(number)));
    assert_eq!(whole, content);
    assert!(filmed.pieces().all());
    assert_eq!(filmed.see(&frames.signs(8)), Ok(Filmed::Piece(pieces(5))));
}

#[test]
fn a_false_frame_discarded() {
    let (content, foreign) = (content(4_800, 1), content(4_800, 2));
    let frames = shown(&content);
    let mut filmed = FilmedFrames::new(LIMITS);
    // torn on its way to the camera
    let torn = frames.signs(3).replacen('0', "1", 1);
    assert_eq!(filmed.see(&torn), Err(ExchangeError::Damaged));
    // somebody shows a piece of something else under the same hash
    let mut other = shown(&foreign);
    other.hash = frames.hash;
    filmed.see(&other.signs(0)).unwrap();
    let rest = (1..10).map(|number| filmed.see(&frames.signs(number)));
    assert_eq!(rest.last(), Some(Err(ExchangeError::Damaged)), "and all of it is let go of");
    assert_eq!(filmed.pieces(), Pieces::default());
    assert_eq!(film(&mut filmed, (0..10).map(|number| frames.signs(number))).0, content);
}

#[test]
fn two_screens_in_view_parts_kept_by_content_hash_both_finish() {
    let contents = [content(9_600, 1), content(4_800, 2)];
    let screens = [shown(&contents[0]), shown(&contents[1])];
    let mut filmed = FilmedFrames::new(LIMITS);
    let mut whole = Vec::new();
    for number in 0..20 {
        for screen in &screens {
            if let Filmed::Whole(one, _) = filmed.see(&screen.signs(number)).unwrap() {
                whole.push(one);
            }
        }
    }
    assert_eq!(whole, [contents[1].clone(), contents[0].clone()]);
    assert_eq!(filmed.pieces(), Pieces { held: 30, needed: 30 });
}

#[test]
fn of_more_than_four_things_the_one_seen_longest_ago_makes_room() {
    let mut filmed = FilmedFrames::new(LIMITS);
    let screens: Vec<_> = (0..5).map(|kind| shown(&content(960, kind))).collect();
    for screen in &screens {
        filmed.see(&screen.signs(0)).unwrap();
    }
    assert_eq!(filmed.pieces(), Pieces { held: 4, needed: 8 });
    // the second one is still there, the first is begun anew
    assert!(matches!(filmed.see(&screens[1].signs(1)), Ok(Filmed::Whole(..))));
    assert!(matches!(filmed.see(&screens[0].signs(1)), Ok(Filmed::Piece(_))));
}

#[test]
fn what_claims_more_than_may_be_shown_is_told_before_anything_is_kept() {
    let frames = shown(&content(480, 1));
    let bytes = base45::decode(&frames.signs(0)).unwrap();
    let (said, _) = before_tag(&bytes).unwrap();
    let with = |place: usize, value: &[u8]| {
        let mut other = said.to_vec();
        other[place..place + value.len()].copy_from_slice(value);
        base45::encode(&tagged(other))
    };
    let mut filmed = FilmedFrames::new(LIMITS);
    for (code, error) in [
        (with(9, &[0xff; 3]), ExchangeError::TooLong),
        (with(9, &[0; 3]), ExchangeError::Form),
        (with(0, &[2]), ExchangeError::Newer),
        (base45::encode(&[&bytes[..], &[0]].concat()), ExchangeError::NotOurs),
        ("HTTPS://EXAMPLE.ORG".to_owned(), ExchangeError::NotOurs),
        (base45::encode(b"tiny"), ExchangeError::NotOurs),
        ("https://example.org".to_owned(), ExchangeError::NotOurs),
        ("A".repeat(100_000), ExchangeError::NotOurs),
    ] {
        assert_eq!(filmed.see(&code), Err(error));
    }
    assert_eq!(filmed.pieces(), Pieces::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Three in ten are lost, they come in any order, and joined at any moment: never does it take
    /// more than a few beyond what is needed.
    #[test]
    fn any_of_them_in_any_order_are_enough(
        length in 1..30_000_usize,
        from in 0..2_000_u16,
        lost in proptest::collection::vec(0..10_u8, 400),
        order in any::<u64>(),
    ) {
        let content = content(length, 3);
        let frames = shown(&content);
        let seen = lost.iter().zip(from..).filter(|(lost, _)| **lost > 2).map(|(_, number)| number);
        let mut seen: Vec<u16> = seen.collect();
        seen.sort_by_key(|number| blake3::hash(&[order.to_be_bytes(), u64::from(*number).to_be_bytes()].concat()).as_bytes()[0]);
        let mut filmed = FilmedFrames::new(LIMITS);
        let (whole, took) = film(&mut filmed, seen.into_iter().map(|number| frames.signs(number)));
        prop_assert_eq!(whole, content);
        prop_assert!(took <= frames.pieces() + 4);
    }

    #[test]
    fn no_code_is_too_strange(signs: String, bytes: Vec<u8>) {
        let mut filmed = FilmedFrames::new(LIMITS);
        prop_assert!(filmed.see(&signs).is_err());
        let tagged = base45::encode(&tagged(bytes));
        prop_assert!(filmed.see(&tagged).is_err());
    }
}
