# What is agreed, and what is proposed.

## The page of agreements

agreed-title = What we have agreed
pledge = Confidentiality
agreed-on = agreed together on { $day }
agreed-on-until = agreed together on { $day }, to be looked at again on { $review }
look-again = Look at it again?
twofold = Two different wordings were agreed on separately. Talk about it, and keep one.
begin-with-pledge = Begin with confidentiality
begin-with-pledge-note = Read it aloud together, and let each one say yes.
again-after-a-year = A year has gone by. Read it aloud again at the opening.
again-for-newcomer = There is somebody new. Read it aloud again at the opening.
ground-rules = Ground rules
no-rules-yet = No ground rules are agreed yet. Five or six are enough.
also-agreed = Also agreed
we-are-called = Our group is called { $name }.
meetings-held = The meetings we agreed on have been held.
on-the-table = Proposed
proposed-on = Proposed on { $day }.
waiting-for-the-group = Waiting for the group.
there-is-something = There is something to talk about.
choose-from-cards = Choose from cards
choose-from-cards-note = Rules that other groups have found useful. Read one aloud, and talk about it.
all-cards = All cards
propose-a-rule = Propose a rule
in-your-own-words = in your own words
back-to-the-meeting = Back to the meeting
read-aloud = Read aloud, page by page
frozen = A newer version of Runde wrote something here. Please update the app; until then nothing can be agreed on this phone. Nothing is lost.
nothing-more-decided = What was agreed can be read here. Nothing more is agreed on this phone.
words-gone = The wording is no longer on this phone.
card-of-a-newer = A card from a newer version of Runde.

## The cards

a-card = A card
all-cards-note = They are suggestions. Keep the ones you can live with, change the wording, or write your own.
card-in-use = already with us
card-is-in-use = This card is already agreed or proposed.
in-all-languages = In all three languages
propose-this-card = Propose this card

## Good enough until

good-enough-legend = Look at it again
until-we-change-it = whenever we like
three-months = in three months
half-a-year = in half a year
a-year = in a year
as-it-was = as agreed before

## In one’s own words

rule-in-own-words = The rule
rule-hint = A good rule is short. It says what we do, and everyone can see whether we keep to it.
pledge-in-own-words = Confidentiality, in our words
pledge-hint = Short enough to be read aloud. It says what stays here, and who may know who we are.
now-it-says = Now it says:
so-far-it-says = So far it says:
propose = Propose
nearly-full = It is nearly as long as it can be.
propose-note = Then everyone is asked. It applies once it is fine by all of us.

## What is agreed

a-ground-rule = A ground rule
good-enough-until-day = We look at it again on { $day }.
look-again-note = The day has come to look at it again. Is it still good enough?
why-and-languages = Why, and in all three languages
another-wording = Another wording
let-it-go = Remove this rule
let-it-go-note = This is proposed to the group. The rule applies until it is fine by everyone to remove it.
let-it-go-yes = Propose to remove it
another-day = Look at it again another day
in-three-months = In three months
in-half-a-year = In half a year
in-a-year = In a year
withdraw = Take back my consent
withdraw-note = Then it is open again until it is fine by everyone.
rhythm-before-counts = { $rhythm }, { $span }: that was agreed before, and applies again until then.
no-rhythm-counts = Until then only meetings that were added one by one take place.
withdraw-yes = Yes, I take back my consent

## Confidentiality

pledge-how = Read the promise aloud at a meeting, and let each one say yes. It is a promise between people.
pledge-limits = The promise does not hold if a life is in danger, or where the law says everyone must act. Then get help.
propose-the-pledge = Propose it to the group
in-our-own-words = In our own words
read-it-aloud-again = Read it aloud again
we-promise = We promise each other:
stays-here = What was said here still stays here.
first-proposed = First proposed on { $day }.
affirm-note = Read it aloud together. Then the phone goes round, and each one says yes to it again.

## Reading aloud

reading-aloud = Read aloud
page-of = { $page } of { $pages }
next-page = Next
page-back = Page back
close-the-book = Done

## What is proposed

kind-rule = A proposed rule
kind-amend = Another wording
kind-retire = Removing a rule
kind-horizon = How long we meet
kind-initiator = The initiator
kind-keep-words = How long old wordings are kept
break-title = A break from the group
kind-rhythm = How often we meet
kind-meet = One more meeting
kind-invite = Somebody new
kind-remove = Asking somebody to go
kind-device = A phone for one of us
kind-end = The end of the group
it-is-proposed = The proposal is:
proposed-instead = The proposal is to say instead:
proposed-to-let-go = The proposal is to remove:
proposed-to-promise = The proposal is that we promise each other:
proposed-name = The proposal is that the group is called:
meet-open = We meet as long as we like.
meet-until = We meet until { $day }.
meet-times =
    { $meetings ->
        [one] We meet one more time.
       *[other] We meet { $meetings } more times.
    }
initiator-for =
    { $meetings ->
        [one] { $name } is our initiator at the next meeting.
       *[other] { $name } is our initiator for the next { $meetings } meetings.
    }
initiator-longer =
    { $meetings ->
        [one] { $name } stays on as initiator for one more meeting.
       *[other] { $name } stays on as initiator for { $meetings } more meetings.
    }
