//! What is left in memory: looked for in a dump, after a meeting was closed and after it was locked.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use circle::pages::contains;
use circle::shelf::{behind_the_vault, raw_key};

const WORDS: &str = "to ravne over fjeldet";
const NICKNAMES: [&str; 4] = ["Quirinus", "Wilhelmine", "Xerxesine", "Zebediah"];

/// Another program, told what to do line by line.
struct Evening {
    folder: tempfile::TempDir,
    program: Child,
}

impl Evening {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let said = [&[WORDS][..], &NICKNAMES].concat().join("\n");
        std::fs::write(folder.path().join("said"), said).unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_evening"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self { folder, program }
    }

    fn comes_to(&mut self, place: &str) {
        let mut said = Vec::new();
        let out = self.program.stdout.as_mut().unwrap();
        while said.last() != Some(&b'\n') {
            let mut letter = [0];
            out.read_exact(&mut letter).unwrap();
            said.push(letter[0]);
        }
        assert_eq!(String::from_utf8(said).unwrap().trim(), place);
    }

    fn goes_on(&mut self) {
        self.program.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    }

    /// Every page of the program's memory that can be written to: heaps, stacks, what is static.
    fn dump(&self) -> Vec<Vec<u8>> {
        let of = PathBuf::from(format!("/proc/{}", self.program.id()));
        let mut memory = std::fs::File::open(of.join("mem")).unwrap();
        let maps = std::fs::read_to_string(of.join("maps")).unwrap();
        let writable = maps.lines().filter_map(|line| {
            let (range, rest) = line.split_once(' ')?;
            let (from, until) = range.split_once('-')?;
            let place = |digits| u64::from_str_radix(digits, 16).unwrap();
            (rest.starts_with("rw") && !rest.contains("[vvar")).then(|| (place(from), place(until)))
        });
        let read = |(from, until): (u64, u64)| {
            let mut bytes = vec![0; usize::try_from(until - from).unwrap()];
            memory.seek(SeekFrom::Start(from)).unwrap();
            memory.read_exact(&mut bytes).unwrap();
            bytes
        };
        writable.map(read).collect()
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// How often something is in a dump.
fn count(dump: &[Vec<u8>], what: &[u8]) -> usize {
    dump.iter().map(|bytes| bytes.windows(what.len()).filter(|part| *part == what).count()).sum()
}

/// The secrets of a vault, read from outside once it is closed, each by its name.
fn secrets(evening: &Evening) -> Vec<(&'static str, Vec<u8>)> {
    let (vault, device) = (evening.path().join("vault"), evening.path().join("key/device"));
    let key = raw_key(&vault, &device, Some(WORDS));
    let behind = behind_the_vault(&vault.join("vault.db"), &key);
    let seed: Vec<u8> =
        behind.query_row("SELECT secret FROM device", [], |row| row.get(0)).unwrap();
    let digits = key.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let line = std::fs::read_to_string(&device).unwrap();
    vec![
        ("the key of the database", key.to_vec()),
        ("its digits", digits.into_bytes()),
        ("the key the phone signs with", seed),
        ("the secret of the key store", line.trim().as_bytes().to_vec()),
        ("the passphrase", WORDS.as_bytes().to_vec()),
    ]
}

/// The members' ids, in the order they were written down.
fn members(evening: &Evening) -> Vec<Vec<u8>> {
    let (vault, device) = (evening.path().join("vault"), evening.path().join("key/device"));
    let behind = behind_the_vault(&vault.join("vault.db"), &raw_key(&vault, &device, Some(WORDS)));
    let mut listing = behind.prepare("SELECT id FROM member ORDER BY place").unwrap();
    listing.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn law_6_after_closing_the_order_is_in_no_memory_and_after_locking_no_secret_is() {
    let mut evening = Evening::begin();
    evening.comes_to("started");
    evening.goes_on();
    evening.comes_to("meeting");
    let meeting = evening.dump();
    evening.goes_on();
    evening.comes_to("closed");
    let closed = evening.dump();
    evening.goes_on();
    evening.comes_to("locked");
    let locked = evening.dump();
    evening.goes_on();
    evening.comes_to("locked again");
    let again = evening.dump();

    let ids = members(&evening);
    let seated = [&ids[3][..], &ids[2][..], &ids[1][..], &ids[0][..]].concat();
    assert!(count(&meeting, &seated) > 0, "a dump has what is there");
    let secrets = secrets(&evening);
    let nicknames = NICKNAMES.map(|nickname| ("a nickname", nickname.as_bytes().to_vec()));
    let circle = [("the circle", seated), ("the meeting as it is kept", b"\"circle\":[".to_vec())];
    let mut left = Vec::new();
    let mut look = |when: &str, dump: &[Vec<u8>], all: &[(&str, Vec<u8>)]| {
        let found = all.iter().map(|(name, what)| (count(dump, what), name));
        left.extend(found.filter(|(n, _)| *n > 0).map(|(n, name)| format!("{when}: {name} {n}")));
    };
    look("closed", &closed, &circle);
    for (when, dump) in [("locked", &locked), ("locked again", &again)] {
        look(when, dump, &circle);
        look(when, dump, &secrets);
        look(when, dump, &nicknames);
    }
    assert_eq!(left, Vec::<String>::new());
    drop(evening.program.stdin.take());
    assert!(evening.program.wait().unwrap().success());
}

/// Runs a program where cores are written, lets it begin, and has it crash; whether one was written.
fn leaves_a_core(program: &str, arguments: &[PathBuf]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let mut crashing = Command::new("sh")
        .args(["-c", "ulimit -c unlimited; exec \"$0\" \"$@\"", program])
        .args(arguments)
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // Held open until the end: a program that goes on to say more must not end of a closed pipe.
    let mut out = BufReader::new(crashing.stdout.take().unwrap());
    let mut said = String::new();
    out.read_line(&mut said).unwrap();
    assert!(!said.is_empty(), "it has begun");
    let crash = Command::new("kill").args(["-ABRT", &crashing.id().to_string()]).status().unwrap();
    assert!(crash.success());
    let ended = crashing.wait().unwrap();
    assert_eq!(ended.signal(), Some(6));
    ended.core_dumped()
}

#[test]
fn a_crash_writes_no_memory_into_a_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("said"), [&[WORDS][..], &NICKNAMES].concat().join("\n"))
        .unwrap();
    let arguments = [folder.path().to_owned()];
    assert!(leaves_a_core(env!("CARGO_BIN_EXE_evening"), &arguments), "cores are written here");
    assert!(!leaves_a_core(env!("CARGO_BIN_EXE_table"), &arguments));
}

#[test]
fn a_dump_is_looked_through_whole() {
    let dump = [b"..a secret..".to_vec(), b"a secret".to_vec()];
    assert_eq!((count(&dump, b"a secret"), contains(&dump[0], b"a secret")), (2, true));
}
