### What can be read: the guide, and what stands beside it.

guide = Guide
guide-way-note = How to be in a group, from the first meeting to the last
guide-intro = Short pages on being in a group. What you read, and what you look for, is kept nowhere.
look-for-a-word = Search for a word
found-pages =
    { $pages ->
        [one] Found on { $pages } page.
       *[other] Found on { $pages } pages.
    }
found-on-no-page = No page has all of these words. Try another word.
chapter-together = How we are together
chapter-beginning = Beginning
chapter-groups = Groups of different kinds
chapter-changes = When something changes
chapter-app = The app itself
chapter-help = A room, and other help
two-languages = Show a second language too
two-languages-none = this one alone
at-your-next-meeting = At your next meeting
show-it-large = Show it large
sources = Sources
own-words = Our own:
last-read = Last read on { $day }.

start-up = Start-up
start-up-way-note = From “some of us want to start” to the third meeting
start-up-intro = Take what fits, in the order that fits. What is done is kept on this phone, and nothing says who did it.
start-up-before-group = You can read it all now. When you have started a group here, you can also tick what is done.
comes-from-course = We come from a course
comes-from-course-note = Two more steps at the beginning
occasion-before = Before the first meeting
occasion-first = The first meeting
occasion-second = The second meeting
occasion-third = The third meeting
put-away = Hide from “Today”
put-away-note = The page “Today” leads here until you have met three times. You can hide it before that; it stays in the Guide.
take-out-again = Show it on “Today” again
is-put-away = It is hidden from “Today”. It stays here in the Guide.
back-to-start-up = Back to start-up
start-card = Start card
start-card-way-note = To show or print: what a group is, when and where
start-card-note = Nobody’s name is on it. What is not agreed yet can be written on the line.
cards-for-oneself = Cards for yourself
cards-for-oneself-way-note = Is a group something for me?
cards-for-oneself-note = Just read, and think. Nothing is kept, and there is nothing to write.
ground-rules-cards = Ground rules
our-rhythm-page = When we meet

draw-a-question = Draw a question
draw-a-question-way-note = Something to begin a theme round with
draw-note = Everyone may pass, and may say something else.
question-kind = For whom
questions-any = Any group
questions-walk = On a walk
questions-relatives = Relatives
questions-men = Men
or-choose-one = Or choose one
a-question = A question
draw-another = Draw another one
take-into-round = Take it into the round
one-card = One card for today
one-card-note = Read it aloud. It is a way to begin; you agree on nothing by it.
draw-another-card = Draw another card
see-it-as-a-rule = Other languages, and as a ground rule
waits-for-theme = For the next theme round: { $question }

find-support = Find support
find-support-way-note = A room, somebody to ask, other help
support-country = Where?
support-denmark = Denmark
support-norway = Norway
support-numbers = When it is urgent
support-instead = Help whose number you look up yourself
support-places = Who may have a room
support-organisations = In the whole country
support-note = Runde calls nobody and asks nobody where you are. Names, numbers and hours may have changed since they were read; look them up where you can.
address-of = On the web: { $address }

childrens-plan = A plan for children
childrens-plan-way-note = Ten meetings, led by two adults
childrens-plan-note = { $meetings } meetings of { $minutes } minutes, for a few children and two adults who lead the group. The parents have said yes to it.
childrens-plan-names = No child’s name is written anywhere: each has a seat with a drawing.
childrens-plan-print = Print the plan, and leave the phone in your pocket.
childrens-plan-own = What happens in the meetings is our own suggestion.
every-meeting = Every meeting
the-seats = The seats
the-meetings = The meetings
goes-round = Question for the round: { $question }
