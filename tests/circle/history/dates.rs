//! What a phone says of meetings and duties by chance.

use runde_core::domain::{
    Act, Change, ChosenDays, Day, DayOfWeek, EntryId, Every, Length, Nth, OneMeeting, Over,
    Pattern, Pause, Rhythm, Slot, State, TimeOfDay, What, Zone,
};

use super::{FIRST_DAY, History};

/// A day within so many days from the founding is where meetings lie.
const DAYS: u64 = 240;

impl History {
    fn small(&mut self, end: u64) -> u32 {
        u32::try_from(self.below(end)).unwrap()
    }

    fn some_day(&mut self) -> Day {
        Day::new(FIRST_DAY + self.small(DAYS))
    }

    /// One of few, so that two choose the same now and then.
    fn some_time(&mut self) -> (TimeOfDay, Length) {
        let at = *self.chance.one_of(&[0, 19 * 60, 19 * 60 + 30, 1_439]);
        let length = *self.chance.one_of(&[15, 120, 720]);
        (TimeOfDay::new(at).unwrap(), Length::new(length).unwrap())
    }

    fn some_zone(&mut self) -> Zone {
        let names = ["Europe/Copenhagen", "Pacific/Auckland", "No/Where"];
        let name = *self.chance.one_of(&names);
        Zone::new(name).unwrap()
    }

    fn some_pattern(&mut self) -> Pattern {
        match self.below(4) {
            0 => Pattern::Monthly {
                nth: *self.chance.one_of(&Nth::ALL),
                weekday: DayOfWeek::new(self.small(7)).unwrap(),
                from: self.some_day(),
            },
            1 => {
                let many = 1 + self.below(6);
                let days: Vec<Day> = (0..many).map(|_| self.some_day()).collect();
                Pattern::Chosen(ChosenDays::new(days).unwrap())
            }
            _ => Pattern::Weeks {
                every: Every::new(1 + self.small(4)).unwrap(),
                first: self.some_day(),
            },
        }
    }

    pub(super) fn some_rhythm(&mut self) -> Rhythm {
        let ((at, length), zone) = (self.some_time(), self.some_zone());
        Rhythm { pattern: self.some_pattern(), at, length, zone }
    }

    pub(super) fn some_meeting(&mut self) -> OneMeeting {
        let ((at, length), zone) = (self.some_time(), self.some_zone());
        OneMeeting { day: self.some_day(), at, length, zone }
    }

    fn some_what(&mut self) -> What {
        let (at, length) = self.some_time();
        match self.below(5) {
            0 => What::AsPlanned,
            1 => What::CalledOff,
            // a week in which two may find the same day
            _ => What::Moved { day: Day::new(FIRST_DAY + 100 + self.small(7)), at, length },
        }
    }

    /// A meeting that somebody can speak of, or nearly one.
    fn some_slot(&mut self, state: &State) -> Option<Slot> {
        let proposed = |history: &Self, id: &EntryId| {
            let act = &history.entries[history.written[id]].header().act;
            match act {
                Act::Propose { change: Change::Rhythm { rhythm, .. }, .. } => Some(rhythm.clone()),
                _ => None,
            }
        };
        let rhythms = state.schedule.rhythms().iter().map(|it| it.proposal);
        let all: Vec<EntryId> = rhythms
            .chain(state.schedule.singles().keys().copied())
            .chain(state.table.iter().copied())
            .collect();
        let all = self.aged(&all);
        if all.is_empty() {
            return None;
        }
        let id = *self.chance.one_of(&all);
        let Some(rhythm) = proposed(self, &id) else { return Some(Slot::Single(id)) };
        let near = self.some_day();
        let near = if self.below(3) > 0 { Day::new(FIRST_DAY) } else { near };
        let day = rhythm.pattern.days_from(near).next()?;
        let off = u32::from(self.below(12) == 0);
        Some(Slot::Planned { rhythm: id, day: Day::new(day.days() + off) })
    }

    fn place(&mut self) -> Option<&'static str> {
        (self.below(3) == 0).then_some("In the library.")
    }

    /// Something about when the group meets, or who does what.
    pub(super) fn date(&mut self, pen: usize, state: &State) {
        let act = match self.below(10) {
            0 => Act::Extra(self.some_meeting()),
            1 => {
                let (from, more) = (self.some_day(), self.small(30));
                Act::Pause(Pause::new(from, Day::new(from.days() + more)).unwrap())
            }
            2 => {
                let pauses: Vec<EntryId> = state.schedule.pauses().keys().copied().collect();
                let Some(pause) = self.aged(&pauses).first().copied() else { return };
                Act::Resume(pause)
            }
            3 => Act::Duty,
            4 => {
                let Some(duty) = self.aged(&state.duties).first().copied() else { return };
                Act::NoDuty(duty)
            }
            _ => {
                let Some(slot) = self.some_slot(state) else { return };
                Act::Meeting { slot, what: self.some_what() }
            }
        };
        let place = self.place();
        self.write(pen, act, place);
    }

    /// Two say what becomes of one meeting without knowing of each other, and perhaps one settles it.
    pub(super) fn move_apart(&mut self, pen: usize) {
        let other = self.any_pen();
        self.bring(pen, other);
        let state = self.state(pen);
        let Some(slot) = self.some_slot(&state) else { return };
        for writer in [pen, other] {
            let (what, place) = (self.some_what(), self.place());
            self.write(writer, Act::Meeting { slot, what }, place);
        }
        if self.below(2) == 0 {
            self.bring(other, pen);
        }
        if self.below(4) == 0 {
            let what = self.some_what();
            self.write(pen, Act::Meeting { slot, what }, None);
        }
    }

    /// A rhythm, or one meeting, in the place of some others.
    pub(super) fn some_dates(&mut self, agreed: &[EntryId]) -> Change {
        if self.below(3) == 0 {
            return Change::Meet(self.some_meeting());
        }
        let rhythm = self.some_rhythm();
        let change = Change::Rhythm { over: Over::default(), rhythm: rhythm.clone() };
        let mut over = self.that_it_may_replace(&change, agreed);
        over.retain(|_| self.chance.below(2) > 0);
        Change::Rhythm { over: Over::new(over), rhythm }
    }
}
