//! The acts of ten years as our entries, as an automerge document and as a loro document (B3).
//!
//! An act is a map, a change holds one act, and every change is signed, and verified with Ed25519 on
//! all cores before it is taken in. `bench_peers` prints `NAME ratio VALUE limit LIMIT ok|over`, a
//! line a figure: ours by the quicker of the two.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench that cannot go on stops, and says where"
)]

mod acts;
mod automerge_peer;
mod loro_peer;
mod ours;
mod signed;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use decade::Decade;
use runde_core::journal::Entry;

const ENTRIES: usize = 50_000;
const DIVERGENT: usize = 1_000;
/// How often each of the three does each of the three works; one run takes some ten seconds.
const RUNS: usize = 7;

/// What two halves of a group wrote while they did not meet.
type Halves = [Vec<Entry>; 2];

/// One way to keep what several phones write.
trait Peer {
    /// What it gives another phone.
    type Saved;

    /// Everything, for another phone.
    fn save(&self) -> Self::Saved;

    /// How many bytes that is.
    fn bytes(saved: &Self::Saved) -> usize;

    /// Verified, and ready to be read.
    fn load(&self, saved: &Self::Saved);

    /// How long it takes until each half has verified and taken in what the other wrote.
    fn merge(&self) -> Duration;
}

/// Times of save, load and merge, and the bytes.
#[derive(Default)]
struct Taken {
    times: [Vec<Duration>; 3],
    bytes: usize,
}

impl Taken {
    fn run<P: Peer>(&mut self, peer: &P) {
        let (save, saved) = timed(|| peer.save());
        let (load, ()) = timed(|| peer.load(&saved));
        self.bytes = P::bytes(&saved);
        for (all, one) in self.times.iter_mut().zip([save, load, peer.merge()]) {
            all.push(one);
        }
    }

    fn medians(&mut self) -> [Duration; 3] {
        self.times.each_mut().map(|times| {
            times.sort_unstable();
            times[times.len() / 2]
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench reads the time that passes")]
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let before = Instant::now();
    let done = work();
    (before.elapsed(), done)
}

fn main() -> ExitCode {
    let mut decade = Decade::first_day();
    decade.live_until(ENTRIES);
    let halves = decade.divergent(DIVERGENT);
    let ours = ours::Ours::holding(&decade, &halves);
    let automerge = automerge_peer::Peer::holding(&decade.entries, &halves);
    let loro = loro_peer::Peer::holding(&decade.entries, &halves);
    let mut taken: [Taken; 3] = Default::default();
    for run in 0..RUNS {
        for at in [0, 1, 2].map(|at| (at + run) % 3) {
            match at {
                0 => taken[0].run(&ours),
                1 => taken[1].run(&automerge),
                _ => taken[2].run(&loro),
            }
        }
    }
    let (copied, pieces) = loro.pieces();
    let bytes = taken.each_ref().map(|taken| taken.bytes);
    let [ours, automerge, loro] = taken.each_mut().map(Taken::medians);
    let mut over = false;
    for (at, name) in ["B3-save", "B3-load", "B3-merge"].into_iter().enumerate() {
        let value = ours[at].as_secs_f64() / automerge[at].min(loro[at]).as_secs_f64();
        let word = if value <= 1.0 { "ok" } else { "over" };
        over |= value > 1.0;
        println!("{name} ratio {value:.2} limit 1.00 {word}");
    }
    println!(
        "# B3, save, load, merge: ours {ours:.2?}, automerge {automerge:.2?}, loro {loro:.2?}"
    );
    println!("# B3, bytes of {ENTRIES} acts with signatures, in this order: {bytes:?}");
    println!("# B3, loro's signed pieces: {pieces} bytes, copied in {copied:.2?}");
    if over { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
