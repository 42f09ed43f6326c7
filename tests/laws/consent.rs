//! Law 8: agreed means all. What the fold says is held against a second look at the entries.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use circle::chance::Chance;
use circle::history::{History, Reader};
use runde_core::domain::{Class, EntryId};

use crate::lived::{for_histories, shape};
use crate::second_look::SecondLook;

fn exactly_what_all_consent_to(seed: u64, came_back_to: &[AtomicUsize; 2]) {
    let history = History::lived(seed, shape(&mut Chance::from_seed(seed)));
    let reader = Reader::given(history.entries);
    let look = SecondLook::at(&reader);
    assert_eq!(look.answers_judged_otherwise(), [""; 0]);
    assert_eq!((look.void_without_cause(), look.counts_without_right()), (vec![], vec![]));
    let of = |class: Class, holds: &dyn Fn(EntryId) -> bool| -> BTreeSet<EntryId> {
        let all = look.proposals().filter(|(_, change)| change.class() == class);
        all.map(|(id, _)| id).filter(|id| holds(*id)).collect()
    };
    let change = |id: EntryId| look.proposals().find(|(it, _)| *it == id).unwrap().1;
    let agreed = of(Class::Standing, &|id| look.is_agreed(id, change(id)));
    let complete = of(Class::Final, &|id| look.is_complete(id, change(id)));
    let said = |ids: &[EntryId]| ids.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(said(&look.now.agreed), agreed, "agreed");
    assert_eq!(said(&look.now.complete), complete, "complete");
    assert_eq!(said(&look.now.in_force), look.in_force(&agreed), "in force");
    for (often, class) in came_back_to.iter().zip([Class::Standing, Class::Final]) {
        often.fetch_add(look.came_back_to(class), Ordering::Relaxed);
    }
}

#[test]
fn law_8_in_force_is_exactly_what_all_consent_to() {
    let came_back_to = Default::default();
    for_histories(400, |seed| exactly_what_all_consent_to(seed, &came_back_to));
    let [standing, last] = came_back_to.map(AtomicUsize::into_inner);
    // one history that is had again need not live through it
    let again = std::env::var_os("RUNDE_HISTORY").is_some();
    assert!(again || standing > 0 && last > 0, "{standing} and {last} came about");
}
