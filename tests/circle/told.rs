//! What a journal says, as JSON that another program can be held against (`tests/interop`).

use std::collections::BTreeMap;

use runde_core::domain::{Change, EntryId, Horizon, Reason, Verdict};
use serde_json::{Value, json};

use crate::history::Reader;

/// Bytes in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

const fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Nobodys => "nobody's",
        Reason::NotTheirs => "not theirs",
        Reason::NothingThere => "nothing there",
        Reason::NotPossible => "not possible",
        Reason::TalkFirst => "talk first",
        Reason::Forked => "forked",
        Reason::Void => "void",
        Reason::NotUnderstood => "not understood",
    }
}

/// Everything that is the same on every phone that knows the same entries.
#[must_use]
pub fn told(reader: &Reader, refused: usize) -> Value {
    let state = reader.journal.state();
    let id = |id: &EntryId| hex(id.bytes());
    let ids = |all: &[EntryId]| all.iter().map(id).collect::<Vec<_>>();
    let mut set_aside: BTreeMap<String, &str> = reader
        .verdicts
        .iter()
        .filter_map(|(entry, verdict)| match verdict {
            Verdict::SetAside(reason) => Some((id(entry), word(*reason))),
            Verdict::Applied => None,
        })
        .collect();
    let void = reader.journal.fold().void_entries();
    set_aside.extend(void.iter().map(|entry| (id(entry), "void")));
    let devices: BTreeMap<String, Vec<String>> = state
        .devices
        .iter()
        .map(|(m, all)| (hex(m.bytes()), all.iter().map(|d| hex(d.bytes())).collect()))
        .collect();
    let talk =
        |entry: &EntryId| state.proposals[entry].standing == runde_core::domain::Standing::Talk;
    let shown = state.in_force.iter().chain(&state.table);
    let review: BTreeMap<String, u32> = shown
        .filter_map(|entry| Some((id(entry), state.proposals[entry].review?.days())))
        .collect();
    let left: BTreeMap<String, u32> = state
        .in_force
        .iter()
        .filter(|entry| {
            let change = &state.proposals[*entry].change;
            matches!(change, Change::Initiator { .. } | Change::Horizon(_, Horizon::Meetings(_)))
        })
        .filter_map(|entry| Some((id(entry), state.proposals[entry].left?)))
        .collect();
    let nicknames: BTreeMap<String, String> = state
        .members
        .iter()
        .map(|m| (hex(m.bytes()), state.nicknames.get(m).map(id).unwrap_or_default()))
        .collect();
    json!({
        "admitted": reader.entries.len(),
        "refused": refused,
        "waiting": reader.journal.waiting(),
        "frozen": state.frozen,
        "ended": state.ended,
        "members": state.members.iter().map(|m| hex(m.bytes())).collect::<Vec<_>>(),
        "devices": devices,
        "forked": state.forked.iter().map(|d| hex(d.bytes())).collect::<Vec<_>>(),
        "set_aside": set_aside,
        "agreed": ids(&state.agreed),
        "in_force": ids(&state.in_force),
        "complete": ids(&state.complete),
        "table": state.table.iter().map(|e| json!([id(e), talk(e)])).collect::<Vec<_>>(),
        "review": review,
        "nicknames": nicknames,
        "group_name": state.group_name.as_ref().map(id).unwrap_or_default(),
        "met": state.met.iter().map(|day| day.days()).collect::<Vec<_>>(),
        "left": left,
    })
}
