//! What it costs to say when a group of ten years meets next, and how its year went, against
//! python-dateutil and a Python program's own lists in the same run.
//!
//! `cargo run -q -p runde-bench --bin bench_calendar PYTHON` prints a line as the other figures do.
//! It fails where both do not say the same.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench that cannot go on stops, and says where"
)]

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use decade::Shelf;
use runde_core::domain::{
    Act, Change, Day, EntryId, Every, Frequency, Length, MemberId, Over, Pattern, Planned, Rhythm,
    Slot, State, TimeOfDay, What, Zone,
};
use runde_core::journal::{DeviceKey, Draft, Journal};

/// The first meeting, Tuesday 4 January 2022.
const FIRST: u32 = 18_996;
const WEEKS: u32 = 520;
const TODAY: Day = Day::new(FIRST + 7 * WEEKS + 1);
/// How often it is asked; the median counts.
const RUNS: usize = 201;
/// At least fifty times as fast.
const LIMIT: f64 = 0.02;

fn main() -> ExitCode {
    let python = std::env::args().nth(1).unwrap_or_else(|| "python3".to_owned());
    let state = ten_years();
    let mut times: Vec<Duration> = (0..RUNS).map(|_| asked(&state).0).collect();
    times.sort_unstable();
    let ours = times[RUNS / 2];
    let (_, next, year) = asked(&state);
    let program = format!("{}/calendar_peer.py", env!("CARGO_MANIFEST_DIR"));
    let input = format!("{FIRST} {WEEKS} {}", TODAY.days());
    let output = Command::new(python).arg(program).args(input.split(' ')).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let (seconds, theirs) = said.trim().split_once(' ').unwrap_or_default();
    if theirs != told(&next, &year) {
        println!("ours {}\ntheirs {theirs}", told(&next, &year));
        println!("{}", String::from_utf8_lossy(&output.stderr));
        return ExitCode::FAILURE;
    }
    let ratio = ours.as_secs_f64() / seconds.parse::<f64>().unwrap();
    let word = if ratio <= LIMIT { "ok" } else { "over" };
    println!("B14 ratio {ratio:.4} limit {LIMIT:.4} {word}");
    if ratio <= LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::disallowed_methods, reason = "a bench reads the time that passes")]
fn asked(state: &State) -> (Duration, Vec<Planned>, Frequency) {
    let before = Instant::now();
    let next = state.schedule.next(TODAY, 12);
    let year = state.frequency(Day::new(TODAY.days() - 365), TODAY);
    (before.elapsed(), next, year)
}

/// The next days, and the numbers of the year.
fn told(next: &[Planned], year: &Frequency) -> String {
    let days: Vec<String> =
        next.iter().map(|planned| planned.when.day.days().to_string()).collect();
    let Frequency { planned, held, moved, called_off, gap, agreed_gap, .. } = *year;
    let (gap, agreed_gap) = (gap.unwrap_or(0), agreed_gap.unwrap_or(0));
    format!("{} {planned} {held} {moved} {called_off} {gap} {agreed_gap}", days.join(","))
}

/// A group that met every week; every seventh time a day later, and never in every eleventh week.
fn ten_years() -> State {
    let mut group =
        Written { key: DeviceKey::new(&[7; 32]), journal: Journal::new(), shelf: Shelf::default() };
    let [alma, bo] = [1, 2].map(|of| MemberId::new([of; 16]));
    group.write(Act::Found { holder: alma, members: vec![alma, bo] }, FIRST - 7);
    let at = TimeOfDay::new(19 * 60).unwrap();
    let length = Length::new(120).unwrap();
    let pattern = Pattern::Weeks { every: Every::new(1).unwrap(), first: Day::new(FIRST) };
    let zone = Zone::new("Europe/Copenhagen").unwrap();
    let change =
        Change::Rhythm { over: Over::new([]), rhythm: Rhythm { pattern, at, length, zone } };
    let rhythm = group.write(Act::Propose { change, review: None }, FIRST - 7);
    group.write(Act::Room { proposal: rhythm, agreed: true }, FIRST - 7);
    for week in 0..WEEKS + 20 {
        let planned = FIRST + 7 * week;
        let slot = Slot::Planned { rhythm, day: Day::new(planned) };
        let on = if week % 7 == 6 { planned + 1 } else { planned };
        let what = match week {
            _ if week % 11 == 10 => Some(What::CalledOff),
            _ if on != planned => Some(What::Moved { day: Day::new(on), at, length }),
            _ => None,
        };
        if let Some(what) = what {
            group.write(Act::Meeting { slot, what }, planned.min(TODAY.days()));
        }
        if what != Some(What::CalledOff) && on <= TODAY.days() {
            group.write(Act::Held, on);
        }
    }
    group.journal.state()
}

struct Written {
    key: DeviceKey,
    journal: Journal,
    shelf: Shelf,
}

impl Written {
    fn write(&mut self, act: Act, on: u32) -> EntryId {
        let entry =
            self.journal.write(&self.key, Draft { act, words: None, day: Day::new(on) }, [0; 16]);
        let id = entry.id();
        let Ok(intake) = self.journal.take_in([entry], &self.shelf);
        for one in intake.admitted {
            assert_eq!(one.verdict, runde_core::domain::Verdict::Applied);
            self.journal.wrote(&one);
            self.shelf.0.insert(one.entry.id(), one.node);
        }
        id
    }
}
