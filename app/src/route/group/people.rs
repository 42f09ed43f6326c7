//! Who is in the group: members, those who leave, and those who come in.

use dioxus::prelude::*;
use runde_core::companion::{
    AgreementsCommand, CalendarCommand, EntryId, GroupCommand, MemberView, Wish,
};

use super::desk::GroupDesk;
use crate::keeper::CircleViews;
use crate::route::guide::read_on;
use crate::screens::{
    AskIn, AskToGo, ComingIn, GroupPage, Leaving, MemberPage, Renaming, SignedOn,
};

/// A page about people; nothing where the one it is about is not there, or it does not fit them.
pub(super) fn page(desk: GroupDesk, page: GroupPage, circle: &CircleViews) -> Option<Element> {
    let members = &circle.members.members;
    let member = |id| members.iter().find(|member| member.person.id == id).cloned();
    match page {
        GroupPage::Member(id) => Some(one(desk, member(id)?, circle)),
        GroupPage::Renaming(id) => {
            Some(renaming(desk, member(id).filter(|member| member.can_rename)?, circle))
        }
        GroupPage::Leaving(id) => {
            let may_leave = |member: &MemberView| member.holds_this_phone || member.can_leave_here;
            Some(leaving(desk, member(id).filter(may_leave)?, circle))
        }
        GroupPage::AskToGo(id) if circle.members.can_ask_to_go => {
            Some(ask_to_go(desk, member(id)?, circle.members.only_phone))
        }
        GroupPage::AskIn => Some(ask_in(desk, circle)),
        GroupPage::ComingIn(id) => coming_in(desk, id, circle),
        _ => None,
    }
}

fn one(desk: GroupDesk, member: MemberView, circle: &CircleViews) -> Element {
    rsx! {
        MemberPage {
            words: desk.house.words(),
            member,
            can_ask_to_go: circle.members.can_ask_to_go,
            onopen: move |page| desk.open(page),
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| desk.back(GroupPage::All),
        }
    }
}

fn renaming(desk: GroupDesk, member: MemberView, circle: &CircleViews) -> Element {
    let id = member.person.id;
    let back = GroupPage::Member(id);
    rsx! {
        Renaming {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            member,
            members: circle.members.clone(),
            onrename: move |nickname| desk.perform(GroupCommand::Rename { member: id, nickname }, back),
            onback: move |()| desk.back(back),
        }
    }
}

fn leaving(desk: GroupDesk, member: MemberView, circle: &CircleViews) -> Element {
    let id = member.person.id;
    let next = circle.calendar.next().map(|next| next.slot);
    let meetings = circle.calendar.coming.iter().chain(&circle.calendar.later);
    let goodbye = meetings
        .filter(|one| one.how.takes_place())
        .find(|one| one.goodbyes.iter().any(|person| person.id == id));
    let goodbye = goodbye.map(|one| (one.slot, one.when.day));
    let says = move |slot, says| CalendarCommand::SayGoodbye { slot, member: id, says };
    rsx! {
        Leaving {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            member,
            only_phone: circle.members.only_phone,
            goodbye: goodbye.map(|(_, day)| day),
            today: circle.agreements.today,
            // where nothing is planned, the last meeting is
            ongoodbye: move |()| match next {
                Some(slot) => desk.perform(says(slot, true), GroupPage::OnceMore(id)),
                None => desk.plan_last(id),
            },
            onnogoodbye: move |()| if let Some((slot, _)) = goodbye {
                desk.house.perform(says(slot, false));
            },
            onleave: move |()| desk.perform(GroupCommand::LeaveGroup(id), GroupPage::JustLeft),
            onread: desk.house.nobody_has_the_floor().then(|| {
                EventHandler::new(move |topic| read_on(desk.route, topic))
            }),
            onback: move |()| desk.back(GroupPage::Member(id)),
        }
    }
}

fn ask_to_go(desk: GroupDesk, member: MemberView, only_phone: bool) -> Element {
    let id = member.person.id;
    let signed_on = match (member.holds_this_phone, only_phone) {
        (false, _) => SignedOn::ThisPhone,
        (true, false) => SignedOn::OtherPhones,
        (true, true) => SignedOn::Paper,
    };
    rsx! {
        AskToGo {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            nickname: member.person.nickname,
            signed_on,
            onpropose: move |()| desk.propose(Wish::Remove(id)),
            onread: move |topic| read_on(desk.route, topic),
            onback: move |()| desk.back(GroupPage::Member(id)),
        }
    }
}

fn ask_in(desk: GroupDesk, circle: &CircleViews) -> Element {
    rsx! {
        AskIn {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            members: circle.members.clone(),
            onpropose: move |nickname| desk.propose(Wish::Invite(nickname)),
            onback: move |()| desk.back(GroupPage::All),
        }
    }
}

fn coming_in(desk: GroupDesk, id: EntryId, circle: &CircleViews) -> Option<Element> {
    let guest = circle.members.expected.iter().find(|expected| expected.entry == id)?;
    Some(rsx! {
        ComingIn {
            words: desk.house.words(),
            trouble: desk.house.told_trouble(),
            nickname: guest.nickname.clone(),
            agreements: circle.agreements.clone(),
            oncome: move |()| desk.perform(GroupCommand::ComeIn(id), GroupPage::All),
            onphone: move |()| desk.invite(id),
            onlet: move |()| desk.perform(AgreementsCommand::LayAside(id), GroupPage::All),
            onback: move |()| desk.back(GroupPage::All),
        }
    })
}
