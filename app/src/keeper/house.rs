//! What one page knows, as signals, and the coroutine that keeps them true.

use std::time::Duration;

use dioxus::prelude::*;
use runde_core::companion::{
    Command, CompanionError, DoorCommand, DoorView, GoingRoundView, LookBackView, Made,
    MeetingView, NextSign, NoteView, PhonesCommand, SettingsView, Span, StartUpView, TodayView,
    ViewName,
};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::{CircleViews, Keeper, Shown, Sight};
use crate::shell;

/// How long "about 7 minutes left" stays before it hides again.
const TOLD_FOR: Duration = Duration::from_secs(15);
/// How often a meeting is looked at while no offer is running.
const A_MINUTE: Duration = Duration::from_secs(60);
/// A sign that could not be given within this time is not given at all: a late bell is worse.
const SIGN_IS_LATE: Span = Span::from_secs(5);

/// Everything one page knows. Each signal is set by the keeper's coroutine, and what was chosen also by
/// the page that chose it; the coroutine has the last word.
#[derive(Clone, Copy, PartialEq)]
pub struct House {
    /// What stands between the holder and the group.
    pub door: Signal<DoorView>,
    /// What the holder chose, the language among it.
    pub settings: Signal<SettingsView>,
    /// The group between meetings.
    pub today: Signal<Option<TodayView>>,
    /// The meeting under way.
    pub meeting: Signal<Option<MeetingView>>,
    /// What is agreed and proposed, who is in the group, and how long it goes on.
    pub circle: Signal<Option<CircleViews>>,
    /// The phone that goes round with a proposal.
    pub going_round: Signal<Option<GoingRoundView>>,
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
    /// Counts how often drawings that run by themselves must be drawn anew.
    pub redraw: Signal<u64>,
    ask: Coroutine<Ask>,
}

/// What a page may ask of the keeper.
enum Ask {
    Perform(Command, Option<oneshot::Sender<Option<Made>>>),
    HowLong,
    Seen(bool),
}

impl House {
    /// Asks for a command to be carried out; the signals follow.
    pub fn perform(&self, command: impl Into<Command>) {
        self.ask.send(Ask::Perform(command.into(), None));
    }

    /// Asks for a command to be carried out, and hears what was made, or nothing where it was not
    /// carried out; the signals say so already.
    pub fn carry_out(
        self,
        command: impl Into<Command>,
    ) -> impl Future<Output = Option<Made>> + 'static {
        let (tell, told) = oneshot::channel();
        self.ask.send(Ask::Perform(command.into(), Some(tell)));
        async move { told.await.ok().flatten() }
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
    let first = keeper.shown();
    let views = Views {
        door: use_signal(|| first.door),
        settings: use_signal(|| first.settings),
        today: use_signal(|| first.today.clone()),
        meeting: use_signal(|| first.meeting.clone()),
        circle: use_signal(|| first.circle.clone()),
        going_round: use_signal(|| first.going_round.clone()),
        look_back: use_signal(|| first.look_back.clone()),
        note: use_signal(|| first.note.clone()),
        start_up: use_signal(|| first.start_up.clone()),
        trouble: use_signal(|| None),
        busy: use_signal(|| false),
        told: use_signal(|| None),
        redraw: use_signal(|| 0),
    };
    let keeper = keeper.clone();
    let ask =
        use_coroutine(move |asked: UnboundedReceiver<Ask>| keep(keeper.clone(), views, asked));
    let Views {
        door,
        settings,
        today,
        meeting,
        circle,
        going_round,
        look_back,
        note,
        start_up,
        ..
    } = views;
    let Views { trouble, busy, told, redraw, .. } = views;
    House {
        door,
        settings,
        today,
        meeting,
        circle,
        going_round,
        look_back,
        note,
        start_up,
        trouble,
        busy,
        told,
        redraw,
        ask,
    }
}

/// The signals, as the coroutine sets them.
#[derive(Clone, Copy)]
struct Views {
    door: Signal<DoorView>,
    settings: Signal<SettingsView>,
    today: Signal<Option<TodayView>>,
    meeting: Signal<Option<MeetingView>>,
    circle: Signal<Option<CircleViews>>,
    going_round: Signal<Option<GoingRoundView>>,
    look_back: Signal<Option<LookBackView>>,
    note: Signal<Option<NoteView>>,
    start_up: Signal<Option<StartUpView>>,
    trouble: Signal<Option<CompanionError>>,
    busy: Signal<bool>,
    told: Signal<Option<Span>>,
    redraw: Signal<u64>,
}

