//! Where this phone's receiving secrets lie, and what is known of the other phones.

use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::domain::DeviceId;
use crate::vault::error::VaultError;
use crate::vault::store::KeptHeardFrom;

pub(in crate::vault) fn receiving(
    connection: &Connection,
) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
    let secrets = connection
        .query_row("SELECT secrets FROM receiving", [], |row| row.get(0).map(Zeroizing::new))
        .optional()?;
    Ok(secrets)
}

pub(in crate::vault) fn keep_receiving(
    connection: &Connection,
    secrets: &[u8],
) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO receiving (one, secrets) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET secrets = excluded.secrets",
        [secrets],
    )?;
    Ok(())
}

pub(in crate::vault) fn heard_from(
    connection: &Connection,
) -> Result<Vec<KeptHeardFrom>, VaultError> {
    let mut listing =
        connection.prepare("SELECT device, number, key, tips FROM heard_from ORDER BY device")?;
    let rows = listing.query_map([], |row| {
        Ok(KeptHeardFrom {
            device: DeviceId::new(row.get(0)?),
            number: row.get(1)?,
            key: row.get(2)?,
            tips: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(in crate::vault) fn keep_heard_from(
    connection: &Connection,
    heard: &KeptHeardFrom,
) -> Result<(), VaultError> {
    let KeptHeardFrom { device, number, key, tips } = heard;
    connection.execute(
        "INSERT INTO heard_from (device, number, key, tips) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (device) DO UPDATE
         SET number = excluded.number, key = excluded.key, tips = excluded.tips",
        params![device.bytes(), number, key, tips],
    )?;
    Ok(())
}
