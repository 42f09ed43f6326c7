//! Evenings by chance, as commands to a companion, and the lines in which a program tells them.

use runde_core::companion::{
    Companion, Event, MeetingCommand, MeetingView, MemberId, Plan, Preset, Reading, Span, StageView,
};
use serde::{Deserialize, Serialize};

use crate::chance::Chance;

/// What is done to a companion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// A meeting of these begins.
    Start(Vec<MemberId>, Preset),
    /// Something happens in the room.
    Event(Event),
    /// The meeting is closed and forgotten.
    Close,
}

/// One line of what a program tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Line {
    /// It is about to do this.
    Will(Act),
    /// It did what it was about to do, and had read the clocks so.
    Did(Reading),
}

impl Act {
    /// The act as a command.
    #[must_use]
    pub fn command(self) -> MeetingCommand {
        match self {
            Self::Start(circle, preset) => {
                MeetingCommand::Start { circle, plan: Plan::preset(preset) }
            }
            Self::Event(event) => MeetingCommand::Happened(event),
            Self::Close => MeetingCommand::CloseAndForget,
        }
    }

    /// Something that could be done now, the usual things more often than the rare ones. Some of it
    /// is refused.
    ///
    /// # Panics
    /// When the companion is locked.
    #[must_use]
    pub fn by_chance(companion: &Companion, chance: &mut Chance) -> Self {
        let Some(view) = companion.meeting() else {
            let everyone = companion.today().unwrap().members;
            let mut circle: Vec<MemberId> = everyone.iter().map(|person| person.id).collect();
            let first = chance.below(circle.len() as u64);
            circle.rotate_left(usize::try_from(first).unwrap());
            circle.truncate(usize::try_from(2 + chance.below(circle.len() as u64 - 1)).unwrap());
            let presets = [Preset::Standard120, Preset::Short90, Preset::First180];
            return Self::Start(circle, *chance.one_of(&presets));
        };
        if view.stage == StageView::Over {
            return Self::Close;
        }
        Self::Event(chance.one_of(&possible(&view)).clone())
    }
}

/// What could happen in the room now.
#[must_use]
pub fn possible(view: &MeetingView) -> Vec<Event> {
    if view.silent {
        return vec![Event::GoOn];
    }
    let here: Vec<MemberId> = view.circle.iter().map(|seat| seat.person.id).collect();
    let usual = match view.stage {
        StageView::Between => vec![Event::Begin, Event::Begin, Event::Pass, Event::Later],
        StageView::Turn => {
            vec![Event::Done, Event::Done, Event::Pass, Event::MoreTime(Span::from_minutes(2))]
        }
        StageView::RoundOver => {
            vec![Event::SecondRound(here.clone()), Event::Next]
        }
        StageView::Shared(_) | StageView::Break => vec![Event::Next],
        StageView::Over => Vec::new(),
    };
    let mut events: Vec<Event> = [&usual[..]; 5].concat();
    events.extend([Event::Ring, Event::Undo, Event::Undo, Event::Break]);
    let come = view.come_and_go.may_come.first().map(|person| person.id);
    events.extend(come.map(|member| Event::Arrive { member, beside: here.first().copied() }));
    events.extend(here.get(2).map(|member| Event::Leave(*member)));
    events
}
