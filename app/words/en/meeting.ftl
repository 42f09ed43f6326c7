# Plain, warm, short. No exclamation marks, no praise, no scores. Say what happens next.

## The cover and the door

tagline = A round of speaking, with equal time offered to everyone.
language-legend = Language
start-a-group = Start a group
no-account = No account. What you write stays on this phone.
locked = Runde is locked.
unlock = Unlock
one-moment = One moment…
lock-now = Lock now
back = Back
stopped = Runde is not running any more. Start it again; the meeting waits where it was.
link-used = This link was used already, or Runde was started again. Start Runde once more: it opens a new page.
step-of = { $step } of { $steps }

## Starting a group

who-are-you = Who is in the group?
who-are-you-note = Nicknames are enough. Everyone has an equal say, whoever writes this down too.
group-name = Name of the group
group-name-hint = Optional.
nicknames = Nicknames
nicknames-note = One for each, yourself included, of up to 24 letters. People without a phone belong here too.
nickname-number = Nickname { $number }
nickname-too-long = Please use 24 letters or fewer.
nickname-same = Somebody is already called that. Add a letter to tell the two apart.
size-too-few = Two are enough to begin.
size-few = Two or three is fine. Four to eight is easier to keep going, and more can join later.
size-fits = { $people } people. A good size for a circle.
size-many = Nine or more makes the time for each one short. Two groups may be kinder.
on-to-protection = On to the lock
protect-title = What opens the group on this phone?
protect-note = Everything is kept in a locked file on this phone, and nowhere else.
protect-legend = Protection
protect-alone = The phone’s own lock
protect-alone-note = Opens without asking, for whoever can use this phone.
protect-passphrase = A passphrase as well
protect-passphrase-note = You write it each time the group is opened. Nobody can find it again for you, so choose words you remember.
passphrase = Passphrase
passphrase-hint = A few words in a row, at least twelve letters.
passphrase-again = The same once more
passphrase-differs = The two are not the same yet.
key-store-is-a-file = On this computer a file takes the place of a phone’s own lock. Only your account can read it. Whoever can read your files can use it.
passphrase-too-long = That is a long one. Two hundred letters is the most.
passphrase-repeats = That one says the same again and again. Choose words that don’t belong together.
passphrase-in-a-row = Those are signs in a row, of the alphabet or of the keys. Choose words that don’t belong together.
passphrase-easy = That one is easy to guess. Choose words that don’t belong together.
make-the-group = Start our group

## When something cannot be done

trouble-not-now = That is no longer possible. Nothing was changed.
trouble-plan = The plan does not work out yet. Give a round more minutes.
trouble-names = Two nicknames are too alike, or there are too few. Change one and try again.
trouble-system = The phone would not do that. Nothing was changed. Try once more, or start the phone again.
trouble-wrong-passphrase = That was not the passphrase. Nothing was changed; try again.
trouble-passphrase-needed = The passphrase is needed to open this group.
trouble-wait =
    { $seconds ->
        [one] That was not the passphrase. After several tries there is a short wait: try again in { $seconds } second.
       *[other] That was not the passphrase. After several tries there is a short wait: try again in { $seconds } seconds.
    }
trouble-newer = A newer version of Runde wrote this. Please update the app; nothing was changed.
trouble-damaged = The file on this phone is damaged. Nothing was changed or deleted. Keep the phone as it is and ask someone who knows files.
trouble-in-use = Runde is already open on this phone. Close the other window first.
trouble-read-only = Runde can’t save anything here. Check that the folder may be written to.
trouble-disk-full = There is no more room on the phone. What was written before is safe. Free some space, then do it once more.
trouble-key-store = This phone’s own lock no longer knows this group, so it stays locked. Nothing was deleted.
trouble-not-private = The folder of Runde belongs to another account on this computer, or to all. Choose a folder of your own.
trouble-taken-away = The file of the group is not where it was, so nothing new is kept. Put it back, and open Runde again.
clock-looks-wrong = The date on this phone does not look right. Set it; only then does Runde erase what is over.

## Between meetings

pages = Pages
app-page-today = Today
app-page-agreements = Agreements
app-page-group = Group
our-group = Our group
table-is-laid = No meeting planned yet
people-in-group =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
met-last = Last met
opens-next = Next time
may-open = { $name } can begin
start-meeting = Start meeting
start-meeting-note = One phone on the table is enough.
members = Who is in it
members-note = All have an equal say, with a phone or without.

## Who is here, and the plan

who-is-here = Who is here?
circle = The circle, as you sit
seats-note = Tap in the order you sit, clockwise.
seats-none = Begin with anyone.
seats-one = One is here. Two make a circle.
seats-some = { $people } are here.
all-are-here = Everyone, in this order
on-to-plan = On to the plan
plan-title = The plan
presets = Plans
preset-standard = Standard
preset-short = Short
preset-first = First time
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
minutes-seconds = { $minutes } min { $seconds } s
only-seconds = { $seconds } s
minutes-of = Minutes for { $part }
fewer-minutes = Fewer minutes: { $part }
more-minutes = More minutes: { $part }
each-is-offered = { $length } for each
walk = on a walk
walk-of = { $part } on a walk, by vibration alone
short-minutes = { $minutes } min
part-too-short = Too short for so many: less than a minute for each. Make it longer, or leave it out.
no-talk-time = No round is left, so no one would be offered time. Put a round back in.
each-in-all = Each of the { $people } is offered { $length } in all.
whole-meeting = { $minutes } minutes in all; over at about { $ends } if you begin now.
clock-time = { $hour }:{ $minute }

