//! What one page knows, as signals, and the coroutine that keeps them true.

use std::time::Duration;

use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsView, CalendarView, Choices, Command, Companion, CompanionError, CourseView,
    DoorView, LookBackView, MeetingView, MembersView, NoteView, PassingView, Quiet, Span,
    StartUpView, TodayView,
};
use tokio::sync::oneshot;

use super::{Keeper, Sight};
use crate::shell;

/// How long "about 7 minutes left" stays before it hides again.
const TOLD_FOR: Duration = Duration::from_secs(15);
/// How often a meeting is looked at while no offer is running.
const A_MINUTE: Duration = Duration::from_secs(60);
/// A sign that could not be given within this time is not given at all: a late bell is worse.
const SIGN_IS_LATE: Span = Span::from_secs(5);

/// Everything one page knows. Each signal is set by the keeper's coroutine alone.
#[derive(Clone, Copy, PartialEq)]
pub struct House {
    /// What stands between the holder and the group.
    pub door: Signal<DoorView>,
    /// The holder's choices, the language among them.
    pub choices: Signal<Choices>,
    /// The group between meetings.
    pub today: Signal<Option<TodayView>>,
    /// The meeting under way.
    pub meeting: Signal<Option<MeetingView>>,
    /// What is agreed and proposed, who is in the group, and how long it goes on.
    pub circle: Signal<Option<CircleViews>>,
    /// The phone that goes round with a proposal.
    pub passing: Signal<Option<PassingView>>,
    /// The look back under way.
    pub look_back: Signal<Option<LookBackView>>,
    /// The holder's own note.
    pub note: Signal<Option<NoteView>>,
    /// How far the start-up has come.
    pub start_up: Signal<Option<StartUpView>>,
    /// Why the last thing asked was not done.
    pub trouble: Signal<Option<CompanionError>>,
    /// Whether something that takes a moment is being done.
    pub busy: Signal<bool>,
    /// What is left, while it has been asked for.
    pub told: Signal<Option<Span>>,
    /// Counts how often all was read again.
    looked: Signal<u64>,
    /// Counts how often drawings that run by themselves must be drawn anew.
    pub redraw: Signal<u64>,
    ask: Coroutine<Ask>,
}

/// What binds the group, as the pages between meetings show it.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleViews {
    /// What is agreed, and what lies on the table.
    pub agreements: AgreementsView,
    /// Who is in the group.
    pub members: MembersView,
    /// When it meets.
    pub calendar: CalendarView,
    /// How long it goes on.
    pub course: CourseView,
    /// What the page of today says quietly.
    pub quiet: Vec<Quiet>,
}

impl CircleViews {
    fn read(companion: &Companion) -> Option<Self> {
        Some(Self {
            agreements: companion.agreements()?,
            members: companion.members()?,
            calendar: companion.calendar()?,
            course: companion.course()?,
            quiet: companion.quiet(),
        })
    }
}

/// What a page may ask of the keeper.
enum Ask {
    Perform(Command, Option<oneshot::Sender<bool>>),
    HowLong,
    Seen(bool),
}

impl House {
    /// Has whoever draws what no signal here holds draw it anew whenever anything was read again.
    pub fn follow(&self) {
        let _ = self.looked.read();
    }

    /// Asks for a command to be carried out; the signals follow.
    pub fn perform(&self, command: Command) {
        self.ask.send(Ask::Perform(command, None));
    }

    /// Asks for a command to be carried out, and hears whether it was; the signals say so already.
    pub fn carry_out(&self, command: Command) -> impl Future<Output = bool> + use<> {
        let (tell, told) = oneshot::channel();
        self.ask.send(Ask::Perform(command, Some(tell)));
        async move { told.await.unwrap_or(false) }
    }

    /// Asks how long is left; the answer hides again by itself.
    pub fn how_long(&self) {
        self.ask.send(Ask::HowLong);
    }

    /// Tells whether the page can be seen.
    pub fn seen(&self, visible: bool) {
        self.ask.send(Ask::Seen(visible));
    }
}

/// Makes the signals of a page and starts the coroutine that keeps them true.
pub fn use_house(keeper: &Keeper) -> House {
    let first = keeper.clone();
    let door = use_signal(|| first.read(Companion::door));
    let choices = use_signal(|| first.read(Companion::choices));
    let today = use_signal(|| first.read(Companion::today));
    let meeting = use_signal(|| first.read(Companion::meeting));
    let circle = use_signal(|| first.read(CircleViews::read));
    let passing = use_signal(|| first.read(Companion::passing));
    let look_back = use_signal(|| first.read(Companion::look_back));
    let note = use_signal(|| first.read(Companion::note));
    let start_up = use_signal(|| first.read(Companion::start_up));
    let trouble = use_signal(|| None);
    let busy = use_signal(|| false);
    let told = use_signal(|| None);
    let looked = use_signal(|| 0);
    let redraw = use_signal(|| 0);
    let keeper = keeper.clone();
    let ask = use_coroutine(move |asked: UnboundedReceiver<Ask>| {
        let beside = Beside { today, circle, passing, look_back, note, start_up };
        let views = Views { door, choices, beside, meeting, trouble, busy, told, looked, redraw };
        keep(keeper.clone(), views, asked)
    });
    House {
        door,
        choices,
        today,
        meeting,
        circle,
        passing,
        look_back,
        note,
        start_up,
        trouble,
        busy,
        told,
        looked,
        redraw,
        ask,
    }
}

