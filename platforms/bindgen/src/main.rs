//! Generates the Kotlin side of runde-ffi, and notes what it was made of.
//!
//! `tests/run bindings` builds the library and runs this with its path.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

mod surface;

fn main() -> Result<(), Box<dyn Error>> {
    let library = env::args().nth(1).ok_or("the path of the built library is missing")?;
    let here = env!("CARGO_MANIFEST_DIR");
    let root = Path::new(here).ancestors().nth(2).ok_or("this lies two folders down")?;
    uniffi::generate(uniffi::GenerateOptions {
        languages: vec![uniffi::TargetLanguage::Kotlin],
        source: library.as_str().into(),
        out_dir: format!("{}/platforms/android/bridge/src/generated/kotlin", root.display()).into(),
        config_override: Some(format!("{here}/uniffi.toml").into()),
        ..Default::default()
    })?;
    let kotlin = fs::read(root.join(surface::KOTLIN))?;
    fs::write(root.join(surface::SURFACE), surface::lines(&fs::read(library)?, &kotlin)?)?;
    Ok(())
}
