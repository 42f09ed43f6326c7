### Når gruppen møtes.

app-page-plan = Plan
our-rhythm = Vår rytme
no-rhythm-yet = Ingen rytme ennå
no-rhythm-note = Avtal hvor ofte dere møtes, og når. Til da kan møter legges inn ett om gangen.
every-weekday =
    { $weeks ->
        [1] Hver { $weekday }
        [2] Annenhver { $weekday }
        [3] Hver tredje { $weekday }
       *[other] Hver fjerde { $weekday }
    }
weekday-of-month =
    { $which ->
        [1] Den første { $weekday }en i måneden
        [2] Den andre { $weekday }en i måneden
        [3] Den tredje { $weekday }en i måneden
        [4] Den fjerde { $weekday }en i måneden
       *[other] Den siste { $weekday }en i måneden
    }
on-chosen-days = På dager vi har valgt
from-until = kl. { $from }–{ $until }
rhythm-from = { $rhythm } { $span }, fra { $day }.
rhythm-on = Vi møtes { $span } på disse dagene: { $days }.
meet-once = Vi møtes { $day } { $span }.
at-place = Sted: { $place }.
place = Sted

we-meet-next = Neste gang vi møtes
it-is-today = i dag
it-is-tomorrow = i morgen
in-days = om { $days } dager

coming-meetings = Kommende møter
nothing-is-planned = Ingenting er planlagt ennå.
moved-from-day = flyttet fra { $day }
moved-from-time = flyttet fra kl. { $time }
is-called-off = avlyst
it-is-called-off = Det er avlyst
changed-in-two-ways = Endret på to måter
changed-in-two-ways-note = To av oss endret det uten å vite om hverandre. Snakk om det, og trykk på det som gjelder.
we-rest = Vi tar pause fra { $from } til { $until }.
no-pause = Ingen pause likevel
no-pause-note = Da er møtene disse dagene planlagt igjen.
no-pause-yes = Vi møtes disse dagene

change-rhythm = Endre rytmen
add-a-meeting = Legg inn et møte
a-pause = En pause
a-pause-note = ferie, helligdager
a-pause-what = Disse dagene planlegger rytmen ingen møter. Alle ser det, og alle kan ta det tilbake.
first-day-of-pause = Den første dagen
last-day-of-pause = Den siste dagen
pause-is-turned = Den siste dagen kommer før den første.
rest-then = Ta pause disse dagene

move-meeting = Flytt møtet
move-meeting-note = En annen dag, tid eller et annet sted denne ene gangen. Alle ser det, og alle kan flytte det tilbake.
move-it = Flytt det
call-off = Avlys
call-off-note = Alle ser det, og alle kan ta det tilbake.
call-off-yes = Avlys dette møtet
put-it-back = Som planlagt likevel
put-it-back-note = Da blir det holdt som planlagt.
put-back-to = Da er det som planlagt: { $when }.
add-a-meeting-note = Ett til ved siden av rytmen. Alle ser det, og alle kan avlyse det.
add-it = Legg det inn

how-often = Hvor ofte?
every-week = hver uke
every-second-week = annenhver uke
every-third-week = hver tredje uke
every-fourth-week = hver fjerde uke
once-a-month = en gang i måneden
days-one-by-one = på dager vi velger én for én
which-of-the-month = Hvilken mener dere?
first-meeting = Det første møtet
one-more-day = En dag
add-this-day = Legg til dagen
not-this-day = Ikke { $day }
which-day = Hvilken dag?
which-time = Hvilket klokkeslett?
day-is-over = Den dagen er allerede over.
how-long-a-meeting = Hvor lenge?
shorter = Kortere
longer = Lengre
hours =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }
hours-and = { $hours } { $minutes }
where-we-meet = Hvor?
where-we-meet-hint = Kan gjerne stå tomt.

our-year = Året vårt
key-met = vi møttes
key-planned = planlagt
key-called-off = avlyst
key-paused = pause
key-today = i dag
month-and-year = { $month } { $year }
year-met =
    { $times ->
        [0] Siden { $since } har vi ikke vært samlet ennå.
        [one] Siden { $since } har vi vært samlet én gang.
       *[other] Siden { $since } har vi vært samlet { $times } ganger.
    }
year-gap = Vi har som regel møttes { $about }.
year-agreed = Vi avtalte { $about }.
every-days =
    { $days ->
        [one] hver dag
       *[other] hver { $days }. dag
    }
every-weeks =
    { $weeks ->
        [one] hver uke
        [2] annenhver uke
       *[other] hver { $weeks }. uke
    }
year-called-off =
    { $times ->
        [one] Ett møte ble avlyst.
       *[other] { $times } møter ble avlyst.
    }
month-by-month = Måned for måned
column-month = Måned
column-planned = Planlagt
column-met = Møttes
column-moved = Flyttet
column-called-off = Avlyst

rhythm-differs = Vi har en tid møttes i en annen rytme enn vi har avtalt.
rhythm-differs-note = Det kan være helt riktig. Vil dere snakke om det?
it-is-fine = Det er fint som det er

print = Skriv ut
print-what = til dem uten telefon
print-note = Det står ingen navn på arket. Den som finner det, kan lese det: ta vare på det som på det som blir sagt.
our-meetings = Møtene våre
the-round = Runden
card-line-time = Alle blir tilbudt like mye tid. Ingen trenger å bruke den.
card-line-listen = Den som snakker, blir ikke avbrutt. De andre lytter.
card-line-pass = Du kan si pass eller komme tilbake senere.
card-line-stays = Det som blir sagt, blir her.
