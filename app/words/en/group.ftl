# Who is in the group, how it goes on, and how it ends.
# Plain, warm, short. Leaving and ending are ordinary things, and nobody has to give a reason.

## Starting a group: whose phone it is

on-to-holder = On to this phone
whose-phone = Whose phone is this?
whose-phone-note = Only so that the app knows who answers on it. Nobody gets more say by it.

## Who is in the group

lies-on-the-table = It is proposed. Everyone answers under Agreements.
lay-on-the-table = Propose it to the group
all-have-to-agree = It has to be fine by all of us. First it is proposed, under Agreements.
once-more-on = Then we meet once more on { $day }, and { $name } says goodbye.
can-come-in = { $name } can join
can-come-in-note = We have all agreed to it.
has-left = { $name } has left.
that-was-not-so = Not right?
asked-meanwhile = Then { $name } is also asked about what we agreed meanwhile; until then it is a proposal.
still-with-us = Not right: { $name } is still with us
ask-somebody-in = Invite somebody
this-phone = This phone

## One member

phone-belongs-to = This phone belongs to { $name }.
without-a-phone = With us without a phone. What { $name } asks for is done on this one.
with-a-phone = { $name } has a phone, and changes the nickname there.
another-nickname = Another nickname
what-to-be-called = What would { $name } like to be called?
nickname = Nickname
use-this-nickname = Use this nickname
ask-to-go = Ask { $name } to go
to-go-talk = Talk first, in the room, while { $name } is there. Often something smaller helps: a round on how each of us is, or another rule.
to-go-all = Everyone else has to agree. Whoever has a phone answers on their own. { $name } is not asked.
to-go-for-good = Once all have agreed, it cannot be undone.
to-go-other-phones = Everyone else has to agree, and answers on another phone. This one belongs to { $name }.
to-go-on-paper = Everyone else has to agree. This phone belongs to { $name }, so the others can’t answer on it. Agree in the room, without the phone.
to-go-anew = The others can then start again on a phone of their own. You can write down on paper first what you have agreed.

## Leaving

leave-the-group = Leave the group
leave-for-good = This is not just for today. Whoever leaves the group leaves for good.
leave-note = You may leave at any time, and you need not say why.
give-them-the-phone = Give { $name } the phone: only { $name } presses here.
leave-on-this-phone = On this phone
leave-stays-here = What we have agreed can be read until you erase it. You can erase it right afterwards.
leave-on-their-phones = On the phones of the others
leave-stays-there = Your nickname, what you agreed to, and the day you left. Nothing that was said in a meeting is kept anywhere.
leave-only-phone = This is the only phone with the group’s agreements. When you leave, nothing more can be written on it: the others keep what is on paper, and can start again on a phone of their own. Read aloud first what we have agreed, so that somebody can write it down.
leave-on-paper-note = You can only come back if the others invite you. What { $name } agreed to stays among our agreements, and so does the day { $name } left. Nothing that was said in a meeting is kept anywhere.
say-goodbye = Say goodbye at a last meeting
say-goodbye-note = Then those who stay need not guess, and you hear what they would like to tell you.
says-goodbye = Says goodbye
says-goodbye-on = { $name } says goodbye on { $day }.
no-goodbye-after-all = No goodbye after all
leave-now = I leave the group now
leave-question = Leave the group?
leave-way-back = You can only come back if the others invite you. The others go on. On this phone you can erase the group, or keep it to read.
leave-no-way-back = This cannot be undone. The others go on without this phone. On it you can erase the group, or keep it to read.
leave-yes = Yes, I leave the group
you-were-asked-to-go = You are no longer in the group
you-have-left = You have left the group
you-have-left-note = Nothing more is written on this phone. What was agreed can still be read under Agreements.
still-to-ourselves = What we heard in the group we still keep to ourselves.

## Erasing

erase-here = Erase the group on this phone
erase-question = Erase it now?
erase-note = Everything is erased, your own note too. This cannot be undone.
erase-yes = Yes, erase it
it-is-erased = The group is erased on this phone.
not-reached = What erasing does not reach
not-reached-phones = The phones of the others, until they erase it too
not-reached-backups = Backups you made yourselves
not-reached-paper = Paper, and what each of us remembers
not-reached-storage = Traces in this phone’s storage, which may last a while. They are encrypted.

## Asking somebody in

ask-in-nickname = Nickname
ask-in-hint = What they would like to be called here.
ask-in-gets = Whoever joins hears what we have agreed, and says yes to that. What was said and thought before stays with us.
comes-in = { $name } joins
is-not-coming = { $name } is not joining
is-not-coming-note = Then the invitation is withdrawn. { $name } can be invited again at any time.
is-not-coming-yes = Withdraw the invitation
comes-in-note = Read this aloud, together. By joining, { $name } says yes to it too.
coming-promise = Our promise
coming-rules = Our ground rules
coming-nothing-yet = Nothing is agreed yet. You can do that together.
coming-earlier-stays = What was said before stays with those who were there.

## How we go on

how-we-go-on = How we go on
how-long = How long we mean to meet
how-long-question = How long do we mean to meet?
meet-meetings =
    { $meetings ->
        [one] One more meeting. Then we ask: go on, or end?
       *[other] { $meetings } more meetings. Then we ask: go on, or end?
    }
meet-reached = The time we agreed on is over.
change-this = Change this
as-long-as-we-like = As long as we like
for-three-months = Three months
for-half-a-year = Half a year
for-a-year = A year
two-years = Two years
meet-until-day = until { $day }
some-meetings = A number of meetings
how-many-meetings = How many meetings
count-meetings =
    { $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }
