//! Views of agreements built by hand.

use chrono::{NaiveDate, NaiveTime};
use runde::cards::Card;
use runde_core::companion::{
    AgreedView, AgreementsView, AlsoView, ChangeView, EntryId, HorizonView, PatternView,
    ProposalView, RhythmView, TableState, When, WordsView,
};

/// What the members of these groups wrote; the same in every language, for it is theirs.
pub const WRITTEN: [&str; 4] = [
    "Our phones rest in the basket by the door.",
    "We begin with a minute of silence.",
    "Whoever comes first puts the kettle on, and whoever leaves last turns off the lights, \
     closes the windows, and puts the key back where it was, so that the choir that comes after \
     us finds the room as we found it, and we never have to ask anybody for anything more than \
     the room itself, all year round.",
    "Wednesdays",
];

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn today() -> NaiveDate {
    day(2026, 9, 30)
}

/// Names something by one number.
#[must_use]
pub const fn id(byte: u8) -> EntryId {
    EntryId::new([byte; 32])
}

pub(super) fn own(place: usize) -> WordsView {
    WordsView::Own(WRITTEN[place].to_owned())
}

pub(super) fn card(card: Card) -> WordsView {
    WordsView::Card(card.slug().to_owned())
}

/// What is agreed, as number `byte`; the one that every test begins with.
#[must_use]
pub fn agreed(byte: u8, words: WordsView) -> AgreedView {
    AgreedView {
        id: id(byte),
        words,
        proposed_on: day(2026, 3, 3),
        agreed_on: day(2026, 3, 3),
        review: None,
        review_is_due: false,
        twofold: false,
        can_withdraw: true,
        can_talk: true,
        goes_later: 0,
    }
}

/// What lies on the table, as number `byte`; the one that every test begins with.
#[must_use]
pub fn proposal(byte: u8, change: ChangeView, words: WordsView) -> ProposalView {
    ProposalView {
        id: id(byte),
        change,
        words,
        proposed_on: day(2026, 9, 29),
        review: None,
        state: TableState::Waiting,
        mine: None,
        asks_me: true,
        concerns_me: false,
        after_meeting: false,
        room_agreed: false,
        own_hand: false,
        goes_to: 6,
        goes_later: 0,
        can_talk: true,
        ended_by_talk: false,
    }
}

/// Every kind of change there is.
pub(super) fn changes() -> Vec<ProposalView> {
    let name = |nickname: &str| nickname.to_owned();
    let device = |lost| ChangeView::Device { nickname: name("Marit"), lost };
    let initiator = |meetings, longer| {
        let nickname = name("Runa");
        ChangeView::Initiator { nickname, meetings, longer, offered: longer }
    };
    let kinds = vec![
        (ChangeView::Rule, own(0)),
        (ChangeView::Amend(vec![card(Card::NoAdvice)]), own(1)),
        (ChangeView::Amend(vec![own(0), own(1)]), card(Card::HereAndNow)),
        (ChangeView::Retire(vec![own(1)]), WordsView::Gone),
        (ChangeView::Retire(Vec::new()), WordsView::Gone),
        (ChangeView::Pledge, card(Card::PLEDGE)),
        (ChangeView::Name, own(3)),
        (ChangeView::Horizon(HorizonView::Open), WordsView::Gone),
        (ChangeView::Horizon(HorizonView::Until(day(2027, 6, 9))), WordsView::Gone),
        (ChangeView::Horizon(HorizonView::Meetings(8)), WordsView::Gone),
        (initiator(5, false), WordsView::Gone),
        (initiator(1, true), WordsView::Gone),
        (ChangeView::KeepWords(12), WordsView::Gone),
        (ChangeView::Invite, WordsView::Own(name("Åse"))),
        (ChangeView::Remove(name("Ove")), WordsView::Gone),
        (device(false), WordsView::Gone),
        (device(true), WordsView::Gone),
        (ChangeView::Rhythm(rhythm()), own(1)),
        (ChangeView::Meet(once()), WordsView::Gone),
        (ChangeView::End, WordsView::Gone),
        (ChangeView::Rule, WordsView::Card("of-a-newer-runde".to_owned())),
        (ChangeView::Rule, WordsView::Gone),
    ];
    kinds
        .into_iter()
        .zip(40..)
        .map(|((change, words), byte)| proposal(byte, change, words))
        .collect()
}

fn rhythm() -> RhythmView {
    RhythmView {
        pattern: PatternView::Weeks { every: 2, first: day(2026, 10, 6) },
        at: NaiveTime::from_hms_opt(19, 0, 0).unwrap(),
        minutes: 90,
        zone: "Europe/Oslo".to_owned(),
    }
}

fn once() -> When {
    let RhythmView { at, minutes, zone, .. } = rhythm();
    When { day: day(2026, 12, 17), at, minutes, zone, place: None }
}

/// Everything else that can be in force.
pub(super) fn also() -> Vec<AlsoView> {
    let kinds = changes().into_iter().enumerate().filter_map(|(place, proposal)| {
        let left = match place {
            9 => Some(3),
            10 => Some(4),
            11 => Some(0),
            _ => None,
        };
        [6, 7, 8, 9, 10, 11, 12].contains(&place).then_some((proposal, left))
    });
    let rhythm_before = Some(RhythmView {
        pattern: PatternView::Weeks { every: 1, first: day(2026, 3, 3) },
        ..rhythm()
    });
    let rhythms = [None, rhythm_before].map(|before| AlsoView {
        agreed: agreed(69, own(1)),
        change: ChangeView::Rhythm(rhythm()),
        meetings_left: None,
        rhythm_before: before,
    });
    kinds
        .zip(70..)
        .map(|((proposal, meetings_left), byte)| AlsoView {
            agreed: agreed(byte, proposal.words),
            change: proposal.change,
            meetings_left,
            rhythm_before: None,
        })
        .chain(rhythms)
        .collect()
}

/// Nothing is agreed, and nothing proposed.
#[must_use]
pub fn nothing() -> AgreementsView {
    AgreementsView {
        group_name: String::new(),
        holder: "Anna".to_owned(),
        today: today(),
        pledge: None,
        pledge_again: None,
        rules: Vec::new(),
        also: Vec::new(),
        table: Vec::new(),
        cards_in_use: Vec::new(),
        keep_words: 6,
        frozen: false,
    }
}

pub(in crate::screens) fn something() -> AgreementsView {
    let looked_at = AgreedView {
        review: Some(day(2026, 9, 9)),
        review_is_due: true,
        agreed_on: day(2025, 9, 9),
        ..agreed(3, card(Card::SayGoodbye))
    };
    let twofold = AgreedView { twofold: true, ..agreed(4, own(1)) };
    let until = AgreedView { review: Some(day(2027, 1, 1)), ..agreed(5, own(2)) };
    let talk = ProposalView {
        state: TableState::Talk,
        ..proposal(21, ChangeView::Rule, card(Card::SoberAtMeetings))
    };
    AgreementsView {
        group_name: "Tuesdays".to_owned(),
        pledge: Some(agreed(1, card(Card::PLEDGE))),
        rules: vec![agreed(2, card(Card::NoAdvice)), looked_at, twofold, until],
        also: also().into_iter().take(2).collect(),
        table: vec![proposal(20, ChangeView::Rule, own(0)), talk],
        cards_in_use: [Card::PLEDGE, Card::NoAdvice, Card::SayGoodbye, Card::SoberAtMeetings]
            .map(|card| card.slug().to_owned())
            .into(),
        ..nothing()
    }
}
