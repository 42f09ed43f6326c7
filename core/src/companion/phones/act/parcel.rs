//! Parcels: what is new for the others as one file, and what came from them.

use std::collections::BTreeMap;

use super::delivery::{hear, take_entries};
use super::hearing::has_heard;
use super::what_is_new::tell_what_is_new;
use crate::companion::ground::{CompanionError, Done, Made, Now, ViewName};
use crate::companion::open::{Given, OpenVault};
use crate::companion::ports::chance;
use crate::domain::{Day, DeviceId, MemberId};
use crate::exchange::{
    Carrier, ExchangeLimits, HeardFrom, ItemKind, News, ReceivingSecret, ReceivingSecrets,
    open_parcel, parcel_keys, seal_parcel,
};
use crate::vault::VaultError;

const LIMITS: ExchangeLimits = ExchangeLimits::PAGE;

/// A parcel for every phone of the group.
pub(super) fn make(open: &mut OpenVault, given: Given, now: &Now) -> Result<Done, CompanionError> {
    // until it has heard from another one, a phone says what it has, and nothing else
    if open.hears_first() && open.passes_on() {
        return greet(open, now);
    }
    open.may_say()?;
    let receiving = open.receiving(now)?;
    let announced = receiving.announced().ok_or(VaultError::Damaged)?;
    let words = open.words_to_pass_on(now)?;
    let turn = Day::of(now.today).days();
    let news = open.news(announced, given, &words, turn)?;
    let heard = open.heard_from()?;
    seal(open, &news, &heard, receiving, now)
}

/// A greeting, by a newer key than any that others may hold, to whoever cannot be reached in another
/// way.
pub(super) fn make_greeting(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    if !open.hears_first() {
        open.may_say()?;
        let mut receiving = open.receiving(now)?;
        receiving.leap(&*chance()?, Day::of(open.let_go_by(now.today)));
        open.store.keep_receiving(&receiving.kept())?;
    }
    greet(open, now)
}

fn greet(open: &mut OpenVault, now: &Now) -> Result<Done, CompanionError> {
    let receiving = open.receiving(now)?;
    let news = open.greeting(receiving.announced().ok_or(VaultError::Damaged)?)?;
    seal(open, &news, &BTreeMap::new(), receiving, now)
}

/// Seals news to each device of each member.
fn seal(
    open: &mut OpenVault,
    news: &News,
    heard: &BTreeMap<DeviceId, HeardFrom>,
    mut receiving: ReceivingSecrets,
    now: &Now,
) -> Result<Done, CompanionError> {
    // those bound first come first
    let mut devices: BTreeMap<MemberId, Vec<DeviceId>> = BTreeMap::new();
    for (device, _) in &open.state.since {
        if let Some(member) = open.state.whose(*device) {
            devices.entry(member).or_default().push(*device);
        }
    }
    let to = parcel_keys(&devices, heard, &LIMITS);
    let file = seal_parcel(&news.item(), &to, Carrier::File, &*chance()?, &LIMITS)?;
    receiving.was_sent(Day::of(open.let_go_by(now.today)));
    open.store.keep_receiving(&receiving.kept())?;
    Ok(Done::default().made(Made::File(file)))
}

/// Takes in a parcel; opened again it changes nothing.
pub(super) fn open(open: &mut OpenVault, file: &[u8], now: &Now) -> Result<Done, CompanionError> {
    let mut secrets = open.receiving(now)?.secrets();
    secrets.push(ReceivingSecret::of_device(&open.own.key));
    let item = open_parcel(file, &secrets, &LIMITS)?;
    if ItemKind::of(&item)? != ItemKind::News {
        return Err(CompanionError::OtherCode);
    }
    let news = News::read(&item, Some(open.founding()?), &LIMITS)?;
    let before = open.state.clone();
    let mut taken = take_entries(open, news.entries(), Some(news.device()), now)?;
    if open.may_say().is_ok() {
        hear(open, news.words().collect(), &mut taken, now)?;
    }
    if open.state.whose(news.device()).is_some() {
        open.learn_from(&news)?;
    } else {
        taken.given_up = open.was_a_phone(news.device())?;
    }
    taken.set_back = has_heard(open, &news, now)?;
    tell_what_is_new(open, &before, now)?;
    Ok(Done::changed(ViewName::ALL).made(Made::Delivered(taken)))
}
