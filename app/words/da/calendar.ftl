### Hvornår gruppen mødes.

app-page-plan = Plan
our-rhythm = Hvor ofte vi mødes
no-rhythm-yet = Ikke aftalt endnu
no-rhythm-note = Aftal, hvor ofte I mødes, og hvornår. Indtil da kan I lægge møder ind ét ad gangen.
rhythm-on-the-table = Foreslået: hvor ofte vi mødes
rhythm-on-the-table-note = { $rhythm } { $span }. Før det er fint for alle, bliver der ingen møder efter det.
every-weekday =
    { $weeks ->
        [1] Hver { $weekday }
        [2] Hver anden { $weekday }
        [3] Hver tredje { $weekday }
       *[other] Hver fjerde { $weekday }
    }
weekday-of-month =
    { $which ->
        [1] Den første { $weekday } i måneden
        [2] Den anden { $weekday } i måneden
        [3] Den tredje { $weekday } i måneden
        [4] Den fjerde { $weekday } i måneden
       *[other] Den sidste { $weekday } i måneden
    }
on-chosen-days = På dage, vi har valgt
time-span = kl. { $from }–{ $until }
rhythm-from = { $rhythm } { $span }, fra den { $day }.
rhythm-on = Vi mødes { $span }: { $days }.
meet-once = Vi mødes { $day } { $span }.
at-place = Sted: { $place }.
place = Sted

we-meet-next = Næste gang vi mødes
it-is-today = i dag
it-is-tomorrow = i morgen
in-days = om { $days } dage

coming-meetings = Kommende møder
later-meetings = Senere møder
meeting-is-added = Lagt til: { $day }.
nothing-is-planned = Der er ikke planlagt noget endnu.
moved-from-day = flyttet fra den { $day }
moved-from-time = flyttet fra kl. { $time }
other-place-this-time = et andet sted denne gang
is-called-off = aflyst
it-is-called-off = Det er aflyst
changed-in-two-ways = Ændret på to måder
changed-in-two-ways-note = To af os ændrede det uden at vide det af hinanden. Tal om det, og vælg det, der gælder.
we-rest = Ingen møder fra den { $from } til den { $until }.
we-rest-on = Intet møde den { $day }.
no-pause = Ingen pause alligevel
no-pause-note = Så er møderne i de dage planlagt igen.
no-pause-yes = Vi mødes i de dage

change-rhythm = Lav om på, hvor ofte vi mødes
choose-rhythm = Vælg, hvor ofte I mødes
rhythm-now = Nu
takes-its-place = Det skal være fint for alle. Så gælder det nye i stedet, fra det første møde.
add-a-meeting = Læg et møde ind
a-pause = En pause
a-pause-note = ferie, helligdage
a-pause-what = I de dage er der ingen møder. Alle ser det, og alle kan lave det om.
first-day-of-pause = Den første dag
last-day-of-pause = Den sidste dag
pause-is-turned = Den sidste dag ligger før den første.
rest-then = Hold pause i de dage

move-meeting = Flyt mødet
move-meeting-note = En anden dag, tid eller et andet sted denne ene gang. Alle ser det, og alle kan lave det om. Er det en anden dag, så sig igen, hvis I ikke kan komme.
move-it = Flyt det
call-off = Aflys
call-off-note = Alle ser det, og alle kan lave det om.
call-off-yes = Aflys dette møde
put-it-back = Som planlagt alligevel
hold-it-after-all = Hold det alligevel
put-back-to = Så er det som planlagt: { $when }.
add-a-meeting-note = Ét mere end aftalt. Alle ser det, og alle kan aflyse det.
add-first-meeting-note = Alle ser det, og alle kan aflyse det.
add-it = Læg det ind

