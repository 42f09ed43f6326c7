//! What the cipher costs (B5), and whether a turn's clock is right after two hours (B13).
//!
//! `cargo run -q -p runde-tests --bin bench_vault` prints `NAME ratio VALUE limit LIMIT ok|over`, a
//! line a figure, and fails when one is over. Only SQLite and the cipher matter here, and they are
//! optimised in every profile; what is measured runs inside them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench that cannot go on stops, and says where"
)]

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use circle::phone::Phone;
use circle::source::text;
use runde_core::companion::{Clock, Event, Plan, Preset, Reading, Span, StageView, SystemClock};
use rusqlite::Connection;

/// How often each thing is measured; the two kinds take turns at being first.
const RUNS: usize = 9;
const ROWS: u32 = 50_000;
/// Single rows, each committed on its own, in one run.
const COMMITS: u32 = 40;

fn main() -> ExitCode {
    let [insert, commit, scan] = cipher();
    let ratio = |[plain, keyed]: [Duration; 2]| keyed.as_secs_f64() / plain.as_secs_f64();
    let figures = [
        ("B5-insert", ratio(insert), 1.8),
        ("B5-commit", ratio(commit), 2.5),
        ("B5-scan", ratio(scan), 2.7),
        ("B13", clock_error(), 1.0),
    ];
    let mut over = false;
    for (name, value, limit) in figures {
        let word = if value <= limit { "ok" } else { "over" };
        over |= value > limit;
        println!("{name} ratio {value:.2} limit {limit:.1} {word}");
    }
    println!("# B5, unkeyed and keyed: insert {insert:.1?}, commit {commit:.1?}, scan {scan:.1?}");
    println!(
        "# B13 is in seconds; sleep was a jump of the boot clock, no phone was suspended for it"
    );
    if over { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Without a key and with one: a bulk insert, a one-row commit, a scan of everything.
fn cipher() -> [[Duration; 2]; 3] {
    let mut taken: [[Vec<Duration>; 2]; 3] = std::array::from_fn(|_| [Vec::new(), Vec::new()]);
    for run in 0..RUNS {
        let order = if run % 2 == 0 { [false, true] } else { [true, false] };
        for keyed in order {
            for (all, one) in taken.iter_mut().zip(measured(keyed)) {
                all[usize::from(keyed)].push(one);
            }
        }
    }
    taken.map(|kinds| {
        kinds.map(|mut times| {
            times.sort_unstable();
            times[times.len() / 2]
        })
    })
}

/// One run on a new file: the insert, one commit on average, and the scan: every row of a file just
/// opened, read into memory as the app would read it.
fn measured(keyed: bool) -> [Duration; 3] {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.db");
    let connection = open(&path, keyed);
    connection
        .execute_batch(
            "CREATE TABLE entry (place INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL,
                                 body BLOB NOT NULL) STRICT;
             CREATE UNIQUE INDEX entry_id ON entry (id);
             ATTACH ':memory:' AS source KEY '';
             CREATE TABLE source.entry (id BLOB NOT NULL, body BLOB NOT NULL) STRICT;",
        )
        .unwrap();
    let filled =
        "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT ?1)
                  INSERT INTO source.entry SELECT randomblob(32), randomblob(338) FROM counted";
    connection.execute(filled, [ROWS + COMMITS]).unwrap();
    let insert = timed(|| {
        let all = "INSERT INTO main.entry (id, body) SELECT id, body FROM source.entry LIMIT ?1";
        assert_eq!(connection.execute(all, [ROWS]).unwrap(), ROWS as usize);
    });
    let mut one = connection
        .prepare(
            "INSERT INTO main.entry (id, body) SELECT id, body FROM source.entry LIMIT 1 OFFSET ?1",
        )
        .unwrap();
    let mut commits: Vec<Duration> = (ROWS..ROWS + COMMITS)
        .map(|at| timed(|| assert_eq!(one.execute([at]).unwrap(), 1)))
        .collect();
    commits.sort_unstable();
    drop(one);
    // closed and opened, so that every page comes from the file
    drop(connection);
    let connection = open(&path, keyed);
    let scan = timed(|| {
        let mut all = connection.prepare("SELECT id, body FROM entry ORDER BY place").unwrap();
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let entries: Vec<(Vec<u8>, Vec<u8>)> =
            all.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap();
        assert_eq!(entries.len(), (ROWS + COMMITS) as usize);
    });
    [insert, commits[commits.len() / 2], scan]
}

/// A database of the same build with the same settings as the vault, with a key or without.
fn open(path: &Path, keyed: bool) -> Connection {
    let connection = Connection::open(path).unwrap();
    // it holds for the whole process, and only the vault has it
    let wiping = format!("PRAGMA cipher_memory_security = {}", if keyed { "ON" } else { "OFF" });
    connection.execute_batch(&wiping).unwrap();
    if keyed {
        let key = format!("PRAGMA key = \"x'{}'\"", "5a".repeat(32));
        connection.execute_batch(&key).unwrap();
    }
    let vault = text("core/src/vault/database.rs");
    for name in ["BEFORE_READING", "BEFORE_WRITING"] {
        let written = vault.split_once(&format!("const {name}: &str = \"")).unwrap().1;
        let settings = written.split_once("\";").unwrap().0;
        let settings = settings.split(';').filter(|one| keyed || !one.contains("cipher"));
        connection.execute_batch(&settings.collect::<Vec<_>>().join(";")).unwrap();
    }
    let encrypted: bool = !connection
        .query_row("PRAGMA cipher_version", [], |row| row.get::<_, String>(0))
        .unwrap()
        .is_empty();
    assert!(encrypted, "this SQLite has the cipher in it");
    connection
}

#[expect(clippy::disallowed_methods, reason = "a bench reads the time that passes")]
fn timed(work: impl FnOnce()) -> Duration {
    let before = Instant::now();
    work();
    before.elapsed()
}

/// Seconds by which a turn's clock is off after two hours with sleep in between, or by which the
/// real boot clock differs from the one the system tells, whichever is more.
fn clock_error() -> f64 {
    let mut phone = Phone::of(&["Anna", "Bo"]);
    phone.meet_with(&["Anna", "Bo"], Plan::preset(Preset::Standard120));
    phone.event(Event::Next);
    phone.event(Event::Begin);
    phone.event(Event::MoreTime(Span::from_minutes(180)));
    let deadline = phone.clock.read().boot_millis + phone.table().ring.unwrap().left.millis();
    let mut passed = 0;
    while passed < 120 * 60_000 {
        // awake for some seconds, asleep for minutes; the app may be ended meanwhile
        for millis in [7_013, 431_989] {
            phone.clock.pass_millis(millis);
            passed += millis;
        }
        phone.kill_and_start();
        phone.unlock();
    }
    assert_eq!(phone.table().stage, StageView::Turn);
    let left = phone.table().ring.unwrap().left.millis();
    let by_the_clock = deadline - phone.clock.read().boot_millis;
    seconds(left.abs_diff(by_the_clock)).max(real_clock_error())
}

/// The real `CLOCK_BOOTTIME` against `/proc/uptime`, which counts the same and knows sleep too.
fn real_clock_error() -> f64 {
    let Reading { boot_millis, .. } = SystemClock.read();
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
    let (whole, hundredths) = uptime.split_whitespace().next().unwrap().split_once('.').unwrap();
    let uptime = whole.parse::<u64>().unwrap() * 1_000 + hundredths.parse::<u64>().unwrap() * 10;
    seconds(uptime.abs_diff(boot_millis))
}

fn seconds(millis: u64) -> f64 {
    Duration::from_millis(millis).as_secs_f64()
}
