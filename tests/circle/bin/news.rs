//! News for another reader of it: `news HOW_MANY SEED` prints news a line as JSON, with what it says,
//! its entries and its passing words as they were before they were made short.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use circle::chance::Chance;
use circle::history::{History, Shape};
use circle::told::hex;
use runde_core::domain::{Day, DeviceId, EntryId, Saying, Slot};
use runde_core::exchange::{Announced, ExchangeLimits, News, NewsDraft, ReceivingSecret, Tip};
use runde_core::journal::{Entry, PassedOn};
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [many, seed] = arguments.as_slice() else {
        println!("news HOW_MANY SEED");
        std::process::exit(2);
    };
    let mut chance = Chance::from_seed(seed.parse().unwrap());
    for _ in 0..many.parse::<u32>().unwrap() {
        println!("{}", one(&mut chance));
    }
}

fn one(chance: &mut Chance) -> Value {
    let shape = Shape { acts: chance.below(80), mischief: chance.below(2) == 0 };
    let history = History::lived(chance.draw(), shape);
    let from = usize::try_from(chance.below(history.entries.len() as u64)).unwrap();
    let entries: Vec<Entry> =
        history.entries.iter().skip(from).map(|it| bared(chance, it)).collect();
    let (key, founding) =
        (&history.pens.first().unwrap().key, history.entries.first().unwrap().id());
    let words: Vec<PassedOn> = (0..chance.below(6))
        .map(|number| {
            let (slot, member) = (Slot::Single(founding), *chance.one_of(&history.founders));
            let said = Saying::Away { slot, day: Day::new(20_800), member, away: true };
            PassedOn::sign(key, founding, u32::try_from(number).unwrap(), said)
        })
        .collect();
    let some = |chance: &mut Chance| -> Vec<Tip> {
        let some = entries.iter().filter(|_| chance.below(20) == 0);
        some.take(32).map(|entry| Tip::of(entry.id())).collect()
    };
    let (tips, lacks) = (some(chance), some(chance));
    let secret = [u8::try_from(chance.below(256)).unwrap(); 32];
    let number = u32::try_from(chance.below(5_000)).unwrap();
    let receiving = Announced { number, key: ReceivingSecret::new(&secret).key() };
    let (tips, lacks, entries, words) = (&tips[..], &lacks[..], &entries[..], &words[..]);
    let draft = NewsDraft { founding, receiving, tips, lacks, entries, words };
    let news = News::sign(key, &draft, &ExchangeLimits::PAGE);
    let says = says(founding, key.device(), receiving);
    let told = |tips: &[Tip]| tips.iter().map(|tip| hex(tip.bytes())).collect::<Vec<_>>();
    json!({
        "item": hex(&news.item()),
        "says": says,
        "tips": told(tips),
        "lacks": told(lacks),
        "entries": entries.iter().map(pieces).collect::<Vec<_>>(),
        "words": words.iter().map(word).collect::<Vec<_>>(),
    })
}

/// Now and then an entry goes without its words.
fn bared(chance: &mut Chance, entry: &Entry) -> Entry {
    if chance.below(3) == 0 { entry.clone().without_words() } else { entry.clone() }
}

fn says(founding: EntryId, device: DeviceId, receiving: Announced) -> Value {
    let Announced { number, key } = receiving;
    json!([hex(founding.bytes()), hex(device.bytes()), number, hex(key.bytes())])
}

fn pieces(entry: &Entry) -> Vec<String> {
    let mut pieces = vec![hex(entry.bytes()), hex(entry.signature())];
    pieces.extend(entry.words().into_iter().flat_map(|it| [hex(&it.salt), hex(&it.body)]));
    pieces
}

/// The word and the signature: two heads of two and of three bytes, and the signature of 64.
fn word(word: &PassedOn) -> [String; 2] {
    let envelope = word.envelope();
    let (front, signature) = envelope.split_last_chunk::<64>().unwrap();
    // an array of two, the head of the word; the head of the signature
    let (said, _) = front.split_last_chunk::<2>().unwrap();
    let head = if said.get(1) == Some(&0x58) { 3 } else { 4 };
    [hex(said.get(head..).unwrap()), hex(signature)]
}
