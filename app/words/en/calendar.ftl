### When the group meets.

app-page-plan = Plan
our-rhythm = How often we meet
no-rhythm-yet = Not agreed yet
no-rhythm-note = Agree how often you meet, and when. Until then you can add meetings one by one.
rhythm-on-the-table = Proposed: how often we meet
rhythm-on-the-table-note = { $rhythm }, { $span }. No meetings are planned by it until it is fine by everyone.
every-weekday =
    { $weeks ->
        [1] Every { $weekday }
        [2] Every other { $weekday }
        [3] Every third { $weekday }
       *[other] Every fourth { $weekday }
    }
weekday-of-month =
    { $which ->
        [1] The first { $weekday } of the month
        [2] The second { $weekday } of the month
        [3] The third { $weekday } of the month
        [4] The fourth { $weekday } of the month
       *[other] The last { $weekday } of the month
    }
on-chosen-days = On days we chose
time-span = { $from }–{ $until }
rhythm-from = { $rhythm }, { $span }, from { $day }.
rhythm-on = We meet { $span } on { $days }.
meet-once = We meet on { $day }, { $span }.
at-place = Place: { $place }.
place = Place

we-meet-next = We meet next
it-is-today = today
it-is-tomorrow = tomorrow
in-days = in { $days } days

coming-meetings = Coming meetings
later-meetings = Later meetings
meeting-is-added = Added: { $day }.
nothing-is-planned = Nothing is planned yet.
moved-from-day = moved from { $day }
moved-from-time = moved from { $time }
other-place-this-time = another place this time
is-called-off = called off
it-is-called-off = It is called off
changed-in-two-ways = Changed in two ways
changed-in-two-ways-note = Two of us changed it without knowing of each other. Talk about it, and choose the one that applies.
we-rest = No meetings from { $from } to { $until }.
we-rest-on = No meeting on { $day }.
no-pause = No pause after all
no-pause-note = Then the meetings of these days are planned again.
no-pause-yes = We meet on these days

change-rhythm = Change how often we meet
choose-rhythm = Choose how often you meet
rhythm-now = Now
takes-its-place = It has to be fine by everyone. Then the new one applies instead, from its first meeting on.
add-a-meeting = Add a meeting
a-pause = A pause
a-pause-note = holidays, summer
a-pause-what = No meetings are planned on these days. Everyone sees it, and anyone can undo it.
first-day-of-pause = The first day
last-day-of-pause = The last day
pause-is-turned = The last day comes before the first one.
rest-then = Pause on these days

move-meeting = Move meeting
move-meeting-note = Another day, time or place, just this once. Everyone sees it, and anyone can undo it. If it is another day, say again if you can’t come.
move-it = Move it
call-off = Call off
call-off-note = Everyone sees it, and anyone can undo it.
call-off-yes = Call this meeting off
put-it-back = As planned after all
hold-it-after-all = Hold it after all
put-back-to = Then it is as planned: { $when }.
add-a-meeting-note = One more than agreed. Everyone sees it, and anyone can call it off.
add-first-meeting-note = Everyone sees it, and anyone can call it off.
add-it = Add it

how-often = How often?
every-week = every week
every-second-week = every other week
every-third-week = every third week
every-fourth-week = every fourth week
once-a-month = once a month
days-one-by-one = on days chosen one by one
which-of-the-month = Which one do you mean?
first-meeting = The first meeting
one-more-day = A day
add-this-day = Add this day
not-this-day = Not { $day }
which-day = Which day?
which-time = What time?
day-is-over = That day is over already.
how-long-a-meeting = How long?
shorter = Shorter
longer = Longer
hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
hours-and = { $hours } and { $minutes }
where-we-meet = Where?
where-we-meet-hint = Optional.

our-year = Our year
key-met = we met
key-planned = planned
key-called-off = called off
key-paused = pause
key-today = today
month-and-year = { $month } { $year }
year-met =
    { $times ->
        [one] Since { $since } we have met once.
        [2] Since { $since } we have met twice.
       *[other] Since { $since } we have met { $times } times.
    }
year-gap = We have usually met { $about }.
year-agreed = Agreed: { $about }.
every-days =
    { $days ->
        [one] every day
       *[other] every { $days } days
    }
every-weeks =
    { $weeks ->
        [one] every week
        [2] every other week
       *[other] every { $weeks } weeks
    }
year-called-off =
    { $times ->
        [one] Called off: one meeting.
       *[other] Called off: { $times } meetings.
    }
month-by-month = Month by month
month-met =
    { $times ->
        [one] met once
        [2] met twice
       *[other] met { $times } times
    }
month-planned = { $meetings } planned
month-moved = { $meetings } moved
month-called-off = { $meetings } called off

rhythm-differs = For a while we have met more often or less often than we agreed.
rhythm-differs-note = That may be just right. Would you like to talk about it?
it-is-fine = It is fine as it is

