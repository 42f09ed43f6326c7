use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;
const CHANCE: [u8; 32] = [6; 32];

fn secret(number: u8) -> ReceivingSecret {
    ReceivingSecret::new(&[number; 32])
}

fn keys(numbers: std::ops::RangeInclusive<u8>) -> BTreeSet<ReceivingKey> {
    numbers.map(|number| secret(number).key()).collect()
}

fn sealed(item: &[u8], to: &BTreeSet<ReceivingKey>) -> Vec<u8> {
    seal_parcel(item, to, Carrier::File, &CHANCE, &LIMITS).unwrap()
}

fn header(file: &[u8]) -> Vec<String> {
    let end = file.windows(4).position(|it| it == b"\n---").unwrap();
    String::from_utf8(file[..end].to_vec()).unwrap().lines().map(str::to_owned).collect()
}

/// The recipients of age's own kind, in the header of a file.
fn recipients(file: &[u8]) -> usize {
    header(file).iter().filter(|line| line.starts_with("-> X25519 ")).count()
}

#[test]
fn everybody_it_is_for_opens_it_and_nobody_else() {
    let file = sealed(b"said", &keys(1..=5));
    for number in 1..=5 {
        let mine = [secret(80), secret(number)];
        assert_eq!(**open_parcel(&file, &mine, &LIMITS).unwrap(), *b"said");
    }
    let other = open_parcel(&file, &[secret(6), secret(7)], &LIMITS);
    assert_eq!(other, Err(ExchangeError::NotForThisPhone));
    assert_eq!(open_parcel(&file, &[], &LIMITS), Err(ExchangeError::NotForThisPhone));
}

#[test]
fn every_file_has_one_of_a_few_sizes_and_of_three_numbers_of_recipients() {
    for (most, shown, smallest) in [
        (1, 16, 4 << 10),
        (16, 16, 4 << 10),
        (17, 48, 8 << 10),
        (49, 96, 16 << 10),
        (96, 96, 16 << 10),
    ] {
        let to = keys(1..=most);
        let mut sizes = BTreeSet::new();
        for length in [0, 1, 900, 2_000, 4_090, 9_000, 65_000, 65_536, 131_000, 700_000] {
            let item = vec![7; length];
            let file = sealed(&item, &to);
            assert_eq!(recipients(&file), shown);
            assert!(file.len().is_power_of_two() && file.len() >= smallest, "{}", file.len());
            assert!(file.len() < 2 * (length + 3 * (96 * 98 + 300)), "{} for {length}", file.len());
            assert_eq!(**open_parcel(&file, &[secret(most)], &LIMITS).unwrap(), *item);
            sizes.insert(file.len());
        }
        assert_eq!(sizes.first(), Some(&smallest));
    }
}

#[test]
fn at_the_edge_of_a_size_it_is_that_size_or_the_next() {
    let to = keys(1..=3);
    let mut sizes = BTreeSet::new();
    for length in (2_000..2_400).step_by(3) {
        let file = sealed(&vec![1; length], &to);
        sizes.insert(file.len());
        assert_eq!(open_parcel(&file, &[secret(2)], &LIMITS).unwrap().len(), length);
    }
    assert_eq!(sizes.into_iter().collect::<Vec<_>>(), [4 << 10, 8 << 10]);
}

#[test]
fn as_codes_it_is_as_short_as_it_can_be() {
    let to = keys(1..=3);
    let codes = seal_parcel(&[1; 500], &to, Carrier::Codes, &CHANCE, &LIMITS).unwrap();
    assert_eq!(recipients(&codes), 3);
    assert!(codes.len() < 500 + 3 * 98 + 400, "{}", codes.len());
    assert_eq!(**open_parcel(&codes, &[secret(3)], &LIMITS).unwrap(), [1; 500]);
}

#[test]
fn too_many_or_nobody_or_too_much_is_not_sealed() {
    let seal = |length: usize, most: u8, limits: &ExchangeLimits| {
        let to = if most == 0 { BTreeSet::new() } else { keys(1..=most) };
        seal_parcel(&vec![0; length], &to, Carrier::File, &CHANCE, limits).map(|file| file.len())
    };
    assert_eq!(seal(0, 0, &LIMITS), Err(ExchangeError::Nobody));
    assert_eq!(seal(0, 97, &LIMITS), Err(ExchangeError::TooLong));
    let small = ExchangeLimits { largest: 8 << 10, ..LIMITS };
    assert_eq!(seal(6_000, 2, &small), Ok(8 << 10));
    assert_eq!(seal(7_000, 2, &small), Err(ExchangeError::TooLong));
    let file = sealed(&[0; 7_000], &keys(1..=2));
    assert_eq!(open_parcel(&file, &[secret(1)], &small), Err(ExchangeError::TooLong));
}

