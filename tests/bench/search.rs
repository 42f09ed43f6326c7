//! What it costs to look for a word in the guide, against the time that a screen shows one picture.
//!
//! `cargo run -q -p runde-bench --bin bench_search` prints a line as the other figures do. Every word
//! of every title is looked for in every language, letter by letter as it is written; the slowest
//! counts.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use runde_core::companion::Language;
use runde_core::companion::guide::{pages, search};

/// Sixty pictures a second.
const FRAME: Duration = Duration::from_nanos(16_666_667);
/// Half of it is left for drawing what was found.
const LIMIT: f64 = 0.5;

fn main() -> ExitCode {
    let mut slowest = Duration::ZERO;
    for language in Language::ALL {
        let titles = pages(language).iter().flat_map(|page| page.title.split_whitespace());
        for word in titles {
            let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
            for written in ends.filter_map(|end| word.get(..end)) {
                slowest = slowest.max(looked_for(language, written));
            }
        }
    }
    let ratio = slowest.as_secs_f64() / FRAME.as_secs_f64();
    let word = if ratio <= LIMIT { "ok" } else { "over" };
    println!("B15 ratio {ratio:.4} limit {LIMIT:.4} {word}");
    if ratio <= LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The best of three, for a machine that does something else meanwhile is not what is asked about.
#[expect(clippy::disallowed_methods, reason = "a bench reads the time that passes")]
fn looked_for(language: Language, written: &str) -> Duration {
    let once = || {
        let before = Instant::now();
        std::hint::black_box(search(language, written));
        before.elapsed()
    };
    once().min(once()).min(once())
}