how-often = Hvor ofte?
every-week = hver uge
every-second-week = hver anden uge
every-third-week = hver tredje uge
every-fourth-week = hver fjerde uge
once-a-month = en gang om måneden
days-one-by-one = på dage, vi vælger én for én
which-of-the-month = Hvilken mener I?
first-meeting = Det første møde
one-more-day = En dag
add-this-day = Tilføj dagen
not-this-day = Ikke den { $day }
which-day = Hvilken dag?
which-time = Hvad tid?
day-is-over = Den dag er allerede forbi.
how-long-a-meeting = Hvor længe?
shorter = Kortere
longer = Længere
hours =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }
hours-and = { $hours } og { $minutes }
where-we-meet = Hvor?
where-we-meet-hint = Valgfrit.

our-year = Vores år
key-met = vi mødtes
key-planned = planlagt
key-called-off = aflyst
key-paused = pause
key-today = i dag
month-and-year = { $month } { $year }
year-met =
    { $times ->
        [one] Siden { $since } har vi været samlet én gang.
        [2] Siden { $since } har vi været samlet to gange.
       *[other] Siden { $since } har vi været samlet { $times } gange.
    }
year-gap = Vi har som regel mødtes { $about }.
year-agreed = Aftalt: { $about }.
every-days =
    { $days ->
        [one] hver dag
       *[other] hver { $days }. dag
    }
every-weeks =
    { $weeks ->
        [one] hver uge
        [2] hver anden uge
       *[other] hver { $weeks }. uge
    }
year-called-off =
    { $times ->
        [one] Ét møde er aflyst.
       *[other] { $times } møder er aflyst.
    }
month-by-month = Måned for måned
month-met =
    { $times ->
        [one] mødtes én gang
        [2] mødtes to gange
       *[other] mødtes { $times } gange
    }
month-planned =
    { $meetings ->
        [one] { $meetings } planlagt
       *[other] { $meetings } planlagte
    }
month-moved =
    { $meetings ->
        [one] { $meetings } flyttet
       *[other] { $meetings } flyttede
    }
month-called-off =
    { $meetings ->
        [one] { $meetings } aflyst
       *[other] { $meetings } aflyste
    }

rhythm-differs = I en tid har vi mødtes oftere eller sjældnere, end vi har aftalt.
rhythm-differs-note = Det kan være helt rigtigt. Vil I tale om det?
it-is-fine = Det er fint, som det er

print = Udskriv
print-what = til dem uden telefon
print-note = Der står ingen navne på arket, medmindre stedet har et navn i sig. Den, der finder arket, kan læse det: pas på det som på det, der bliver sagt.
our-meetings = Vores møder
the-round = Runden
card-line-time = Alle bliver tilbudt lige meget tid. Ingen behøver at bruge den.
card-line-listen = Den, der taler, bliver ikke afbrudt. De andre lytter.
card-line-pass = Du kan sige pas eller komme tilbage senere.
card-line-stays = Det, der bliver sagt, bliver her.

duty-host = Tager imod
duty-refreshments = Kaffe og te
duty-timekeeper = Holder øje med tiden
cant-come = Kan ikke komme
duty-next-time = Næste gang: { $name }
i-cant-come = Jeg kan ikke komme denne gang
you-cant-come = Du har sagt, at du ikke kan komme.
i-come-after-all = Jeg kommer alligevel
cant-come-note = De andre ser det, til mødet er forbi; så er der intet tilbage af det nogen steder. Du behøver ikke at sige hvorfor.
one-without-a-phone = Sig det på vegne af en uden telefon
one-without-a-phone-note = Kun hvis du er blevet bedt om det. Hvem kan ikke komme?
comes-after-all = { $name } kommer alligevel
nobody-comes = Foreløbig kan ingen af os komme.
few-come = Foreløbig kan kun få af os komme.
few-on-a-line = foreløbig kun få af os
nobody-on-a-line = foreløbig ingen af os
few-come-note = Det kan også blive et godt møde. Hvad vil I helst?
meet-anyway = Vi mødes alligevel
talk-about-rhythm = Tal om, hvor ofte vi mødes
somebody-else-takes = { $duty }: en anden denne gang
swap-note = Den, der giver opgaven videre, har den igen næste gang. Hvem tager den denne gang?
time-here = Der, hvor denne telefon er, er det { $time }.
on-a-holiday = Den dag har mange fri: { $holiday }.
duties = Opgaver
duties-way = de går på skift af sig selv
duties-note = Alle får en tur. Den, der ikke kan komme, bliver sprunget over og kommer til næste gang. Det eneste, der bliver gemt, er, hvis tur det er.
one-more-duty = Én mere
duty-in-own-words = Med jeres egne ord
add-duty = Tilføj
let-go-of = Fjern: { $duty }
let-go-of-note = Så har ingen den længere. Alle kan tilføje den igen.
let-go-of-yes = Fjern opgaven
find-a-day = Find en dag
find-a-day-way = op til fem tider, og alle sætter kryds ved det, der passer
day-is-asked = I leder efter en dag.
find-a-day-note = Vælg op til fem tider. Alle sætter kryds ved det, der passer, og ingen ser, hvem der satte kryds hvor.
ask-for-these = Spørg om disse
day-is-open = Det er stadig åbent.
days-work =
    { $days ->
        [one] Denne passer alle.
       *[other] Disse passer alle.
    }
