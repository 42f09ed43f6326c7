//! The pages of what can be read, and the way back from each to where the reader came from.

use dioxus::prelude::*;
use runde_core::companion::guide::{Opens, Question, Topic, questions};
use runde_core::companion::{
    GuideCommand, MeetingView, PartName, RoundName, StageView, StepView, draw,
};

use super::place::Route;
use super::walk;
use crate::cards::Card;
use crate::keeper::House;
use crate::screens::{
    AgreementsPage, AskedOf, CalendarPage, Children, DrawQuestion, ExpectationCards, FindSupport,
    GroupPage, GuideFirst, GuidePage, Leads, OneCard, QuestionPage, ReadPage, StartCardPage,
    StartUp, ToMeeting,
};
use crate::shell;

/// Whether the screen that is open was opened from start-up, and may be left for it again.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct FromStartUp(Signal<bool>);

/// Makes the place for it.
pub(super) fn use_from_start_up() -> FromStartUp {
    use_context_provider(|| FromStartUp(Signal::new(false)))
}

impl FromStartUp {
    /// A screen is opened from start-up.
    fn begin(mut self) {
        self.0.set(true);
    }

    /// Whether it was.
    pub(super) fn holds(self) -> bool {
        (self.0)()
    }

    /// The reader went elsewhere.
    pub(super) fn forget(mut self) {
        if *self.0.peek() {
            self.0.set(false);
        }
    }
}

/// Opens a page, from wherever one is.
pub(super) fn read(mut route: Signal<Route>, page: GuidePage) {
    route.set(Route::Guide(page));
}

/// Opens a page of the guide by what it is about.
pub(super) fn read_on(route: Signal<Route>, topic: Topic) {
    read(route, GuidePage::Read(topic));
}

/// The question that a group took into its next theme round. It is kept in no file, and gone with
/// the round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TakenAlong {
    asked: Option<AskedOf>,
    /// The part whose question it became.
    part: Option<PartName>,
}

impl TakenAlong {
    /// What it is when the meeting stands here.
    fn at(self, stage: StageView, round: Option<RoundName>) -> Self {
        let theme = match round {
            Some(RoundName::Planned(part @ (PartName::ThemeOne | PartName::ThemeTwo))) => part,
            _ => return self,
        };
        match (stage, self.part) {
            (StageView::Between | StageView::Turn, None) => Self { part: Some(theme), ..self },
            (StageView::Between | StageView::Turn, Some(part)) if part == theme => self,
            (_, None) => self,
            (_, Some(_)) => Self::default(),
        }
    }
}

/// What was taken along, as the meeting shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// It waits for a theme round.
    Later(AskedOf),
    /// It is the question of the round under way.
    Now(AskedOf),
}

/// Follows the meeting, and gives the question that was taken along.
pub(super) fn use_taken_along(house: House) -> Memo<Option<Asked>> {
    let mut taken: Signal<TakenAlong> = use_context();
    use_effect(move || {
        let meeting = house.meeting.read();
        let now = match &*meeting {
            Some(view) if view.stage != StageView::Over => {
                taken().at(view.stage, view.round_name())
            }
            _ => TakenAlong::default(),
        };
        if now != *taken.peek() {
            taken.set(now);
        }
    });
    use_memo(move || {
        let meeting = house.meeting.read();
        let round = meeting.as_ref().and_then(MeetingView::round_name);
        let TakenAlong { asked, part } = taken();
        match part {
            None => asked.map(Asked::Later),
            Some(part) => asked.filter(|_| round == Some(RoundName::Planned(part))).map(Asked::Now),
        }
    })
}

/// Makes the place for a question that is taken along.
pub(super) fn use_question_place() {
    use_context_provider(|| Signal::new(TakenAlong::default()));
}

/// What every page of the guide is drawn from.
#[derive(Clone, PartialEq)]
struct GuideDesk {
    house: House,
    route: Signal<Route>,
    taken: Signal<TakenAlong>,
}

impl GuideDesk {
    fn back(&self) {
        walk::back(Route::First);
    }

    /// Draws one of so many, and says why where it cannot.
    fn draw(&self, among: usize) -> Option<usize> {
        let mut trouble = self.house.trouble;
        draw(among).unwrap_or_else(|error| {
            trouble.set(Some(error));
            None
        })
    }

