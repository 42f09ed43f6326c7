//! The language a browser asks for, until one was chosen.

use axum::http::{HeaderMap, header};
use runde_core::companion::Language;

/// The first of the languages that a browser would rather have (RFC 9110, §12.5.4) which is one of
/// ours; a browser names what it likes best first.
pub(super) fn asked_for(headers: &HeaderMap) -> Option<Language> {
    let asked = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    asked.split(',').filter_map(|one| one.split(';').next()).find_map(|tag| {
        let tag = tag.trim().to_ascii_lowercase();
        let ours = ["da", "nb", "no", "nn", "en"];
        let main = tag.split('-').next().unwrap_or_default();
        ours.contains(&main).then(|| Language::from_tag(main))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(wish: &'static str) -> Option<Language> {
        let headers = [(header::ACCEPT_LANGUAGE, wish.parse().unwrap())];
        asked_for(&HeaderMap::from_iter(headers))
    }

    #[test]
    fn the_first_language_that_is_ours_is_taken() {
        assert_eq!(asked("da-DK,da;q=0.9,en-US;q=0.8"), Some(Language::Danish));
        assert_eq!(asked("fr-FR, nn;q=0.7, en;q=0.3"), Some(Language::Norwegian));
        assert_eq!(asked("NO"), Some(Language::Norwegian));
        assert_eq!(asked("en-GB,da;q=0.5"), Some(Language::English));
    }

    #[test]
    fn of_no_language_of_ours_nothing_is_taken() {
        assert_eq!(asked("fr-FR,de;q=0.5"), None);
        assert_eq!(asked("*"), None);
        assert_eq!(asked("dax"), None);
        assert_eq!(asked_for(&HeaderMap::new()), None);
    }
}
