//! What the holder of the phone wants done, and what came of it.

use std::sync::Arc;

use runde_core::companion as core;

use crate::agreements::AgreementsCommand;
use crate::door::Passphrase;
use crate::error::CompanionError;
use crate::ground::{Language, MemberId, PartName, read_all};
use crate::phones::{Made, PhonesCommand};

/// Something the holder of the phone wants done.
#[derive(uniffi::Enum)]
pub enum Command {
    /// At the door.
    Door {
        /// What.
        command: DoorCommand,
    },
    /// At the table.
    Meeting {
        /// What.
        command: MeetingCommand,
    },
    /// With what binds the group.
    Agreements {
        /// What.
        command: AgreementsCommand,
    },
    /// With the phones of the group.
    Phones {
        /// What.
        command: PhonesCommand,
    },
}

/// What can be done at the door.
#[derive(uniffi::Enum)]
pub enum DoorCommand {
    /// Speak this language.
    Speak {
        /// Which.
        language: Language,
    },
    /// Start a group on this phone. Takes up to a second on purpose.
    StartGroup {
        /// What the group calls itself; may be empty.
        name: String,
        /// Two to twelve nicknames.
        nicknames: Vec<String>,
        /// Whose phone this is: the place of one of the nicknames, empty lines not counted.
        holder: u32,
        /// With the key store alone, or with a passphrase too.
        passphrase: Option<Arc<Passphrase>>,
    },
    /// Unlock the vault. Takes up to a second on purpose.
    Unlock {
        /// Where the vault asks for one.
        passphrase: Option<Arc<Passphrase>>,
    },
    /// Lock it at once.
    Lock,
    /// Add a passphrase, change it, or take it away; the vault is open.
    Protect {
        /// The one there is.
        old: Option<Arc<Passphrase>>,
        /// The one there is to be; with none, the key store alone opens the vault.
        new: Option<Arc<Passphrase>>,
    },
    /// Erase the group on this phone, open or locked; nobody is asked.
    EraseHere,
    /// The date of this phone is right, though it is long after the last one.
    DateIsRight,
}

/// What can be done at the table.
#[derive(uniffi::Enum)]
pub enum MeetingCommand {
    /// Begin a meeting of those who are here.
    Start {
        /// Who is here, in the order they sit, the way the sun goes.
        circle: Vec<MemberId>,
        /// The plan.
        plan: Plan,
    },
    /// Something happened in the room.
    Happened {
        /// What.
        event: Event,
    },
    /// Close the meeting and forget it.
    CloseAndForget,
}

mirror!(both core::Preset;
    /// The plans a group can begin with.
    Preset {
        /// Two hours.
        Standard120,
        /// An hour and a half.
        Short90,
        /// The first meeting.
        First180,
    }
);

/// The parts of one meeting: those of a preset, with what the group changed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Plan {
    /// What the group began with.
    pub preset: Preset,
    /// What it changed; parts that the preset lacks are passed over.
    pub changed: Vec<PartChange>,
}

/// One part as the group changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PartChange {
    /// Which part.
    pub part: PartName,
    /// How long it is, in whole minutes, at most 180.
    pub minutes: u16,
    /// Whether the group leaves it in this time.
    pub included: bool,
    /// Whether it is a round on a walk.
    pub walk: bool,
}

impl From<Plan> for core::Plan {
    fn from(plan: Plan) -> Self {
        let preset = Self::preset(plan.preset.into());
        plan.changed.into_iter().fold(preset, |plan, changed| {
            let part = changed.part.into();
            plan.with_minutes(part, changed.minutes)
                .with_included(part, changed.included)
                .with_walk(part, changed.walk)
        })
    }
}

/// What happens in the room.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Event {
    /// The one who is offered the floor begins.
    Begin,
    /// The speaker is done; what is left goes to the middle.
    Done,
    /// The one who is offered the floor, or has it, passes.
    Pass,
    /// The one who is offered the floor would like to come back later.
    Later,
    /// What was tapped last was a slip: the floor goes back.
    Undo,
    /// The bell: silence.
    Ring,
    /// The bell again: the round goes on.
    GoOn,
    /// The group gives the speaker more time.
    MoreTime {
        /// How much, in milliseconds.
        millis: u64,
    },
    /// A break: at once between turns, after the turn while somebody speaks.
    Break,
    /// Somebody comes and sits down after `beside`, or last.
    Arrive {
        /// Who comes.
        member: MemberId,
        /// Whose neighbour they are, the way the sun goes.
        beside: Option<MemberId>,
    },
    /// Somebody goes home.
    Leave {
        /// Who.
        member: MemberId,
    },
    /// The middle is shared among those who wish.
    SecondRound {
        /// Who wishes.
        wishing: Vec<MemberId>,
    },
    /// On to the next part of the plan, or back from a break.
    Next,
    /// The group stops here; only closing is left.
    End,
}

