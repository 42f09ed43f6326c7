//! Duties and whose turn they are, as a screen says them.

use crate::companion::ground::{Person, WordsView};
use crate::companion::open::OpenVault;
use crate::domain::{Coming, DutyCounts, EntryId, Slot, turns as turns_of};
use crate::journal::{EntryWords, SaltedWords};
use crate::vault::VaultError;

/// The cards of the duties most groups have; the screens know what they say.
pub const DUTY_CARDS: [&str; 3] = ["host", "refreshments", "timekeeper"];

/// Something to be done that takes turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyView {
    /// Its id.
    pub id: EntryId,
    /// What it is; a card is one of `DUTY_CARDS`.
    pub words: WordsView,
}

/// Whose turn a duty is at one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnView {
    /// The duty.
    pub duty: EntryId,
    /// What it is.
    pub words: WordsView,
    /// Whose turn it is; nobody where nobody comes, or the meeting does not take place.
    pub whose: Option<Person>,
    /// Whether they said that they take it this time.
    pub taken: bool,
}

/// The duties there are, in order; none while locked.
pub(crate) fn duties(open: &OpenVault) -> Vec<DutyView> {
    let duties = open.state.duties.iter();
    duties.map(|id| DutyView { id: *id, words: open.words_view(*id) }).collect()
}

/// Whose turn each duty is at each of these meetings, which are the next ones in their order;
/// nothing of one that does not take place. Empty while locked.
pub(crate) fn turns(open: &OpenVault, slots: &[Slot]) -> Vec<Vec<TurnView>> {
    let counts = duty_counts(open).unwrap_or_default();
    let takes_place =
        |slot: &Slot| open.state.schedule.meeting(*slot).is_some_and(|one| one.how.takes_place());
    let meetings: Vec<Coming> =
        slots.iter().filter(|slot| takes_place(slot)).map(|slot| open.coming(*slot)).collect();
    let duties = &open.state.duties;
    let mut told = turns_of(duties, &open.state.awake(), &counts, &meetings).into_iter();
    let view = |slot: &Slot| {
        let turns = if takes_place(slot) { told.next() } else { None }.unwrap_or_default();
        let taken = open.coming(*slot).taken;
        let turn = |duty: &EntryId| {
            let whose = turns.get(duty).copied();
            TurnView {
                duty: *duty,
                words: open.words_view(*duty),
                whose: whose.and_then(|id| open.group.member(id)).map(Person::from),
                taken: whose.is_some() && taken.get(duty).copied() == whose,
            }
        };
        duties.iter().map(turn).collect()
    };
    slots.iter().map(view).collect()
}

/// How often each had a duty, as the last meeting's words say; of duties there are no more,
/// nothing is carried on.
pub(crate) fn duty_counts(open: &OpenVault) -> Result<DutyCounts, VaultError> {
    let words = open.store.words(open.state.last_held.as_slice())?;
    let read = words.first().and_then(|kept| SaltedWords::read(&kept.words));
    let Some(EntryWords::Ledger(mut ledger)) = read else { return Ok(DutyCounts::new()) };
    ledger.duties.retain(|duty, _| open.state.duties.contains(duty));
    Ok(ledger.duties)
}
