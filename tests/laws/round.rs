//! Laws 1 to 5 over random meetings.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use runde_core::domain::MemberId;
use runde_core::round::{Event, Ledger, Meeting, Plan, Preset, RoundName, Span, Stage};

use crate::random_meeting::{Evening, evenings, member};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_shrink_iters: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn law_1_equal_offer(evening in evenings()) {
        let mut offered = BTreeSet::new();
        let mut spoke = BTreeMap::<MemberId, u32>::new();
        note_offer(&evening.begin(), &mut offered);
        let mut slip = (offered.clone(), spoke.clone());
        evening.play(|before, event, after| {
            if *event == Event::Undo {
                (offered, spoke) = slip.clone();
                return;
            }
            slip = (offered.clone(), spoke.clone());
            if opens(before, after) {
                offered.clear();
                spoke.clear();
            }
            note_offer(after, &mut offered);
            if let (Event::Begin, Stage::Turn { round, turn }) = (event, after.stage()) {
                assert_eq!(turn.offered, round.offer(), "the same for everyone");
                let turns = spoke.entry(turn.speaker).or_default();
                *turns += 1;
                assert_eq!(*turns, 1, "nobody is offered a second turn in the same round");
            }
            if let Stage::RoundOver { name: RoundName::Planned(_) } = after.stage()
                && before.stage().round().is_some()
            {
                let asked = |here: &&MemberId| Some(**here) != evening.without_offer;
                let mut all = after.circle().iter().filter(asked);
                let missing = all.find(|here| !offered.contains(*here));
                assert_eq!(missing, None, "everyone here was offered the floor");
            }
        });
    }

    #[test]
    fn law_2_a_promise_never_shrinks(evening in evenings(), later in 0_u64..10_000_000) {
        evening.play(|before, event, after| {
            if let (Some(was), Some(is)) = (before.stage().round(), after.stage().round())
                && !opens(before, after)
                && *event != Event::Undo
            {
                assert_eq!(was.offer(), is.offer(), "{event:?} changed the offer of a round");
            }
            // time alone cuts nobody off and takes nothing from those who wait
            let much_later = after.at(after.seen().after(Span::from_millis(later)));
            assert_eq!(who_has_the_floor(after), who_has_the_floor(&much_later));
            assert_eq!(waiting(after), waiting(&much_later));
            assert!(much_later.expected_end() >= after.expected_end());
            if let (Stage::Turn { turn: was, .. }, Stage::Turn { turn: is, .. }) =
                (before.stage(), after.stage())
                && was.speaker == is.speaker
                && !matches!(event, Event::Undo)
            {
                assert!(is.offered >= was.offered && is.left >= was.left, "{event:?}");
            }
        });
    }

    #[test]
    fn law_3_time_is_conserved(evening in evenings()) {
        let check = |meeting: &Meeting, told: &str| {
            let balance = meeting.balance();
            assert!(balance.holds(), "{told}: {balance:?}");
            assert_eq!(balance.spent, meeting.seen().since(meeting.began()), "{told}");
            let waits = matches!(meeting.stage(), Stage::Turn { .. });
            assert!(!meeting.break_wanted() || waits, "{told}: a break waits for a turn alone");
        };
        check(&evening.begin(), "begin");
        let end = evening.play(|before, event, after| {
            check(before, "before");
            check(after, &format!("{event:?}"));
            let to_come = [after.balance().open, after.middle(), after.balance().reserved];
            let end = after.seen().after(to_come.into_iter().sum());
            assert_eq!(after.expected_end(), end, "what is left is what lies before the end");
        });
        let ended = end.after(end.seen(), &Event::End).unwrap();
        check(&ended, "end");
    }

    #[test]
    fn law_4_fair_order(evening in evenings()) {
        evening.play(|before, _, after| {
            if let Stage::Between { round } = after.stage()
                && opens(before, after)
            {
                let order: Vec<MemberId> = round.waiting().collect();
                let ledger = before.ledger();
                let least = order.iter().map(|m| ledger.counts(*m).opened).min().unwrap();
                let (opener, closer) = (order[0], order[order.len() - 1]);
                assert_eq!(ledger.counts(opener).opened, least);
                // the other way round, the opener's other neighbour would close
                if let Some(other) = order.get(1).filter(|_| order.len() > 2) {
                    assert!(ledger.counts(closer).closed <= ledger.counts(*other).closed);
                }
                assert_eq!(total(after.ledger()), total(ledger) + 2, "two counts and no more");
            }
        });
    }

    #[test]
    fn law_4_nobody_opens_twice_as_long_as_another_waits(people in 2_u8..=12, rounds in 1_usize..40) {
        let circle: Vec<MemberId> = (0..people).map(member).collect();
        let plan = Plan::preset(Preset::First180);
        let mut ledger = Ledger::default();
        for _ in 0..rounds {
            let evening = Evening { circle: circle.clone(), plan: plan.clone(), ledger, steps: Vec::new(), without_offer: None };
            let mut meeting = evening.begin();
            while !matches!(meeting.stage(), Stage::Over) {
                let event = match meeting.stage() { Stage::Between { .. } => Event::Pass, _ => Event::Next };
                meeting = meeting.after(meeting.seen(), &event).unwrap();
            }
            ledger = meeting.ledger().clone();
            let opened: Vec<u32> = circle.iter().map(|m| ledger.counts(*m).opened).collect();
            let (least, most) = (opened.iter().min().unwrap(), opened.iter().max().unwrap());
            prop_assert!(most - least <= 1, "{opened:?}");
        }
    }

    #[test]
    fn law_5_silence_is_free(evening in evenings(), millis in 0_u64..5_000_000) {
        evening.play(|_, _, meeting| {
            if matches!(meeting.stage(), Stage::Over) || meeting.silent() {
                return;
            }
            let rung = meeting.after(meeting.seen(), &Event::Ring).expect("anyone may ring");
            let later = rung.seen().after(Span::from_millis(millis));
            assert_eq!(rung.at(later).stage(), meeting.stage(), "all clocks stand");
            assert_eq!(rung.next_sign(), None, "nobody is given a sign");
            let on = rung.after(later, &Event::GoOn).unwrap();
            assert_eq!(on.stage(), meeting.stage(), "everything is where it was");
            assert!(on.balance().holds());
        });
    }
}

/// Whether this event opened a round: only then does the ledger count.
fn opens(before: &Meeting, after: &Meeting) -> bool {
    total(before.ledger()) < total(after.ledger())
}

fn total(ledger: &Ledger) -> u32 {
    ledger.iter().map(|(_, counts)| counts.opened + counts.closed).sum()
}

fn note_offer(meeting: &Meeting, offered: &mut BTreeSet<MemberId>) {
    match meeting.stage() {
        Stage::Between { round } => offered.extend(round.waiting().next()),
        Stage::Turn { turn, .. } => offered.extend([turn.speaker]),
        _ => {}
    }
}

fn who_has_the_floor(meeting: &Meeting) -> Option<MemberId> {
    match meeting.stage() {
        Stage::Turn { turn, .. } => Some(turn.speaker),
        _ => None,
    }
}

fn waiting(meeting: &Meeting) -> Vec<MemberId> {
    meeting.stage().round().map(|round| round.waiting().collect()).unwrap_or_default()
}
