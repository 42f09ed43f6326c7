//! Law 6 from the member's side: a long meeting on a real phone, and nothing of it afterwards.

use circle::pages::contains;
use circle::phone::Phone;
use circle::shelf::files;
use runde_core::companion::{Clock, DoorCommand, Event, MeetingCommand, MemberId, Span};

const NICKNAMES: [&str; 8] = ["Anna", "Bo", "Marit", "Ove", "Ingrid", "Lars", "Runa", "Åse"];

/// A meeting as it lies in the vault, and what of it must be gone afterwards.
struct Evening {
    phone: Phone,
    traces: Vec<Vec<u8>>,
}

/// How an order of people is written down while they sit there.
fn order(people: &[MemberId]) -> Vec<u8> {
    let ids: Vec<String> =
        people.iter().map(|id| serde_json::to_string(id.bytes()).unwrap()).collect();
    ids.join(",").into_bytes()
}

impl Evening {
    /// Seven people and one who comes late; turns, a pass, someone who comes back later, a silence,
    /// a slip, a break, an overrun. Every length is one that no other meeting has.
    fn held() -> Self {
        let mut phone = Phone::of(&NICKNAMES);
        phone.meet(&NICKNAMES[..7]);
        let seated: Vec<MemberId> = NICKNAMES.iter().map(|name| phone.member(name)).collect();
        let mut evening = Self { phone, traces: Vec::new() };
        evening.traces.extend(seated.iter().map(|id| order(&[*id])));
        evening.traces.push(order(&seated[..7]));
        let late = Event::Arrive { member: seated[7], beside: Some(seated[2]) };
        let turn = [Event::Begin, Event::Done];
        let silence = [Event::Begin, Event::Ring, Event::GoOn, Event::Done];
        let slip = [Event::Begin, Event::Done, Event::Undo, Event::Done];
        let short = [Event::Begin, Event::Break, Event::Done, Event::Next];
        let round: Vec<Event> = [
            &[Event::Next][..],
            &turn,
            &[Event::Pass, Event::Later, late],
            &silence,
            &slip,
            &short,
        ]
        .concat();
        for (event, step) in round.into_iter().zip(1_u64..) {
            evening.passes(53_171 + step * step * 641, event);
        }
        // half an hour over the offer
        evening.passes(1_803_467, Event::Begin);
        evening.passes(1_951_973, Event::Done);
        evening
    }

    /// Some time passes, then something happens; what the vault writes of it must go again.
    fn passes(&mut self, millis: u64, event: Event) {
        let before = self.phone.table();
        self.phone.clock.pass_millis(millis);
        self.phone.event(event);
        let (now, table) = (self.phone.clock.read(), self.phone.table());
        let mut numbers = vec![now.boot_millis, now.wall_millis.unsigned_abs(), table.now.millis()];
        // what was left of a turn, and what was given back
        let left = |table: &runde_core::companion::MeetingView| {
            table.ring.filter(|ring| ring.left != ring.whole).map_or(Span::ZERO, |ring| ring.left)
        };
        numbers.extend([left(&before).millis(), left(&table).millis(), table.middle.time.millis()]);
        let telling = numbers.into_iter().filter(|number| number % 1_000 != 0 && *number > 10_000);
        let written = telling.map(|number| number.to_string().into_bytes());
        for number in written.collect::<Vec<_>>() {
            if !self.traces.contains(&number) && self.is_there(&number) {
                self.traces.push(number);
            }
        }
    }

    fn is_there(&self, trace: &[u8]) -> bool {
        self.phone.pages().iter().any(|page| contains(page, trace))
    }

    /// Which traces stand in the pages, in the log, or in any view.
    fn found(&self) -> Vec<String> {
        let companion = &self.phone.companion;
        let views = format!("{:?} {:?}", companion.today(), companion.meeting());
        let mut texts = self.phone.pages();
        texts.push(views.into_bytes());
        // and every file as it lies there
        texts.extend(files(&self.phone.vault()).into_values());
        let found = self.traces.iter().filter(|trace| texts.iter().any(|t| contains(t, trace)));
        found.map(|trace| String::from_utf8_lossy(trace).into_owned()).collect()
    }

    fn all(&self) -> Vec<String> {
        self.traces.iter().map(|trace| String::from_utf8_lossy(trace).into_owned()).collect()
    }
}

/// Words of a meeting under way that no vault without one holds.
const WORDS: [&[u8]; 6] =
    [b"\"circle\"", b"\"waiting\"", b"\"speaker\"", b"\"silent\"", b"\"began\"", b"first start"];

#[test]
fn law_6_a_meeting_closed_by_hand_is_gone() {
    let mut evening = Evening::held();
    evening.traces.extend(WORDS.map(<[u8]>::to_vec));
    assert!(evening.traces.len() >= 40, "{} traces", evening.traces.len());
    assert_eq!(evening.found(), evening.all(), "they can be found at all");
    let day = evening.phone.table().day;

    evening.phone.event(Event::End);
    evening.phone.perform(MeetingCommand::CloseAndForget);
    assert_eq!(evening.found(), [""; 0], "in pages, log, files or views");
    assert_eq!(files(&evening.phone.vault())["vault.db-wal"], b"", "the log is empty");
    let met = evening.phone.companion.today().unwrap().met_last;
    assert_eq!(met, Some(day), "that the group met, stays");
    evening.phone.perform(DoorCommand::Lock);
    evening.phone.unlock();
    assert_eq!(evening.found(), [""; 0], "nor after the next opening");
    assert_eq!(evening.phone.companion.meeting(), None);
}

#[test]
fn law_6_a_meeting_nobody_closed_is_gone_after_twelve_hours() {
    let mut evening = Evening::held();
    evening.traces.extend(WORDS.map(<[u8]>::to_vec));
    let all = evening.all();
    assert!(all.len() >= 40);
    // the app is killed and the phone lies in a drawer: everything is still there
    let mut drawer =
        Evening { phone: evening.phone.as_a_kill_leaves_it(), traces: evening.traces.clone() };
    drawer.phone.clock.pass(11 * 60, 59);
    drawer.phone.unlock();
    drawer.traces.retain(|trace| drawer.phone.pages().iter().any(|page| contains(page, trace)));
    assert!(drawer.traces.len() > 12, "the meeting lies there, without its log");
    assert!(drawer.phone.companion.meeting().is_some());

    let mut forgotten =
        Evening { phone: evening.phone.as_a_kill_leaves_it(), traces: evening.traces.clone() };
    assert_eq!(forgotten.found(), all, "in the log as well");
    forgotten.phone.clock.pass(12 * 60, 0);
    forgotten.phone.unlock();
    assert_eq!(forgotten.found(), [""; 0], "when it is next opened");

    // the app that stayed open all night forgets as soon as somebody looks at it
    evening.phone.clock.pass(12 * 60, 0);
    evening.phone.perform(DoorCommand::Return);
    assert_eq!(evening.found(), [""; 0], "when somebody comes back to it");
}