    /// Another question of a kind than the one that lies there.
    fn draw_from(&self, among: &[&'static Question]) -> Option<AskedOf> {
        let place = self.draw(among.len())?;
        among.get(place).map(|question| AskedOf::Written(question))
    }
}

/// One page of what can be read.
#[component]
pub(super) fn GuidePages(house: House, page: GuidePage, mut route: Signal<Route>) -> Element {
    let desk = GuideDesk { house, route, taken: use_context() };
    let words = house.words();
    let back = desk.clone();
    let onback = move |()| back.back();
    let onopen = move |page| read(route, page);
    let in_meeting = house.meeting.read().is_some();
    rsx! {
        if in_meeting {
            ToMeeting { words, onpress: move |()| route.set(Route::First) }
        }
        match page {
            GuidePage::All => rsx! { GuideFirst { words, onopen, onback } },
            GuidePage::Read(topic) => rsx! {
                ReadPage { key: "{topic.id()}", words, topic, onopen, onprint: move |()| shell::print(), onback }
             },
            GuidePage::Expectations => rsx! { ExpectationCards { words, onopen, onback } },
            GuidePage::Support => rsx! { FindSupport { words, onopen, onback } },
            GuidePage::Children => rsx! {
                Children { words, onopen, onprint: move |()| shell::print(), onback }
            },
            GuidePage::StartCard => start_card(house, onback),
            GuidePage::StartUp => rsx! { Starting { desk } },
            GuidePage::Questions => rsx! { Questions { desk } },
            GuidePage::OneCard(card) => rsx! { CardOfToday { desk, card } },
            GuidePage::Question(asked) => rsx! { OneQuestion { desk, asked } },
        }
    }
}

fn start_card(house: House, onback: impl FnMut(()) + 'static) -> Element {
    let circle = house.circle.read();
    let next = circle.as_ref().and_then(|circle| circle.calendar.next());
    let next = next.map(|next| next.when.clone());
    rsx! {
        StartCardPage { words: house.words(), next, onprint: move |()| shell::print(), onback }
    }
}

#[component]
fn Starting(desk: GuideDesk) -> Element {
    let GuideDesk { house, mut route, .. } = desk;
    let from_start_up: FromStartUp = use_context();
    let onopen = move |leads| match leads {
        Leads::Page(page) => read(route, page),
        Leads::Screen(opens) => {
            from_start_up.begin();
            let meeting = house.meeting.read().is_some();
            route.set(screen(opens, meeting));
        }
    };
    rsx! {
        StartUp {
            words: house.words(),
            view: (house.start_up)(),
            trouble: house.told_trouble(),
            onmark: move |StepView { step, done }| house.perform(GuideCommand::MarkStep { step, done }),
            oncourse: move |from_course| house.perform(GuideCommand::FromCourse(from_course)),
            onaway: move |away| house.perform(GuideCommand::PutStartUpAway(away)),
            onopen,
            onback: move |()| desk.back(),
        }
    }
}

/// The screen on which a step is done.
const fn screen(opens: Opens, in_meeting: bool) -> Route {
    match opens {
        Opens::Meeting if in_meeting => Route::First,
        Opens::Meeting => Route::Seats,
        Opens::Pledge => Route::Agreements(AgreementsPage::Pledge),
        Opens::Rules => Route::Agreements(AgreementsPage::All),
        Opens::Rhythm => Route::Calendar(CalendarPage::All),
        Opens::Duties => Route::Calendar(CalendarPage::Duties),
        Opens::Initiator => Route::Group(GroupPage::Initiator),
        Opens::Horizon => Route::Group(GroupPage::Horizon),
        Opens::LookBack => Route::Group(GroupPage::Course),
        Opens::Page(topic) => Route::Guide(GuidePage::Read(topic)),
        Opens::Support => Route::Guide(GuidePage::Support),
        Opens::StartCard => Route::Guide(GuidePage::StartCard),
        Opens::Expectations => Route::Guide(GuidePage::Expectations),
    }
}

#[component]
fn Questions(desk: GuideDesk) -> Element {
    let GuideDesk { house, route, .. } = desk;
    let drawing = desk.clone();
    rsx! {
        DrawQuestion {
            words: house.words(),
            trouble: house.told_trouble(),
            ondraw: move |kind| {
                let among: Vec<&'static Question> = questions(kind).collect();
                if let Some(drawn) = drawing.draw_from(&among) {
                    read(route, GuidePage::Question(drawn));
                }
            },
            onchoose: move |question| read(route, GuidePage::Question(AskedOf::Written(question))),
            onread: move |topic| read_on(route, topic),
            onback: move |()| desk.back(),
        }
    }
}

#[component]
fn OneQuestion(desk: GuideDesk, asked: AskedOf) -> Element {
    let GuideDesk { house, mut route, mut taken, .. } = desk;
    let drawing = desk.clone();
    let in_meeting = house.meeting.read().is_some();
    rsx! {
        QuestionPage {
            words: house.words(),
            asked,
            trouble: house.told_trouble(),
            ondraw: move |before: &'static Question| {
                let others = questions(before.kind).filter(|other| other.id != before.id);
                let among: Vec<&'static Question> = others.collect();
                if let Some(drawn) = drawing.draw_from(&among) {
                    walk::instead(Route::Guide(GuidePage::Question(drawn)));
                }
            },
            ontake: in_meeting.then(|| EventHandler::new(move |()| {
                taken.set(TakenAlong { asked: Some(asked), part: None });
                route.set(Route::First);
            })),
            onback: move |()| desk.back(),
        }
    }
}

/// One of the cards by chance, for a meeting that begins with reading one.
pub(super) fn draw_card(mut route: Signal<Route>) {
    let drawn = draw(Card::ALL.len()).ok().flatten();
    match drawn.and_then(|place| Card::ALL.get(place)) {
        Some(card) => read(route, GuidePage::OneCard(*card)),
        // the cards lie there to be drawn by hand
        None => route.set(Route::Agreements(AgreementsPage::Cards)),
    }
}

#[component]
fn CardOfToday(desk: GuideDesk, card: Card) -> Element {
    let GuideDesk { house, mut route, .. } = desk;
    let drawing = desk.clone();
    rsx! {
        OneCard {
            words: house.words(),
            card,
            trouble: house.told_trouble(),
            ondraw: move |before| {
                let others: Vec<Card> = Card::ALL.into_iter().filter(|other| *other != before).collect();
                if let Some(card) = drawing.draw(others.len()).and_then(|place| others.get(place)) {
                    walk::instead(Route::Guide(GuidePage::OneCard(*card)));
                }
            },
            onrule: move |card| route.set(Route::Agreements(AgreementsPage::Card { card, among_all: true })),
            onback: move |()| desk.back(),
        }
    }
}
