//! What the bindings were made of, in two hashes that can be compared without making them anew.

use std::collections::BTreeMap;
use std::error::Error;

use object::{File, Object, ObjectSection, ObjectSymbol};

/// Where the generated Kotlin lies, from the root of the project.
pub const KOTLIN: &str = "platforms/android/bridge/src/generated/kotlin/org/runde/ffi/runde_ffi.kt";

/// Where the two hashes lie.
pub const SURFACE: &str = "platforms/android/bridge/src/generated/surface";

/// The lines of [`SURFACE`]: the hash of everything UniFFI's macros wrote down about the library,
/// documentation too, and the hash of the Kotlin made of it.
///
/// # Errors
/// When `library` is no ELF file, or nothing of UniFFI is in it.
pub fn lines(library: &[u8], kotlin: &[u8]) -> Result<String, Box<dyn Error>> {
    let surface = metadata(library)?;
    if surface.is_empty() {
        return Err("nothing of UniFFI is in this library".into());
    }
    let mut hasher = blake3::Hasher::new();
    for (name, bytes) in surface {
        for part in [name.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
    }
    Ok(format!("surface {}\nkotlin {}\n", hasher.finalize(), blake3::hash(kotlin)))
}

/// Each exported symbol in which UniFFI's macros keep what they know of one item.
fn metadata(library: &[u8]) -> Result<BTreeMap<String, &[u8]>, Box<dyn Error>> {
    let file = File::parse(library)?;
    let mut all = BTreeMap::new();
    for symbol in file.dynamic_symbols() {
        let name = symbol.name()?;
        let Some(section) = symbol.section_index().filter(|_| name.starts_with("UNIFFI_META_"))
        else {
            continue;
        };
        let section = file.section_by_index(section)?;
        let bytes = section.data_range(symbol.address(), symbol.size())?;
        all.insert(name.to_owned(), bytes.ok_or("a symbol lies outside its section")?);
    }
    Ok(all)
}
