//! Reads and checks the guide, and leaves it as data for `guide/made.rs`. Whatever is wrong with a
//! text ends the build here.

use std::error::Error;
use std::path::Path;

use runde_guide::{Book, Files, code};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=guide/texts");
    let out = std::env::var("OUT_DIR")?;
    let book = Book::of(&Files::beside_the_source()?)?;
    std::fs::write(Path::new(&out).join("guide.rs"), code(&book))?;
    Ok(())
}