#[test]
fn where_a_recipient_stands_goes_by_chance() {
    let to = keys(1..=1);
    let places: BTreeSet<Option<usize>> = (0..24)
        .map(|chance| {
            let file = seal_parcel(b"", &to, Carrier::File, &[chance; 32], &LIMITS).unwrap();
            // the one stanza without which it does not open any more, for age says the rest is not whole
            let lines = header(&file);
            let stanzas: Vec<&String> =
                lines.iter().filter(|line| line.starts_with("-> X25519 ")).collect();
            stanzas.iter().position(|line| {
                let at = file.windows(line.len()).position(|it| it == line.as_bytes()).unwrap();
                let mut other = file.clone();
                // another ephemeral share
                other[at + 12] = if other[at + 12] == b'A' { b'B' } else { b'A' };
                open_parcel(&other, &[secret(1)], &LIMITS) == Err(ExchangeError::NotForThisPhone)
            })
        })
        .collect();
    assert!(places.len() > 6, "{places:?}");
}

#[test]
fn a_file_of_another_kind_is_told_before_it_is_worked_on() {
    let with_passphrase = |work: &str| {
        let line = format!("-> scrypt c2FsdHNhbHRzYWx0c2FsdA {work}\n");
        [b"age-encryption.org/v1\n", line.as_bytes(), b"AAAA\n--- AAAA\n"].concat()
    };
    let never_ending =
        [&b"age-encryption.org/v1\n"[..], &b"-> X25519 AAAA\nAAAA\n".repeat(2_000)].concat();
    for file in [never_ending, b"PK\x03\x04".to_vec(), Vec::new()] {
        assert_eq!(open_parcel(&file, &[secret(1)], &LIMITS), Err(ExchangeError::NotOurs));
    }
    let backup = with_passphrase("30");
    assert_eq!(open_parcel(&backup, &[secret(1)], &LIMITS), Err(ExchangeError::IsBackup));
    // a header as long as the longest honest one is read
    let most = sealed(b"", &keys(1..=96));
    let end = most.windows(4).position(|it| it == b"\n---").unwrap();
    assert!(end < LIMITS.header * 9 / 10, "{end}");
}

#[test]
fn what_is_sealed_and_does_not_hold_together_is_refused() {
    let seal = |plain: &[u8]| {
        let recipient = secret(1).identity().unwrap().to_public();
        age::encrypt(&recipient, plain).unwrap()
    };
    let opened = |plain: &[u8]| open_parcel(&seal(plain), &[secret(1)], &LIMITS);
    assert_eq!(**opened(&[0, 0, 0, 1, 9, 0, 0]).unwrap(), [9]);
    for plain in [
        &[][..],
        &[0, 0, 0],
        // 64 MB that are not there; and something behind the item
        &[4, 0, 0, 0, 1],
        &[0, 0, 0, 1, 9, 0, 1],
    ] {
        assert_eq!(opened(plain), Err(ExchangeError::Form), "{plain:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cut_or_flipped_nothing_is_taken(
        length in 0..140_000_usize, place: prop::sample::Index, bit in 0..8_u8, cut: bool,
    ) {
        let file = sealed(&vec![3; length], &keys(1..=2));
        let place = place.index(file.len());
        let mut other = file.clone();
        if cut {
            other.truncate(place);
        } else {
            other[place] ^= 1 << bit;
        }
        prop_assert!(open_parcel(&other, &[secret(2)], &LIMITS).is_err());
    }

    #[test]
    fn no_file_is_too_strange(begin in 0..60_usize, bytes in vec(any::<u8>(), 0..300)) {
        let file = sealed(b"", &keys(1..=1));
        let strange = [&file[..begin], &bytes].concat();
        prop_assert!(open_parcel(&strange, &[secret(1)], &LIMITS).is_err());
    }
}