print = Print
print-what = for members without a phone
print-note = No names are printed, unless the place contains one. Whoever finds the sheet can read it: keep it as you keep what is said.
our-meetings = Our meetings
the-round = The round
card-line-time = Everyone is offered equal time. Nobody has to use it.
card-line-listen = Whoever speaks is not interrupted. The others listen.
card-line-pass = You can pass, or come back later.
card-line-stays = What is said stays here.

duty-host = Opens the door
duty-refreshments = Coffee and tea
duty-timekeeper = Keeps an eye on the time
cant-come = Can’t come
duty-next-time = Next time: { $name }
i-cant-come = I can’t come this time
you-cant-come = You have said that you can’t come.
i-come-after-all = I’m coming after all
cant-come-note = The others see it until the meeting is over; then nothing of it is left anywhere. You need not say why.
one-without-a-phone = Say it for somebody without a phone
one-without-a-phone-note = Only if you have been asked to. Who can’t come?
comes-after-all = { $name } is coming after all
nobody-comes = So far none of us can come.
few-come = So far only a few of us can come.
few-on-a-line = so far only a few of us
nobody-on-a-line = so far none of us
few-come-note = That can be a good meeting too. What would you like?
meet-anyway = Meet anyway
talk-about-rhythm = Talk about how often we meet
somebody-else-takes = { $duty }: somebody else this time
swap-note = Whoever hands it on has it again next time. Who takes it this time?
time-here = Where this phone is, that is { $time }.
on-a-holiday = That day is a public holiday: { $holiday }.
duties = Duties
duties-way = they go round by themselves
duties-note = Each has a turn. Whoever can’t come is passed over and comes next. All that is kept is whose turn it is.
one-more-duty = One more
duty-in-own-words = In your own words
add-duty = Add it
let-go-of = Remove: { $duty }
let-go-of-note = Then nobody has it any more. Anyone can add it again.
let-go-of-yes = Remove this duty
find-a-day = Find a day
find-a-day-way = up to five times, and everyone ticks what works
day-is-asked = You are looking for a day.
find-a-day-note = Choose up to five times. Everyone ticks what works, and nobody sees who ticked what.
ask-for-these = Ask about these
day-is-open = It is still open.
days-work =
    { $days ->
        [one] This works for everyone.
       *[other] These work for everyone.
    }
no-day-works = None of these works for everyone. Try other days, or talk about it.
other-days-asked = You asked about these too: { $days }.
marks-note = Everyone ticks in private; only what works for all is told.
propose-one-of-them = Propose one. It has to be fine by everyone; you answer under Agreements.
propose-day = Propose { $day }
mark-for-oneself = { $name } ticks alone
drop-day-note = Then the question and all ticks are gone.
keep-marks = Keep these ticks
nothing-is-marked = Nothing is ticked. Does none of these work for you?
none-of-these = None of these
back-to-the-times = Back to the times
which-work = Which of these work for you?
which-work-note = Nobody sees what you tick.
add-to-calendar = Add to calendar
calendar-way = a file for your own calendar
calendar-file-note = A file for your own calendar with the meetings of the next year. It says only “Meeting”, and nothing about the group.
meeting-in-a-calendar = Meeting
with-the-place = With the place
with-the-place-note = Others may see your calendar.
with-a-reminder = With a reminder
with-a-reminder-note = Your calendar reminds you an hour before, with the word “Meeting”.
make-the-file = Make the file
file-is-made = The file is made. Open it to add it to your calendar.
reminders = Reminders
the-day-before = The day before
an-hour-before = An hour before
reminders-note = On this phone only, and with no word of the group.
times-from-a-file = Times from a file
times-from-a-file-note = A calendar file you were given, such as a list of when a room is free. Nothing of it is kept.
choose-a-file = Choose a file
more-was-in-it = The file holds more that cannot be proposed: whole days, what is over, or too far ahead.
file-too-large = The file is too large. Choose fewer months when you export it from the other calendar.
file-no-calendar = This is not a calendar file. Choose one whose name ends in .ics.
file-all-day = It lasts whole days. Give it a time in the calendar it comes from.
file-unknown-zone = It does not say which country’s time is meant. Export it from the other calendar again, and choose a place such as Copenhagen there.
file-rule = It repeats in a way Runde does not know. Add the days to the plan one by one.
file-too-long = It lasts longer than twelve hours. Make it shorter in the calendar it comes from.
file-not-soon = Nothing in it is within the next 400 days. Choose another file.
file-unclear = The times in it cannot be read. Export it from the other calendar once more.
meetings-on-the-table = There is a proposal about our meetings.
read-and-answer = Read it, and answer
marks-are-kept = Your ticks are kept, and are not shown again. Tick again to change them.
