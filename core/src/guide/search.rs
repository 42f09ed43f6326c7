//! Finding pages by a word. A pure function: it keeps nothing of what was looked for.
//!
//! Known stemmers part *regel* from *regler*, and none looks into *kjøreregler*; so a few endings are
//! taken off here, and a word is found inside a longer one.

use runde_guide_types::{Block, Language, Page, Topic};

use super::made::pages;

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPage {
    /// Its topic.
    pub topic: Topic,
    /// Its title.
    pub title: &'static str,
    /// The sentence that was found, or the first one where it was found elsewhere.
    pub line: String,
}

/// How much a place counts.
const TITLE: u32 = 12;
const ALSO: u32 = 4;
const HEADING: u32 = 3;
const TEXT: u32 = 1;

/// The shortest stem, in letters, that is looked for inside a longer word.
const INSIDE: usize = 4;

/// The pages in which the words of `text` are found, the most fitting first; none for no word.
///
/// Case and accents do not count, nor do the commonest endings of the language; `o`, `a` and `ae`
/// stand for `ø`, `å` and `æ`. A word that no page knows is passed over, and a rare one weighs more.
#[must_use]
pub fn search(language: Language, text: &str) -> Vec<FoundPage> {
    let pages: Vec<Indexed> =
        pages(language).iter().map(|page| Indexed::of(language, page)).collect();
    let weighed: Vec<(String, u32)> = stems(language, text)
        .into_iter()
        .filter_map(|stem| {
            let knowing = pages.iter().filter(|page| page.fit(&stem) > 0).count();
            let rare = pages.len().checked_div(knowing)?;
            Some((stem, u32::try_from(rare).ok()?))
        })
        .collect();
    let mut found: Vec<(u32, FoundPage)> = pages
        .iter()
        .map(|page| {
            let weight = weighed.iter().map(|(stem, rare)| page.fit(stem) * rare).sum();
            (weight, page.found(&weighed))
        })
        .filter(|(weight, _)| *weight > 0)
        .collect();
    // a stable sort keeps the order of reading among equals
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(_, found)| found).collect()
}

/// A page, taken apart for the search.
struct Indexed {
    language: Language,
    page: &'static Page,
    title: Vec<String>,
    also: Vec<String>,
    headings: Vec<String>,
    lines: Vec<(String, Vec<String>)>,
}

impl Indexed {
    fn of(language: Language, page: &'static Page) -> Self {
        let headings = page.blocks.iter().filter_map(|block| match block {
            Block::Heading { text, .. } => Some(stems(language, text)),
            Block::Paragraph(_) | Block::List(_) => None,
        });
        let with_stems = |line: String| {
            let stems = stems(language, &line);
            (line, stems)
        };
        Self {
            language,
            page,
            title: stems(language, page.title),
            also: stems(language, page.also),
            headings: headings.flatten().collect(),
            lines: lines(page).into_iter().map(with_stems).collect(),
        }
    }

    /// How much this page has to do with a word.
    fn fit(&self, stem: &str) -> u32 {
        let in_text =
            self.lines.iter().map(|(_, words)| best(self.language, stem, words)).max().unwrap_or(0);
        TITLE * best(self.language, stem, &self.title)
            + ALSO * best(self.language, stem, &self.also)
            + HEADING * best(self.language, stem, &self.headings)
            + TEXT * in_text
    }

    fn found(&self, sought: &[(String, u32)]) -> FoundPage {
        let fit = |words: &[String]| {
            sought.iter().map(|(stem, rare)| best(self.language, stem, words) * rare).sum()
        };
        // the first of the lines that fit best
        let line = self.lines.iter().rev().max_by_key(|(_, words)| -> u32 { fit(words) });
        let line = line.map(|(line, _)| line.clone()).unwrap_or_default();
        FoundPage { topic: self.page.topic, title: self.page.title, line }
    }
}