count-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
fewer-meetings = Fewer meetings
more-meetings = More meetings
time-to-ask = It is time to ask: go on, or end?
time-to-ask-note = Have a round first. Each of us says:
time-miss = What would I miss?
time-given = What has it given me?
time-wish = Go on, for how long, or end?
we-go-on = We go on
we-end = We end

## Help at the start

initiator = Help at the start
initiator-none = Somebody may help for the first few meetings, and then steps back.
initiator-agree = Agree on who is the initiator
initiator-helps = { $name } helps at the start.
initiator-left =
    { $meetings ->
        [one] One more meeting, then { $name } steps back.
       *[other] { $meetings } more meetings, then { $name } steps back.
    }
initiator-stepped-back = { $name } has stepped back.
initiator-again = Agree on an initiator again
initiator-again-note = The same one a little longer, or somebody else.
a-little-longer = A little longer
initiator-longer-title = Shall { $name } help a little longer?
initiator-who = Who helps at the start?
initiator-from-now = How many meetings from now
initiator-no-more-say = An initiator decides no more than anyone else, and has nothing in the app that the others do not have.
initiator-offered = Is offered talking time like everyone
initiator-offered-note = Otherwise the initiator sits with us without a turn, and the time is ours.
initiator-cards = What an initiator does
initiator-cards-note = Six small cards. Everyone may read them.
help-no-expert = Not an expert
help-no-expert-text = An initiator is neither expert nor leader. You know your own life best.
help-listens = Listens
help-listens-text = An initiator listens like the rest of us, may ask with an open mind, and leaves good advice alone. An initiator keeps what is said here private, as we do.
help-frame = Looks after the practical side
help-frame-text = An initiator welcomes everyone, keeps an eye on the time, tells how a group can work, and helps us agree on ground rules.
help-floor = Lets the group answer
help-floor-text = A question put to the initiator goes back to the circle. When we tell something, we tell it to the whole group.
help-with-us = Stays beside us
help-with-us-text = An initiator does not carry us: what we do is our own. When it is hard, the initiator stays with us, and lets it be hard.
help-steps-back = Steps back
help-steps-back-text = On the day we agreed at the start, when we can run the meetings ourselves. Some come back once, after about six weeks, to hear how it goes.

## The name, and how long words are kept

name-and-words = Our name, and what is kept
the-end = When it ends
another-name = Another name
another-name-question = What shall the group be called?
keep-words = How long old wordings are kept
keep-words-question = How long do we keep old proposals and rules?
keep-words-note = When a rule is removed, or a proposal is settled, its wording is kept for a while. Then it is erased, and only the day stays.

## Looking back

how-are-we-doing = How are we doing?
look-back-note = Everyone answers in private as the phone goes round; we read it together, then it is erased.
look-back-what = Four questions about us. You can skip any of them.
look-back-sealed = The answers will be sealed. We read them together, with no names on them; then they are erased.
look-back-may-stay-open = You can skip any of them.
leave-it-open = I skip this one
look-back-safe = Do I feel safe here?
look-back-time = Do I get the time I need?
look-back-frame = Are the practical arrangements right: how often, how long, and the rules?
look-back-helps = Does it help me to come?
mark-not-at-all = not at all
mark-a-little = a little
mark-partly = partly
mark-mostly = mostly
mark-very-much = very much
one-sentence = One sentence, if you like
one-sentence-hint = It is read by all of us, without a name.
look-back-read = What we answered
look-back-read-note = There are no names on it, and a dot may be one answer or several. Read it together, and talk.
look-back-too-little = There is too little here to show without pointing at somebody. Talk about it, if you like.
look-back-sentences = In our own words
look-back-erase = We have read it – erase it
look-back-not-kept = Nothing of it is kept.

## Ending

end-the-group = End the group
group-ends = The group ends
ending-allowed = A group is allowed to end. All of us have to agree, and once all have, it cannot be undone.
ending-farewell = A good ending takes planning. Set a day, and use the last meeting for a farewell round:
farewell-question = What do I take with me, and what would I like to thank you for?
ending-contact = Agree whether you may contact each other afterwards. What we heard here we still keep to ourselves.
ending-erase = When you have said goodbye, each of you erases the group on your own phone.
group-has-ended = The group has ended
farewell-round = A farewell round

## A note for myself

own-note = A note for myself
own-note-where = On this phone only; no other phone can read it.
own-note-of = Belongs to { $name }. On this phone only.
own-note-who-reads = Whoever holds this phone while it is open can read it.
note-not-kept = Not kept yet.
own-note-label = What I want to remember
note-stays = It is kept
note-a-week = for a week
note-a-month = for a month
note-until-erased = until I erase it
note-fades-on = It is erased on { $day }.
note-does-not-fade = It is kept until you erase it.
keep-note = Keep it
erase-my-note = Erase it
erase-my-note-question = Erase your note?

## On the page of today

look-again-at-a-rule = Look again at a ground rule: is it still good enough?
look-again-at-all = Look again at what we agreed: is it still good enough?
has-stepped-back = { $name } has stepped back
look-back-is-timely = It may be time to look back: how are we doing?
farewell-and-erasing = Farewell, and erasing the group on this phone
remains-and-erasing = What is still on this phone, and erasing it
farewell-meeting-note = For a farewell round, where there has been none yet.
