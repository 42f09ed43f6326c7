//! The nineteen rule cards. What is agreed is the name of a card, so everyone reads it in their own
//! language; the texts are in `words/<language>/cards.ftl`.

use crate::words::Words;

/// Makes one card of a line: its name in code, its name in what is agreed, and its three messages.
macro_rules! cards {
    ($($card:ident: $slug:literal, $title:ident, $rule:ident, $why:ident;)+) => {
        /// One possible ground rule to read aloud.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is named by the title of its card")]
        pub enum Card {
            $($card,)+
        }

        impl Card {
            /// All of them, in the order in which they lie on the table.
            pub const ALL: [Self; 19] = [$(Self::$card,)+];

            /// The name by which it is agreed; it never changes.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$card => $slug,)+ }
            }

            /// What it is called.
            #[must_use]
            pub fn title(self, words: Words) -> String {
                match self { $(Self::$card => words.$title(),)+ }
            }

            /// The rule, as it would be agreed.
            #[must_use]
            pub fn rule(self, words: Words) -> String {
                match self { $(Self::$card => words.$rule(),)+ }
            }

            /// Why a group may want it.
            #[must_use]
            pub fn why(self, words: Words) -> String {
                match self { $(Self::$card => words.$why(),)+ }
            }
        }
    };
}

cards! {
    WhatWeHearStaysHere: "what-we-hear-stays-here",
        card_what_we_hear_stays_here_title,
        card_what_we_hear_stays_here_rule,
        card_what_we_hear_stays_here_why;
    SpeakFromYourself: "speak-from-yourself",
        card_speak_from_yourself_title,
        card_speak_from_yourself_rule,
        card_speak_from_yourself_why;
    NoAdvice: "no-advice",
        card_no_advice_title,
        card_no_advice_rule,
        card_no_advice_why;
    HereAndNow: "here-and-now",
        card_here_and_now_title,
        card_here_and_now_rule,
        card_here_and_now_why;
    FromHereOnwards: "from-here-onwards",
        card_from_here_onwards_title,
        card_from_here_onwards_rule,
        card_from_here_onwards_why;
    EqualOffer: "equal-offer",
        card_equal_offer_title,
        card_equal_offer_rule,
        card_equal_offer_why;
    RightToPass: "right-to-pass",
        card_right_to_pass_title,
        card_right_to_pass_rule,
        card_right_to_pass_why;
    RoomForSilence: "room-for-silence",
        card_room_for_silence_title,
        card_room_for_silence_rule,
        card_room_for_silence_why;
    NoInterrupting: "no-interrupting",
        card_no_interrupting_title,
        card_no_interrupting_rule,
        card_no_interrupting_why;
    NoJudging: "no-judging",
        card_no_judging_title,
        card_no_judging_rule,
        card_no_judging_why;
    ClosedGroup: "closed-group",
        card_closed_group_title,
        card_closed_group_rule,
        card_closed_group_why;
    TellUsIfYouCannotCome: "tell-us-if-you-cannot-come",
        card_tell_us_if_you_cannot_come_title,
        card_tell_us_if_you_cannot_come_rule,
        card_tell_us_if_you_cannot_come_why;
    KeepAgreedTimes: "keep-agreed-times",
        card_keep_agreed_times_title,
        card_keep_agreed_times_rule,
        card_keep_agreed_times_why;
    SayGoodbye: "say-goodbye",
        card_say_goodbye_title,
        card_say_goodbye_rule,
        card_say_goodbye_why;
    SayItBefore: "say-it-before",
        card_say_it_before_title,
        card_say_it_before_rule,
        card_say_it_before_why;
    OnTheStreet: "on-the-street",
        card_on_the_street_title,
        card_on_the_street_rule,
        card_on_the_street_why;
    LeaveTheRoom: "leave-the-room",
        card_leave_the_room_title,
        card_leave_the_room_rule,
        card_leave_the_room_why;
    SoberAtMeetings: "sober-at-meetings",
        card_sober_at_meetings_title,
        card_sober_at_meetings_rule,
        card_sober_at_meetings_why;
    AnyoneMaySayStop: "anyone-may-say-stop",
        card_anyone_may_say_stop_title,
        card_anyone_may_say_stop_rule,
        card_anyone_may_say_stop_why;
}

impl Card {
    /// The card of confidentiality: it is proposed as the pledge, and never as one more rule.
    pub const PLEDGE: Self = Self::WhatWeHearStaysHere;

    /// The card of this name; a newer Runde may know more of them.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|card| card.slug() == slug)
    }
}
