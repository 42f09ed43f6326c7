//! Law 10: killed at any instant, the app comes back to the same turn of the same round.
//!
//! A real program plays evenings on one vault and is killed fifty times: at once after one of its
//! lines, or just before one of its writes. What it said that it did is then in the vault, to the
//! millisecond, and perhaps the one act it was doing; nothing else is. The next one goes on there.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command as Program, Stdio};

use circle::chance::Chance;
use circle::kill::{changes, kill_before};
use circle::script::{Act, Line};
use circle::shelf::Shelf;
use runde_core::companion::{
    Clock, Companion, DoorCommand, Language, Reading, SeatState, StageView, SystemClock,
};
use runde_core::domain::MemberId;
use runde_core::round::{Ledger, Meeting, Moment, NextRound, Plan, Seated, Span, Stage};
use runde_core::vault::{FileStore, GroupStore, KeptLedger, Live, MeetingStore};

const PLAYER: &str = env!("CARGO_BIN_EXE_player");

/// What must be in the vault, by the machine of the round alone.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    live: Option<Live>,
    ledger: Ledger,
    next_round: NextRound,
    everyone: Vec<MemberId>,
}

impl Kept {
    fn after(&self, act: &Act, read: &Reading) -> Self {
        let mut kept = self.clone();
        match (act, &self.live) {
            (Act::Start(circle, preset), None) => {
                let plan = Plan::preset(*preset);
                let ledger = self.ledger.clone();
                let start = Moment::default();
                let seated = Seated { circle: circle.clone(), without_offer: None };
                let meeting = Meeting::begin(start, seated, &plan, ledger, self.next_round);
                kept.live = Some(Live {
                    meeting: meeting.unwrap(),
                    read: read.clone(),
                    visitors: Vec::new(),
                });
            }
            (Act::Event(event), Some(live)) => {
                let meeting = live.meeting.after(moment(live, read), event).unwrap();
                kept.live = Some(Live { meeting, read: read.clone(), visitors: Vec::new() });
            }
            (Act::Close, Some(live)) => {
                kept.ledger = live.meeting.ledger().clone();
                kept.next_round = live.meeting.leaves(&self.everyone);
                kept.live = None;
            }
            other => panic!("{other:?}"),
        }
        kept
    }

    /// What is in the vault now.
    fn found(shelf: &Shelf) -> Self {
        let store = shelf.open(None, &SystemClock.read()).unwrap();
        assert_eq!(store.check(), Ok(()));
        let KeptLedger { counts: ledger, next_round } = store.ledger().unwrap();
        let group = store.group().unwrap().unwrap();
        let everyone = group.members().iter().map(|member| member.id).collect();
        Self { live: store.live().unwrap(), ledger, next_round, everyone }
    }
}

fn moment(live: &Live, now: &Reading) -> Moment {
    assert_eq!(live.read.boot, now.boot, "this machine was not restarted meanwhile");
    let passed = now.boot_millis - live.read.boot_millis;
    live.meeting.seen().after(Span::from_millis(passed))
}

/// What was said by a program that was killed: all that it did, and what it was about to do.
fn follow(kept: &mut Kept, said: &str) -> Option<Act> {
    let mut about_to = None;
    for line in said.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        match serde_json::from_str(line).unwrap() {
            Line::Will(act) => about_to = Some(act),
            Line::Did(read) => *kept = kept.after(&about_to.take().unwrap(), &read),
        }
    }
    about_to
}

/// The vault holds what was said, or that and the one act which was being done.
fn compare(kept: &mut Kept, about_to: Option<&Act>, shelf: &Shelf) {
    let found = Kept::found(shelf);
    if found != *kept {
        let act = about_to.unwrap_or_else(|| panic!("said {kept:?}, found {found:?}"));
        let read = found.live.as_ref().map_or_else(|| SystemClock.read(), |live| live.read.clone());
        assert_eq!(kept.after(act, &read), found, "{act:?}");
        *kept = found;
    }
}

