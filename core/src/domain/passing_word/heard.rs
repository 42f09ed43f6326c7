//! The passing words that hold here now, and which ones may (`core/docs/passing-words.md` §2–4).

use std::collections::{BTreeMap, BTreeSet};

use super::word::{DayQuestion, Marks, PassingWord, Saying};
use crate::domain::consent::Change;
use crate::domain::fold::State;
use crate::domain::ids::{Day, DeviceId, EntryId, MemberId, WordId};
use crate::domain::schedule::{Schedule, Slot};

/// What a word is for: of two for the same thing one holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Coming((Slot, Day), MemberId),
    Duty((Slot, Day), EntryId),
    Question,
    Marks(WordId, MemberId),
    Round(WordId, BTreeSet<MemberId>),
}

impl Thing {
    fn of(said: &Saying) -> Self {
        match said {
            Saying::Away { slot, day, member, .. } => Self::Coming((*slot, *day), *member),
            Saying::Takes { slot, day, duty, .. } => Self::Duty((*slot, *day), *duty),
            Saying::Asks(_) | Saying::LaidAside { .. } => Self::Question,
            Saying::Marks { question, member, .. } => Self::Marks(*question, *member),
            Saying::Round { question, members, .. } => Self::Round(*question, members.clone()),
        }
    }

    /// The meeting it is about, and its day; none for finding a day.
    const fn meeting(&self) -> Option<(Slot, Day)> {
        match self {
            Self::Coming(meeting, _) | Self::Duty(meeting, _) => Some(*meeting),
            Self::Question | Self::Marks(..) | Self::Round(..) => None,
        }
    }
}

/// What words are judged against.
#[derive(Clone, Copy, Debug)]
pub struct Present<'a> {
    /// What the group is.
    pub state: &'a State,
    /// The civil day it is here.
    pub today: Day,
    /// The day on which a meeting began that is still under way.
    pub meeting: Option<Day>,
}

impl Present<'_> {
    /// Whether a meeting on this day is still to come, or under way.
    fn is_ahead(&self, day: Day) -> bool {
        let farthest = Day::new(self.today.days().saturating_add(Schedule::AHEAD));
        // a day that was only noted may be over for another phone and not for this one
        let noted = day >= self.today && self.state.noted.contains(&day);
        let closed = self.state.met.contains(&day) && !noted;
        self.meeting == Some(day) || ((self.today..=farthest).contains(&day) && !closed)
    }

    /// Whether a meeting takes place, on this day, and is not over.
    fn takes_place(&self, slot: Slot, day: Day) -> bool {
        let meeting = self.state.schedule.meeting(slot).filter(|it| it.when.day == day);
        meeting.is_some_and(|it| it.how.takes_place()) && self.is_ahead(day)
    }

    /// Whether a question with this last day can still be answered.
    fn is_open(&self, last: Day) -> bool {
        let farthest = Day::new(self.today.days().saturating_add(Schedule::AHEAD));
        (self.today..=farthest).contains(&last)
    }

    /// Whether a question can still be answered, and has not been by agreeing on one of its times.
    fn is_asked(&self, asked: &DayQuestion) -> bool {
        self.is_open(asked.last()) && !self.has_agreed_on(asked)
    }

    /// Whether all have agreed on a meeting at one of these times, which was not called off since.
    fn has_agreed_on(&self, asked: &DayQuestion) -> bool {
        self.state.in_force.iter().any(|id| {
            let proposal = self.state.proposals.get(id);
            let meets = proposal.is_some_and(|proposal| match &proposal.change {
                Change::Meet(one) => asked.is_about(one),
                _ => false,
            });
            let meeting = || self.state.schedule.meeting(Slot::Single(*id));
            meets && meeting().is_some_and(|meeting| meeting.how.takes_place())
        })
    }

    /// The member whose device this is; only members have any in a state.
    fn author(&self, device: DeviceId) -> Option<MemberId> {
        let mut devices = self.state.devices.iter();
        devices.find(|(_, all)| all.contains(&device)).map(|(member, _)| *member)
    }

    /// Whether this device may say something for this member (law 7).
    #[must_use]
    pub fn speaks_for(&self, device: DeviceId, member: MemberId) -> bool {
        let here = self.state.members.contains(&member);
        let without = self.state.devices.get(&member).is_none_or(Vec::is_empty);
        here && self.author(device).is_some_and(|author| author == member || without)
    }

    fn may_say(&self, word: &PassingWord) -> bool {
        let speaks = |member: &MemberId| self.speaks_for(word.device, *member);
        match &word.said {
            Saying::Away { member, .. } | Saying::Marks { member, .. } => speaks(member),
            Saying::Takes { duty, member, .. } => {
                speaks(member) && self.state.duties.contains(duty)
            }
            Saying::Round { members, .. } => members.iter().all(speaks),
            Saying::Asks(_) | Saying::LaidAside { .. } => self.author(word.device).is_some(),
        }
    }

    fn has_other_phones(&self, device: DeviceId) -> bool {
        self.state.devices.values().flatten().any(|other| *other != device)
    }
}

