//! What was begun on a page and is not done: nothing of it is lost by going back, by a reload, or by
//! a connection that breaks. It lies in memory alone, and is gone when the door closes.

use std::any::Any;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dioxus::prelude::*;

/// More things than so many are not kept.
const MOST: usize = 200;

/// What was begun, for all pages of this process.
#[derive(Clone, Default)]
pub struct Begun(Arc<Mutex<Things>>);

#[derive(Default)]
struct Things {
    kept: BTreeMap<(String, &'static str), Box<dyn Any + Send>>,
    /// How often the door has closed: what was written before that is not kept after it.
    closed: u64,
}

impl Begun {
    /// What was kept under a name at a place; nothing where it is of another kind.
    #[must_use]
    pub fn get<T: Clone + 'static>(&self, place: &str, name: &'static str) -> Option<T> {
        self.things().kept.get(&(place.to_owned(), name))?.downcast_ref().cloned()
    }

    /// Keeps it under a name at a place.
    pub fn keep<T: Send + 'static>(&self, place: &str, name: &'static str, thing: T) {
        let closed = self.things().closed;
        self.keep_unless_closed(closed, (place.to_owned(), name), thing);
    }

    /// The same, unless the door has closed oftener than so.
    fn keep_unless_closed<T: Send + 'static>(
        &self,
        closed: u64,
        key: (String, &'static str),
        thing: T,
    ) {
        let mut things = self.things();
        let room = things.kept.len() < MOST || things.kept.contains_key(&key);
        if room && things.closed == closed {
            things.kept.insert(key, Box::new(thing));
        }
    }

    /// What was begun at a place is done, or let go of.
    pub fn forget(&self, place: &str) {
        self.things().kept.retain(|(at, _), _| at != place);
    }

    /// Nothing was begun anywhere.
    pub fn forget_all(&self) {
        let mut things = self.things();
        things.kept.clear();
        things.closed += 1;
    }

    fn things(&self) -> MutexGuard<'_, Things> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where one is, for what is begun there.
#[derive(Clone)]
pub struct BegunHere {
    begun: Begun,
    page: String,
    place: Rc<dyn Fn() -> String>,
}

impl BegunHere {
    /// A page by the name it has in memory, and where it is.
    #[must_use]
    pub fn new(begun: Begun, page: String, place: impl Fn() -> String + 'static) -> Self {
        Self { begun, page, place: Rc::new(place) }
    }

    /// What was begun here is let go of.
    pub fn forget(&self) {
        self.as_of_now().forget();
    }

    /// What was begun at another place is let go of.
    pub fn forget_at(&self, place: &str) {
        self.begun.forget(&self.key(place));
    }

    /// The place one is at, for when one may be at another.
    #[must_use]
    pub fn as_of_now(&self) -> BegunThere {
        BegunThere { begun: self.begun.clone(), key: self.key(&(self.place)()) }
    }

    fn key(&self, place: &str) -> String {
        format!("{}/{place}", self.page)
    }
}

/// A place where something was begun.
pub struct BegunThere {
    begun: Begun,
    key: String,
}

impl BegunThere {
    /// What was begun there is done, or let go of.
    pub fn forget(&self) {
        self.begun.forget(&self.key);
    }
}

/// Something that is begun on a page: what was kept of it, or how it is at first. Without a page
/// that says where one is, nothing is kept.
pub fn use_begun<T: Clone + PartialEq + Send + 'static>(
    name: &'static str,
    first: impl FnOnce() -> T,
) -> Signal<T> {
    let place = use_hook(|| try_consume_context::<BegunHere>().map(|here| (here.place)()));
    use_begun_at(place.unwrap_or_default(), name, first)
}

/// The same for what takes several pages, by one word for all of them.
pub fn use_begun_at<T: Clone + PartialEq + Send + 'static>(
    place: String,
    name: &'static str,
    first: impl FnOnce() -> T,
) -> Signal<T> {
    let here = use_hook(|| {
        let here = try_consume_context::<BegunHere>()?;
        let (key, closed) = (here.key(&place), here.begun.things().closed);
        Some((here.begun, key, closed))
    });
    let signal = use_signal(|| {
        let kept = here.as_ref().and_then(|(begun, place, _)| begun.get(place, name));
        kept.unwrap_or_else(first)
    });
    let mut before = use_hook(|| CopyValue::new(signal.peek().clone()));
    let mut keep = move |now: T| {
        if *before.peek() != now {
            before.set(now.clone());
            if let Some((begun, place, closed)) = &here {
                begun.keep_unless_closed(*closed, (place.clone(), name), now);
            }
        }
    };
    let mut keep_last = keep.clone();
    use_effect(move || keep(signal()));
    // whoever writes and goes back at once is gone before the effect comes
    use_drop(move || keep_last(signal.peek().clone()));
    signal
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use dioxus::core::NoOpMutations;

    use super::*;

    #[test]
    fn what_was_begun_is_found_again_at_its_place_until_it_is_done_or_the_door_closes() {
        let begun = Begun::default();
        begun.keep("one", "words", "We begin at".to_owned());
        begun.keep("other", "words", "Nobody".to_owned());
        assert_eq!(begun.get::<String>("one", "words").as_deref(), Some("We begin at"));
        assert_eq!(begun.get::<u32>("one", "words"), None, "of another kind");
        begun.forget("one");
        assert_eq!(begun.get::<String>("one", "words"), None);
        assert!(begun.get::<String>("other", "words").is_some());
        begun.forget_all();
        assert_eq!(begun.get::<String>("other", "words"), None);
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let begun = Begun::default();
        (0..MOST + 50).for_each(|number| begun.keep(&format!("{number:04}"), "words", number));
        assert_eq!(begun.things().kept.len(), MOST);
    }

    thread_local! {
        static WRITES: Cell<bool> = const { Cell::new(true) };
    }

    #[component]
    fn Whole() -> Element {
        use_context_provider(|| {
            BegunHere::new(consume_context(), "page".to_owned(), || "form".to_owned())
        });
        if WRITES.get() {
            rsx! { Form {} }
        } else {
            rsx! {}
        }
    }

    #[component]
    fn Form() -> Element {
        let mut written = use_begun("words", String::new);
        use_hook(move || written.set("We begin on time.".to_owned()));
        rsx! {}
    }

    /// Somebody writes and is gone before anything else happens; the door may close in between.
    fn written_and_gone(door_closes: bool) -> Option<String> {
        let begun = Begun::default();
        WRITES.set(true);
        let mut page = VirtualDom::new(Whole).with_root_context(begun.clone());
        page.rebuild_in_place();
        if door_closes {
            begun.forget_all();
        }
        WRITES.set(false);
        page.mark_dirty(ScopeId::APP);
        page.render_immediate(&mut NoOpMutations);
        begun.get("page/form", "words")
    }

    #[test]
    fn what_was_written_just_before_one_went_is_there_and_not_once_the_door_has_closed() {
        assert_eq!(written_and_gone(false).as_deref(), Some("We begin on time."));
        assert_eq!(written_and_gone(true), None);
    }
}
