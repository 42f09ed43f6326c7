//! What can be done with what binds the group.

use chrono::NaiveDate;

use crate::companion::ground::{HorizonView, RhythmView, When, Written};
use crate::domain::{Answer, EntryId, MemberId};

/// What can be done with what binds the group.
#[derive(Debug)]
pub enum AgreementsCommand {
    /// Propose something to the group. Makes the proposal.
    Propose {
        /// What, with what people will read of it.
        wish: Wish,
        /// 'Good enough until': when the group would look at it again.
        review: Option<NaiveDate>,
    },
    /// Another wording for what lies on the table; the former one is laid aside. Makes the new
    /// proposal.
    Reword {
        /// The proposal.
        proposal: EntryId,
        /// The new wording.
        words: Written,
        /// When the group would look at it again.
        review: Option<NaiveDate>,
    },
    /// Answer a proposal in one's own hand.
    Answer {
        /// The proposal.
        proposal: EntryId,
        /// What the holder of this phone says.
        answer: Answer,
    },
    /// One of those in the room has something to talk about; no name is written.
    TalkAbout(EntryId),
    /// The phone goes round with this proposal.
    SendRound(EntryId),
    /// Whoever has the phone seals their answer: no objection, or something to talk about.
    Seal {
        /// Whether there is no objection.
        no_objection: bool,
    },
    /// The phone goes round with these in one envelope, to everyone who sits, also where somebody is
    /// away: each is answered and stands alone. Only what can be taken back, at most
    /// [`IN_ENVELOPE`](crate::companion::limits::IN_ENVELOPE), and no two of which only one can be in
    /// force. Or the first phones of several members, which go to all who have none; then the holder
    /// signs.
    SendEnvelope(Vec<EntryId>),
    /// Whoever has the phone seals their answers to an envelope: of each, whether there is no
    /// objection.
    SealEnvelope(Vec<bool>),
    /// The holder of this phone signs for the phones in the envelope that nobody had an objection to.
    SignEnvelope,
    /// The phone does not go on, or what came of it was read; nothing of it is kept.
    StopGoingRound,
    /// The group will look at this again another day.
    Extend {
        /// What.
        proposal: EntryId,
        /// The day.
        until: NaiveDate,
    },
    /// Take a proposal off the table.
    LayAside(EntryId),
}

/// What a member would like to change, with what people will read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A new rule.
    Rule(Written),
    /// Another wording of a rule in force.
    Amend {
        /// The rule.
        rule: EntryId,
        /// The new wording.
        words: Written,
    },
    /// A rule is let go.
    Retire(EntryId),
    /// The pledge of confidentiality, the first one or another one.
    Pledge(Written),
    /// What the group calls itself.
    Name(String),
    /// How long the group means to meet.
    Horizon(HorizonView),
    /// How often the group meets.
    Rhythm {
        /// When.
        rhythm: RhythmView,
        /// The usual place; may be empty.
        place: String,
    },
    /// One more meeting, on a day that was found together.
    Meet(When),
    /// An initiator for so many meetings, or longer.
    Initiator {
        /// Who.
        member: MemberId,
        /// For how many meetings from now.
        meetings: u32,
        /// Whether they are offered talking time like everyone; else they sit without an offer.
        offered: bool,
    },
    /// Somebody from outside the group starts meetings with it, for so many of them.
    OutsideInitiator {
        /// What they are called; no member is called the same.
        nickname: String,
        /// For how many meetings from now.
        meetings: u32,
        /// Whether they are offered talking time like everyone.
        offered: bool,
    },
    /// Whether members who have not come for long can be said to rest.
    Resting(bool),
    /// How many months the words of what is settled are kept.
    KeepWords(u32),
    /// Ask somebody in, by nickname.
    Invite(String),
    /// Ask somebody to go.
    Remove(MemberId),
    /// End the group.
    End,
}