/// The sentences of the text, without titles and headings.
fn lines(page: &Page) -> Vec<String> {
    let mut lines = Vec::new();
    for block in page.blocks {
        match block {
            Block::Heading { .. } => {}
            Block::Paragraph(_) => {
                block.passages().iter().for_each(|text| lines.extend(sentences(text)))
            }
            Block::List(_) => lines.extend(block.passages()),
        }
    }
    lines
}

fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut open = String::new();
    for word in text.split_whitespace() {
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(word);
        if word.ends_with(['.', '?', '!']) {
            sentences.push(std::mem::take(&mut open));
        }
    }
    if !open.is_empty() {
        sentences.push(open);
    }
    sentences
}

/// How well the best of these words fits: 3 the word itself, 2 its beginning, 1 where one is a part
/// of the other, in the languages that make one word of two; else 0.
fn best(language: Language, sought: &str, words: &[String]) -> u32 {
    let joins = language != Language::English;
    let fit = |word: &String| {
        if word == sought {
            3
        } else if word.starts_with(sought) {
            2
        } else {
            let inside = sought.len() >= INSIDE && word.contains(sought);
            u32::from(
                joins && (inside || (word.len() > INSIDE && sought.starts_with(word.as_str()))),
            )
        }
    };
    words.iter().map(fit).max().unwrap_or(0)
}

/// The words of a text, folded, without endings; single letters are left out.
fn stems(language: Language, text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.len() > 1).map(|word| stem(language, word)).collect()
}

/// Small letters without accents; what is written with two letters where one is not at hand counts as
/// that one.
fn fold(text: &str) -> String {
    let plain = |letter| match letter {
        'æ' | 'ä' | 'å' | 'à' | 'á' | 'â' => Some('a'),
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' => Some('o'),
        'é' | 'è' | 'ê' => Some('e'),
        'ü' => Some('u'),
        // an apostrophe and a hidden hyphen stand inside a word
        '’' | '\'' | '\u{ad}' => None,
        other => Some(other),
    };
    let folded: String = text.chars().flat_map(char::to_lowercase).filter_map(plain).collect();
    folded.replace("ae", "a").replace("aa", "a").replace("oe", "o")
}

/// The endings that are taken off, the longest first.
const fn endings(language: Language) -> &'static [&'static str] {
    match language {
        Language::Danish | Language::Norwegian => &[
            "ernes", "ernas", "erne", "enes", "ede", "ene", "ens", "ere", "ers", "ets", "en", "er",
            "es", "et", "as", "a", "e", "s",
        ],
        Language::English => &["ings", "ing", "ies", "ers", "ed", "er", "es", "s", "e", "y"],
    }
}

/// The shortest stem that is left when an ending is taken off, in letters.
const LEFT: usize = 3;

