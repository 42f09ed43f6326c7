//! What a journal says, as JSON that another program can be held against (`tests/interop`).

use std::collections::BTreeMap;

use runde_core::domain::{
    Change, Day, EntryId, Horizon, How, MemberId, Reason, Slot, State, Told, Verdict, What,
};
use serde_json::{Map, Value, json};

use crate::history::Reader;

/// Bytes in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

const fn word(reason: Reason) -> &'static str {
    match reason {
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
#[expect(clippy::too_many_lines, reason = "one page of what is told, a line each")]
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
            matches!(
                change,
                Change::Initiator { .. }
                    | Change::OutsideInitiator { .. }
                    | Change::Horizon { horizon: Horizon::Meetings(_), .. }
            )
        })
        .filter_map(|entry| Some((id(entry), state.proposals[entry].left?)))
        .collect();
    let nicknames: BTreeMap<String, String> = state
        .members
        .iter()
        .map(|m| (hex(m.bytes()), state.nicknames.get(m).map(id).unwrap_or_default()))
        .collect();
    let mut said = json!({
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
    });
    if let (Value::Object(said), Some(first)) = (&mut said, reader.entries.first()) {
        said.extend(dates(&state, first.header().day));
        let each = [("rests", each(&state.rests)), ("reach", each(&state.reach))];
        let there = each.into_iter().filter(|(_, entries)| !entries.is_empty());
        said.extend(there.map(|(name, entries)| (name.to_owned(), json!(entries))));
    }
    said
}

/// An entry for each of some members.
fn each(entries: &BTreeMap<MemberId, EntryId>) -> BTreeMap<String, String> {
    entries.iter().map(|(member, id)| (hex(member.bytes()), hex(id.bytes()))).collect()
}

fn name(slot: Slot) -> String {
    match slot {
        Slot::Planned { rhythm, day } => format!("{} {}", hex(rhythm.bytes()), day.days()),
        Slot::Single(id) => hex(id.bytes()),
    }
}

fn what(what: What) -> Value {
    match what {
        What::AsPlanned => json!([0]),
        What::Moved { day, at, length } => json!([1, day.days(), at.minutes(), length.minutes()]),
        What::CalledOff => json!([2]),
    }
}

const fn how(how: How) -> &'static str {
    match how {
        How::AsPlanned => "as planned",
        How::Extra => "extra",
        How::Moved => "moved",
        How::CalledOff => "called off",
        How::Paused => "paused",
    }
}

/// Meetings and duties, without what there is nothing of, so that what older journals say stays as it
/// is. The meetings are those of a thousand days from the day of the founding entry on.
fn dates(state: &State, first: Day) -> Map<String, Value> {
    let schedule = &state.schedule;
    let id = |id: &EntryId| hex(id.bytes());
    let torn = |torn: &[Told]| torn.iter().map(|told| id(&told.entry)).collect::<Vec<_>>();
    let said: Map<String, Value> = schedule
        .said()
        .iter()
        .map(|(slot, it)| (name(*slot), json!([what(it.what), [id(&it.by)], torn(&it.torn)])))
        .collect();
    let meetings = schedule.meetings(first, Day::new(first.days() + 999));
    let meetings = meetings.iter().map(|one| {
        let (day, zone) = (one.when.day.days(), one.when.zone.as_str());
        let time = [day, one.when.at.minutes(), one.when.length.minutes()];
        let rest = json!([zone, name(one.slot), how(one.how), torn(&one.torn), id(&one.place)]);
        Value::from(
            [json!(time), rest]
                .iter()
                .flat_map(Value::as_array)
                .flatten()
                .cloned()
                .collect::<Vec<_>>(),
        )
    });
    let all = json!({
        "rhythms": schedule.rhythms().iter().map(|it| id(&it.proposal)).collect::<Vec<_>>(),
        "singles": schedule.singles().keys().map(id).collect::<Vec<_>>(),
        "said": said,
        "pauses": schedule.pauses().keys().map(id).collect::<Vec<_>>(),
        "duties": state.duties.iter().map(id).collect::<Vec<_>>(),
        "meetings": meetings.collect::<Vec<_>>(),
    });
    let there = |it: &Value| it.as_array().is_none_or(|all| !all.is_empty()) && *it != json!({});
    match all {
        Value::Object(all) => all.into_iter().filter(|(_, it)| there(it)).collect(),
        _ => Map::new(),
    }
}
