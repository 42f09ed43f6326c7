//! The app on a phone.
//!
//! The shells for Android and iOS come with their own key store and folder; until they do, this
//! door serves to check that everything below it compiles for a phone. It was never run on one.

use crate::places::Places;

/// Opens the app and stays until the system ends it.
pub fn start() {
    if let Some(places) = Places::of_this_system() {
        crate::window::open(places);
    }
}