no-day-works = Ingen af dem passer alle. Prøv andre dage, eller tal om det.
other-days-asked = I spurgte også om: { $days }.
marks-note = Hver sætter kryds for sig selv; kun det, der passer alle, bliver fortalt.
propose-one-of-them = Foreslå en. Det skal være fint for alle; I svarer under Aftaler.
propose-day = Foreslå { $day }
mark-for-oneself = { $name } sætter selv kryds
drop-day-note = Så er spørgsmålet og alle kryds væk.
keep-marks = Gem krydsene
nothing-is-marked = Der er ikke sat kryds. Passer ingen af dem dig?
none-of-these = Ingen af dem
back-to-the-times = Tilbage til tiderne
which-work = Hvilke af dem passer dig?
which-work-note = Ingen ser, hvor du sætter kryds.
add-to-calendar = Læg i kalenderen
calendar-way = en fil til din egen kalender
calendar-file-note = En fil til din egen kalender med møderne i det kommende år. Der står kun »Møde« og intet om gruppen.
meeting-in-a-calendar = Møde
with-the-place = Med sted
with-the-place-note = Andre kan måske se din kalender.
with-a-reminder = Med en påmindelse
with-a-reminder-note = Din kalender minder dig om det en time før, med ordet »Møde«.
make-the-file = Lav filen
file-is-made = Filen er lavet. Åbn den for at lægge den i din kalender.
reminders = Påmindelser
the-day-before = Dagen før
an-hour-before = En time før
reminders-note = Kun på denne telefon, og uden et ord om gruppen.
times-from-a-file = Tider fra en fil
times-from-a-file-note = En kalenderfil, du har fået, for eksempel en liste over, hvornår et lokale er ledigt. Intet af den bliver gemt.
choose-a-file = Vælg en fil
more-was-in-it = Der var mere i filen, som ikke kan foreslås: hele dage, det, der er forbi, eller for langt ude i fremtiden.
file-too-large = Filen er for stor. Vælg færre måneder, når du henter den ud af den anden kalender.
file-no-calendar = Det er ikke en kalenderfil. Vælg en, hvis navn ender på .ics.
file-all-day = Det, der står i den, varer hele dagen. Giv det et tidspunkt i den kalender, det kommer fra.
file-unknown-zone = Der står ikke, hvilket lands klokkeslæt der er ment. Hent filen ud af den anden kalender igen, og vælg et sted som København der.
file-rule = Den gentager sig på en måde, Runde ikke kender. Læg dagene ind i planen én for én.
file-too-long = Det, der står i den, varer mere end tolv timer. Gør det kortere i den kalender, det kommer fra.
file-not-soon = Intet i den ligger inden for de næste 400 dage. Vælg en anden fil.
file-unclear = Tiderne i den kan ikke læses. Hent den ud af den anden kalender en gang til.
meetings-on-the-table = Der er et forslag om vores møder.
read-and-answer = Læs det, og svar
marks-are-kept = Dine kryds er gemt og bliver ikke vist igen. Sæt kryds igen for at ændre dem.
