//! What a meeting is made of, part by part, and what everyone is offered in it.
//!
//! Where the presets and their lengths come from stands in `core/docs/meeting.md`.

use serde::{Deserialize, Serialize};

use super::time::Span;

/// What kind of time a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PartKind {
    /// Everyone together, no turns: opening, ground rules, tidying up.
    Shared,
    /// Everyone is offered the same time, one after another.
    Round,
    /// A break.
    Break,
}

/// A part by its name in the words of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PartName {
    /// Arriving; who is here.
    Opening,
    /// Short first round: how have I been since we met?
    SinceLastTime,
    /// The first theme round.
    ThemeOne,
    /// The second theme round.
    ThemeTwo,
    /// Break.
    Break,
    /// Spoken look back; never quietly shortened.
    Closing,
    /// First meeting: welcome and coffee.
    Welcome,
    /// First meeting: what a group is.
    HowWeWork,
    /// First meeting: who we are.
    WhoWeAre,
    /// First meeting: what we hope for and need.
    Hopes,
    /// First meeting: confidentiality and ground rules.
    GroundRules,
    /// First meeting: day, place, duties, the initiator's last meeting.
    Practical,
    /// First meeting: tidy up, see you next time.
    Tidy,
}

impl PartName {
    /// Whether it is how a meeting begins.
    #[must_use]
    pub const fn is_opening(self) -> bool {
        matches!(self, Self::Opening | Self::Welcome)
    }

    /// What kind of time a part of this name is.
    #[must_use]
    pub const fn kind(self) -> PartKind {
        match self {
            Self::SinceLastTime
            | Self::ThemeOne
            | Self::ThemeTwo
            | Self::Closing
            | Self::WhoWeAre
            | Self::Hopes => PartKind::Round,
            Self::Break => PartKind::Break,
            Self::Opening
            | Self::Welcome
            | Self::HowWeWork
            | Self::GroundRules
            | Self::Practical
            | Self::Tidy => PartKind::Shared,
        }
    }
}

/// One part of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which part it is.
    pub name: PartName,
    /// How long it is, in whole minutes.
    pub minutes: u16,
    /// Whether the group leaves it in this time.
    pub included: bool,
    /// A round held while walking: told by vibration alone.
    pub walk: bool,
}

impl Part {
    const fn new(name: PartName, minutes: u16) -> Self {
        Self { name, minutes, included: true, walk: false }
    }

    /// How long the part is.
    #[must_use]
    pub const fn length(&self) -> Span {
        Span::from_minutes(self.minutes as u64)
    }
}

/// The plans a group can begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Preset {
    /// `standard-120`: two hours.
    Standard120,
    /// `short-90`: an hour and a half.
    Short90,
    /// `first-180`: the first meeting.
    First180,
}

/// The parts of one meeting, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    parts: Vec<Part>,
}

/// Why a plan cannot be held as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanProblem {
    /// Every round was left out or has no minutes.
    #[error("no round is left in the plan, so nobody would be offered time to speak")]
    NoTalkTime,
    /// A round is so short that nobody is offered a whole minute.
    #[error("a round of {minutes} minutes offers {people} people less than a minute each")]
    UnderAMinute {
        /// Which round.
        part: PartName,
        /// Its minutes now.
        minutes: u16,
        /// How many are here.
        people: usize,
    },
}

impl Plan {
    /// The most minutes one part can have.
    pub const LONGEST_PART: u16 = 180;

    /// A plan from the practice.
    #[must_use]
    pub fn preset(preset: Preset) -> Self {
        use PartName as N;
        let lengths: &[(N, u16)] = match preset {
            Preset::Standard120 => &[
                (N::Opening, 10),
                (N::SinceLastTime, 20),
                (N::ThemeOne, 30),
                (N::Break, 15),
                (N::ThemeTwo, 30),
                (N::Closing, 15),
            ],
            Preset::Short90 => &[
                (N::Opening, 5),
                (N::SinceLastTime, 15),
                (N::ThemeOne, 25),
                (N::Break, 10),
                (N::ThemeTwo, 25),
                (N::Closing, 10),
            ],
            Preset::First180 => &[
                (N::Welcome, 15),
                (N::HowWeWork, 15),
                (N::WhoWeAre, 30),
                (N::Hopes, 30),
                (N::Break, 20),
                (N::GroundRules, 30),
                (N::Practical, 20),
                (N::Closing, 15),
                (N::Tidy, 5),
            ],
        };
        Self { parts: lengths.iter().map(|(name, minutes)| Part::new(*name, *minutes)).collect() }
    }

