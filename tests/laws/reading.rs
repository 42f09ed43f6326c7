//! Law 6 and 12 for what is read: a word that was read, looked for or drawn is in no file, and goes
//! nowhere.

use circle::pages::contains;
use circle::phone::Phone;
use circle::shelf::files;
use runde_core::companion::Language;
use runde_core::companion::guide::{self, Block, QuestionKind, pages, questions, search};

const WORDS: [&str; 4] = ["selvmordstanker", "bjella", "regel", "alene"];

/// Reads every page, looks for words, and draws questions; what was on the screen meanwhile.
fn evening(phone: &Phone) -> Vec<String> {
    let mut seen: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    for language in Language::ALL {
        for word in WORDS {
            seen.extend(search(language, word).into_iter().map(|found| found.line));
        }
        for page in pages(language) {
            seen.push(page.title.to_owned());
            seen.push(page.topic.id().to_owned());
            seen.extend(page.blocks.iter().filter_map(|block| match block {
                Block::Heading { text, .. } => Some((*text).to_owned()),
                Block::Paragraph(_) | Block::List(_) => None,
            }));
        }
    }
    let asked: Vec<&'static guide::Question> = questions(QuestionKind::Any).collect();
    let drawn = phone.companion.draw(asked.len()).unwrap().unwrap();
    seen.push(asked[drawn].text.of(Language::English).to_owned());
    seen
}

#[test]
fn law_6_an_evening_of_reading_and_searching_leaves_no_word_in_the_vault() {
    let phone = Phone::of(&["Anna", "Bo", "Marit", "Ove"]);
    let (pages_before, files_before) = (phone.pages(), files(&phone.vault()));
    let seen = evening(&phone);
    assert!(seen.len() > 100, "{}", seen.len());
    let pages = phone.pages();
    let written = |text: &&String| pages.iter().any(|page| contains(page, text.as_bytes()));
    assert_eq!(seen.iter().filter(written).collect::<Vec<_>>(), [""; 0]);
    assert!(pages == pages_before, "no page of the vault was written");
    assert!(files(&phone.vault()) == files_before, "nor any file beside it");
}
