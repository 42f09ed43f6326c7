//! A seat at the table, and the few letters that stand for a name where the name is too long.

use dioxus::prelude::*;

/// What a seat looks like for the one who sits in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SeatTurn {
    /// Listening.
    #[default]
    Resting,
    /// Has the floor.
    Speaking,
    /// Is offered the floor.
    Offered,
}

/// One seat as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeatLook {
    /// The nickname.
    pub nick: String,
    /// How the seat stands out.
    pub state: SeatTurn,
    /// Whether a small leaf says that this one would like to come back later.
    pub later: bool,
    /// Words after the name that only screen readers say; may be empty.
    pub said: String,
}

/// A name inside a seat: whole where it fits, as letters where it does not, always whole aloud.
///
/// Which of the two shows is the sheet's to say, by the size of the circle.
#[component]
pub(super) fn Name(
    /// The nickname.
    nick: String,
    /// The letters that stand for it.
    letters: String,
) -> Element {
    rsx! {
        span { class: "vh", "{nick}" }
        span { class: "nick", "aria-hidden": "true", "{nick}" }
        span { class: "letter", "aria-hidden": "true", "{letters}" }
    }
}

/// One seat of a circle.
#[component]
pub(super) fn Seat(
    /// How it looks.
    look: SeatLook,
    /// The letters that stand for its name.
    letters: String,
    /// Its place, counted from 0.
    place: usize,
    /// Whether the seats are small because there are many.
    crowded: bool,
    /// Told of every press, where the whole name can be asked for.
    #[props(default)]
    onask: Option<EventHandler<()>>,
) -> Element {
    let SeatLook { nick, state, later, said } = look;
    rsx! {
        li {
            class: "seat",
            style: "--i:{place}",
            "data-now": (state == SeatTurn::Speaking).then_some("true"),
            "data-offered": (state == SeatTurn::Offered).then_some("true"),
            "data-short": too_long(&nick, crowded).then_some("true"),
            Name { nick: nick.clone(), letters }
            if later {
                span { class: "later", "aria-hidden": "true" }
            }
            if !said.is_empty() {
                span { class: "vh", ", {said}" }
            }
            // for eyes and fingers alone: the whole name is said anyhow
            if let Some(onask) = onask {
                button { r#type: "button", tabindex: "-1", "aria-hidden": "true", onclick: move |_| onask.call(()) }
            }
        }
    }
}

/// Whether a name is too long for a chair, however large the circle is drawn.
pub(super) fn too_long(nick: &str, crowded: bool) -> bool {
    nick.chars().count() > if crowded { 6 } else { 7 }
}

/// The letters for each name: initials, and where two people would share them the first letter with
/// the first one in which their names differ.
pub(super) fn letters<'a>(nicks: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let first: Vec<String> = nicks.clone().map(initials).collect();
    let shared = |short: &String| first.iter().filter(|other| *other == short).count() > 1;
    nicks
        .clone()
        .zip(&first)
        .map(|(nick, short)| {
            if !shared(short) {
                return short.clone();
            }
            let alike = |other: &&str| *other != nick && initials(other) == *short;
            told_apart(nick, nicks.clone().filter(alike))
        })
        .collect()
}

/// The first letter of a name and the first later one that none of the others has there.
fn told_apart<'a>(nick: &str, others: impl Iterator<Item = &'a str> + Clone) -> String {
    let sign = |name: &str, place: usize| name.to_lowercase().chars().nth(place);
    let alone = |place: &usize| {
        let own = sign(nick, *place);
        own.is_some_and(char::is_alphanumeric)
            && others.clone().all(|other| sign(other, *place) != own)
    };
    let place = (1..nick.chars().count()).find(alone).unwrap_or(1);
    let first = nick.chars().next().into_iter().flat_map(char::to_uppercase);
    first.chain(sign(nick, place)).collect()
}

/// The first letter of each of the first two words of a name.
fn initials(nick: &str) -> String {
    nick.split(|sign: char| sign.is_whitespace() || sign == '-')
        .filter_map(|word| word.chars().next())
        .take(2)
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_share_an_initial_are_told_apart() {
        assert_eq!(letters(["Kristian", "Kristine"].into_iter()), ["Ka", "Kn"]);
        assert_eq!(letters(["Marit", "Mona", "Mia"].into_iter()), ["Ma", "Mo", "Mi"]);
        let nicks = ["Anna", "Åse", "Anders", "Bo", "Anne-Marie", "øystein"];
        assert_eq!(letters(nicks.into_iter()), ["An", "Å", "Ad", "B", "AM", "Ø"]);
    }
}
