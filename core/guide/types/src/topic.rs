//! What the pages are about.

/// What a page is about; one a file, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What self-help is.
    WhatSelfHelpIs,
    /// A group without a leader.
    AGroupWithoutALeader,
    /// How a round works.
    HowARoundWorks,
    /// How a meeting can go.
    HowAMeetingCanGo,
    /// Listening without advice.
    ListeningWithoutAdvice,
    /// Silence and passing.
    SilenceAndPassing,
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
    /// Finding a room and support.
    FindingARoomAndSupport,
    /// Not therapy, and other help.
    NotTherapyOtherHelp,
}

impl Topic {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 22] = [
        Self::WhatSelfHelpIs,
        Self::AGroupWithoutALeader,
        Self::HowARoundWorks,
        Self::HowAMeetingCanGo,
        Self::ListeningWithoutAdvice,
        Self::SilenceAndPassing,
        Self::TheInitiatorStepsBack,
        Self::AgreeingOnGroundRules,
        Self::Confidentiality,
        Self::HowOftenAndHowLong,
        Self::TheFirstThreeMeetings,
        Self::FromCourseToGroup,
        Self::RelativesMenAndMixedGroups,
        Self::ChildrensGroups,
        Self::WhenFewerCome,
        Self::WhenItIsHardBetweenUs,
        Self::EndingWell,
        Self::ThePassphrase,
        Self::WhoSeesWhat,
        Self::WithoutAPhone,
        Self::FindingARoomAndSupport,
        Self::NotTherapyOtherHelp,
    ];

    /// The name of its files; it never changes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::WhatSelfHelpIs => "what-self-help-is",
            Self::AGroupWithoutALeader => "a-group-without-a-leader",
            Self::HowARoundWorks => "how-a-round-works",
            Self::HowAMeetingCanGo => "how-a-meeting-can-go",
            Self::ListeningWithoutAdvice => "listening-without-advice",
            Self::SilenceAndPassing => "silence-and-passing",
            Self::TheInitiatorStepsBack => "the-initiator-steps-back",
            Self::AgreeingOnGroundRules => "agreeing-on-ground-rules",
            Self::Confidentiality => "confidentiality",
            Self::HowOftenAndHowLong => "how-often-and-how-long",
            Self::TheFirstThreeMeetings => "the-first-three-meetings",
            Self::FromCourseToGroup => "from-course-to-group",
            Self::RelativesMenAndMixedGroups => "relatives-men-and-mixed-groups",
            Self::ChildrensGroups => "childrens-groups",
            Self::WhenFewerCome => "when-fewer-come",
            Self::WhenItIsHardBetweenUs => "when-it-is-hard-between-us",
            Self::EndingWell => "ending-well",
            Self::ThePassphrase => "the-passphrase",
            Self::WhoSeesWhat => "who-sees-what",
            Self::WithoutAPhone => "without-a-phone",
            Self::FindingARoomAndSupport => "finding-a-room-and-support",
            Self::NotTherapyOtherHelp => "not-therapy-other-help",
        }
    }
}
