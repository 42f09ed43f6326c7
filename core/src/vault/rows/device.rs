//! Where this phone's own key in the journal lies.

use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::domain::MemberId;
use crate::journal::DeviceKey;
use crate::vault::error::VaultError;
use crate::vault::store::OwnDevice;

pub(in crate::vault) fn device(connection: &Connection) -> Result<Option<OwnDevice>, VaultError> {
    let found = connection
        .query_row("SELECT secret, member FROM device", [], |row| {
            let secret = Zeroizing::new(row.get::<_, [u8; 32]>(0)?);
            Ok(OwnDevice { key: DeviceKey::new(&secret), member: MemberId::new(row.get(1)?) })
        })
        .optional()?;
    Ok(found)
}

pub(in crate::vault) fn keep_device(
    connection: &Connection,
    own: &OwnDevice,
) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO device (one, secret, member) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET secret = excluded.secret, member = excluded.member",
        params![*own.key.reveal(), own.member.bytes()],
    )?;
    Ok(())
}