#[derive(Clone, Copy)]
struct Views {
    door: Signal<DoorView>,
    choices: Signal<Choices>,
    beside: Beside,
    meeting: Signal<Option<MeetingView>>,
    trouble: Signal<Option<CompanionError>>,
    busy: Signal<bool>,
    told: Signal<Option<Span>>,
    looked: Signal<u64>,
    redraw: Signal<u64>,
}

/// What the pages beside the table show.
#[derive(Clone, Copy)]
struct Beside {
    today: Signal<Option<TodayView>>,
    circle: Signal<Option<CircleViews>>,
    passing: Signal<Option<PassingView>>,
    look_back: Signal<Option<LookBackView>>,
    note: Signal<Option<NoteView>>,
    start_up: Signal<Option<StartUpView>>,
}

impl Beside {
    fn refresh(&mut self, companion: &Companion) {
        set(&mut self.today, companion.today());
        set(&mut self.circle, CircleViews::read(companion));
        set(&mut self.passing, companion.passing());
        set(&mut self.look_back, companion.look_back());
        set(&mut self.note, companion.note());
        set(&mut self.start_up, companion.start_up());
    }
}

async fn keep(keeper: Keeper, mut views: Views, mut asked: UnboundedReceiver<Ask>) {
    let mut changed = keeper.changed.subscribe();
    let mut sight = Sight::new(keeper.clone());
    loop {
        // the whole file is read through behind the first screen, however long it has become
        if keeper.take_unchecked()
            && let Err(error) = keeper.perform(Command::Check).await
        {
            set(&mut views.trouble, Some(error));
            views.refresh(&keeper);
        }
        let due = views.until_next_sign();
        let hide = views.until_hidden();
        let mut answer = None;
        tokio::select! {
            ask = asked.recv() => match ask {
                Ok(Ask::Seen(visible)) => views.seen(&mut sight, visible),
                Ok(Ask::Perform(command, tell)) => {
                    answer = tell.zip(Some(views.perform(&keeper, command).await));
                }
                Ok(Ask::HowLong) => views.tell(&keeper),
                Err(_) => return,
            },
            _ = changed.changed() => {}
            () = due => {}
            () = hide => views.told.set(None),
        }
        // one look is enough for all that has changed until now
        changed.mark_unchanged();
        views.refresh(&keeper);
        if let Some((tell, done)) = answer {
            // whoever asked may be gone from the page meanwhile
            let _ = tell.send(done);
        }
    }
}

impl Views {
    /// Carries out one command, and says whether it was.
    async fn perform(&mut self, keeper: &Keeper, command: Command) -> bool {
        let slow = matches!(command, Command::StartGroup { .. } | Command::Unlock(_));
        set(&mut self.busy, slow);
        let failed = keeper.perform(command).await.err();
        let done = failed.is_none();
        set(&mut self.busy, false);
        set(&mut self.trouble, failed);
        set(&mut self.told, None);
        done
    }

    fn tell(&mut self, keeper: &Keeper) {
        let left = keeper.read(|companion| companion.meeting()?.ring);
        set(&mut self.told, left.map(|ring| ring.left));
    }

    fn seen(&mut self, sight: &mut Sight, visible: bool) {
        set(&mut self.trouble, sight.set(visible).err());
        if visible {
            let drawn = *self.redraw.peek();
            self.redraw.set(drawn.wrapping_add(1));
        }
    }

    /// Reads every view again, and gives the sign that has come due since the last look.
    fn refresh(&mut self, keeper: &Keeper) {
        let before = self.meeting.peek().as_ref().and_then(|view| view.next_sign);
        let (door, choices, meeting) = keeper.read(|companion| {
            self.beside.refresh(companion);
            (companion.door(), companion.choices(), companion.meeting())
        });
        if let (Some((due, sign)), Some(view)) = (before, &meeting)
            && due <= view.now
            && view.now.since(due) < SIGN_IS_LATE
            && !view.silent
        {
            shell::give_sign(sign, choices.signs, view.walk);
        }
        set(&mut self.door, door);
        set(&mut self.choices, choices);
        set(&mut self.meeting, meeting);
        let looked = *self.looked.peek();
        self.looked.set(looked.wrapping_add(1));
    }

    /// Waits for the next sign; where none is due, the middle or the end moves, and a look a minute
    /// shows it.
    fn until_next_sign(&self) -> impl Future<Output = ()> + use<> {
        let wait = self.meeting.peek().as_ref().map(|view| match view.next_sign {
            Some((due, _)) => Duration::from_millis(due.since(view.now).millis()),
            None => A_MINUTE,
        });
        wait_for(wait)
    }

    fn until_hidden(&self) -> impl Future<Output = ()> + use<> {
        wait_for((*self.told.peek()).map(|_: Span| TOLD_FOR))
    }
}

async fn wait_for(wait: Option<Duration>) {
    match wait {
        Some(wait) => tokio::time::sleep(wait).await,
        None => std::future::pending().await,
    }
}

/// Sets a signal only where it would say something else.
fn set<T: PartialEq + 'static>(signal: &mut Signal<T>, value: T) {
    if *signal.peek() != value {
        signal.set(value);
    }
}