initiator-note = An initiator helps at the start and decides no more than anyone else.
initiator-with-turn = The initiator is offered time like everyone.
initiator-without-turn = The initiator sits with us without a turn.
break-what = Whoever needs it can take a break from the group and keep their place. Meanwhile the rest of us can make agreements.
break-no-new-ones = No new breaks can begin. Whoever is on one can stay on it.
words-are-kept =
    { $months ->
        [one] Old proposals and rules are kept for one month.
       *[other] Old proposals and rules are kept for { $months } months.
    }
asked-in = { $name } is invited to join us.
asked-to-go = { $name } is asked to leave the group.
gets-a-phone = { $name } gets a phone in the group.
gets-a-new-phone = { $name } gets a new phone. The old ones are lost and no longer count.
our-group-ends = Our group ends.
pass-the-phone-round = Pass the phone round
pass-note = Everyone who is asked needs to be in the room. Each one answers alone, seals the envelope, and passes the phone on.
needs-all =
    { $people ->
        [1] This needs everyone who is asked. It can wait for a meeting where everybody is here.
        [2] This needs both of us. It can wait for a meeting where we are both here.
       *[other] This needs all { $people } of us. It can wait for a meeting where everybody is here.
    }
needs-all-asked = This needs everyone who is asked. It can wait for a meeting where everybody is here.
give-consent = No objection
something-to-talk-about = Something to talk about
you-consented = You have said that you have no objection.
you-want-to-talk = You have said that there is something to talk about.
you-withdrew = You have taken back your consent.
others-answer = It concerns you, so the others answer.
after-the-meeting = It is answered when the meeting is over.
own-hand = Here everyone who has a phone answers on their own; this one goes round to the others.
own-hand-alone = Here everyone answers on their own phone.
for-good = Once it is fine by everyone, it cannot be undone.
one-of-us = One of us has something to talk about
one-of-us-note = Then you talk about it. No name is written.
one-of-us-ends = It ends this proposal. You can propose it again once you have talked. No name is written.
own-talk-ends = It ends this proposal. You can propose it again once you have talked.
one-of-us-yes = Yes, there is something to talk about
own-hand-of = { $name } answers alone
own-hand-here = Here { $name } answers for nobody else.
asked-but = Everyone except { $name } is asked.
lay-aside = Drop this proposal
lay-aside-note = Then it is no longer proposed. It can be proposed again at any time.
lay-aside-yes = Yes, drop it
talk-how = Have a round. Each one says: what would I need, to be able to live with it? Nobody has to explain before they are ready.
talk-for-good = What was said ends this proposal. Talk about it together; then it can be proposed again, if you wish.
talk-then = Then try another wording, or ask again.
talk-then-propose = Then propose something else, or ask again.

## The phone goes round

goes-to-each =
    { $people ->
        [1] The phone goes to one of us.
        [2] The phone goes to both of us.
       *[other] The phone goes to all { $people } of us.
    }
goes-to-each-here =
    { $people ->
        [1] The phone goes to the one who is here.
        [2] The phone goes to both who are here.
       *[other] The phone goes to all { $people } who are here.
    }
goes-to-some =
    { $people ->
        [one] The phone goes to one of us.
       *[other] The phone goes to { $people } of us.
    }
goes-how = Answer, seal your envelope, pass the phone on.
goes-note = What each one answers is never shown, and is forgotten as soon as the last envelope is sealed.
whoever-begins = Whoever begins takes the phone now.
have-the-phone = I have the phone
passed-to = passed to { $place } of { $people }
speaks-against-trying = Do you see any reason not to try this?
speaks-against = Do you see any reason not to?
speaks-against-again = Do we still promise this?
no-objection = No objection
both-are-good = Both are good answers. The group is only told whether there is something to talk about. Not who, not how many.
both-are-good-one = Both are good answers.
choose-then-seal = Choose one of the two answers, then seal the envelope.
seal-and-pass-on = Seal the envelope, and pass the phone on
seal-the-last = Seal the envelope, and put the phone in the middle
stop-and-talk = Stop, and talk first
stop-yes = Yes, stop here
pass-it-on = Pass the phone on.
who-takes-it = Whoever has not answered yet takes the phone.
who-takes-it-note = None of the answers is on the screen.
sealed-note = Your answer is in the envelope. Nothing of it is left on the screen.
all-agreed = All agreed.
all-agreed-note = It is good enough for now.
no-longer-holds = It no longer applies.
now-comes-in = { $name } can join.
now-ended = The group has ended.
no-longer-here = { $name } is no longer in the group.
can-use-the-phone = { $name } can use the phone now.
affirmed-note = The promise still applies.
agreed-here = All agreed here.
agreed-here-note = Whoever has a phone of their own answers on it.
forgotten-round = The phone was going round when it was locked.
forgotten-answers = The answers so far are forgotten.
begin-again = Begin again
not-now = Not now
read-it-together = Put the phone in the middle, so that everyone can read this.
we-have-read-it = We have read it

## On the page of today

pledge-at-the-opening = Read the promise again at the opening
something-on-the-table = There is a proposal

## When something cannot be done

trouble-words = Nothing is written there yet, or it is too long.
trouble-time = That day or time is over already, or there is no such time. Choose another one.
trouble-too-far = That is more than a year ahead. Choose a nearer day.
trouble-taken = There is a meeting at that time already. Choose another time.
trouble-outdated = That has changed meanwhile. Look at it once more.

## Days of the year

day-month = { $day }{ "\u00A0" }{ $month }
day-month-year = { $day }{ "\u00A0" }{ $month } { $year }
