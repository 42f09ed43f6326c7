### When the group meets.

app-page-plan = Plan
our-rhythm = Our rhythm
no-rhythm-yet = No rhythm yet
no-rhythm-note = Agree how often you meet, and when. Until then a meeting can be added one by one.
every-weekday =
    { $weeks ->
        [1] Every { $weekday }
        [2] Every second { $weekday }
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
from-until = { $from }–{ $until }
rhythm-from = { $rhythm }, { $span }, from { $day } on.
rhythm-on = We meet { $span } on { $days }.
meet-once = We meet on { $day }, { $span }.
at-place = Place: { $place }.
place = Place

we-meet-next = We meet next
it-is-today = today
it-is-tomorrow = tomorrow
in-days = in { $days } days

coming-meetings = Coming meetings
nothing-is-planned = Nothing is planned yet.
moved-from-day = moved from { $day }
moved-from-time = moved from { $time }
is-called-off = called off
it-is-called-off = It is called off
changed-in-two-ways = Changed in two ways
changed-in-two-ways-note = Two of us changed it without knowing of each other. Talk about it, and press what holds.
we-rest = We rest from { $from } until { $until }.
no-pause = No pause after all
no-pause-note = Then the meetings of these days are planned again.
no-pause-yes = We meet on these days

change-rhythm = Change rhythm
add-a-meeting = Add a meeting
a-pause = A pause
a-pause-note = holidays, summer
a-pause-what = On these days the rhythm plans no meeting. Everyone sees it, and anyone can take it back.
first-day-of-pause = The first day
last-day-of-pause = The last day
pause-is-turned = The last day comes before the first one.
rest-then = Rest on these days

move-meeting = Move meeting
move-meeting-note = Another day, time or place, for this once. Everyone sees it, and anyone can put it back.
move-it = Move it
call-off = Call off
call-off-note = Everyone sees it, and anyone can put it back.
call-off-yes = Call this meeting off
put-it-back = Put it back as planned
put-it-back-note = Then it takes place as planned.
put-back-to = Then it is as planned: { $when }.
add-a-meeting-note = One more, beside the rhythm. Everyone sees it, and anyone can call it off.
add-it = Add it

how-often = How often?
every-week = every week
every-second-week = every second week
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
hours-and = { $hours } { $minutes }
where-we-meet = Where?
where-we-meet-hint = May stay empty.

our-year = Our year
key-met = we met
key-planned = planned
key-called-off = called off
key-paused = pause
key-today = today
month-and-year = { $month } { $year }
year-met =
    { $times ->
        [0] Since { $since } we have not met yet.
        [one] Since { $since } we have met once.
       *[other] Since { $since } we have met { $times } times.
    }
year-gap = We have usually met { $about }.
year-agreed = We agreed on { $about }.
every-days =
    { $days ->
        [one] every day
       *[other] every { $days } days
    }
every-weeks =
    { $weeks ->
        [one] every week
        [2] every second week
       *[other] every { $weeks } weeks
    }
year-called-off =
    { $times ->
        [one] One meeting was called off.
       *[other] { $times } meetings were called off.
    }
month-by-month = Month by month
column-month = Month
column-planned = Planned
column-met = Met
column-moved = Moved
column-called-off = Called off

rhythm-differs = For a while we have met in another rhythm than we agreed.
rhythm-differs-note = That may be just right. Would you like to talk about it?
it-is-fine = It is fine as it is

print = Print
print-what = for members without a phone
print-note = The sheet carries no names. Whoever finds it can read it: keep it as you keep what is said.
our-meetings = Our meetings
the-round = The round
card-line-time = Everyone is offered the same time. Nobody has to use it.
card-line-listen = Whoever speaks is not interrupted. The others listen.
card-line-pass = You can pass, or come back later.
card-line-stays = What is said stays here.
