//! What the pages are about.

/// What a page is about; one a file, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What self-help is.
    WhatSelfHelpIs,
    /// From problem to change.
    FromProblemToChange,
    /// A group without a leader.
    AGroupWithoutALeader,
    /// How a round works.
    HowARoundWorks,
    /// The middle: shared time.
    TheMiddle,
    /// How a meeting can go.
    HowAMeetingCanGo,
    /// Listening without advice.
    ListeningWithoutAdvice,
    /// Silence and passing.
    SilenceAndPassing,
    /// Between the meetings.
    BetweenMeetings,
    /// The initiator, and stepping back.
    TheInitiatorStepsBack,
    /// Agreeing on ground rules.
    AgreeingOnGroundRules,
    /// Confidentiality.
    Confidentiality,
    /// How often and how long.
    HowOftenAndHowLong,
    /// The first three meetings.
    TheFirstThreeMeetings,
    /// From course to group.
    FromCourseToGroup,
    /// Groups for relatives, for men, and across problems.
    RelativesMenAndMixedGroups,
    /// Children’s wellbeing groups.
    ChildrensGroups,
    /// Groups of young people.
    GroupsOfYoungPeople,
    /// Three stories, made up by us.
    ThreeStories,
    /// What is known about groups.
    WhatIsKnown,
    /// When fewer come.
    WhenFewerCome,
    /// When it is hard between us.
    WhenItIsHardBetweenUs,
    /// Ending well.
    EndingWell,
    /// The passphrase.
    ThePassphrase,
    /// Who sees what.
    WhoSeesWhat,
    /// Without a phone.
    WithoutAPhone,
    /// When not everyone is here.
    WhenNotEveryoneIsHere,
    /// A break from the group.
    ABreakFromTheGroup,
    /// A new group with the same agreements.
    ANewGroup,
    /// When you are not in the same room.
    MeetingApart,
    /// A new phone.
    ANewPhone,
    /// A lost phone.
    ALostPhone,
    /// Sending what is new.
    SendingNews,
    /// What a carrier sees.
    WhatACarrierSees,
    /// Finding a room and support.
    FindingARoomAndSupport,
    /// Not therapy, and other help.
    NotTherapyOtherHelp,
}

impl Topic {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 36] = [
        Self::WhatSelfHelpIs,
        Self::FromProblemToChange,
        Self::AGroupWithoutALeader,
        Self::HowARoundWorks,
        Self::TheMiddle,
        Self::HowAMeetingCanGo,
        Self::ListeningWithoutAdvice,
        Self::SilenceAndPassing,
        Self::BetweenMeetings,
        Self::TheInitiatorStepsBack,
        Self::AgreeingOnGroundRules,
        Self::Confidentiality,
        Self::HowOftenAndHowLong,
        Self::TheFirstThreeMeetings,
        Self::FromCourseToGroup,
        Self::RelativesMenAndMixedGroups,
        Self::ChildrensGroups,
        Self::GroupsOfYoungPeople,
        Self::ThreeStories,
        Self::WhatIsKnown,
        Self::WhenFewerCome,
        Self::WhenItIsHardBetweenUs,
        Self::EndingWell,
        Self::ThePassphrase,
        Self::WhoSeesWhat,
        Self::WithoutAPhone,
        Self::WhenNotEveryoneIsHere,
        Self::ABreakFromTheGroup,
        Self::ANewGroup,
        Self::MeetingApart,
        Self::ANewPhone,
        Self::ALostPhone,
        Self::SendingNews,
        Self::WhatACarrierSees,
        Self::FindingARoomAndSupport,
        Self::NotTherapyOtherHelp,
    ];

    /// The name of its files; it never changes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::WhatSelfHelpIs => "what-self-help-is",
            Self::FromProblemToChange => "from-problem-to-change",
            Self::AGroupWithoutALeader => "a-group-without-a-leader",
            Self::HowARoundWorks => "how-a-round-works",
            Self::TheMiddle => "the-middle",
            Self::HowAMeetingCanGo => "how-a-meeting-can-go",
            Self::ListeningWithoutAdvice => "listening-without-advice",
            Self::SilenceAndPassing => "silence-and-passing",
            Self::BetweenMeetings => "between-meetings",
            Self::TheInitiatorStepsBack => "the-initiator-steps-back",
            Self::AgreeingOnGroundRules => "agreeing-on-ground-rules",
            Self::Confidentiality => "confidentiality",
            Self::HowOftenAndHowLong => "how-often-and-how-long",
            Self::TheFirstThreeMeetings => "the-first-three-meetings",
            Self::FromCourseToGroup => "from-course-to-group",
            Self::RelativesMenAndMixedGroups => "relatives-men-and-mixed-groups",
            Self::ChildrensGroups => "childrens-groups",
            Self::GroupsOfYoungPeople => "groups-of-young-people",
            Self::ThreeStories => "three-stories",
            Self::WhatIsKnown => "what-is-known",
            Self::WhenFewerCome => "when-fewer-come",
            Self::WhenItIsHardBetweenUs => "when-it-is-hard-between-us",
            Self::EndingWell => "ending-well",
            Self::ThePassphrase => "the-passphrase",
            Self::WhoSeesWhat => "who-sees-what",
            Self::WithoutAPhone => "without-a-phone",
            Self::WhenNotEveryoneIsHere => "when-not-everyone-is-here",
            Self::ABreakFromTheGroup => "a-break-from-the-group",
            Self::ANewGroup => "a-new-group",
            Self::MeetingApart => "meeting-apart",
            Self::ANewPhone => "a-new-phone",
            Self::ALostPhone => "a-lost-phone",
            Self::SendingNews => "sending-news",
            Self::WhatACarrierSees => "what-a-carrier-sees",
            Self::FindingARoomAndSupport => "finding-a-room-and-support",
            Self::NotTherapyOtherHelp => "not-therapy-other-help",
        }
    }
}
