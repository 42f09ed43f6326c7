//! Ends a program at an exact moment: just before it changes something on the disk.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::shelf::Shelf;

/// Every call by which our programs could change what lies on a disk.
const CHANGES: &str = "write,pwrite64,writev,pwritev,ftruncate,fallocate,fsync,fdatasync,mkdir,\
                       mkdirat,rename,renameat,renameat2,link,linkat,unlink,unlinkat";

/// Runs `program` to its end and counts the calls by which it changed something, by name.
///
/// # Panics
/// When strace is missing, or the program failed.
#[must_use]
pub fn changes(program: &Path, arguments: &[&str]) -> BTreeMap<String, u32> {
    let trace = tempfile::NamedTempFile::new().unwrap();
    let ended = traced(&format!("trace={CHANGES}"), trace.path(), program, arguments);
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    counted(trace.path())
}

/// Runs `program` and kills it just before it makes `call` for the n-th time; gives what it said, or
/// nothing where it came to its end without making so many.
///
/// # Panics
/// When it ended in any other way.
pub fn kill_before(program: &Path, arguments: &[&str], call: &str, nth: u32) -> Option<String> {
    let inject = format!("inject={call}:signal=SIGKILL:when={nth}");
    let ended = traced(&inject, Path::new("/dev/null"), program, arguments);
    let killed = ended.status.signal() == Some(9);
    assert!(killed || ended.status.success(), "before {call} {nth}: {}", ended.status);
    killed.then(|| String::from_utf8(ended.stdout).unwrap())
}

/// Lets `program` do `what` to copies of a shelf, kills it before every single change it makes, one
/// after another, and looks at what is left each time.
///
/// # Panics
/// When it changes hardly anything, or `look` does.
pub fn killed_everywhere(
    program: &str,
    what: &str,
    words: &[&str],
    begun: &Shelf,
    look: impl Fn(&Shelf),
) {
    let run = |work: &dyn Fn(&Path, &[&str])| {
        let shelf = begun.copied();
        let places = [shelf.folder(), shelf.key_file()].map(PathBuf::into_os_string);
        let [folder, keys] = places.map(|place| place.into_string().unwrap());
        work(Path::new(program), &[&[what, &folder, &keys], words].concat());
        look(&shelf);
    };
    let counted = RefCell::default();
    run(&|program, arguments| *counted.borrow_mut() = changes(program, arguments));
    let counted = counted.into_inner();
    assert!(counted.values().sum::<u32>() >= 8, "{what} changes more than {counted:?}");
    // on a slow machine a clock may be noted once more or once less, so the end is found by reaching it
    for call in counted.keys() {
        let killed = |nth: &u32| {
            let told = RefCell::new(None);
            run(&|program, arguments| {
                *told.borrow_mut() = kill_before(program, arguments, call, *nth)
            });
            told.into_inner().is_some()
        };
        assert!((1..).take_while(killed).count() > 0, "{what} is killed before {call}");
    }
}

/// Lets `program` do `what` to copies of a shelf, lets the system refuse every single change it makes,
/// one after another, and looks at what was told and what is left each time.
///
/// # Panics
/// When it changes hardly anything, or `look` does.
pub fn refused_everywhere(
    program: &str,
    what: &str,
    begun: &Shelf,
    look: impl Fn(&Shelf, &str, &str),
) {
    let run = |inject: &str, into: &Path| {
        let shelf = begun.copied();
        let places = [shelf.folder(), shelf.key_file()].map(PathBuf::into_os_string);
        let [folder, keys] = places.map(|place| place.into_string().unwrap());
        let ended = traced(inject, into, Path::new(program), &[what, &folder, &keys]);
        (shelf, String::from_utf8(ended.stdout).unwrap())
    };
    let trace = tempfile::NamedTempFile::new().unwrap();
    drop(run(&format!("trace={CHANGES}"), trace.path()));
    let counted = counted(trace.path());
    assert!(counted.values().sum::<u32>() >= 8, "{what} changes more than {counted:?}");
    // what it tells is written too, and goes through
    for (call, times) in counted.iter().filter(|(call, _)| *call != "write") {
        for nth in 1..=*times {
            let inject = format!("inject={call}:error=EIO:when={nth}");
            let (shelf, told) = run(&inject, Path::new("/dev/null"));
            look(&shelf, told.trim(), &format!("{call} {nth}"));
        }
    }
}

/// The calls in a trace, by their names.
fn counted(trace: &Path) -> BTreeMap<String, u32> {
    let mut counted = BTreeMap::new();
    for line in std::fs::read_to_string(trace).unwrap().lines() {
        // 4711  fsync(5) = 0
        let call = line.split_whitespace().nth(1).and_then(|call| call.split('(').next()).unwrap();
        *counted.entry(call.to_owned()).or_default() += 1;
    }
    counted
}

fn traced(what: &str, into: &Path, program: &Path, arguments: &[&str]) -> Output {
    Command::new("strace")
        .args(["-f", "-qqq", "-e", what, "-o"])
        .args([into, program])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("strace is needed (Debian: strace)")
}
