//! What a member types to open the vault: the same however the keyboard composes it, and not the first
//! thing that somebody tries.

use std::fmt;

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};
use zxcvbn::Score;
use zxcvbn::feedback::Warning;

/// What a member types to open the vault.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

/// Why a passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseProblem {
    /// It has fewer than [`Passphrase::SHORTEST`] letters, as one sees them.
    #[error("it has fewer than {} letters", Passphrase::SHORTEST)]
    TooShort,
    /// It has more than [`Passphrase::LONGEST`] characters.
    #[error("it has more than {} characters", Passphrase::LONGEST)]
    TooLong,
    /// It says the same again and again.
    #[error("it says the same again and again")]
    Repeated,
    /// It follows the alphabet, the numbers or the keys.
    #[error("it follows the alphabet, the numbers or the keys")]
    InARow,
    /// It is made of what many people choose, of a date, or of names in the group.
    #[error("it is easy to guess")]
    Easy,
}

impl Passphrase {
    /// The fewest letters, as one sees them: a few words in a row.
    pub const SHORTEST: usize = 12;
    /// The most characters.
    pub const LONGEST: usize = 200;

    /// Why it cannot protect a vault, if it cannot. `near` is what whoever knows the group would try.
    #[must_use]
    pub fn problem(&self, near: &[&str]) -> Option<PassphraseProblem> {
        let prepared = self.prepared();
        if prepared.0.graphemes(true).count() < Self::SHORTEST {
            return Some(PassphraseProblem::TooShort);
        }
        if prepared.0.chars().count() > Self::LONGEST {
            return Some(PassphraseProblem::TooLong);
        }
        let guessed = zxcvbn::zxcvbn(&prepared.0, near);
        if guessed.score() >= Score::Four {
            return None;
        }
        Some(match guessed.feedback().and_then(zxcvbn::feedback::Feedback::warning) {
            Some(
                Warning::RepeatsLikeAaaAreEasyToGuess
                | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
            ) => PassphraseProblem::Repeated,
            Some(
                Warning::StraightRowsOfKeysAreEasyToGuess
                | Warning::ShortKeyboardPatternsAreEasyToGuess
                | Warning::SequencesLikeAbcAreEasyToGuess,
            ) => PassphraseProblem::InARow,
            _ => PassphraseProblem::Easy,
        })
    }

    /// The same for every keyboard: composed, every space a plain one (RFC 8265, section 4.2.2).
    pub(super) fn prepared(&self) -> Self {
        let plain = self.0.chars().map(|sign| if sign.is_whitespace() { ' ' } else { sign });
        // room for all of it at once: a string that grows leaves copies behind
        let mut prepared = String::with_capacity(self.0.len() * 3);
        prepared.extend(plain.nfc());
        Self(prepared)
    }

    /// What an older version may have sealed with, where that is not what [`Self::prepared`] says: as
    /// it was typed, and with letters and their signs apart.
    pub(super) fn once(&self) -> impl Iterator<Item = Self> + use<> {
        let prepared = self.prepared();
        let apart = Self(self.0.nfd().collect());
        let typed = (*self != prepared).then(|| self.clone());
        let apart = (apart != prepared && apart != *self).then_some(apart);
        typed.into_iter().chain(apart)
    }

    /// The words as they seal and open a file: composed, every space a plain one.
    #[must_use]
    pub fn words(&self) -> Zeroizing<String> {
        Zeroizing::new(self.prepared().0.clone())
    }

    pub(super) fn secret(&self) -> SecretString {
        SecretString::from(self.0.clone())
    }
}

impl From<String> for Passphrase {
    fn from(written: String) -> Self {
        Self(written)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(words: &str) -> Option<PassphraseProblem> {
        Passphrase::from(words.to_owned()).problem(&["Tuesdays", "Ingeborg"])
    }

    #[test]
    fn trivial_ones_are_refused_with_the_reason() {
        use PassphraseProblem::{Easy, InARow, Repeated, TooLong, TooShort};
        for (words, reason) in [
            ("sommer", TooShort),
            // eleven letters, though thirteen characters
            ("a\u{30a}a\u{30a}bcdefghi ", TooShort),
            ("            ", Repeated),
            ("abcabcabcabc", Repeated),
            ("123456789012", InARow),
            ("qwertyuiopasdf", Easy),
            ("password1234", Easy),
            ("ingeborg tuesdays", Easy),
        ] {
            assert_eq!(problem(words), Some(reason), "{words}");
        }
        assert_eq!(problem(&"å æ ø ".repeat(40)), Some(TooLong));
    }

    #[test]
    fn a_few_words_in_a_row_are_taken_in_every_language() {
        for words in ["four lamps in a hall", "is på fjorden i mars", "blåbær og havregrød"] {
            assert_eq!(problem(words), None, "{words}");
        }
    }

    #[test]
    fn one_passphrase_is_the_same_on_every_keyboard() {
        let words = |words: &str| Passphrase::from(words.to_owned());
        let composed = words("bl\u{e5} h\u{f8}st");
        assert!(words("bla\u{30a}\u{a0}h\u{f8}st").prepared() == composed);
        assert_eq!(composed.once().count(), 1, "with the ring apart, as another keyboard has it");
        assert_eq!(words("plain").once().count(), 0);
        // and what is written in it stays: no trimming
        assert!(words(" a ").prepared() == words(" a "));
    }
}
