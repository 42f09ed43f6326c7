//! Step 4: what was kept as texts by name becomes settings with types.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::de::DeserializeOwned;

use crate::domain::{Day, EntryId, Slot};
use crate::vault::error::VaultError;
use crate::vault::rows;
use crate::vault::store::{LockAfter, MeetsAnyway, RemindMe, Settings, Signs, StartUpSettings};

/// Moves every choice into the settings and drops the table. What cannot be read has its default.
pub(super) fn become_settings(connection: &Connection) -> Result<(), VaultError> {
    let choices = Choices(choices(connection)?);
    connection.execute_batch(include_str!("004_settings.sql"))?;
    if choices.0.is_empty() {
        Ok(())
    } else {
        rows::settings::keep(connection, &choices.settings())
    }
}

fn choices(connection: &Connection) -> Result<BTreeMap<String, String>, VaultError> {
    let mut listing = connection.prepare("SELECT name, value FROM choice")?;
    let rows = listing.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The texts by their names.
struct Choices(BTreeMap<String, String>);

impl Choices {
    /// Before the name of each page of the guide that was offered.
    const OFFERED: &str = "offered-";

    fn settings(&self) -> Settings {
        let offered = self.0.keys().filter_map(|name| name.strip_prefix(Self::OFFERED));
        Settings {
            signs: Signs {
                light: !self.is("light", "off"),
                sound: !self.is("sound", "off"),
                vibration: !self.is("vibration", "off"),
                ..Signs::default()
            },
            lock_after: self.lock_after(),
            remind_me: RemindMe {
                day_before: self.is("remind-the-day-before", "on"),
                hour_before: self.is("remind-an-hour-before", "on"),
            },
            start_up: StartUpSettings {
                done: self.text("start-up-done").split_whitespace().map(str::to_owned).collect(),
                from_course: self.is("start-up-from-course", "on"),
                put_away: self.is("start-up-put-away", "on"),
            },
            offered: offered.map(str::to_owned).collect(),
            rhythm_talked: self.id("rhythm-talked"),
            stepped_back: self.id("stepped-back"),
            looked_back_at: self.text("looked-back").parse().unwrap_or_default(),
            going_round: self.id("going-round"),
            meets_anyway: self.meets_anyway(),
            calendar_file: self.json("calendar-file"),
            ..Settings::default()
        }
    }

    fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.text(name) == value
    }

    fn json<T: DeserializeOwned + Default>(&self, name: &str) -> T {
        serde_json::from_str(self.text(name)).unwrap_or_default()
    }

    fn lock_after(&self) -> LockAfter {
        match self.text("lock-after") {
            "0" => LockAfter::AtOnce,
            "1" => LockAfter::OneMinute,
            "30" => LockAfter::HalfAnHour,
            _ => LockAfter::default(),
        }
    }

    fn meets_anyway(&self) -> Vec<MeetsAnyway> {
        let kept: Vec<((Slot, Day), usize)> = self.json("meets-anyway");
        kept.into_iter().map(|((slot, day), come)| MeetsAnyway { slot, day, come }).collect()
    }

    /// An id as it was written: 64 hexadecimal digits.
    fn id(&self, name: &str) -> Option<EntryId> {
        let digits = self.text(name).as_bytes();
        let mut bytes = [0; 32];
        if digits.len() != 2 * bytes.len() || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(EntryId::new(bytes))
    }
}
