//! On whose work Runde stands, and under which terms.

use dioxus::prelude::*;

use crate::parts::{Colophon, Note};
use crate::screens::behind::{Behind, Section};
use crate::words::Words;

/// The large parts by their own names, and their terms by the names of the SPDX list; the texts lie
/// beside each in its source. No language has other words for them.
pub const STANDS_ON: [[&str; 2]; 11] = [
    ["SQLite", "Public Domain"],
    ["SQLCipher", "BSD-3-Clause, © Zetetic LLC"],
    ["OpenSSL", "Apache-2.0"],
    ["rusqlite", "MIT"],
    ["age", "MIT, Apache-2.0"],
    ["ed25519-dalek", "BSD-3-Clause, © isis lovecruft"],
    ["BLAKE3", "CC0-1.0, Apache-2.0"],
    ["Dioxus", "MIT, Apache-2.0"],
    ["Project Fluent", "Apache-2.0, MIT"],
    ["chrono, IANA tz", "MIT, Apache-2.0"],
    ["Tokio, axum", "MIT"],
];

/// The terms of Runde and of what it is made of.
#[component]
pub fn Licences(
    /// The words.
    words: Words,
    /// Back to all settings.
    onback: EventHandler<()>,
) -> Element {
    let rows = STANDS_ON.map(|[name, terms]| (name.to_owned(), terms.to_owned()));
    rsx! {
        Behind { words, part: Section::Settings, head: words.this_phone(), title: words.licences(), onback,
            Note { text: words.licences_note() }
            Note { text: words.licences_no_warranty() }
            section { class: "part",
                Note { text: words.licences_others() }
                Colophon { rows: rows.to_vec() }
            }
        }
    }
}
