//! Law 6 for what is read: a word that was read, looked for or drawn is in no file.

use circle::guide::{KINDS, beside, on_pages};
use circle::pages::contains;
use circle::phone::Phone;
use circle::shelf::files;
use runde::cards::Card;
use runde::words::Words;
use runde_core::companion::Language;
use runde_core::companion::draw;
use runde_core::companion::guide::{Question, questions, search};

const WORDS: [&str; 4] = ["selvmordstanker", "bjella", "regel", "alene"];

/// A shorter sentence may stand in a vault by chance.
const LONG: usize = 12;

/// Reads all there is in every language, looks for words, and draws a question of each kind and a
/// card; what was on the screen meanwhile.
fn evening(phone: &Phone) -> Vec<String> {
    let mut seen: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    for language in Language::ALL {
        for word in WORDS {
            let lines = search(language, word).into_iter().map(|found| found.line);
            seen.extend(lines.map(|line| line.into_iter().map(|(piece, _)| piece).collect()));
        }
        let read = [on_pages(language), beside(language)].concat();
        seen.extend(read.into_iter().map(|(_, sentence)| sentence));
    }
    for kind in KINDS {
        let asked: Vec<&'static Question> = questions(kind).collect();
        let drawn = asked[draw(asked.len()).unwrap().unwrap()];
        seen.push(drawn.id.to_owned());
        seen.extend(Language::ALL.map(|language| drawn.text.of(language).to_owned()));
    }
    let card = Card::ALL[draw(Card::ALL.len()).unwrap().unwrap()];
    seen.extend(Language::ALL.map(|language| card.rule(Words::new(language))));
    let started = phone.companion.start_up().unwrap();
    seen.extend(started.steps.into_iter().map(|it| it.step.id.to_owned()));
    seen.retain(|text| text.len() >= LONG);
    seen
}

#[test]
fn law_6_an_evening_of_reading_and_searching_leaves_no_word_in_the_vault() {
    let phone = Phone::of(&["Anna", "Bo", "Marit", "Ove"]);
    let (pages_before, files_before) = (phone.pages(), files(&phone.vault()));
    let seen = evening(&phone);
    assert!(seen.len() > 900, "{}", seen.len());
    let pages = phone.pages();
    let written = |text: &&String| pages.iter().any(|page| contains(page, text.as_bytes()));
    assert_eq!(seen.iter().filter(written).collect::<Vec<_>>(), [""; 0]);
    assert!(pages == pages_before, "no page of the vault was written");
    assert!(files(&phone.vault()) == files_before, "nor any file beside it");
}
