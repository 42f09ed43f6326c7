//! Finding pages by a word. A pure function: it keeps nothing of what was looked for. A word is found
//! inside a longer one, where a language makes one word of two.

use runde_guide_types::{Block, Language, Page, Topic};

use super::made::pages;
use super::stems::{Letters, commonest, is_in_a_word, stems};

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPage {
    /// Its topic.
    pub topic: Topic,
    /// Its title.
    pub title: &'static str,
    /// The sentence that was found, or the first one where it was found elsewhere, in pieces; with
    /// each, whether it was looked for.
    pub line: Vec<(String, bool)>,
}

/// How much a place counts.
const TITLE: u32 = 12;
const ALSO: u32 = 4;
const HEADING: u32 = 3;
const TEXT: u32 = 1;

/// The shortest stem, in letters, that is looked for inside a longer word.
const INSIDE: usize = 4;

/// The pages in which every word of `text` is found, the most fitting first; none for no word.
///
/// Case and accents do not count, nor do the commonest endings of the language, nor its commonest
/// words where there are others beside them. `o`, `a` and `ae` stand for `ø`, `å` and `æ` where
/// nothing is found by the letters as they are typed. A rare word weighs more.
#[must_use]
pub fn search(language: Language, text: &str) -> Vec<FoundPage> {
    if language == Language::English {
        return search_by(language, Letters::Folded, text);
    }
    let found = search_by(language, Letters::Own, text);
    let has_them = text.to_lowercase().contains(['å', 'æ', 'ø']);
    if found.is_empty() && !has_them { search_by(language, Letters::Folded, text) } else { found }
}

fn search_by(language: Language, letters: Letters, text: &str) -> Vec<FoundPage> {
    let pages: Vec<Indexed> =
        pages(language).iter().map(|page| Indexed::of(language, letters, page)).collect();
    let weigh = |stem: String| {
        let knowing = pages.iter().filter(|page| page.fit(&stem) > 0).count();
        let rare = pages.len().checked_div(knowing)?;
        Some((stem, u32::try_from(rare).ok()?))
    };
    // one word that no page knows, and no page has them all
    let weighed: Option<Vec<(String, u32)>> =
        sought(language, letters, text).into_iter().map(weigh).collect();
    let weighed = weighed.unwrap_or_default();
    let mut found: Vec<(u32, FoundPage)> = pages
        .iter()
        .filter(|page| weighed.iter().all(|(stem, _)| page.fit(stem) > 0))
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
    letters: Letters,
    page: &'static Page,
    title: Vec<String>,
    also: Vec<String>,
    headings: Vec<String>,
    lines: Vec<(String, Vec<String>)>,
}

impl Indexed {
    fn of(language: Language, letters: Letters, page: &'static Page) -> Self {
        let headings = page.blocks.iter().filter_map(|block| match block {
            Block::Heading { text, .. } => Some(stems(language, letters, text)),
            Block::Paragraph(_) | Block::List(_) => None,
        });
        let with_stems = |line: String| {
            let stems = stems(language, letters, &line);
            (line, stems)
        };
        Self {
            language,
            letters,
            page,
            title: stems(language, letters, page.title),
            also: stems(language, letters, page.also),
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
        let line = line.map(|(line, _)| self.marked(line, sought)).unwrap_or_default();
        FoundPage { topic: self.page.topic, title: self.page.title, line }
    }

    /// A sentence in pieces, and whether each is a word that is looked for.
    fn marked(&self, line: &str, sought: &[(String, u32)]) -> Vec<(String, bool)> {
        let mut pieces: Vec<(String, bool)> = Vec::new();
        for piece in line.split_inclusive(|sign: char| !is_in_a_word(sign)) {
            let word = piece.trim_end_matches(|sign: char| !is_in_a_word(sign));
            let (word, after) = piece.split_at(word.len());
            let stems = stems(self.language, self.letters, word);
            let is_sought = sought.iter().any(|(stem, _)| best(self.language, stem, &stems) > 0);
            for (text, mark) in [(word, is_sought), (after, false)] {
                match pieces.last_mut() {
                    _ if text.is_empty() => {}
                    Some((before, marked)) if *marked == mark => before.push_str(text),
                    _ => pieces.push((text.to_owned(), mark)),
                }
            }
        }
        pieces
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

/// What is looked for: every word but the commonest, or those where there are no others.
fn sought(language: Language, letters: Letters, text: &str) -> Vec<String> {
    let typed = text.to_lowercase();
    let said = typed.split(|sign: char| !is_in_a_word(sign));
    let rare: Vec<&str> = said.filter(|word| !commonest(language).contains(word)).collect();
    let rare = stems(language, letters, &rare.join(" "));
    if rare.is_empty() { stems(language, letters, text) } else { rare }
}

#[cfg(test)]
mod tests {
    use runde_guide_types::{Language, Topic};

    use super::super::stems::stem;
    use super::{best, pages, search};

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
        let line = bell.map(|found| found.line.clone()).unwrap_or_default();
        let marked = [("Alle kan ringe med ", false), ("bjella", true), (" i appen.", false)];
        assert_eq!(line, marked.map(|(text, sought)| (text.to_owned(), sought)));
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
        let hard = Some(Topic::WhenItIsHardBetweenUs);
        assert_eq!(first(Language::Danish, "vi er uenige"), hard);
    }

    #[test]
    fn all_words_are_found_together_or_none() {
        let bell = Some(Topic::SilenceAndPassing);
        assert_eq!(first(Language::English, "the bell and silence"), bell);
        assert_eq!(first(Language::English, "the bell and a xylophone"), None);
        let late = search(Language::Danish, "for sent");
        assert_eq!(late.first().map(|page| page.topic), Some(Topic::WhenItIsHardBetweenUs));
        assert!(late.len() < 4, "{late:?}");
    }

    #[test]
    fn danish_and_norwegian_letters_are_letters_of_their_own() {
        let marked = |text: &str| -> Vec<String> {
            let found = search(Language::Danish, text).into_iter();
            let pieces = found.flat_map(|page| page.line).filter(|(_, sought)| *sought);
            pieces.map(|(piece, _)| piece.to_lowercase()).collect()
        };
        assert_eq!(first(Language::Danish, "lås"), Some(Topic::ThePassphrase));
        assert!(marked("lås").iter().all(|word| word.contains("lås")), "{:?}", marked("lås"));
        assert_eq!(first(Language::Danish, "tårer"), Some(Topic::ListeningWithoutAdvice));
        assert!(!marked("tårer").contains(&"tar".to_owned()));
        // nobody types them by chance, and whoever has none of them is helped all the same
        assert!(search(Language::Danish, "låsø").is_empty());
        assert_eq!(first(Language::Norwegian, "stotte"), first(Language::Norwegian, "støtte"));
    }

    #[test]
    fn help_about_the_app_is_found() {
        for text in ["kode", "glemt", "glemt kode", "adgangssætning"] {
            assert_eq!(first(Language::Danish, text), Some(Topic::ThePassphrase), "{text}");
        }
        assert!(first(Language::Danish, "slette").is_some());
        assert_eq!(first(Language::Danish, "mistet telefon"), Some(Topic::ALostPhone));
        assert_eq!(first(Language::Norwegian, "sende pakke"), Some(Topic::SendingNews));
        assert_eq!(first(Language::English, "zoom"), Some(Topic::MeetingApart));
        assert_eq!(first(Language::English, "privacy"), Some(Topic::WhoSeesWhat));
        assert_eq!(first(Language::Norwegian, "uten telefon"), Some(Topic::WithoutAPhone));
    }
}
