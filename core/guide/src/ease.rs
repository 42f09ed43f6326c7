//! How easily a text is read.

use runde_guide_types::Language;

/// How easily a text is read, by the measure of its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ease {
    /// `LIX` for Danish and Norwegian, `Flesch` for English.
    pub measure: &'static str,
    /// What was measured.
    pub value: f64,
    /// The hardest that is let through.
    pub limit: f64,
}

impl Ease {
    /// Whether it is easy enough: a low LIX, a high Flesch.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        if self.measure == "LIX" { self.value <= self.limit } else { self.value >= self.limit }
    }
}

/// Measures passages that each end on their own.
///
/// LIX (Björnsson 1968): words a sentence, and a hundred times the share of words of more than six
/// letters. Reading ease (Flesch 1948): 206.835 less 1.015 × words a sentence less 84.6 × syllables a
/// word. For both a colon ends a sentence, as their authors have it.
#[must_use]
pub fn ease(language: Language, passages: &[String]) -> Ease {
    let (mut words, mut sentences, mut long, mut syllables) = (0_u32, 0_u32, 0_u32, 0_u32);
    for passage in passages {
        let mut open = false;
        for written in passage.split_whitespace() {
            let word = written.trim_matches(|sign: char| !sign.is_alphanumeric());
            if !word.is_empty() {
                words += 1;
                long += u32::from(word.chars().count() > 6);
                syllables += syllables_of(word);
                open = true;
            }
            let bare = written.trim_end_matches(['»', '«', '”', ')']);
            if open && bare.ends_with(['.', '!', '?', ':']) {
                sentences += 1;
                open = false;
            }
        }
        sentences += u32::from(open);
    }
    let (words, sentences) = (f64::from(words.max(1)), f64::from(sentences.max(1)));
    if language == Language::English {
        let value = 206.835 - 1.015 * words / sentences - 84.6 * f64::from(syllables) / words;
        Ease { measure: "Flesch", value, limit: 60.0 }
    } else {
        let value = words / sentences + 100.0 * f64::from(long) / words;
        Ease { measure: "LIX", value, limit: 40.0 }
    }
}

/// Syllables of an English word: groups of vowels, without a silent e, es or ed at the end.
fn syllables_of(word: &str) -> u32 {
    let word = word.to_lowercase();
    let letters: Vec<char> = word.chars().filter(|sign| sign.is_alphabetic()).collect();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let mut groups = 0;
    let mut inside = false;
    for letter in &letters {
        groups += u32::from(vowel(letter) && !inside);
        inside = vowel(letter);
    }
    let silent = match letters.as_slice() {
        [.., 'l', 'e'] | [.., 't' | 'd', 'e', 'd'] => false,
        [.., 's' | 'x' | 'z' | 'h' | 'c' | 'g', 'e', 's'] => false,
        [.., before, 'e'] | [.., before, 'e', 's' | 'd'] => !vowel(before),
        _ => false,
    };
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

#[cfg(test)]
mod tests {
    use super::{Language, ease, syllables_of};

    #[test]
    fn syllables_are_counted_as_they_are_heard() {
        let heard = [
            ("time", 1),
            ("listening", 3),
            ("table", 2),
            ("asked", 1),
            ("started", 2),
            ("voices", 2),
            ("the", 1),
            ("confidentiality", 6),
            ("people", 2),
        ];
        for (word, syllables) in heard {
            assert_eq!(syllables_of(word), syllables, "{word}");
        }
    }

    #[test]
    fn a_hard_text_is_told_from_an_easy_one() {
        let hard = "Selvhjælpsorganisationernes uafhængighed forudsætter ligeværdighed".to_owned();
        assert!(!ease(Language::Danish, &[hard]).is_kept());
        assert!(ease(Language::Danish, &["Vi ses. Du er med.".to_owned()]).is_kept());
        let hard = "Organisational independence presupposes constitutional equality".to_owned();
        assert!(!ease(Language::English, &[hard]).is_kept());
        assert!(ease(Language::English, &["We meet. You are in.".to_owned()]).is_kept());
    }
}
