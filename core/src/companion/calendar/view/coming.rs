//! How many come to a meeting, as far as anybody said.

use crate::companion::ground::{Now, Person};
use crate::companion::open::OpenVault;
use crate::domain::{Day, Slot};

/// With fewer than so many a group asks itself whether to meet.
const FEW: usize = 3;

/// How many come to a meeting, as far as anybody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Come {
    /// Enough, or it was said that they meet anyway.
    #[default]
    Enough,
    /// So few, in a group of three or more, that it may ask itself whether to meet: fewer than three.
    Few,
    /// Nobody.
    Nobody,
}

/// Who can't come to a meeting, in the order of the members.
pub(crate) fn cant_come_to(open: &OpenVault, slot: Slot) -> Vec<Person> {
    let away = open.coming(slot).away;
    let members = open.group.members().iter();
    members.filter(|member| away.contains(&member.id)).map(Person::from).collect()
}

/// Who says goodbye at a meeting, in the order of the members.
pub(crate) fn goodbyes_at(open: &OpenVault, slot: Slot) -> Vec<Person> {
    let goodbyes = &open.settings.goodbyes;
    let says = |id| goodbyes.iter().any(|it| (it.slot, it.member) == (slot, id));
    open.group.members().iter().filter(|member| says(member.id)).map(Person::from).collect()
}

/// How many come to a meeting. Where it was said here that they meet anyway,
/// it is asked again only when still fewer come.
pub(crate) fn come_to(open: &OpenVault, slot: Slot) -> Come {
    let Some(day) = open.day_of(slot) else { return Come::Enough };
    let come = how_many_come_to(open, slot, day);
    let mut answers = open.settings.meets_anyway.iter();
    let answered = answers.any(|it| (it.slot, it.day) == (slot, day) && come >= it.come);
    match come {
        _ if open.group.members().len() < FEW || come >= FEW || answered => Come::Enough,
        0 => Come::Nobody,
        _ => Come::Few,
    }
}

/// For whom this phone can say something: its holder, and members without a phone; in order.
pub(crate) fn speaks_for(open: &OpenVault, now: &Now) -> Vec<Person> {
    if !open.passes_on() {
        return Vec::new();
    }
    let members = open.group.members().iter();
    let theirs = members.filter(|member| open.may_speak_for(member.id, now).is_ok());
    theirs.map(Person::from).collect()
}

/// How many members come, as far as anybody said.
pub(crate) fn how_many_come_to(open: &OpenVault, slot: Slot, day: Day) -> usize {
    let away = open.heard.away(slot, day);
    open.group.members().iter().filter(|member| !away.contains(&member.id)).count()
}
