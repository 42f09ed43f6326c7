//! What was begun on a page and is not done: nothing of it is lost by going back, by a reload, or by
//! a connection that breaks. It lies in memory alone, and is gone when the door closes.

use std::any::Any;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dioxus::prelude::*;

/// More things than so many are not kept.
const MOST: usize = 200;

type Things = BTreeMap<(String, &'static str), Box<dyn Any + Send>>;

/// What was begun, for all pages of this process.
#[derive(Clone, Default)]
pub struct Begun(Arc<Mutex<Things>>);

impl Begun {
    /// What was kept under a name at a place; nothing where it is of another kind.
    #[must_use]
    pub fn get<T: Clone + 'static>(&self, place: &str, name: &'static str) -> Option<T> {
        self.things().get(&(place.to_owned(), name))?.downcast_ref().cloned()
    }

    /// Keeps it under a name at a place.
    pub fn keep<T: Send + 'static>(&self, place: &str, name: &'static str, thing: T) {
        let mut things = self.things();
        let key = (place.to_owned(), name);
        if things.len() < MOST || things.contains_key(&key) {
            things.insert(key, Box::new(thing));
        }
    }

    /// What was begun at a place is done, or let go of.
    pub fn forget(&self, place: &str) {
        self.things().retain(|(at, _), _| at != place);
    }

    /// Nothing was begun anywhere.
    pub fn forget_all(&self) {
        self.things().clear();
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
        let key = here.key(&place);
        Some((here.begun, key))
    });
    let signal = use_signal(|| {
        let kept = here.as_ref().and_then(|(begun, place)| begun.get(place, name));
        kept.unwrap_or_else(first)
    });
    let mut before = use_hook(|| CopyValue::new(signal.peek().clone()));
    use_effect(move || {
        let now = signal();
        if *before.peek() != now {
            before.set(now.clone());
            if let Some((begun, place)) = &here {
                begun.keep(place, name, now);
            }
        }
    });
    signal
}

#[cfg(test)]
mod tests {
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
        assert_eq!(begun.things().len(), MOST);
    }
}
