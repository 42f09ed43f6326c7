//! What always holds in the small world, counted out of what was done.

use std::collections::BTreeSet;

use runde_core::domain::{Answer, State};

use super::{Did, EVERYONE, Knowledge, Known, Number, Small, Who, Written};

impl Small {
    pub(super) fn nothing_is_undone(&self, before: Knowledge, after: Knowledge) {
        let (before, after) = (self.known(before), self.known(after));
        assert!(before.removals.is_subset(&after.removals), "what is final came undone");
        if self.of.phones() < 3 {
            return; // who was said to have left may be here after all
        }
        assert!(after.here.iter().all(|who| before.here.contains(who)), "nobody comes back");
    }

    /// What happened, for whoever has to find out why.
    pub(super) fn tell(&self, known: &Known) -> String {
        let line = |number: &Number| {
            let Written { author, did, past, .. } = self.written(*number);
            format!("{number}: {author} {did:?} after {past:?}\n")
        };
        let lines: String = known.set.iter().map(line).collect();
        format!(
            "here {:?}, in force {:?}, removals {:?}:\n{lines}",
            known.here, known.in_force, known.removals
        )
    }

    /// What can be done by whoever is here: two can never remove each other, and what was doubted is
    /// not consented to, nor anything answered that is done.
    pub(super) fn may_be_done(&self, known: &Known, me: Who, did: Did) -> bool {
        if self.of.phones() < 3 {
            return self.may_be_done_on_paper(known, me, did);
        }
        let doubted = |proposal: Number| {
            let said = known.set.iter().map(|number| self.written(*number).did);
            let doubts = [Answer::Talk, Answer::Withdraw].map(|it| Did::Say(proposal, it));
            said.into_iter().any(|did| doubts.contains(&did))
        };
        match did {
            Did::Rule | Did::Leave | Did::Pledge | Did::Back(_) | Did::NoRest => true,
            // whoever is said to rest is so by what is in force: the last that all agreed on
            Did::Rest(_) => !known.set.iter().any(|number| {
                self.written(*number).did == Did::NoRest && self.all_stand_for(known, *number)
            }),
            Did::Remove(who) => known.here.len() == 3 && known.here.contains(&who),
            Did::Room(..) | Did::Told(_) | Did::Stay(_) | Did::Invite | Did::End | Did::Join(_) => {
                false
            }
            Did::Say(proposal, answer) => {
                matches!(self.written(proposal).did, Did::Rule | Did::Pledge | Did::NoRest)
                    || !known.removals.contains(&proposal)
                        && (answer != Answer::Consent || !doubted(proposal))
            }
        }
    }

    pub(super) fn holds(&self, known: &Known, state: &State) {
        assert!(!state.frozen && state.forked.is_empty());
        if self.of.phones() < 3 {
            self.holds_on_paper(known, state);
            return;
        }
        assert!(!state.ended);
        assert_eq!(known.resting, self.resting(&known.set, &known.here), "{}", self.tell(known));
        for number in known.set.iter().copied() {
            match self.written(number).did {
                Did::Rule | Did::Pledge | Did::NoRest => {
                    let stands = self.all_stand_for(known, number);
                    assert_eq!(
                        known.in_force.contains(&number),
                        stands,
                        "rule {number}, {}",
                        self.tell(known)
                    );
                }
                Did::Remove(who) => {
                    let all = self.all_consented(known, number, who);
                    assert_eq!(
                        known.removals.contains(&number),
                        all,
                        "removal {number}, {}",
                        self.tell(known)
                    );
                }
                _ => {}
            }
        }
        let left = |who: &Who| {
            known
                .set
                .iter()
                .map(|n| self.written(*n))
                .any(|w| w.did == Did::Leave && w.author == *who)
        };
        let removed = |who: &Who| {
            known.removals.iter().any(|number| self.written(*number).did == Did::Remove(*who))
        };
        let here: Vec<Who> =
            EVERYONE.into_iter().filter(|who| !left(who) && !removed(who)).collect();
        assert_eq!(known.here, here, "whoever did not leave and was not removed is here");
    }

    /// Everyone who ever consented to a proposal.
    fn consented(&self, known: &Known, proposal: Number) -> BTreeSet<Who> {
        let consents = known.set.iter().map(|number| self.written(*number));
        let consents = consents.filter(|it| it.did == Did::Say(proposal, Answer::Consent));
        consents.map(|it| it.author).collect()
    }

    /// Nobody is removed by one alone, and nobody against one who is asked and here.
    fn all_consented(&self, known: &Known, removal: Number, gone: Who) -> bool {
        let yes = self.consented(known, removal);
        let asked = self.written(removal).here.iter().filter(|who| **who != gone);
        let all = asked.into_iter().all(|who| yes.contains(who) || !known.here.contains(who));
        all && yes.len() >= 2
    }

    /// Whether a removed member wrote an entry that nobody knew who removed them.
    pub(super) fn is_left_behind(&self, known: &Known, number: Number) -> bool {
        let author = self.written(number).author;
        known.removals.iter().any(|removal| {
            let root = |root: &Number| {
                *root == *removal || self.written(*root).did == Did::Say(*removal, Answer::Consent)
            };
            self.written(*removal).did == Did::Remove(author)
                && !known
                    .set
                    .iter()
                    .filter(|it| root(it))
                    .any(|it| self.written(*it).past.contains(&number))
        })
    }

    /// Who rests by these entries: nobody where that would leave fewer than two.
    pub(super) fn resting(&self, set: &BTreeSet<Number>, here: &[Who]) -> Vec<Who> {
        let about = |did: Did| match did {
            Did::Rest(who) => Some(who),
            _ => None,
        };
        let signs = |who: Who, but: Number| {
            let theirs = move |number: &&Number| {
                let Written { author, did, .. } = self.written(**number);
                let back = match did {
                    Did::Back(rest) => about(self.written(*rest).did) == Some(who),
                    _ => false,
                };
                **number != but && (*author == who || back)
            };
            set.iter().filter(theirs)
        };
        let rests = |who: &Who| {
            let mut all = set.iter().filter(|it| about(self.written(**it).did) == Some(*who));
            all.any(|rest| signs(*who, *rest).all(|it| self.written(*rest).past.contains(it)))
        };
        let resting: Vec<Who> = here.iter().copied().filter(rests).collect();
        let enough = 2 * resting.len() <= here.len() && here.len() - resting.len() >= 2;
        if enough { resting } else { Vec::new() }
    }

    /// A rule is in force exactly when all who are asked and here stand for it.
    fn all_stand_for(&self, known: &Known, rule: Number) -> bool {
        let here = || known.here.iter().copied();
        let words = |who: Who| self.last_words(&known.set, rule, who);
        let consents = |number: &&Number| {
            self.written(**number).did == Did::Say(rule, Answer::Consent)
                && !self.is_left_behind(known, **number)
        };
        let Written { did, past, here: then, .. } = self.written(rule);
        let rested = if *did == Did::Rule { self.resting(past, then) } else { Vec::new() };
        let asked =
            |who: &Who| then.contains(who) && !rested.contains(who) && !known.resting.contains(who);
        !self.is_left_behind(known, rule)
            && known.set.iter().any(|number| consents(&number))
            && here().all(|who| words(who).iter().all(|answer| *answer == Answer::Consent))
            && here().filter(asked).all(|who| !words(who).is_empty())
    }
}
