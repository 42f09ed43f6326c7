//! Every screen as HTML, drawn from the views of a real phone whose clock is set by hand.

mod agreements;
mod beginning;
mod calendar;
mod group;
mod guide;
mod phones;
mod room;
mod settings;

pub use agreements::{WRITTEN, agreed, id, nothing_agreed, proposal};
pub use calendar::edits_of_one_meeting;

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use dioxus::core::{ElementId, Mutation, Mutations, NoOpMutations};
use dioxus::html::{
    PlatformEventData, SerializedFormData, SerializedHtmlEventConverter, SerializedMouseData,
    set_event_converter,
};
use dioxus::prelude::*;
use runde::words::Words;
use runde_core::companion::Language;

/// One screen in one language.
pub struct Screen {
    /// What it is called in these tests.
    pub name: &'static str,
    /// What a browser would get.
    pub html: String,
}

/// Every screen in this language.
#[must_use]
pub fn all(language: Language) -> Vec<Screen> {
    let words = Words::new(language);
    let mut screens = beginning::screens(words);
    screens.extend(room::screens(words));
    screens.extend(agreements::screens(words));
    screens.extend(calendar::screens(words));
    screens.extend(group::screens(words));
    screens.extend(phones::screens(words));
    screens.extend(settings::screens(words));
    screens.extend(guide::screens(words));
    screens
}

/// Something to draw; it may use signals.
type Draw = Rc<dyn Fn() -> Element>;

#[derive(Clone, Props)]
struct FrameProps {
    draw: Draw,
}

impl PartialEq for FrameProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.draw, &other.draw)
    }
}

#[expect(non_snake_case, reason = "a component")]
fn Frame(props: FrameProps) -> Element {
    (props.draw)()
}

fn screen(name: &'static str, draw: impl Fn() -> Element + 'static) -> Screen {
    pressed(name, &[], draw)
}

/// A screen on which somebody pressed something: the events by their names and by the place of the
/// listener among those of the same name.
fn pressed(
    name: &'static str,
    presses: &[(&str, usize)],
    draw: impl Fn() -> Element + 'static,
) -> Screen {
    written(name, presses, "true", draw)
}

/// How many edits a screen is sent when it is drawn, and when what it shows becomes something else.
fn edits<View: Clone + 'static>(
    before: View,
    after: View,
    draw: impl Fn(View) -> Element + 'static,
) -> (usize, usize) {
    let shown = Rc::new(RefCell::new(before));
    let shows = Rc::clone(&shown);
    let draw: Draw = Rc::new(move || draw(shows.borrow().clone()));
    let mut dom = VirtualDom::new_with_props(Frame, FrameProps { draw });
    let (mut drawn, mut changed) = (Mutations::default(), Mutations::default());
    dom.rebuild(&mut drawn);
    shown.replace(after);
    dom.mark_dirty(ScopeId::APP);
    dom.render_immediate(&mut changed);
    (drawn.edits.len(), changed.edits.len())
}

/// The same where somebody wrote this in a field.
fn written(
    name: &'static str,
    presses: &[(&str, usize)],
    text: &str,
    draw: impl Fn() -> Element + 'static,
) -> Screen {
    let mut dom = VirtualDom::new_with_props(Frame, FrameProps { draw: Rc::new(draw) });
    let mut drawn = Mutations::default();
    dom.rebuild(&mut drawn);
    for (event, place) in presses {
        let listeners = drawn.edits.iter().filter_map(|edit| match edit {
            Mutation::NewEventListener { name, id } if name == event => Some(*id),
            _ => None,
        });
        let listeners: Vec<ElementId> = listeners.collect();
        set_event_converter(Box::new(SerializedHtmlEventConverter));
        let data = match *event {
            "click" => PlatformEventData::new(Box::new(SerializedMouseData::default())),
            _ => {
                let on = SerializedFormData::new(text.to_owned(), Vec::new());
                PlatformEventData::new(Box::new(on))
            }
        };
        let told = Event::new(Rc::new(data) as Rc<dyn Any>, true);
        dom.runtime().handle_event(event, told, listeners[*place]);
        dom.render_immediate(&mut NoOpMutations);
    }
    Screen { name, html: dioxus_ssr::render(&dom) }
}
