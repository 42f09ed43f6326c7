//! The app in a window on a computer.

use std::path::PathBuf;

use clap::Parser;

use crate::keeper::Keeper;
use crate::places::Places;
use crate::window::{self, OnScreen};

/// Runde in a window.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Options {
    /// Keep everything below this folder instead of where the system keeps a program's data.
    #[arg(long)]
    data: Option<PathBuf>,
}

/// Opens the window and stays until it is closed.
#[expect(clippy::print_stderr, reason = "the one message of a program that could not start")]
pub fn start() {
    let options = Options::parse();
    let places = options.data.map(|folder| Places::below(&folder));
    match places.or_else(Places::of_this_system) {
        Some(places) => {
            let webview = places.vault.with_file_name("webview");
            let keeper = Keeper::new(places.companion());
            window::open(OnScreen { keeper, phone: None, webview })
        }
        None => eprintln!("Runde: this system names no folder for data; give one with --data"),
    }
}