/// What came of hearing a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// It holds now.
    New,
    /// It is here already, or one that holds instead.
    Known,
    /// Nobody may say it, what it is about is over or unknown, or there is no room.
    Refused,
}

/// Whether the group has found a day: never who, never how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Not all are spoken for.
    Open,
    /// All are; whether each time works for everybody.
    Works(Marks),
}

/// A question for a day, and the word that asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuestion<'a> {
    /// The word.
    pub id: WordId,
    /// What it asks.
    pub question: &'a DayQuestion,
}

/// The passing words that hold; of each member's devices at most [`Heard::MOST_OF_ONE`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard(BTreeMap<Thing, PassingWord>);

impl Heard {
    /// The most words of one member's devices that are kept: those for the nearest days.
    pub const MOST_OF_ONE: usize = 64;

    /// The words a vault kept; they were judged when they came in.
    #[must_use]
    pub fn kept(words: impl IntoIterator<Item = PassingWord>) -> Self {
        Self(words.into_iter().map(|word| (Thing::of(&word.said), word)).collect())
    }

    /// The names of all of them.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<WordId> {
        self.0.values().map(|word| word.id).collect()
    }

    /// Takes a word in, if it may be said and is the last for its thing.
    pub fn hear(&mut self, word: PassingWord, now: &Present<'_>) -> Hearing {
        let thing = Thing::of(&word.said);
        let rank = |word: &PassingWord| (word.number, word.device, word.id);
        let holds = self.0.get(&thing);
        if holds.is_some_and(|holds| rank(holds) >= rank(&word)) {
            return Hearing::Known;
        }
        if !now.may_say(&word) || !self.is_about_something(&word.said, now) {
            return Hearing::Refused;
        }
        if holds.is_none()
            && let Some((farthest, over)) = self.farthest_of(now.author(word.device), now)
        {
            if (self.last_day(&word.said), word.id) >= over {
                return Hearing::Refused;
            }
            self.0.remove(&farthest);
        }
        self.0.insert(thing, word);
        Hearing::New
    }

    /// Of the words of a member who has said as many as are kept, what is for the farthest day.
    fn farthest_of(
        &self,
        member: Option<MemberId>,
        now: &Present<'_>,
    ) -> Option<(Thing, (Day, WordId))> {
        let theirs = self.0.iter().filter(|(_, word)| now.author(word.device) == member);
        if theirs.clone().count() < Self::MOST_OF_ONE {
            return None;
        }
        let dated = theirs.map(|(thing, word)| (thing, (self.last_day(&word.said), word.id)));
        dated.max_by_key(|(_, at)| *at).map(|(thing, at)| (thing.clone(), at))
    }

    /// The last day that a word is for.
    fn last_day(&self, said: &Saying) -> Day {
        match said {
            Saying::Away { day, .. } | Saying::Takes { day, .. } => *day,
            Saying::Asks(asked) => asked.last(),
            Saying::LaidAside { last, .. } => *last,
            Saying::Marks { .. } | Saying::Round { .. } => {
                self.question().map_or(Day::new(0), |asked| asked.question.last())
            }
        }
    }

    /// Lets go of what is over, and of what nobody may say any more. `own` is this phone's device.
    pub fn let_go(&mut self, own: DeviceId, now: &Present<'_>) {
        let mut meetings = BTreeMap::<(Slot, Day), bool>::new();
        self.0.retain(|thing, word| {
            let ahead = thing.meeting().is_none_or(|(slot, day)| {
                *meetings.entry((slot, day)).or_insert_with(|| now.takes_place(slot, day))
            });
            let told = !matches!(word.said, Saying::LaidAside { .. }) || now.has_other_phones(own);
            ahead && told && now.may_say(word)
        });
        let heard = self.clone();
        self.0.retain(|thing, word| {
            thing.meeting().is_some() || heard.is_about_something(&word.said, now)
        });
    }

    fn is_about_something(&self, said: &Saying, now: &Present<'_>) -> bool {
        match said {
            Saying::Away { slot, day, .. } | Saying::Takes { slot, day, .. } => {
                now.takes_place(*slot, *day)
            }
            Saying::Asks(asked) => now.is_asked(asked),
            Saying::LaidAside { last, .. } => now.is_open(*last),
            Saying::Marks { question, marks, .. } | Saying::Round { question, marks, .. } => {
                let asked = self.question().filter(|asked| asked.id == *question);
                asked.is_some_and(|OpenQuestion { question, .. }| {
                    now.is_asked(question) && question.times().len() == marks.as_slice().len()
                })
            }
        }
    }

    /// The number of a new word that says this; nothing where there is none higher.
    #[must_use]
    pub fn next_number(&self, said: &Saying) -> Option<u32> {
        let about = Thing::of(said).meeting();
        let alike = self.0.iter().filter(|(thing, _)| thing.meeting() == about);
        alike.map(|(_, word)| word.number).max().map_or(Some(0), |last| last.checked_add(1))
    }

    /// Whether this is what holds already.
    #[must_use]
    pub fn says(&self, said: &Saying) -> bool {
        self.0.get(&Thing::of(said)).is_some_and(|word| word.said == *said)
    }

    /// Who can't come to a meeting on this day.
    #[must_use]
    pub fn away(&self, slot: Slot, day: Day) -> BTreeSet<MemberId> {
        let all = self.0.values().filter_map(|word| match word.said {
            Saying::Away { slot: of, day: on, member, away: true } if (of, on) == (slot, day) => {
                Some(member)
            }
            _ => None,
        });
        all.collect()
    }

    /// Who takes which duty at a meeting on this day.
    #[must_use]
    pub fn taken(&self, slot: Slot, day: Day) -> BTreeMap<EntryId, MemberId> {
        let all = self.0.values().filter_map(|word| match word.said {
            Saying::Takes { slot: of, day: on, duty, member } if (of, on) == (slot, day) => {
                Some((duty, member))
            }
            _ => None,
        });
        all.collect()
    }

    /// The question for a day, while there is one.
    #[must_use]
    pub fn question(&self) -> Option<OpenQuestion<'_>> {
        match self.0.get(&Thing::Question)? {
            PassingWord { id, said: Saying::Asks(question), .. } => {
                Some(OpenQuestion { id: *id, question })
            }
            _ => None,
        }
    }

    /// What a member has marked in their own hand.
    #[must_use]
    pub fn marks(&self, member: MemberId) -> Option<&Marks> {
        let asked = self.question()?.id;
        match &self.0.get(&Thing::Marks(asked, member))?.said {
            Saying::Marks { marks, .. } => Some(marks),
            _ => None,
        }
    }

    /// Whether these have found a day.
    #[must_use]
    pub fn found(&self, members: &[MemberId]) -> Finding {
        let Some(OpenQuestion { id: asked, .. }) = self.question() else { return Finding::Open };
        let last_for = |member: &MemberId| {
            let theirs = self.0.values().filter_map(|word| match &word.said {
                Saying::Marks { question, member: whose, marks } => {
                    (*question == asked && whose == member).then_some((word, marks))
                }
                Saying::Round { question, members, marks } => {
                    (*question == asked && members.contains(member)).then_some((word, marks))
                }
                _ => None,
            });
            theirs.max_by_key(|(word, _)| (word.number, word.device, word.id)).map(|it| it.1)
        };
        let spoken: Option<Vec<&Marks>> = members.iter().map(last_for).collect();
        let works = spoken
            .and_then(|all| all.into_iter().cloned().reduce(|works, marks| works.and(&marks)));
        works.map_or(Finding::Open, Finding::Works)
    }
}
