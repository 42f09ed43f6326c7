//! Whatever is wrong with a text ends the build: each way in which it can be wrong, tried once on the
//! real texts.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops, and says where")]

use runde_guide::{Book, Files, Flaw};
use runde_guide_types::Language;

const ROUND: &str = "nb/how-a-round-works.md";

fn files() -> Files {
    Files::beside_the_source().unwrap()
}

/// What the build says when this stands in the file instead of that.
fn said_of(path: &str, that: &str, this: &str) -> Flaw {
    let mut files = files();
    let text = files.0.get_mut(path).unwrap();
    assert!(text.contains(that), "{path} says {that}");
    *text = text.replacen(that, this, 1);
    Book::of(&files).unwrap_err()
}

#[test]
fn the_guide_as_it_is_can_be_built() {
    let book = Book::of(&files()).unwrap();
    for language in Language::ALL {
        assert_eq!(book.pages(language).len(), 36);
    }
}

#[test]
fn a_translation_that_is_not_there_ends_the_build() {
    let mut files = files();
    files.0.remove(ROUND);
    assert_eq!(Book::of(&files).unwrap_err(), Flaw::NotThere(ROUND.to_owned()));
}

#[test]
fn a_sentence_beside_the_pages_that_a_language_lacks_ends_the_build() {
    for (path, line) in [
        ("start-up.toml", "nb = \"Finn et rolig lokale\"\n"),
        ("expectations.toml", "da = \"Kan jeg lytte?\"\n"),
        ("questions.toml", "en = \"When did you last have room to breathe?\"\n"),
        ("support.toml", "nb = \"Når liv er i fare.\"\n"),
        ("children.toml", "da = \"Hvem vi er\"\n"),
        ("start-card.toml", "nb = \"Første møte\"\n"),
    ] {
        let flaw = said_of(path, line, "");
        assert!(matches!(&flaw, Flaw::Unreadable { path: found, .. } if found == path), "{flaw}");
    }
}

#[test]
fn a_blank_where_words_should_be_ends_the_build() {
    for (path, words) in
        [("questions.toml", "Når fikk du sist puste ut?"), (ROUND, "Slik foregår en runde")]
    {
        let flaw = said_of(path, words, " ");
        assert!(matches!(flaw, Flaw::Unreadable { .. }), "{flaw}");
    }
}

#[test]
fn a_dead_link_ends_the_build() {
    let flaw = said_of(ROUND, "(silence-and-passing)", "(silence)");
    assert_eq!(flaw, Flaw::DeadLink { path: ROUND.to_owned(), to: "silence".to_owned() });
    let flaw = said_of("start-up.toml", "guide:from-course-to-group", "guide:from-a-course");
    assert!(matches!(flaw, Flaw::DeadLink { .. }), "{flaw}");
    let flaw = said_of("start-up.toml", "opens = \"support\"", "opens = \"settings\"");
    assert!(matches!(flaw, Flaw::Unreadable { .. }), "{flaw}");
}

#[test]
fn a_number_without_a_source_ends_the_build() {
    let flaw = said_of(ROUND, "Tiden er din", "De fem minuttene er dine");
    assert_eq!(flaw, Flaw::Unsourced { path: ROUND.to_owned(), number: 5 });
    let help = "nb/not-therapy-other-help.md";
    let flaw = said_of(help, "på 116117", "på 116117 eller 22400040");
    assert_eq!(flaw, Flaw::Unsourced { path: help.to_owned(), number: 22_400_040 });
    let flaw = said_of("start-up.toml", "Five or six cards", "Five or ninety cards");
    assert_eq!(flaw, Flaw::Unsourced { path: "start-up.toml".to_owned(), number: 90 });
    let flaw = said_of(
        "support.toml",
        "number = \"112\"\nname = \"Alarm 112\"\nsources = [\"rm\", \"regionh\"]",
        "number = \"112\"\nname = \"Alarm 112\"\nsources = []",
    );
    assert_eq!(flaw, Flaw::Unsourced { path: "support.toml".to_owned(), number: 112 });
}

