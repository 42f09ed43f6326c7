//! Parcels: what is new for the others as one file, and what came from them.

use std::collections::BTreeMap;

use super::delivery::{hear, take_entries};
use crate::companion::ground::{CompanionError, Done, Made, Now, ViewName};
use crate::companion::open::{Given, OpenVault, Phone};
use crate::companion::ports::chance;
use crate::domain::Day;
use crate::exchange::{
    Carrier, ExchangeError, ExchangeLimits, ItemKind, News, ReceivingSecret, open_parcel,
    parcel_keys, seal_parcel,
};
use crate::vault::{self, VaultError};

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// A parcel for every phone of the group.
pub(super) fn make(open: &mut OpenVault, given: Given, now: &Now) -> Result<Done, CompanionError> {
    open.may_say()?;
    let mut receiving = open.receiving(now)?;
    let announced = receiving.announced().ok_or(VaultError::Damaged)?;
    let words = open.words_to_pass_on(now)?;
    let turn = Day::of(now.today).days();
    let news = open.news(announced, given, &words, turn)?;
    let members = open.state.members.iter();
    let devices: BTreeMap<_, _> = members
        .filter_map(|member| Some((*member, open.state.devices.get(member)?.clone())))
        .collect();
    let to = parcel_keys(&devices, &open.heard_from()?, &LIMITS);
    let file = seal_parcel(&news.item(), &to, Carrier::File, &*chance()?, &LIMITS)?;
    receiving.was_sent(Day::of(open.let_go_by(now.today)));
    open.store.keep_receiving(&receiving.kept())?;
    Ok(Done::default().made(Made::File(file)))
}

/// The envelopes of a parcel for a phone that waits for its place.
pub(super) fn for_arriving(phone: &Phone, file: &[u8]) -> Result<Vec<Vec<u8>>, CompanionError> {
    let waits = vault::arriving(&phone.folder, phone.keys.as_ref())?;
    let waits = waits.ok_or(CompanionError::NotNow)?;
    let item = open_parcel(file, &[ReceivingSecret::of_device(&waits.own.key)], &LIMITS)?;
    let news = News::read(&item, Some(waits.founding), &LIMITS)?;
    Ok(news.entries().map(|entry| entry.envelope()).collect())
}

/// Takes in a parcel; opened again it changes nothing.
pub(super) fn open(open: &mut OpenVault, file: &[u8], now: &Now) -> Result<Done, CompanionError> {
    let mut secrets = open.receiving(now)?.secrets();
    secrets.push(ReceivingSecret::of_device(&open.own.key));
    let item = open_parcel(file, &secrets, &LIMITS)?;
    if ItemKind::of(&item)? != ItemKind::News {
        return Err(ExchangeError::Form.into());
    }
    let news = News::read(&item, Some(open.founding()?), &LIMITS)?;
    let mut taken = take_entries(open, news.entries(), Some(news.device()), now)?;
    if open.may_say().is_ok() {
        hear(open, news.words().collect(), &mut taken, now)?;
    }
    if open.state.devices.values().flatten().any(|device| *device == news.device()) {
        open.learn_from(&news)?;
    }
    Ok(Done::changed(ViewName::BINDING).made(Made::Delivered(taken)))
}
