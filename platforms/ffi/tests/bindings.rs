//! Whether the committed Kotlin is that of this library.

// The symbols are read out of an ELF file, and everybody's Kotlin is the same.
#![cfg(target_os = "linux")]

use std::{env, fs};

#[path = "../../bindgen/src/surface.rs"]
mod surface;

/// A file of the project, by its path from the root.
fn of_project(path: &str) -> String {
    format!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../{}"), path)
}

#[test]
fn the_committed_bindings_are_those_of_this_library() {
    // built beside this test
    let library = env::current_exe().unwrap().with_file_name("librunde_ffi.so");
    let kotlin = fs::read(of_project(surface::KOTLIN)).unwrap();
    let now = surface::lines(&fs::read(library).unwrap(), &kotlin).unwrap();
    let committed = fs::read_to_string(of_project(surface::SURFACE)).unwrap();
    assert_eq!(committed, now, "generate them anew: tests/run bindings");
}

#[test]
fn the_bindings_are_generated_by_the_uniffi_that_the_library_is_built_with() {
    let pinned = |manifest: &str| {
        let text = fs::read_to_string(of_project(manifest)).unwrap();
        let line = text.lines().find(|line| line.starts_with("uniffi = ")).unwrap().to_owned();
        line.split('"').nth(1).unwrap().to_owned()
    };
    assert_eq!(pinned("Cargo.toml"), pinned("platforms/bindgen/Cargo.toml"));
}
