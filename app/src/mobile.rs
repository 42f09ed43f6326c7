//! The app on a phone, whose shell hands over what the phone gives.

use std::path::PathBuf;

use runde_core::companion::Companion;

use crate::keeper::Keeper;
use crate::phone::PhoneShell;
use crate::window::{self, OnScreen};

/// Opens the app and stays until the system ends it. What the webview writes lies in `webview`.
pub fn start(companion: Companion, phone: PhoneShell, webview: PathBuf) -> ! {
    window::open(OnScreen { keeper: Keeper::new(companion), phone: Some(phone), webview })
}
