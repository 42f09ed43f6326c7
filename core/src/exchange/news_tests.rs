use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::{Day, Saying, Slot};
use crate::exchange::ReceivingSecret;
use crate::exchange::small_group::{SmallGroup, key, member};

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

fn announced() -> Announced {
    Announced { number: 7, key: ReceivingSecret::new(&[9; 32]).key() }
}

fn draft<'a>(group: &SmallGroup, entries: &'a [Entry], words: &'a [PassedOn]) -> NewsDraft<'a> {
    let (tips, lacks) = (&[], &[]);
    NewsDraft { founding: group.founding(), receiving: announced(), tips, lacks, entries, words }
}

fn words(group: &SmallGroup) -> Vec<PassedOn> {
    let slot = Slot::Single(group.entries.last().unwrap().id());
    let said = |number: u8| {
        let (day, member) = (Day::new(20_750), member(number));
        let said = Saying::Away { slot, day, member, away: true };
        PassedOn::sign(&key(number), group.founding(), 3, said)
    };
    (1..=3).map(said).collect()
}

fn year() -> SmallGroup {
    let mut group = SmallGroup::with_phones(4);
    for rule in 0..20 {
        group.agree(4, &format!("The rule with the number {rule}."));
    }
    group
}

#[test]
fn what_was_given_is_read_again_byte_for_byte() {
    let group = year();
    let passing = words(&group);
    let tips = [Tip::of(group.entries[3].id())];
    let lacks = [Tip::of(group.entries[4].id()), Tip::of(group.entries[5].id())];
    let all = NewsDraft { tips: &tips, lacks: &lacks, ..draft(&group, &group.entries, &passing) };
    let news = News::sign(&key(2), &all, &LIMITS);
    let read = News::read(&news.item(), Some(group.founding()), &LIMITS).unwrap();
    assert!(read == news);
    assert_eq!((read.device(), read.receiving()), (key(2).device(), announced()));
    assert_eq!((read.tips(), read.lacks()), (&tips[..], &lacks[..]));
    assert_eq!(read.entries().collect::<Vec<_>>(), group.entries);
    assert_eq!(read.words().collect::<Vec<_>>(), passing);
    let mut entries = read.entries();
    assert_eq!((entries.by_ref().count(), entries.is_broken()), (group.entries.len(), false));
}

#[test]
fn a_part_of_a_history_with_words_or_without_is_read_again() {
    let group = year();
    let bare: Vec<Entry> = group.entries[9..].iter().cloned().map(Entry::without_words).collect();
    let news = News::sign(&key(1), &draft(&group, &bare, &[]), &LIMITS);
    let read = News::read(&news.item(), None, &LIMITS).unwrap();
    assert_eq!(read.entries().collect::<Vec<_>>(), bare);
}

#[test]
fn news_takes_less_than_half_of_what_is_stored() {
    let group = year();
    let stored: usize = group.entries.iter().map(|entry| entry.envelope().len()).sum();
    let given = News::sign(&key(1), &draft(&group, &group.entries, &[]), &LIMITS).item().len();
    assert!(given * 2 < stored, "{given} of {stored}");
}

#[test]
fn what_is_more_than_fits_stays_behind() {
    let group = year();
    let limits = ExchangeLimits { tips: 2, lacks: 1, table: 3, ..LIMITS };
    let many: Vec<Tip> = group.entries.iter().map(|entry| Tip::of(entry.id())).collect();
    let passing = words(&group);
    let all = NewsDraft { tips: &many, lacks: &many, ..draft(&group, &group.entries, &passing) };
    let news = News::sign(&key(1), &all, &limits);
    assert_eq!((news.tips(), news.lacks()), (&many[..2], &many[..1]));
    let read = News::read(&news.item(), None, &limits).unwrap();
    assert_eq!(read.entries().count(), group.entries.len());
    // and where another phone says more than the page allows, all of it is refused
    let more = News::sign(&key(1), &all, &LIMITS).item();
    for less in [
        ExchangeLimits { tips: 2, ..LIMITS },
        ExchangeLimits { lacks: 1, ..LIMITS },
        ExchangeLimits { table: 3, ..LIMITS },
    ] {
        assert_eq!(News::read(&more, None, &less), Err(ExchangeError::Form));
    }
    let short = ExchangeLimits { largest: more.len() - 1, ..LIMITS };
    assert_eq!(News::read(&more, None, &short), Err(ExchangeError::TooLong));
}