fn stem(language: Language, word: &str) -> String {
    let without = endings(language)
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|left| left.chars().count() >= LEFT));
    let letters: Vec<char> = without.unwrap_or(word).chars().collect();
    match letters.as_slice() {
        // seddel and sedler, regel and regler: the e comes and goes, and a doubled letter with it
        [head @ .., one, other, 'e', 'l'] if !head.is_empty() && one == other => {
            head.iter().chain([one, &'l']).collect()
        }
        [head @ .., 'e', 'l'] if head.len() > 1 => head.iter().chain([&'l']).collect(),
        all => all.iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use runde_guide_types::{Language, Topic};

    use super::{best, fold, pages, search, stem};

    fn first(language: Language, text: &str) -> Option<Topic> {
        search(language, text).first().map(|found| found.topic)
    }

    #[test]
    fn a_word_is_found_in_a_longer_one_and_by_another_ending() {
        let rules = Some(Topic::AgreeingOnGroundRules);
        for text in ["regel", "Regler", "kjøreregel", "kjoreregler", "KJØREREGLENE", "kjoereregler"]
        {
            assert_eq!(first(Language::Norwegian, text), rules, "{text}");
        }
        for text in ["regel", "regler", "spilleregel", "spilleregler"] {
            assert_eq!(first(Language::Danish, text), rules, "{text}");
        }
        for text in ["rule", "rules", "ground rule"] {
            assert_eq!(first(Language::English, text), rules, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_word_counts_where_words_are_joined() {
        let fit = |language, sought: &str, word: &str| {
            best(language, &stem(language, sought), &[stem(language, word)])
        };
        assert_eq!(fit(Language::Norwegian, "regel", "kjoreregler"), 1);
        assert_eq!(fit(Language::Danish, "gruppemode", "grupper"), 1);
        assert_eq!(fit(Language::Norwegian, "tur", "taletur"), 0);
        assert_eq!(fit(Language::English, "ring", "bringing"), 0);
        assert_eq!(fit(Language::English, "confid", "confidentiality"), 2);
        assert_eq!(fit(Language::English, "meeting", "meetings"), 3);
    }

    #[test]
    fn letters_that_a_keyboard_has_not_got_can_be_typed_otherwise() {
        assert_eq!(fold("Åh, æ ø"), "ah, a o");
        for text in ["pårørende", "parorende", "paaroerende", "PÅRØRENDE"] {
            let topics = search(Language::Danish, text).into_iter().map(|found| found.topic);
            assert!(topics.take(1).eq([Topic::RelativesMenAndMixedGroups]), "{text}");
        }
        assert_eq!(first(Language::Danish, "laege"), first(Language::Danish, "læge"));
        assert!(first(Language::Danish, "lage").is_some());
    }

    #[test]
    fn in_need_the_page_on_other_help_is_found() {
        let help = Some(Topic::NotTherapyOtherHelp);
        assert_eq!(first(Language::Danish, "selvmord"), help);
        assert_eq!(first(Language::Norwegian, "selvmordstanker"), help);
        assert_eq!(first(Language::Norwegian, "krise"), help);
        assert_eq!(first(Language::English, "suicide"), help);
        // by the name of who helps, too
        assert_eq!(first(Language::Danish, "Livslinien"), help);
        assert_eq!(first(Language::Norwegian, "Kirkens SOS"), help);
        assert_eq!(first(Language::English, "helpline number"), help);
    }

    #[test]
    fn every_page_is_found_first_by_its_own_title() {
        for language in Language::ALL {
            for page in pages(language) {
                assert_eq!(first(language, page.title), Some(page.topic), "{}", page.title);
            }
        }
    }

    #[test]
    fn what_is_found_is_told_by_a_line_in_which_it_stands() {
        let found = search(Language::Norwegian, "bjella");
        let bell = found.iter().find(|found| found.topic == Topic::SilenceAndPassing);
        assert_eq!(
            bell.map(|found| found.line.as_str()),
            Some("Alle kan ringe med bjella i appen.")
        );
    }

    #[test]
    fn nothing_is_found_by_nothing_or_by_what_no_page_says() {
        for text in ["", "  ", "?", "xylofon"] {
            assert!(search(Language::Danish, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_whole_question_finds_the_page_it_asks_for() {
        let round = Some(Topic::HowARoundWorks);
        assert_eq!(first(Language::Danish, "Hvad er en runde?"), round);
        assert_eq!(first(Language::Norwegian, "Hva er en runde?"), round);
        assert_eq!(first(Language::English, "How does a round work?"), round);
        let bell = Some(Topic::SilenceAndPassing);
        assert_eq!(first(Language::English, "the bell and a xylophone"), bell);
        let hard = Some(Topic::WhenItIsHardBetweenUs);
        assert_eq!(first(Language::Danish, "vi er uenige"), hard);
    }

    #[test]
    fn endings_come_off_and_short_words_stay() {
        assert_eq!(stem(Language::Danish, "gruppen"), stem(Language::Danish, "grupper"));
        assert_eq!(stem(Language::Norwegian, "gruppa"), stem(Language::Norwegian, "gruppene"));
        assert_eq!(stem(Language::English, "listening"), stem(Language::English, "listen"));
        assert_eq!(stem(Language::Danish, "seddel"), stem(Language::Danish, "sedlerne"));
        assert_eq!(stem(Language::Danish, "en"), "en");
    }
}
