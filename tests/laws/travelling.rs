//! Law 9 on the way from phone to phone: whatever a group lived through, another phone gets the same
//! bytes.

use circle::history::{History, Shape};
use runde_core::exchange::{Announced, ExchangeLimits, News, NewsDraft, ReceivingSecret};
use runde_core::journal::Entry;

#[test]
fn law_9_every_history_by_chance_is_rebuilt_byte_for_byte() {
    let (mut given, mut stored) = (0, 0);
    for seed in 0..60 {
        let history = History::lived(seed, Shape { acts: 60, mischief: seed % 2 == 0 });
        // all of it, or the later half, for which the earlier one has no numbers
        let from = if seed % 3 == 0 { history.entries.len() / 2 } else { 0 };
        let entries = &history.entries[from..];
        let draft = NewsDraft {
            founding: history.entries[0].id(),
            receiving: Announced { number: 1, key: ReceivingSecret::new(&[3; 32]).key() },
            tips: &[],
            lacks: &[],
            entries,
            words: &[],
        };
        let news = News::sign(&history.pens[0].key, &draft, &ExchangeLimits::PAGE);
        let read = News::read(&news.item(), None, &ExchangeLimits::PAGE).unwrap();
        assert_eq!(read.entries().collect::<Vec<Entry>>(), entries, "seed {seed}");
        given += news.item().len();
        stored += entries.iter().map(|entry| entry.envelope().len()).sum::<usize>();
    }
    assert!(given * 2 < stored, "{given} bytes travel of {stored}");
}
