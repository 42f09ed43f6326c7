//! Beginning anew: those who are here start a group with the agreements they take along.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsView, ChangeView, DutyView, EntryId, MemberId, MembersView, limits,
};

use crate::parts::{Button, ButtonKind, Leaf, Note, Tick};
use crate::screens::agreements::{change, sentence};
use crate::screens::behind::{Behind, Section};
use crate::screens::calendar::coming::duty;
use crate::screens::twice::Twice;
use crate::words::Words;

/// Those who are here, and what they take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anew {
    /// Who is here, in the order of the old group.
    pub members: Vec<MemberId>,
    /// What they take along of what is in force, and of the duties.
    pub along: BTreeSet<EntryId>,
}

/// What can be taken along: everything in force that is about nobody, and the duties.
fn to_take(
    words: Words,
    agreements: &AgreementsView,
    duties: &[DutyView],
    today: NaiveDate,
) -> Vec<(EntryId, String)> {
    let agreed = agreements.pledge.iter().chain(&agreements.rules);
    let agreed = agreed.map(|one| (one.id, sentence(words, &one.words)));
    let also = agreements
        .also
        .iter()
        .filter(|one| !matches!(one.change, ChangeView::Initiator { .. } | ChangeView::Name));
    let also =
        also.map(|one| (one.agreed.id, change(words, &one.change, &one.agreed.words, today)));
    let duties = duties.iter().map(|one| (one.id, duty(words, &one.words)));
    agreed.chain(also).chain(duties).collect()
}

fn set<T: Ord>(all: &mut BTreeSet<T>, one: T, on: bool) {
    if on {
        all.insert(one);
    } else {
        all.remove(&one);
    }
}

/// Those who are here start another group in the place of this one.
#[component]
pub fn BeginAnew(
    /// The words.
    words: Words,
    /// Everyone in the old group.
    members: MembersView,
    /// What is agreed in it.
    agreements: AgreementsView,
    /// What there is to do in it that takes turns.
    duties: Vec<DutyView>,
    /// Why the last thing asked was not done.
    #[props(default)]
    trouble: Option<String>,
    /// A backup of the old group is to be made first.
    onbackup: EventHandler<()>,
    /// The new group is to be started.
    onbegin: EventHandler<Anew>,
    /// Back to how we go on.
    onback: EventHandler<()>,
) -> Element {
    let today = agreements.today;
    let all = to_take(words, &agreements, &duties, today);
    let holder = members.members.iter().find(|it| it.holds_this_phone).map(|it| it.person.id);
    let mut here = use_signal(|| holder.into_iter().collect::<BTreeSet<MemberId>>());
    let mut left = use_signal(BTreeSet::<EntryId>::new);
    let people = members.members.clone();
    let few = here.read().len() < limits::FEWEST_PEOPLE
        || holder.is_none_or(|holder| !here.read().contains(&holder));
    let ids: Vec<EntryId> = all.iter().map(|(id, _)| *id).collect();
    let begin = move |()| {
        let order = people.iter().map(|one| one.person.id);
        let members = order.filter(|id| here.peek().contains(id)).collect();
        let along = ids.iter().copied().filter(|id| !left.peek().contains(id)).collect();
        onbegin.call(Anew { members, along });
    };
    rsx! {
        Behind {
            words,
            part: Section::Group,
            head: words.how_we_go_on(),
            title: words.begin_anew(),
            trouble,
            onback,
            acts: rsx! {
                if few {
                    Button { kind: ButtonKind::Main, label: words.begin_anew_yes(), waits_for: words.begin_anew_waits(), onpress: |()| () }
                } else {
                    Twice {
                        words,
                        label: words.begin_anew_yes(),
                        question: words.begin_anew_sure(),
                        yes: words.begin_anew_yes(),
                        kind: ButtonKind::Main,
                        onyes: begin,
                    }
                }
            },
            Note { text: words.begin_anew_note() }
            Note { text: words.begin_anew_others() }
            section { class: "part",
                Leaf { p { class: "book", {words.begin_anew_one()} } }
                Button { label: words.back_up(), onpress: onbackup }
            }
            section { class: "part", "aria-labelledby": "who",
                h2 { id: "who", {words.who_is_here()} }
                for one in members.members.clone() {
                    Tick {
                        key: "{one.person.id:?}",
                        label: one.person.nickname.clone(),
                        on: here.read().contains(&one.person.id),
                        onflip: move |on: bool| set(&mut here.write(), one.person.id, on),
                    }
                }
            }
            if !all.is_empty() {
                section { class: "part", "aria-labelledby": "along",
                    h2 { id: "along", {words.begin_anew_what()} }
                    for (id , said) in all {
                        Tick {
                            key: "{id:?}",
                            label: said,
                            on: !left.read().contains(&id),
                            onflip: move |on: bool| set(&mut left.write(), id, !on),
                        }
                    }
                }
            }
        }
    }
}