    /// All parts in order, those left out as well.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The parts that will be held: left in, and at least a minute long.
    pub fn held(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.included && part.minutes > 0)
    }

    /// Changes one part's minutes, at most [`Plan::LONGEST_PART`].
    #[must_use]
    pub fn with_minutes(&self, name: PartName, minutes: u16) -> Self {
        self.changed(name, |part| part.minutes = minutes.min(Self::LONGEST_PART))
    }

    /// Leaves one part in or out.
    #[must_use]
    pub fn with_included(&self, name: PartName, included: bool) -> Self {
        self.changed(name, |part| part.included = included)
    }

    /// Takes one round for a walk, or back indoors; other parts stay as they are.
    #[must_use]
    pub fn with_walk(&self, name: PartName, walk: bool) -> Self {
        self.changed(name, |part| part.walk = walk && name.kind() == PartKind::Round)
    }

    fn changed(&self, name: PartName, change: impl Fn(&mut Part)) -> Self {
        let mut plan = self.clone();
        plan.parts.iter_mut().filter(|part| part.name == name).for_each(change);
        plan
    }

    /// How long the whole meeting is.
    #[must_use]
    pub fn length(&self) -> Span {
        self.held().map(Part::length).sum()
    }

    /// What the plan lacks for so many people, each thing once.
    #[must_use]
    pub fn problems(&self, people: usize) -> Vec<PlanProblem> {
        let rounds: Vec<&Part> =
            self.held().filter(|part| part.name.kind() == PartKind::Round).collect();
        if rounds.is_empty() {
            return vec![PlanProblem::NoTalkTime];
        }
        rounds
            .into_iter()
            .filter(|part| offer(part.length(), people) < Span::from_minutes(1))
            .map(|part| PlanProblem::UnderAMinute {
                part: part.name,
                minutes: part.minutes,
                people,
            })
            .collect()
    }
}

/// What each of so many people is offered out of `length`, rounded down to five seconds.
///
/// The odd seconds start out in the middle, so the offers are exactly equal (`core/docs/meeting.md`,
/// rule 2).
#[must_use]
pub const fn offer(length: Span, people: usize) -> Span {
    const STEP: u64 = 5_000;
    if people == 0 {
        return Span::ZERO;
    }
    Span::from_millis(length.millis() / people as u64 / STEP * STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Offers = [(u64, u64); 5];

    /// The table of `core/docs/meeting.md`: offer / remainder for 4, 5, 6, 7, 8 people.
    const TABLE: &[(Preset, PartName, Offers)] = {
        use PartName as N;
        use Preset as P;
        const THIRTY: [(u64, u64); 5] = [(450, 0), (360, 0), (300, 0), (255, 15), (225, 0)];
        const TWENTY_FIVE: [(u64, u64); 5] = [(375, 0), (300, 0), (250, 0), (210, 30), (185, 20)];
        const FIFTEEN: [(u64, u64); 5] = [(225, 0), (180, 0), (150, 0), (125, 25), (110, 20)];
        &[
            (P::Standard120, N::SinceLastTime, [(300, 0), (240, 0), (200, 0), (170, 10), (150, 0)]),
            (P::Standard120, N::ThemeOne, THIRTY),
            (P::Standard120, N::ThemeTwo, THIRTY),
            (P::Standard120, N::Closing, FIFTEEN),
            (P::Short90, N::SinceLastTime, FIFTEEN),
            (P::Short90, N::ThemeOne, TWENTY_FIVE),
            (P::Short90, N::ThemeTwo, TWENTY_FIVE),
            (P::Short90, N::Closing, [(150, 0), (120, 0), (100, 0), (85, 5), (75, 0)]),
            (P::First180, N::WhoWeAre, THIRTY),
            (P::First180, N::Hopes, THIRTY),
            (P::First180, N::Closing, FIFTEEN),
        ]
    };

    #[test]
    fn every_offer_of_the_meeting_plans_comes_out() {
        for (preset, name, rows) in TABLE {
            let plan = Plan::preset(*preset);
            let part = plan.parts().iter().find(|part| part.name == *name).unwrap();
            for (people, (offered, rest)) in (4..=8).zip(rows) {
                let each = offer(part.length(), people);
                assert_eq!(each, Span::from_secs(*offered), "{preset:?} {name:?} {people}");
                let left = part.length().minus(each.times(people as u64));
                assert_eq!(left, Span::from_secs(*rest), "{preset:?} {name:?} {people}");
            }
        }
    }

    #[test]
    fn the_presets_are_as_long_as_their_names_say() {
        for (preset, minutes) in
            [(Preset::Standard120, 120), (Preset::Short90, 90), (Preset::First180, 180)]
        {
            assert_eq!(Plan::preset(preset).length(), Span::from_minutes(minutes));
        }
    }

    #[test]
    fn leaving_out_the_check_in_frees_its_minutes() {
        // core/docs/meeting.md, rule 9
        let plan = Plan::preset(Preset::Standard120)
            .with_included(PartName::SinceLastTime, false)
            .with_minutes(PartName::ThemeOne, 40)
            .with_minutes(PartName::ThemeTwo, 40);
        assert_eq!(plan.length(), Span::from_minutes(120));
        assert_eq!(offer(Span::from_minutes(40), 4), Span::from_minutes(10));
        assert_eq!(offer(Span::from_minutes(40), 8), Span::from_minutes(5));
    }

    #[test]
    fn an_impossible_plan_says_why() {
        let mut plan = Plan::preset(Preset::Standard120).with_minutes(PartName::Closing, 5);
        assert_eq!(
            plan.problems(6),
            [PlanProblem::UnderAMinute { part: PartName::Closing, minutes: 5, people: 6 }]
        );
        assert!(plan.problems(5).is_empty());
        for part in Plan::preset(Preset::Standard120).parts() {
            plan = plan.with_included(part.name, part.name.kind() != PartKind::Round);
        }
        assert_eq!(plan.problems(6), [PlanProblem::NoTalkTime]);
    }

    #[test]
    fn only_a_round_can_go_for_a_walk() {
        let plan = Plan::preset(Preset::Standard120)
            .with_walk(PartName::ThemeOne, true)
            .with_walk(PartName::Break, true);
        let walks: Vec<_> = plan.parts().iter().filter(|p| p.walk).map(|p| p.name).collect();
        assert_eq!(walks, [PartName::ThemeOne]);
    }
}
