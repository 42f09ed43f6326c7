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
        connection.prepare("SELECT device, heard, lacks FROM heard_from ORDER BY device")?;
    let rows = listing.query_map([], |row| {
        let device = DeviceId::new(row.get(0)?);
        Ok(KeptHeardFrom { device, heard: row.get(1)?, lacks: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(in crate::vault) fn keep_heard_from(
    connection: &Connection,
    kept: &KeptHeardFrom,
) -> Result<(), VaultError> {
    let KeptHeardFrom { device, heard, lacks } = kept;
    connection.execute(
        "INSERT INTO heard_from (device, heard, lacks) VALUES (?1, ?2, ?3)
         ON CONFLICT (device) DO UPDATE SET heard = excluded.heard, lacks = excluded.lacks",
        params![device.bytes(), heard, lacks],
    )?;
    Ok(())
}
