//! A phone that was set back, or begins from a backup, where others know more of its own acts than it
//! does: it hears from one of them, and then its place moves to a new key (`core/docs/exchange.md` §7).

use crate::companion::ground::{CompanionError, Now};
use crate::companion::open::{OpenVault, SignedWith};
use crate::companion::ports::{chance, new_device_key};
use crate::domain::{Act, Day, Node};
use crate::exchange::{News, ReceivingSecrets};
use crate::vault::{OwnDevice, VaultError};

/// An entry by this phone's own key came that it did not write: it writes nothing before it has heard
/// the rest.
pub(super) fn was_set_back(open: &mut OpenVault, now: &Now) -> Result<(), CompanionError> {
    if open.hears_first() {
        return Ok(());
    }
    let device = open.own.key.device();
    open.set(|settings| settings.hears_first = Some(device))?;
    let mut receiving = open.receiving(now)?;
    // others may hold a newer key of this phone than it does
    receiving.leap(&*chance()?, Day::of(open.let_go_by(now.today)));
    Ok(open.store.keep_receiving(&receiving.kept())?)
}

/// Whether all that this news tells of is here, so that nothing of this phone's own can be missing as
/// far as its giver knows; then the place moves to a new key.
pub(super) fn has_heard(
    open: &mut OpenVault,
    news: &News,
    now: &Now,
) -> Result<bool, CompanionError> {
    // given up meanwhile, it has no place that could move
    if !open.counts_here() {
        return Ok(false);
    }
    let another =
        news.device() != open.own.key.device() && open.state.whose(news.device()).is_some();
    if !(open.hears_first() && another && open.has_all_of(news)?) {
        return Ok(false);
    }
    renew_key(open, now)?;
    Ok(true)
}

/// The old key brings the new one, and signs nothing else. Where others have phones, the new one drops
/// it, so that what is found of it counts no longer; where nobody has, that is left to the holder's
/// hand: one backup that was restored twice must not end the group.
pub(super) fn renew_key(open: &mut OpenVault, now: &Now) -> Result<(), CompanionError> {
    let (old, founding) = (open.own.clone(), open.founding()?);
    let (device, member) = (old.key.device(), old.member);
    writes_after_its_last(open)?;
    let own = OwnDevice { key: new_device_key()?, member };
    let proof = own.key.proof_for_member(founding, member);
    let brings = Act::Device { member, device: own.key.device(), proof };
    let mut acts = vec![SignedWith { key: old.key.clone(), act: brings, words: None }];
    if open.others_have_phones() {
        acts.push(SignedWith { key: own.key.clone(), act: Act::Drop(device), words: None });
    }
    let receiving = open.store.receiving()?;
    let written = open.write_with(acts.into_iter(), now.today)?;
    if let Some(kept) = receiving {
        let today = Day::of(open.let_go_by(now.today));
        let moved = ReceivingSecrets::read(&kept)?.moved_from(&old.key, &*chance()?, today);
        open.store.keep_receiving(&moved.kept())?;
    }
    open.keep_written(written.with_key(own))?;
    open.set(|settings| {
        settings.hears_first = None;
        settings.old_keys.insert(device);
    })?;
    Ok(())
}

/// This phone's key goes on after the last entry that it is known to have written.
fn writes_after_its_last(open: &mut OpenVault) -> Result<(), VaultError> {
    let device = open.own.key.device();
    let nodes = open.store.fold()?.map(|fold| fold.nodes).unwrap_or_default();
    let last: Option<Node> =
        nodes.into_iter().filter(|node| node.device == device).max_by_key(|node| node.seq);
    let mut journal = open.take_journal()?;
    journal.write_with(device, last);
    open.journal = Some(journal);
    Ok(())
}