#[test]
fn a_source_for_a_number_that_nobody_says_ends_the_build() {
    let help = "nb/not-therapy-other-help.md";
    let flaw = said_of(help, "på 116117", "nær deg");
    assert_eq!(flaw, Flaw::Unsaid { path: help.to_owned(), number: 116_117 });
}

#[test]
fn a_source_that_is_not_described_ends_the_build() {
    for (that, this) in
        [("\"quality\"", "\"hearsay\""), ("[\"quality\", \"rundan\", \"saylor\"]", "[]")]
    {
        let flaw = said_of(ROUND, that, this);
        assert!(matches!(flaw, Flaw::Source { .. }), "{flaw}");
    }
    let flaw = said_of("nb/not-therapy-other-help.md", "116117 = \"nrk\"", "116117 = \"own\"");
    assert!(matches!(flaw, Flaw::Source { .. }), "{flaw}");
}

#[test]
fn a_heading_out_of_order_ends_the_build() {
    for this in ["#### Midten {#middle}", "# Midten {#middle}", "## Midten {#yours}", "## Midten"] {
        let flaw = said_of(ROUND, "## Midten {#middle}", this);
        let heading = "Midten".to_owned();
        assert_eq!(flaw, Flaw::Heading { path: ROUND.to_owned(), heading }, "{this}");
    }
}

#[test]
fn languages_that_are_laid_out_otherwise_end_the_build() {
    for (that, this) in [
        ("## Midten {#middle}\n", ""),
        ("## Midten {#middle}", "## Midten {#centre}"),
        ("[lytter](listening-without-advice)", "lytter"),
        ("own = ", "next = "),
    ] {
        let flaw = said_of(ROUND, that, this);
        let (id, language) = ("how-a-round-works".to_owned(), "nb".to_owned());
        assert_eq!(flaw, Flaw::Unlike { id, language }, "{that}");
    }
}

#[test]
fn a_page_in_the_wrong_place_ends_the_build() {
    for (that, this) in [
        ("id = \"how-a-round-works\"", "id = \"confidentiality\""),
        ("language = \"nb\"", "language = \"da\""),
    ] {
        assert_eq!(said_of(ROUND, that, this), Flaw::Misplaced(ROUND.to_owned()));
    }
    let mut files = files();
    let _ = files.0.insert("nb/a-page-of-nobody.md".to_owned(), String::new());
    assert_eq!(Book::of(&files).unwrap_err(), Flaw::Stray("nb/a-page-of-nobody.md".to_owned()));
}

#[test]
fn what_the_guide_has_no_place_for_ends_the_build() {
    for this in
        ["<b>Midten</b>", "![Midten](x.png)", "> Midten", "1. Midten", "**Midten**", "`Midten`"]
    {
        let flaw = said_of(ROUND, "## Midten {#middle}", this);
        assert!(matches!(flaw, Flaw::Unreadable { .. }), "{this}: {flaw}");
    }
    let flaw = said_of(ROUND, "verified = 2026-11-24", "verified = 10:00:00");
    assert!(matches!(flaw, Flaw::Unreadable { .. }), "{flaw}");
}

#[test]
fn a_drawing_that_is_not_there_or_not_ours_ends_the_build() {
    let path = "drawings/confidentiality.svg";
    let flaw = said_of(path, "class=\"wood\"", "style=\"fill:red\"");
    assert!(matches!(flaw, Flaw::Unreadable { .. }), "{flaw}");
    let mut files = files();
    files.0.remove(path);
    assert_eq!(Book::of(&files).unwrap_err(), Flaw::NotThere(path.to_owned()));
}

#[test]
fn a_name_that_is_given_twice_ends_the_build() {
    let flaw = said_of("questions.toml", "id = \"unsaid\"", "id = \"a-little-air\"");
    let (path, name) = ("questions.toml".to_owned(), "a-little-air".to_owned());
    assert_eq!(flaw, Flaw::Twice { path, name });
}

#[test]
fn parts_that_are_not_as_long_as_the_childrens_meeting_end_the_build() {
    let flaw = said_of("children.toml", "minutes = 15", "minutes = 20");
    assert_eq!(flaw, Flaw::Minutes { parts: 95, whole: 90 });
}
