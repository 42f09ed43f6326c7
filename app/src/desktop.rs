//! The app in a window on a computer.

use std::path::PathBuf;

use clap::Parser;

use crate::places::Places;

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
        Some(places) => crate::window::open(places),
        None => eprintln!("Runde: this system names no folder for data; give one with --data"),
    }
}