/// Opened as a member opens it: the same turn of the same round, and the time that the clocks say.
fn look_at_the_table(kept: &Kept, shelf: &Shelf) {
    let keys = Box::new(shelf.keys());
    let clock = Box::new(SystemClock);
    let mut companion = Companion::new(shelf.folder(), keys, clock, Language::English);
    companion.perform(DoorCommand::Unlock(None)).unwrap();
    let (view, now) = (companion.meeting(), SystemClock.read());
    let Some(live) = &kept.live else {
        assert_eq!(view, None);
        return;
    };
    let (view, meeting) = (view.unwrap(), live.meeting.at(moment(live, &now)));
    let seated: Vec<_> = view.circle.iter().map(|seat| seat.person.id).collect();
    assert_eq!(seated, meeting.circle());
    assert_eq!((view.silent, view.ahead.break_wanted), (meeting.silent(), meeting.break_wanted()));
    let round = meeting.stage().round();
    if let Some(round) = round {
        assert_eq!(view.round.map(|it| (it.name, it.walk)), Some((round.name(), round.walk())));
    }
    let floor = view.floor().map(|(_, seat)| (seat.person.id, seat.state));
    match meeting.stage() {
        Stage::Turn { turn, .. } => {
            assert_eq!(view.stage, StageView::Turn);
            assert_eq!(floor, Some((turn.speaker, SeatState::Speaking)));
            let ring = view.ring.unwrap();
            assert_eq!(ring.whole, turn.offered);
            let differs = ring.left.millis().abs_diff(turn.left.millis());
            assert!(differs <= 1_000, "{differs} ms of the offer were lost or won");
        }
        Stage::Between { round } => {
            assert_eq!(view.stage, StageView::Between);
            let offered = round.waiting().next().unwrap();
            assert_eq!(floor, Some((offered, SeatState::Offered)));
        }
        _ => assert_eq!(floor, None),
    }
    let differs = view.middle.time.millis().abs_diff(meeting.middle().millis());
    assert!(differs <= 1_000, "{differs} ms of the middle were lost or won");
}

/// Kills the program at once after it said so many lines.
fn kill_after_lines(arguments: &[&str], lines: u64) -> String {
    let mut player = Program::new(PLAYER).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut pipe = BufReader::new(player.stdout.take().unwrap());
    let mut said = String::new();
    for _ in 0..lines {
        pipe.read_line(&mut said).unwrap();
    }
    player.kill().unwrap();
    player.wait().unwrap();
    pipe.read_to_string(&mut said).unwrap();
    said
}

fn places(shelf: &Shelf) -> [String; 2] {
    [shelf.folder(), shelf.key_file()]
        .map(PathBuf::into_os_string)
        .map(|place| place.into_string().unwrap())
}

#[test]
fn law_10_nothing_lost_at_fifty_kills() {
    let (shelf, mut chance) = (Shelf::new(), Chance::new());
    let [folder, keys] = places(&shelf);
    let founded = Program::new(PLAYER).args(["found", &folder, &keys]).status().unwrap();
    assert!(founded.success());
    // how often sixty acts write, by the name of the call
    let copy = shelf.copied();
    let [folder_copy, keys_copy] = places(&copy);
    let counted = changes(Path::new(PLAYER), &["play", &folder_copy, &keys_copy, "1", "60"]);
    let often: Vec<_> = counted.into_iter().filter(|(_, times)| *times >= 30).collect();
    assert!(often.len() >= 3, "writes, syncs and lines: {often:?}");

    let (mut kept, mut acts) = (Kept::found(&shelf), 0);
    for kill in 0..50 {
        let seed = chance.draw().to_string();
        let said = if kill % 5 < 3 {
            let lines = 1 + chance.below(80);
            kill_after_lines(&["play", &folder, &keys, &seed, "100000"], lines)
        } else {
            let (call, times) = chance.one_of(&often).clone();
            let nth = 1 + u32::try_from(chance.below(u64::from(times) / 2)).unwrap();
            // so many acts that it is surely killed before it ends by itself
            let arguments = ["play", &folder, &keys, &seed, "500"];
            kill_before(Path::new(PLAYER), &arguments, &call, nth)
                .expect("it was killed before it ended")
        };
        acts += said.matches("Did").count();
        let about_to = follow(&mut kept, &said);
        compare(&mut kept, about_to.as_ref(), &shelf);
        look_at_the_table(&kept, &shelf);
    }
    assert!(acts > 500, "{acts} acts are no evening");
}