async fn keep(keeper: Keeper, mut views: Views, mut asked: UnboundedReceiver<Ask>) {
    let mut shown = keeper.shown.subscribe();
    let mut sight = Sight::new(keeper.clone());
    let mut read_at = Instant::now();
    loop {
        // the whole file is read through behind the first screen, however long it has become
        if keeper.take_unchecked()
            && let Err(error) = keeper.perform(DoorCommand::Check.into()).await
        {
            set(&mut views.trouble, Some(error));
        }
        let due = views.next_look(read_at);
        let hide = (*views.told.peek()).map(|_| TOLD_FOR);
        let mut answer = None;
        tokio::select! {
            ask = asked.recv() => match ask {
                Ok(Ask::Seen(visible)) => views.seen(&mut sight, visible).await,
                Ok(Ask::Perform(command, tell)) => {
                    answer = tell.zip(Some(views.perform(&keeper, command).await));
                }
                Ok(Ask::HowLong) => {
                    keeper.look_again([ViewName::Meeting]).await;
                    views.tell(&keeper.shown());
                }
                Err(_) => return,
            },
            _ = shown.changed() => {}
            () = until(due) => keeper.look_again([ViewName::Meeting]).await,
            () = wait_for(hide) => views.told.set(None),
        }
        // one look is enough for all that has changed until now
        let now = shown.borrow_and_update().clone();
        if views.show(&now) {
            read_at = Instant::now();
        }
        if let Some((tell, made)) = answer {
            // whoever asked may be gone from the page meanwhile
            let _ = tell.send(made);
        }
    }
}

impl Views {
    /// Carries out one command, and says what it made; nothing where it was not carried out.
    async fn perform(&mut self, keeper: &Keeper, command: Command) -> Option<Made> {
        let slow = matches!(
            command,
            Command::Door(
                DoorCommand::StartGroup { .. }
                    | DoorCommand::Unlock(_)
                    | DoorCommand::Protect { .. }
            ) | Command::Phones(
                PhonesCommand::BackUp(_)
                    | PhonesCommand::ReadBackup { .. }
                    | PhonesCommand::Restore { .. }
            )
        );
        set(&mut self.busy, slow);
        let done = keeper.perform(command).await;
        set(&mut self.busy, false);
        set(&mut self.told, None);
        let (made, failed) = match done {
            Ok(made) => (Some(made), None),
            Err(error) => (None, Some(error)),
        };
        set(&mut self.trouble, failed);
        made
    }

    fn tell(&mut self, shown: &Shown) {
        let left = shown.meeting.as_ref().and_then(|view| view.ring).map(|ring| ring.left);
        set(&mut self.told, left);
    }

    async fn seen(&mut self, sight: &mut Sight, visible: bool) {
        set(&mut self.trouble, sight.set(visible).await.err());
        if visible {
            let drawn = *self.redraw.peek();
            self.redraw.set(drawn.wrapping_add(1));
        }
    }

    /// Sets every signal that would say something else, and gives the sign that has come due since
    /// the last look; says whether the meeting was looked at anew.
    fn show(&mut self, shown: &Shown) -> bool {
        let before = self.meeting.peek().as_ref().and_then(|view| view.next_sign);
        let looked = *self.meeting.peek() != shown.meeting;
        if let (Some(NextSign { due, sign }), Some(view), true) = (before, &shown.meeting, looked)
            && due <= view.now
            && view.now.since(due) < SIGN_IS_LATE
            && !view.silent
        {
            shell::give_sign(sign, shown.settings.signs, view.walks());
        }
        show(&mut self.door, &shown.door);
        show(&mut self.settings, &shown.settings);
        show(&mut self.today, &shown.today);
        show(&mut self.meeting, &shown.meeting);
        show(&mut self.circle, &shown.circle);
        show(&mut self.going_round, &shown.going_round);
        show(&mut self.look_back, &shown.look_back);
        show(&mut self.note, &shown.note);
        show(&mut self.start_up, &shown.start_up);
        looked
    }

    /// When the meeting is to be looked at again, after it was read at a moment: at the next sign;
    /// where none is due, the middle or the end moves, and a look a minute shows it.
    fn next_look(&self, read_at: Instant) -> Option<Instant> {
        let wait = self.meeting.peek().as_ref().map(|view| match view.next_sign {
            Some(next) => Duration::from_millis(next.due.since(view.now).millis()),
            None => A_MINUTE,
        });
        wait.and_then(|wait| read_at.checked_add(wait))
    }
}

async fn until(due: Option<Instant>) {
    match due {
        Some(due) => tokio::time::sleep_until(due).await,
        None => std::future::pending().await,
    }
}

async fn wait_for(wait: Option<Duration>) {
    match wait {
        Some(wait) => tokio::time::sleep(wait).await,
        None => std::future::pending().await,
    }
}

/// Shows a view where it says something else than before.
fn show<T: Clone + PartialEq + 'static>(signal: &mut Signal<T>, view: &T) {
    if *signal.peek() != *view {
        signal.set(view.clone());
    }
}

/// Sets a signal only where it would say something else.
fn set<T: PartialEq + 'static>(signal: &mut Signal<T>, value: T) {
    if *signal.peek() != value {
        signal.set(value);
    }
}
