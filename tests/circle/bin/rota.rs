//! Whose turn each duty is, by chance.

use std::collections::BTreeMap;

use circle::chance::Chance;
use circle::history::member;
use circle::told::hex;
use runde_core::domain::{Coming, DutyCounts, EntryId, MemberId, counts_after, turns};
use serde_json::{Map, Value, json};

use super::{ids, often, small};

/// Counts of some duties and what was said of some meetings, and what comes of it.
pub fn rota(chance: &mut Chance) -> Map<String, Value> {
    let people: Vec<MemberId> = (1..=9).map(member).collect();
    let all: Vec<EntryId> = (1..=6).map(|number| EntryId::new([number; 32])).collect();
    let (members, duties) = (&people[..1 + small(chance, 8)], &all[..small(chance, 6)]);
    let mut counts = DutyCounts::new();
    for _ in 0..chance.below(40) {
        let (duty, one, count) = (chance.one_of(&all), chance.one_of(&people), chance.draw() % 4);
        counts.entry(*duty).or_default().insert(*one, u32::try_from(count).unwrap());
    }
    let meetings: Vec<Coming> = (0..1 + chance.below(5))
        .map(|_| Coming {
            away: people.iter().copied().filter(|_| chance.below(4) == 0).collect(),
            taken: (0..chance.below(3))
                .map(|_| (*chance.one_of(&all), *chance.one_of(&people)))
                .collect(),
        })
        .collect();
    let table: Vec<MemberId> = members.iter().copied().filter(|_| often(chance)).collect();
    let turns = turns(duties, members, &counts, &meetings);
    let after = counts_after(duties, members, &counts, &meetings[0], &table);
    let whose = |turns: &BTreeMap<EntryId, MemberId>| -> BTreeMap<String, String> {
        turns.iter().map(|(duty, one)| (hex(duty.bytes()), hex(one.bytes()))).collect()
    };
    let counted = |counts: &DutyCounts| -> BTreeMap<String, BTreeMap<String, u32>> {
        let of = |counts: &BTreeMap<MemberId, u32>| {
            counts.iter().map(|(one, count)| (hex(one.bytes()), *count)).collect()
        };
        counts.iter().map(|(duty, counts)| (hex(duty.bytes()), of(counts))).collect()
    };
    let meeting = |it: &Coming| {
        let away: Vec<MemberId> = it.away.iter().copied().collect();
        json!([ids(&away), whose(&it.taken)])
    };
    let duties: Vec<String> = duties.iter().map(|it| hex(it.bytes())).collect();
    let told = json!({
        "rota": [ids(members), duties, counted(&counts)],
        "meetings": meetings.iter().map(meeting).collect::<Vec<_>>(),
        "turns": turns.iter().map(whose).collect::<Vec<_>>(),
        "table": ids(&table),
        "after": counted(&after),
    });
    told.as_object().cloned().unwrap()
}
