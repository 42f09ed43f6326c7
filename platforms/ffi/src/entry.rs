//! Where the system enters the program.
//!
//! The one file that is exempt from the ban on unsafe code: Android's activity looks for a symbol named
//! `main`, and a symbol with a name of its own counts as unsafe. It is also the one file that asks which
//! system this is.
#![cfg_attr(target_os = "android", expect(unsafe_code, reason = "a symbol with a name of its own"))]

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use runde::phone::{PhoneHands, PhoneShell, Seen};
use runde_core::companion as core;

use crate::clock::Ticking;
use crate::key_store::Asked;
use crate::phone_app::Ports;
use crate::reminders::{Ringing, Showing};

/// What is let go of is written over, as in every program of ours.
#[global_allocator]
static MEMORY: runde::memory::Wiping = runde::memory::WIPING;

/// What the shell handed over and the system has not started yet.
static HANDED_OVER: Mutex<Option<Given>> = Mutex::new(None);

struct Given {
    folder: PathBuf,
    ports: Ports,
    language: core::Language,
    phone: PhoneShell,
}

/// Keeps what the shell hands over until the system starts the program; gives the way to tell it more.
pub(crate) fn hand_over(folder: String, ports: Ports, language: &str) -> Telling {
    let phone = PhoneShell::new(Arc::new(Held(ports.clone())));
    let language = core::Language::from_tag(language);
    let given = Given { folder: PathBuf::from(folder), ports, language, phone: phone.clone() };
    *HANDED_OVER.lock().unwrap_or_else(PoisonError::into_inner) = Some(given);
    Telling(phone)
}

/// The way from the shell to the app.
pub(crate) struct Telling(PhoneShell);

impl Telling {
    pub(crate) fn arrived(&self, file: Vec<u8>) {
        self.0.tell(Seen::Arrived(file));
    }

    pub(crate) fn page_gone(&self) {
        self.0.tell(Seen::PageGone);
    }
}

/// Starts with what was handed over, and stays; returns at once where nothing was: then the shell shows
/// why.
pub(crate) fn start() {
    let given = HANDED_OVER.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(Given { folder, ports, language, phone }) = given else { return };
    runde::memory::keep_memory_private();
    let webview = folder.with_file_name("webview");
    let (keys, clock) = (Asked::new(ports.keys), Ticking::new(ports.clock));
    let companion = core::Companion::new(folder, Box::new(keys), Box::new(clock), language)
        .with_reminders(Box::new(Ringing::new(ports.reminders)));
    runde::mobile::start(companion, phone, webview)
}

/// Where wry's activity enters, on a thread of its own, once its window is there.
#[cfg(target_os = "android")]
#[unsafe(no_mangle)]
extern "C" fn main() {
    start();
}

/// The ports as the app's hands. What one refuses is left: a screen that goes dark ends no meeting.
struct Held(Ports);

impl PhoneHands for Held {
    fn keep_awake(&self, awake: bool) {
        let _ = self.0.screen.keep_awake(awake);
    }

    fn tremble(&self, pulses: &[u32]) {
        let _ = self.0.haptics.tremble(pulses.to_vec());
    }

    fn share_sealed(&self, name: &str, file: &[u8]) {
        let _ = self.0.share.sealed(name.to_owned(), file.to_vec());
    }

    fn share_calendar(&self, name: &str, text: &str) {
        let _ = self.0.share.calendar(name.to_owned(), text.to_owned());
    }

    fn dial(&self, number: &str) {
        let _ = self.0.share.dial(number.to_owned());
    }

    fn print(&self) {
        let _ = self.0.share.print();
    }

    fn reminders_wished(&self) {
        if self.0.reminders.showing() == Ok(Showing::NotAskedYet) {
            let _ = self.0.reminders.ask();
        }
    }
}
