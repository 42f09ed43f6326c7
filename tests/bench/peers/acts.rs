//! An act as a map, as somebody would write it down in a document.

use runde_core::domain::{Act, Answer, DeviceId, EntryId, MemberId};
use runde_core::journal::{Entry, SaltedWords, EntryWords};

/// One value of a map.
pub enum Field {
    Number(i64),
    Bytes(Vec<u8>),
    Text(String),
}

/// One act.
pub struct ActMap {
    /// Its key in the map of all acts: shorter than our ids.
    pub id: String,
    /// Whose phone wrote it.
    pub device: DeviceId,
    pub fields: Vec<(&'static str, Field)>,
}

impl ActMap {
    pub fn of(entry: &Entry) -> Self {
        let header = entry.header();
        let mut fields = vec![("day", Field::Number(i64::from(header.day.days())))];
        told(&header.act, &mut fields);
        match entry.words().and_then(SaltedWords::read) {
            Some(EntryWords::Own(text) | EntryWords::Card(text)) => fields.push(("words", Field::Text(text))),
            Some(words @ EntryWords::Ledger(_)) => fields.push(("words", Field::Bytes(words.write()))),
            None => {}
        }
        Self { id: short(&entry.id()), device: header.device, fields }
    }
}

fn short(id: &EntryId) -> String {
    id.bytes()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn member(id: &MemberId) -> (&'static str, Field) {
    ("member", Field::Bytes(id.bytes().to_vec()))
}

fn told(act: &Act, fields: &mut Vec<(&'static str, Field)>) {
    let kind = |text: &str| ("kind", Field::Text(text.to_owned()));
    let about = |id: &EntryId| ("proposal", Field::Text(short(id)));
    match act {
        Act::Found { holder, .. } => fields.extend([kind("found"), member(holder)]),
        Act::Nickname(who) => fields.extend([kind("nickname"), member(who)]),
        Act::Propose { change, review } => {
            let change_name = format!("{change:?}");
            let name = change_name.split(['(', ' ']).next().unwrap();
            let over = change.over().iter().map(short).collect::<Vec<_>>().join(" ");
            fields.extend([kind("propose"), ("change", Field::Text(name.to_owned()))]);
            if !over.is_empty() {
                fields.push(("over", Field::Text(over)));
            }
            fields.extend(review.map(|day| ("review", Field::Number(i64::from(day.days())))));
        }
        Act::Answer { proposal, answer } => {
            let answer = i64::from(*answer == Answer::Consent);
            fields.extend([kind("answer"), about(proposal), ("answer", Field::Number(answer))]);
        }
        Act::Room { proposal, agreed } => {
            let answer = ("answer", Field::Number(i64::from(*agreed)));
            fields.extend([kind("room"), about(proposal), answer]);
        }
        Act::Extend { proposal, .. } => fields.extend([kind("extend"), about(proposal)]),
        Act::Aside(proposal) => fields.extend([kind("aside"), about(proposal)]),
        Act::Join { invitation, .. } => fields.extend([kind("join"), about(invitation)]),
        Act::Leave(who) => fields.extend([kind("leave"), member(who)]),
        Act::Device { member: who, .. } => fields.extend([kind("device"), member(who)]),
        Act::Held => fields.push(kind("held")),
        other => fields.push(kind(format!("{other:?}").split('(').next().unwrap())),
    }
}