## The parts of a meeting

part-opening = Opening
part-since-last-time = Since last time
part-theme-one = Theme round
part-theme-two = Second theme round
part-break = Break
part-closing = Closing round
part-welcome = Welcome and coffee
part-how-we-work = What a group is
part-who-we-are = Who we are
part-hopes = What we hope for and need
part-ground-rules = Confidentiality and ground rules
part-practical = Day, place, duties
part-tidy = Tidy up, see you next time
for-opening = Arriving. Who is here?
for-welcome = Find a seat, and something warm to drink.
for-how-we-work = What a group is, and what it is not.
for-ground-rules = What stays here, and how we are together.
for-practical = When and where, who brings the key, and the initiator’s last meeting.
for-tidy = Cups and chairs. See you next time.
for-break = A break
question-since-last-time = How have things been since last time?
question-theme-one = What would I like to share today?
question-theme-two = What is on my mind now?
question-closing = How was this meeting for me?
question-who-we-are = Who am I, and what brings me here?
question-hopes = What do I hope for and need?
question-second = Is there anything more?
second-round-head = Extra round

## The round

sunwise = clockwise
countersunwise = anticlockwise
about-until = until about { $time }
the-middle = the middle
seat-speaking = speaking
seat-offered = is offered the floor
seat-later = would like to come back later
has-the-floor = { $name } has the floor
is-offered-the-floor = { $name } is offered the floor
everyone-together = Everyone together
break-line = Stretch, breathe, have some coffee
begin-when-ready = Begin when you are ready.
take-the-time-to-finish = Take the time to finish
break-after-turn = There will be a break after this turn.
begin = Begin
done-speaking = Done speaking
pass = Pass
later = Later
later-name = I’d like to come back later
silence = Silence
silence-title = Silence
ring-and-go-on = Ring, and go on
nobodys-time-runs = No one’s time is running.
round-waits = We go on where we left off.
how-long-is-left = How long is left?
left-about =
    { $minutes ->
        [one] about a minute left
       *[other] about { $minutes } minutes left
    }
left-less-than-a-minute = less than a minute left
round-is-over = The round is over
middle-is-empty = There is no shared time in the middle
middle-holds =
    { $minutes ->
        [one] About a minute of shared time in the middle
       *[other] About { $minutes } minutes of shared time in the middle
    }
middle-belongs-to-all = It was not used in the round, and belongs to all: silence, an extra round, or home earlier.
round-over-note = Silence, or on to what comes next.
on-to = On to: { $part }
on-to-the-break = On to the break
on-to-closing = On to closing
back-to-the-round = Back to where we were

## Seldom wanted, always there

at-the-table = More
to-look-up = To read and look up
undo = That was a slip, go back
more-time = More time
a-break = Break
no-break = No break after all
someone-arrives = Someone arrives
someone-leaves = Someone is going home
end-here = End the meeting
expect-to-end = We expect to end at about { $time }.
never-mind = Never mind
more-time-question = Does the group give a little longer?
more-time-from-middle =
    { $minutes ->
        [one] There is about a minute in the middle. After that, you end later.
       *[other] There are about { $minutes } minutes in the middle. After that, you end later.
    }
more-time-moves-end = There is almost no time in the middle, so you end that much later.
give-minutes = { $minutes } minutes
who-arrives = Who has come?
who-arrives-note = Whoever comes is offered as much time as everyone else. If an extra round is under way, they join from the next. Nobody gets less for it.
where-sits = Where does { $name } sit down?
between-two = Between { $first } and { $second }
who-leaves = Who goes home?
who-leaves-note = No reason is needed. The rest of the time goes to the middle, which belongs to all.
a-second-round = Another round
who-wishes = Who would like to speak again?
who-wishes-note = The time in the middle is shared equally among those who wish.
too-little-in-the-middle = There is not a whole minute for each. You can be fewer, ring for silence, or go home earlier.
share-the-middle = Start the extra round
end-question = Do you end the meeting here?
end-note = The time that is left is yours. This cannot be undone.
end-yes = Yes, on to closing
walk-note = Put the phone in a pocket. One short pulse: half a minute left. Two short: the time has passed. One long: somebody rings the bell.

## Closing

closing = Closing
thank-you = Thank you for today
what-stays = What stays
we-met = We met
meeting-is-closed = The meeting is closed, and what was to be forgotten is forgotten.
change-next-meeting = Change the next meeting
plan-next-meeting = Plan the next meeting
what-is-forgotten = What is forgotten now
forget-who = who was here
forget-order = who had the floor when
forget-length = how long anything took
forget-silence = every pass and every silence
close-and-forget = Close and forget

## Days

weekday-day-month = { $weekday } { $day }{ "\u00A0" }{ $month }
day-and-year = { $day } { $year }
day-and-time = { $day }, { $span }
list-and = { $before } and { $last }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

## What a button waits for

waits-two-nicknames = Write at least two nicknames first.
waits-nickname-right = One of the nicknames is not right yet.
waits-holder = Choose first whose phone it is.
waits-nickname = Write a nickname first.
waits-other-nickname = Write another nickname first.
waits-other-name = Write another name first.
group-name-too-long = The name can have at most 40 letters.
waits-words = Write something first.
waits-choice = Choose one first.
waits-other-choice = Choose another one first.
waits-time = Add at least one time first.
waits-when = Choose first when.
