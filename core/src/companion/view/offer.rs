//! A page of the guide that is offered by itself: at the right time, once, and never again.

use super::agreements::{AgreementsView, ChangeView, CourseView};
use super::today::Quiet;
use crate::companion::command::Change;
use crate::companion::error::CompanionError;
use crate::companion::handle::Companion;
use crate::guide::Topic;

/// The pages that are offered, each once.
const OFFERED: [Topic; 3] = [Topic::EndingWell, Topic::WhenItIsHardBetweenUs, Topic::WhenFewerCome];

/// With fewer members than these a group may want others to come.
const FEW: usize = 4;
/// A group that is small from the first is not asked about it before it has met so often.
const SETTLED: u32 = 3;

impl Companion {
    /// The page whose time has come, where it was not offered before. What it goes by is known to
    /// all anyway: what lies on the table, how many members there are, how often the group met.
    pub(super) fn offered_page(
        &self,
        course: &CourseView,
        agreements: &AgreementsView,
    ) -> Option<Topic> {
        let open = self.open.as_ref()?;
        let mut pages =
            OFFERED.into_iter().filter(|topic| self.is_time(*topic, course, agreements));
        pages.find(|topic| !open.settings.offered.contains(topic.id()))
    }

    fn is_time(&self, topic: Topic, course: &CourseView, agreements: &AgreementsView) -> bool {
        let on_table = |asks: fn(&ChangeView) -> bool| {
            agreements.table.iter().any(|proposal| asks(&proposal.change))
        };
        let today = self.today_here();
        let seldom = || {
            let open = self.open.as_ref();
            open.is_some_and(|it| it.talked_of_rhythm() && it.rhythm_differs(today))
        };
        let few = || {
            let members = self.open.as_ref().map_or(0, |open| open.group.members().len());
            members < FEW && course.times_met >= SETTLED
        };
        match topic {
            Topic::EndingWell => on_table(|change| matches!(change, ChangeView::End)),
            Topic::WhenItIsHardBetweenUs => {
                on_table(|change| matches!(change, ChangeView::Remove(_)))
            }
            Topic::WhenFewerCome => few() || seldom(),
            _ => false,
        }
    }

    /// A page that was offered was opened; whether it was read is not known.
    pub(in crate::companion) fn took_offer(
        &mut self,
        topic: Topic,
    ) -> Result<Vec<Change>, CompanionError> {
        self.opened()?.set(|settings| {
            settings.offered.insert(topic.id().to_owned());
        })?;
        Ok(vec![Change::Today])
    }

    /// What was offered until a meeting began is not offered again.
    pub(in crate::companion) fn let_offers_go(
        &mut self,
        offered: Vec<Quiet>,
    ) -> Result<(), CompanionError> {
        for line in offered {
            if let Quiet::Page(topic) = line {
                self.took_offer(topic)?;
            }
        }
        Ok(())
    }
}