impl TryFrom<Event> for core::Event {
    type Error = CompanionError;

    fn try_from(event: Event) -> Result<Self, CompanionError> {
        Ok(match event {
            Event::Begin => Self::Begin,
            Event::Done => Self::Done,
            Event::Pass => Self::Pass,
            Event::Later => Self::Later,
            Event::Undo => Self::Undo,
            Event::Ring => Self::Ring,
            Event::GoOn => Self::GoOn,
            Event::MoreTime { millis } => Self::MoreTime(core::Span::from_millis(millis)),
            Event::Break => Self::Break,
            Event::Arrive { member, beside } => Self::Arrive {
                member: member.read()?,
                beside: beside.as_ref().map(MemberId::read).transpose()?,
            },
            Event::Leave { member } => Self::Leave(member.read()?),
            Event::SecondRound { wishing } => Self::SecondRound(read_all(&wishing)?),
            Event::Next => Self::Next,
            Event::End => Self::End,
        })
    }
}

impl TryFrom<Command> for core::Command {
    type Error = CompanionError;

    fn try_from(command: Command) -> Result<Self, CompanionError> {
        match command {
            Command::Door { command } => Ok(Self::Door(command.into())),
            Command::Meeting { command } => Ok(Self::Meeting(command.try_into()?)),
            Command::Agreements { command } => Ok(Self::Agreements(command.try_into()?)),
            Command::Phones { command } => Ok(Self::Phones(command.try_into()?)),
        }
    }
}

impl From<DoorCommand> for core::DoorCommand {
    fn from(command: DoorCommand) -> Self {
        match command {
            DoorCommand::Speak { language } => Self::Speak(language.into()),
            DoorCommand::StartGroup { name, nicknames, holder, passphrase } => Self::StartGroup {
                name,
                nicknames,
                holder: holder.try_into().unwrap_or(usize::MAX),
                passphrase: Passphrase::inside(passphrase),
            },
            DoorCommand::Unlock { passphrase } => Self::Unlock(Passphrase::inside(passphrase)),
            DoorCommand::Lock => Self::Lock,
            DoorCommand::Protect { old, new } => {
                Self::Protect { old: Passphrase::inside(old), new: Passphrase::inside(new) }
            }
            DoorCommand::EraseHere => Self::EraseHere,
            DoorCommand::DateIsRight => Self::DateIsRight,
        }
    }
}

impl TryFrom<MeetingCommand> for core::MeetingCommand {
    type Error = CompanionError;

    fn try_from(command: MeetingCommand) -> Result<Self, CompanionError> {
        Ok(match command {
            MeetingCommand::Start { circle, plan } => {
                Self::Start { circle: read_all(&circle)?, plan: plan.into() }
            }
            MeetingCommand::Happened { event } => Self::Happened(event.try_into()?),
            MeetingCommand::CloseAndForget => Self::CloseAndForget,
        })
    }
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Done {
    /// The views to read again, each once; every other one is as it was.
    pub changed: Vec<ViewName>,
    /// What was made.
    pub made: Made,
}

impl From<core::Done> for Done {
    fn from(done: core::Done) -> Self {
        let core::Done { changed, made } = done;
        Self { changed: changed.into_iter().map(ViewName::from).collect(), made: made.into() }
    }
}

mirror!(from core::ViewName;
    /// The name of a view; where it stands among what changed, the view is to be read again.
    ViewName {
        /// Whether there is a group, and whether it is locked.
        Door,
        /// The language, signs, reminders, and when it locks.
        Settings,
        /// The group between meetings, and what is said of it quietly.
        Today,
        /// The meeting under way.
        Meeting,
        /// What is agreed, and what lies on the table.
        Agreements,
        /// The phone that goes round with a proposal.
        GoingRound,
        /// When the group meets, who can't come, duties, the question for a day.
        Calendar,
        /// Who is in the group, and how it goes on.
        Group,
        /// The look back under way.
        LookBack,
        /// The holder's own note.
        Note,
        /// How far the start-up has come.
        StartUp,
        /// The phones of the group, and what was kept of this one.
        Phones,
    }
);
