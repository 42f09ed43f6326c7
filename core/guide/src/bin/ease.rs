//! Prints how easily each page is read, in each language, and ends badly where one is too hard.

use std::process::ExitCode;

use runde_guide::{Book, Files, Flaw, ease, prose};
use runde_guide_types::Language;

fn main() -> Result<ExitCode, Flaw> {
    let book = Book::of(&Files::beside_the_source()?)?;
    let mut kept = true;
    for language in Language::ALL {
        for page in book.pages(language) {
            let ease = ease(language, &prose(page));
            let said = if ease.is_kept() { "ok" } else { "over" };
            kept &= ease.is_kept();
            println!(
                "{}/{} {} {:.0} limit {:.0} {said}",
                language.tag(),
                page.topic.id(),
                ease.measure,
                ease.value,
                ease.limit
            );
        }
    }
    Ok(if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