#[test]
fn news_of_another_group_of_another_signer_or_of_a_newer_kind_is_told_apart() {
    let group = year();
    let news = News::sign(&key(1), &draft(&group, &[], &[]), &LIMITS);
    let other = Some(EntryId::new([1; 32]));
    assert_eq!(News::read(&news.item(), other, &LIMITS), Err(ExchangeError::OtherGroup));
    let forged = News { signature: key(2).sign_news(news.bytes()), ..news.clone() };
    assert_eq!(News::read(&forged.item(), None, &LIMITS), Err(ExchangeError::Signature));
    let mut newer = news.item();
    for (kind, told) in
        [(2, ExchangeError::Form), (3, ExchangeError::Form), (4, ExchangeError::Newer)]
    {
        newer[1] = kind;
        assert_eq!(News::read(&newer, None, &LIMITS), Err(told));
    }
}

#[test]
fn law_9_the_first_entry_that_does_not_hold_ends_what_is_taken() {
    let group = year();
    let place = 12;
    let news = News::sign(&key(1), &draft(&group, &group.entries, &words(&group)), &LIMITS);
    // the same signature stands nowhere else
    let wrong = group.entries[place].signature();
    let at = news.bytes.windows(64).position(|it| it == wrong).unwrap();
    let mut bytes = news.bytes.clone();
    bytes[at] ^= 1;
    let signature = key(1).sign_news(&bytes);
    let read = News::parts(&bytes, signature, None, &LIMITS).unwrap();
    let mut entries = read.entries();
    assert_eq!(entries.by_ref().collect::<Vec<_>>(), group.entries[..place]);
    assert!(entries.is_broken());
    // passing words hang on the ids alone, and those are as they were
    assert_eq!(read.words().count(), 3);
}

/// News of one entry, written by hand.
fn by_hand(group: &SmallGroup, short: &[u8], signature: &[u8; 64]) -> News {
    let bytes = cbor::write(0, |writer| {
        writer.array(8)?.bytes(group.founding().bytes())?.bytes(key(1).device().bytes())?;
        writer.array(2)?.u32(1)?.bytes(announced().key.bytes())?;
        writer.array(0)?.array(0)?.array(1)?.bytes(key(1).device().bytes())?;
        writer.array(1)?.array(2)?.bytes(short)?.bytes(signature)?.array(0)?;
        Ok(())
    });
    let signature = key(1).sign_news(&bytes);
    News::parts(&bytes, signature, None, &LIMITS).unwrap()
}

#[test]
fn an_entry_that_claims_sixty_four_megabytes_is_not_built() {
    let group = SmallGroup::founded(3);
    // an array of very many numbers of the one string in the table
    let mut short = vec![0x9a, 0, 0x20, 0, 0];
    short.extend(std::iter::repeat_n(0x22, 1 << 21));
    let read = by_hand(&group, &short, &[0; 64]);
    let mut entries = read.entries();
    assert_eq!((entries.next(), entries.is_broken()), (None, true));
}

#[test]
fn a_number_that_names_nothing_or_is_written_in_two_ways_is_refused() {
    let group = SmallGroup::founded(3);
    // 1 is the commit of words that did not come, 3 would be an entry before this one
    for short in [&[0x81, 0x21][..], &[0x81, 0x23], &[0x81, 0x38, 0x02], &[0x81], &[0xa0], &[]] {
        let numbered = Numbered { founding: group.founding(), table: vec![&[5; 16]], ids: vec![] };
        let rebuilt = compact::rebuild(short, 100, |number| numbered.string(number, None));
        assert_eq!(rebuilt, Err(ExchangeError::Form), "{short:?}");
        assert_eq!(by_hand(&group, short, &[0; 64]).entries().count(), 0);
    }
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(News::read(&bytes, None, &LIMITS).is_err());
        let numbered = Numbered { founding: EntryId::new([1; 32]), table: vec![], ids: vec![] };
        if let Ok(built) = compact::rebuild(&bytes, 300, |number| numbered.string(number, None)) {
            prop_assert!(built.len() <= 300);
        }
    }

    #[test]
    fn whoever_signs_strange_bytes_changes_nothing_for_others(
        place: prop::sample::Index, byte: u8,
    ) {
        let group = SmallGroup::with_phones(3);
        let news = News::sign(&key(1), &draft(&group, &group.entries, &words(&group)), &LIMITS);
        let mut bytes = news.bytes.clone();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let signature = key(1).sign_news(&bytes);
        if let Ok(read) = News::parts(&bytes, signature, None, &LIMITS) {
            // only entries that hold come out of it
            prop_assert!(read.entries().all(|entry| group.entries.contains(&entry)
                || group.entries.iter().any(|it| it.id() == entry.id())));
            prop_assert!(read.words().count() <= 3);
        }
    }
}
