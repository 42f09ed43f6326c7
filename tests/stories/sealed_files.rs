//! What the exchange seals, another program opens: Debian's age, with a key or a passphrase.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use circle::history::{History, member};
use runde_core::domain::Day;
use runde_core::exchange::{
    Backup, Carrier, ExchangeLimits, News, NewsDraft, ReceivingKey, ReceivingSecrets, seal_parcel,
};
use runde_core::vault::DeviceSecret;

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// What a group of three knows, as one of its phones says it.
fn backup() -> Backup {
    let history = History::of(3, 2);
    let receiving = ReceivingSecrets::first(&[4; 32], Day::new(20_700));
    let key = history.pens[0].key.clone();
    let draft = NewsDraft {
        founding: history.entries[0].id(),
        receiving: receiving.announced().unwrap(),
        tips: &[],
        lacks: &[],
        entries: &history.entries,
        words: &[],
    };
    let news = News::sign(&key, &draft, &LIMITS);
    Backup { key, receiving, member: member(1), news }
}

/// The item in what was sealed: its length, itself, and zeros.
fn item(plain: &[u8]) -> &[u8] {
    let length = u32::from_be_bytes(plain[..4].try_into().unwrap());
    let (item, zeros) = plain[4..].split_at(usize::try_from(length).unwrap());
    assert!(zeros.iter().all(|byte| *byte == 0));
    item
}

/// Runs age before a terminal of its own, and types the passphrase there.
fn age_with_passphrase(passphrase: &str, file: &Path, plain: &Path) -> bool {
    let command = format!("age --decrypt --output {} {}", plain.display(), file.display());
    let mut script = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the script program is needed (Debian: bsdutils)");
    // the terminal keeps it until age asks
    script.stdin.as_mut().unwrap().write_all(format!("{passphrase}\n").as_bytes()).unwrap();
    script.wait_with_output().unwrap().status.success()
}

#[test]
fn the_age_program_opens_a_backup_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let [file, plain] = ["backup.age", "plain"].map(|name| folder.path().join(name));
    let backup = backup();
    std::fs::write(&file, backup.seal("four lamps in a hall", &LIMITS).unwrap()).unwrap();
    assert!(age_with_passphrase("four lamps in a hall", &file, &plain));
    let opened = std::fs::read(&plain).unwrap();
    let secret = backup.key.reveal();
    assert!(item(&opened).windows(32).any(|it| it == secret.as_slice()));
    let news = backup.news.bytes();
    assert!(item(&opened).windows(news.len()).any(|it| it == news));
    std::fs::remove_file(&plain).unwrap();
    assert!(!age_with_passphrase("four lamps in a room", &file, &plain));
    assert!(!plain.exists());
}

/// The bytes of a key that age writes as text; its check at the end is age's business.
fn from_text(key: &str) -> [u8; 32] {
    const SIGNS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let digits = key.strip_prefix("age1").unwrap().chars().take(52);
    let bits: Vec<usize> = digits
        .map(|sign| SIGNS.find(sign).unwrap())
        .flat_map(|digit| (0..5).rev().map(move |bit| digit >> bit & 1))
        .collect();
    let byte =
        |place: usize| bits[8 * place..8 * place + 8].iter().fold(0, |sum, bit| 2 * sum + bit);
    std::array::from_fn(|place| u8::try_from(byte(place)).unwrap())
}

#[test]
fn the_age_program_opens_a_parcel_with_a_key_that_it_was_sealed_to() {
    let folder = tempfile::tempdir().unwrap();
    let [file, key, other] = ["news.age", "key", "other"].map(|name| folder.path().join(name));
    for path in [&key, &other] {
        std::fs::write(path, DeviceSecret::draw().reveal().as_bytes()).unwrap();
    }
    let public = Command::new("age-keygen").arg("-y").arg(&key).output();
    let public = public.expect("the age program is needed (Debian: age)").stdout;
    let to = ReceivingKey::new(from_text(&String::from_utf8(public).unwrap())).unwrap();
    let news = backup().news;
    let sealed =
        seal_parcel(&news.item(), &BTreeSet::from([to]), Carrier::File, &[5; 32], &LIMITS).unwrap();
    std::fs::write(&file, &sealed).unwrap();
    let opened = |key: &Path| {
        Command::new("age").arg("--decrypt").arg("--identity").arg(key).arg(&file).output().unwrap()
    };
    let read = opened(&key);
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    assert_eq!(item(&read.stdout), news.item());
    assert!(!opened(&other).status.success());
}
