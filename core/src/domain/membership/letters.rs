//! Letters as one sees them: what a name is made of, how long it is, and whether another looks the same.

use unicode_normalization::UnicodeNormalization;
use unicode_security::skeleton;
use unicode_segmentation::UnicodeSegmentation;

/// What no font draws, and no standard says is ignorable: a blank pattern of braille, a place for an
/// object that is not here.
const BLANK: [char; 2] = ['\u{2800}', '\u{fffc}'];
/// The most characters that one letter, or one picture, may be made of.
const MOST_OF_ONE: usize = 12;

/// Composes what was written (NFC), folds white space, and takes out what nobody sees: controls, what
/// turns the direction of writing, and all that a font passes over. Inside a picture such signs stay,
/// for they make one family out of three faces.
pub(crate) fn tidy(written: &str) -> String {
    let words = written.split(|sign: char| sign.is_whitespace() || BLANK.contains(&sign));
    let words = words
        .map(|word| word.nfc().collect::<String>().graphemes(true).map(seen).collect::<String>());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many letters of a text one sees (UAX 29).
pub(in crate::domain) fn letters(text: &str) -> usize {
    text.graphemes(true).count()
}

/// The first letters of a text, as one sees them.
pub(in crate::domain) fn first_letters(text: &str, most: usize) -> &str {
    let end = text.grapheme_indices(true).nth(most).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

/// Whether two texts would be taken for each other, as they stand or as they are called out: what looks
/// the same (UTS 39), however it is composed, and in capitals or not.
pub(in crate::domain) fn look_alike(one: &str, other: &str) -> bool {
    let as_called = |text: &str| text.nfkc().collect::<String>().to_uppercase().to_lowercase();
    skeleton(one).eq(skeleton(other)) || skeleton(&as_called(one)).eq(skeleton(&as_called(other)))
}

/// One letter without what nobody sees of it; a picture as it is.
fn seen(letter: &str) -> String {
    let is_picture = letter.chars().next().is_some_and(|first| !first.is_alphanumeric());
    let keeps = |sign: &char| !sign.is_control() && !BLANK.contains(sign);
    let is_seen = |sign: &char| skeleton(sign.encode_utf8(&mut [0; 4])).next().is_some();
    let some = letter.chars().any(|sign| is_seen(&sign) && keeps(&sign));
    let kept = letter.chars().filter(|sign| some && keeps(sign) && (is_picture || is_seen(sign)));
    kept.take(MOST_OF_ONE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_is_the_same() {
        for (one, other) in [
            ("Åse", "A\u{30a}se"),
            ("Anna", "An\u{200b}na"),
            ("Anna", "\u{410}nna"),
            ("Straße", "STRASSE"),
            ("Bo", "\u{202e}Bo"),
            ("Bo", "\u{ff22}\u{ff4f}"),
            ("Ida", "lda"),
            ("Åse", "åSE"),
        ] {
            assert!(look_alike(&tidy(one), &tidy(other)), "{one} {other}");
        }
        for (one, other) in [("Bo", "Bodil"), ("Åse", "Ase"), ("Jørn", "Jorn"), ("Mia", "Maja")] {
            assert!(!look_alike(one, other), "{one} {other}");
        }
    }

    #[test]
    fn nothing_of_a_name_is_unseen() {
        for unseen in
            ["\u{200b}", "\u{ad}\u{202e}\u{2066}", "\u{2800}", "\u{3164} \u{e0041}", "\u{7}"]
        {
            assert_eq!(tidy(unseen), "");
            assert_eq!(tidy(&format!("B{unseen}o")).replace(' ', ""), "Bo");
        }
        assert_eq!(tidy("B\u{fe0f}o\u{200d}"), "Bo");
    }

    #[test]
    fn a_family_is_one_letter_and_stays_together() {
        let family = "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f466}";
        assert_eq!((letters(family), tidy(family).as_str()), (1, family));
        assert_eq!(first_letters(&format!("{family}Bo"), 2), format!("{family}B"));
        assert_eq!(letters("A\u{30a}se"), 3);
        // a heap of signs over one letter is cut
        let heap = format!("a{}", "\u{302}".repeat(500));
        assert!(tidy(&heap).chars().count() <= MOST_OF_ONE);
    }
}
