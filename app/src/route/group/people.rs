//! Who is in the group: members, those who leave, and those who come in.

use dioxus::prelude::*;
use runde_core::companion::{AgreementsCommand, EntryId, GroupCommand, MemberView, Wish};

use super::Hand;
use crate::keeper::CircleViews;
use crate::route::guide::read_on;
use crate::screens::{
    AskIn, AskToGo, ComingIn, GroupPage, Leaving, MemberPage, Renaming, SignedOn,
};

/// A page about people; nothing where the one it is about is not there, or it does not fit them.
pub(super) fn page(hand: Hand, page: GroupPage, circle: &CircleViews) -> Option<Element> {
    let members = &circle.members.members;
    let member = |id| members.iter().find(|member| member.person.id == id).cloned();
    match page {
        GroupPage::Member(id) => Some(one(hand, member(id)?, circle)),
        GroupPage::Renaming(id) => {
            Some(renaming(hand, member(id).filter(|member| member.can_rename)?, circle))
        }
        GroupPage::Leaving(id) => {
            let may_leave = |member: &MemberView| member.holds_this_phone || member.can_leave_here;
            Some(leaving(hand, member(id).filter(may_leave)?, circle))
        }
        GroupPage::AskToGo(id) if circle.members.can_ask_to_go => {
            Some(ask_to_go(hand, member(id)?, circle.members.only_phone))
        }
        GroupPage::AskIn => Some(ask_in(hand, circle)),
        GroupPage::ComingIn(id) => coming_in(hand, id, circle),
        _ => None,
    }
}

fn one(hand: Hand, member: MemberView, circle: &CircleViews) -> Element {
    rsx! {
        MemberPage {
            words: hand.house.words(),
            member,
            can_ask_to_go: circle.members.can_ask_to_go,
            onopen: move |page| hand.open(page),
            onback: move |()| hand.open(GroupPage::All),
        }
    }
}

fn renaming(hand: Hand, member: MemberView, circle: &CircleViews) -> Element {
    let id = member.person.id;
    let back = GroupPage::Member(id);
    rsx! {
        Renaming {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            member,
            members: circle.members.clone(),
            onrename: move |nickname| hand.perform(GroupCommand::Rename { member: id, nickname }, back),
            onback: move |()| hand.open(back),
        }
    }
}

fn leaving(hand: Hand, member: MemberView, circle: &CircleViews) -> Element {
    let id = member.person.id;
    let planned = circle.calendar.next().is_some();
    rsx! {
        Leaving {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            member,
            only_phone: circle.members.only_phone,
            // where nothing is planned, the last meeting is
            ongoodbye: move |()| if planned { hand.open(GroupPage::OnceMore) } else { hand.plan_one() },
            onleave: move |()| hand.perform(GroupCommand::LeaveGroup(id), GroupPage::All),
            onread: hand.house.nobody_has_the_floor().then(|| {
                EventHandler::new(move |topic| read_on(hand.route, topic))
            }),
            onback: move |()| hand.open(GroupPage::Member(id)),
        }
    }
}

fn ask_to_go(hand: Hand, member: MemberView, only_phone: bool) -> Element {
    let id = member.person.id;
    let signed_on = match (member.holds_this_phone, only_phone) {
        (false, _) => SignedOn::ThisPhone,
        (true, false) => SignedOn::OtherPhones,
        (true, true) => SignedOn::Paper,
    };
    rsx! {
        AskToGo {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            nickname: member.person.nickname,
            signed_on,
            onpropose: move |()| hand.propose(Wish::Remove(id)),
            onread: move |topic| read_on(hand.route, topic),
            onback: move |()| hand.open(GroupPage::Member(id)),
        }
    }
}

fn ask_in(hand: Hand, circle: &CircleViews) -> Element {
    rsx! {
        AskIn {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            members: circle.members.clone(),
            onpropose: move |nickname| hand.propose(Wish::Invite(nickname)),
            onback: move |()| hand.open(GroupPage::All),
        }
    }
}

fn coming_in(hand: Hand, id: EntryId, circle: &CircleViews) -> Option<Element> {
    let (_, nickname) = circle.members.expected.iter().find(|(expected, _)| *expected == id)?;
    Some(rsx! {
        ComingIn {
            words: hand.house.words(),
            trouble: hand.house.told_trouble(),
            nickname: nickname.clone(),
            agreements: circle.agreements.clone(),
            oncome: move |()| hand.perform(GroupCommand::ComeIn(id), GroupPage::All),
            onlet: move |()| hand.perform(AgreementsCommand::LayAside(id), GroupPage::All),
            onback: move |()| hand.open(GroupPage::All),
        }
    })
}
