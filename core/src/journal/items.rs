//! Single items that several kinds have (`core/docs/journal.md` §3).

use super::cbor::Reader;
use super::refused::Refused;
use crate::domain::{DeviceId, EntryId, MemberId, Proof};

pub(super) fn flag(reader: &mut Reader<'_>) -> Result<bool, Refused> {
    match reader.integer()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Refused::Form),
    }
}

pub(super) fn member(reader: &mut Reader<'_>) -> Result<MemberId, Refused> {
    reader.exactly().map(MemberId::new)
}

pub(super) fn entry(reader: &mut Reader<'_>) -> Result<EntryId, Refused> {
    reader.exactly().map(EntryId::new)
}

pub(super) fn device(reader: &mut Reader<'_>) -> Result<DeviceId, Refused> {
    reader.exactly().map(DeviceId::new)
}

pub(super) fn proof(signed: [u8; 64]) -> Result<Proof, Refused> {
    let halves = signed.as_chunks::<32>().0;
    halves.try_into().map(Proof::new).map_err(|_| Refused::Form)
}
