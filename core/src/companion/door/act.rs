//! Starting a group, unlocking, locking, choosing, erasing.

mod anew;

use super::command::DoorCommand;
use super::view::settings;
use crate::companion::ground::{CompanionError, Done, Now, Setting, ViewName, millis_between};
use crate::companion::open::{OpenVault, Phone};
use crate::companion::ports::{new_device_key, new_member_id};
use crate::domain::{Group, GroupName, GroupProblem, Member, Nickname};
use crate::guide::Language;
use crate::vault::{self, DeviceStore, JournalStore, OwnDevice, Passphrase};

/// Carries out what can be done at the door.
///
/// # Errors
/// [`CompanionError`], as for every command.
pub(crate) fn act(
    phone: &mut Phone,
    command: DoorCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        DoorCommand::Speak(language) => speak(phone, language),
        DoorCommand::StartGroup { name, nicknames, holder, passphrase } => {
            let founding = Founding { name, nicknames, holder };
            start_group(phone, &founding, passphrase.as_ref(), now)
        }
        DoorCommand::BeginAnew { members, along } => anew::begin(phone, &members, &along, now),
        DoorCommand::Unlock(passphrase) => unlock(phone, passphrase.as_ref(), now),
        DoorCommand::Lock => Ok(lock(phone)),
        DoorCommand::Choose(setting) => choose(phone, setting),
        DoorCommand::Protect { old, new } => protect(phone, old.as_ref(), new.as_ref(), now),
        DoorCommand::EraseHere => erase_here(phone),
        DoorCommand::DateIsRight => date_is_right(phone, now),
        DoorCommand::Check => check(phone),
        DoorCommand::Leave => {
            phone.left = Some(now.reading.clone());
            Ok(Done::default())
        }
        DoorCommand::StayAway => Ok(stay_away(phone, now)),
        DoorCommand::Return => {
            let done = stay_away(phone, now);
            phone.left = None;
            Ok(done)
        }
    }
}

fn speak(phone: &mut Phone, language: Language) -> Result<Done, CompanionError> {
    if vault::protection(&phone.folder).is_some() {
        vault::keep_language(&phone.folder, phone.keys.as_ref(), language.tag())?;
    }
    phone.language = language;
    Ok(Done::changed([ViewName::Settings]))
}

/// A group as it is begun: what it calls itself, who is in it, and whose phone this is.
struct Founding {
    name: String,
    nicknames: Vec<String>,
    holder: usize,
}

fn start_group(
    phone: &mut Phone,
    founding: &Founding,
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    if phone.open.is_some() {
        return Err(CompanionError::NotNow);
    }
    let written = founding.nicknames.iter().filter(|nickname| !nickname.trim().is_empty());
    let members = written
        .map(|nickname| Ok(Member { id: new_member_id()?, nickname: Nickname::new(nickname)? }))
        .collect::<Result<Vec<_>, CompanionError>>()?;
    let group = Group::new(GroupName::new(&founding.name), members)?;
    let member = group.members().get(founding.holder).ok_or(GroupProblem::TooFew)?.id;
    hard_to_guess(passphrase, &group)?;
    let own = OwnDevice { key: new_device_key()?, member };
    let keys = phone.keys.as_ref();
    // the vault comes last: once it is there, the group is started and nothing can fail
    vault::keep_language(&phone.folder, keys, phone.language.tag())?;
    vault::keep_looks(&phone.folder, keys, phone.looks)?;
    let begun = OpenVault::begin(&own, &group, Vec::new(), now.today)?;
    let store = vault::create_with(&phone.folder, keys, passphrase, |store| {
        store.keep_device(&own)?;
        store.keep_batch(&begun.batch())
    })?;
    let mut open = OpenVault::found(Box::new(store), own, group);
    open.show(begun);
    open.forget_journal();
    phone.open = Some(open);
    Ok(Done::changed(ViewName::ALL))
}

fn unlock(
    phone: &mut Phone,
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    if phone.open.is_some() {
        return Err(CompanionError::NotNow);
    }
    let store = vault::open(&phone.folder, phone.keys.as_ref(), passphrase, &now.reading)?;
    phone.open = Some(OpenVault::read(Box::new(store))?);
    phone.left = None;
    Ok(Done::changed(ViewName::ALL))
}

/// Reads every page; a vault that is not whole is closed, and nothing in it is changed.
fn check(phone: &mut Phone) -> Result<Done, CompanionError> {
    let checked = phone.opened()?.store.check();
    if checked.is_err() {
        lock(phone);
    }
    checked?;
    Ok(Done::default())
}

/// Whoever knows the group must not guess the passphrase at once.
pub(crate) fn hard_to_guess(
    passphrase: Option<&Passphrase>,
    group: &Group,
) -> Result<(), CompanionError> {
    let members = group.members().iter().map(|member| member.nickname.as_str());
    let near: Vec<&str> = members.chain([group.name().as_str(), "runde"]).collect();
    match passphrase.and_then(|passphrase| passphrase.problem(&near)) {
        Some(problem) => Err(CompanionError::Passphrase(problem)),
        None => Ok(()),
    }
}

fn protect(
    phone: &mut Phone,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
    now: &Now,
) -> Result<Done, CompanionError> {
    hard_to_guess(new, &phone.opened()?.group)?;
    vault::reseal(&phone.folder, phone.keys.as_ref(), old, new, &now.reading)?;
    Ok(Done::changed([ViewName::Settings]))
}

fn date_is_right(phone: &mut Phone, now: &Now) -> Result<Done, CompanionError> {
    match phone.opened()?.date_is_right(now)? {
        true => Ok(Done::changed(ViewName::ALL)),
        false => Err(CompanionError::Time),
    }
}

/// Erases the group on this phone: what opens it first, then the rest.
fn erase_here(phone: &mut Phone) -> Result<Done, CompanionError> {
    if phone.open.is_none() && vault::protection(&phone.folder).is_none() {
        return Err(CompanionError::NotNow);
    }
    lock(phone);
    vault::erase(&phone.folder, phone.keys.as_ref())?;
    Ok(Done::changed(ViewName::ALL))
}

/// Lets go of the file and of the key; both are gone from memory when this returns.
fn lock(phone: &mut Phone) -> Done {
    phone.left = None;
    let Some(mut open) = phone.open.take() else { return Done::default() };
    // what could not be settled stays in the log and is read from there when it opens
    let _ = open.store.pause();
    Done::changed(ViewName::ALL)
}

fn choose(phone: &mut Phone, setting: Setting) -> Result<Done, CompanionError> {
    match setting {
        Setting::Looks(looks) => {
            phone.opened()?;
            vault::keep_looks(&phone.folder, phone.keys.as_ref(), looks)?;
            phone.looks = looks;
        }
        Setting::Signs(signs) => phone.opened()?.set(|kept| kept.signs = signs)?,
        Setting::LockAfter(lock_after) => {
            phone.opened()?.set(|kept| kept.lock_after = lock_after)?
        }
        Setting::RemindMe(remind_me) => phone.opened()?.set(|kept| kept.remind_me = remind_me)?,
    }
    Ok(Done::changed([ViewName::Settings]))
}

/// Still in the background: locks once the app was away for too long.
fn stay_away(phone: &mut Phone, now: &Now) -> Done {
    let lock_after = settings(phone).lock_after.millis();
    match &phone.left {
        Some(left) if millis_between(left, &now.reading) >= lock_after => lock(phone),
        _ => Done::default(),
    }
}
