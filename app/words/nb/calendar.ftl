### Når gruppen møtes.

app-page-plan = Plan
our-rhythm = Hvor ofte vi møtes
no-rhythm-yet = Ikke avtalt ennå
no-rhythm-note = Avtal hvor ofte dere møtes, og når. Til da kan dere legge inn møter ett om gangen.
rhythm-on-the-table = Foreslått: hvor ofte vi møtes
rhythm-on-the-table-note = { $rhythm } { $span }. Før det er greit for alle, blir det ingen møter etter det.
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
time-span = kl. { $from }–{ $until }
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
later-meetings = Senere møter
meeting-is-added = Lagt til: { $day }.
nothing-is-planned = Ingenting er planlagt ennå.
moved-from-day = flyttet fra { $day }
moved-from-time = flyttet fra kl. { $time }
other-place-this-time = et annet sted denne gangen
is-called-off = avlyst
it-is-called-off = Det er avlyst
changed-in-two-ways = Endret på to måter
changed-in-two-ways-note = To av oss endret det uten å vite om hverandre. Snakk om det, og velg det som gjelder.
we-rest = Ingen møter fra { $from } til { $until }.
we-rest-on = Ingen møter { $day }.
no-pause = Ingen pause likevel
no-pause-note = Da er møtene disse dagene planlagt igjen.
no-pause-yes = Vi møtes disse dagene

change-rhythm = Endre hvor ofte vi møtes
choose-rhythm = Velg hvor ofte dere møtes
rhythm-now = Nå
takes-its-place = Det må være greit for alle. Da gjelder det nye i stedet, fra det første møtet.
add-a-meeting = Legg inn et møte
a-pause = En pause
a-pause-note = ferie, helligdager
a-pause-what = Disse dagene er det ingen møter. Alle ser det, og alle kan gjøre det om.
first-day-of-pause = Den første dagen
last-day-of-pause = Den siste dagen
pause-is-turned = Den siste dagen kommer før den første.
rest-then = Ta pause disse dagene

move-meeting = Flytt møtet
move-meeting-note = En annen dag, tid eller et annet sted denne ene gangen. Alle ser det, og alle kan gjøre det om. Er det en annen dag, så si igjen hvis dere ikke kan komme.
move-it = Flytt det
call-off = Avlys
call-off-note = Alle ser det, og alle kan gjøre det om.
call-off-yes = Avlys dette møtet
put-it-back = Som planlagt likevel
hold-it-after-all = Hold det likevel
put-back-to = Da er det som planlagt: { $when }.
add-a-meeting-note = Ett mer enn avtalt. Alle ser det, og alle kan avlyse det.
add-first-meeting-note = Alle ser det, og alle kan avlyse det.
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
hours-and = { $hours } og { $minutes }
where-we-meet = Hvor?
where-we-meet-hint = Valgfritt.

our-year = Året vårt
key-met = vi møttes
key-planned = planlagt
key-called-off = avlyst
key-paused = pause
key-today = i dag
month-and-year = { $month } { $year }
year-met =
    { $times ->
        [one] Siden { $since } har vi vært samlet én gang.
        [2] Siden { $since } har vi vært samlet to ganger.
       *[other] Siden { $since } har vi vært samlet { $times } ganger.
    }
year-gap = Vi har som regel møttes { $about }.
year-agreed = Avtalt: { $about }.
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
        [one] Ett møte er avlyst.
       *[other] { $times } møter er avlyst.
    }
month-by-month = Måned for måned
month-met =
    { $times ->
        [one] møttes én gang
        [2] møttes to ganger
       *[other] møttes { $times } ganger
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
        [one] { $meetings } avlyst
       *[other] { $meetings } avlyste
    }

rhythm-differs = I en tid har vi møttes oftere eller sjeldnere enn vi har avtalt.
rhythm-differs-note = Det kan være helt riktig. Vil dere snakke om det?
it-is-fine = Det er fint som det er

print = Skriv ut
print-what = til dem uten telefon
print-note = Det står ingen navn på arket, med mindre stedet har et navn i seg. Den som finner arket, kan lese det: pass på det slik dere passer på det som blir sagt.
our-meetings = Møtene våre
the-round = Runden
card-line-time = Alle blir tilbudt like mye tid. Ingen trenger å bruke den.
card-line-listen = Den som snakker, blir ikke avbrutt. De andre lytter.
card-line-pass = Du kan stå over eller komme tilbake senere.
card-line-stays = Det som blir sagt, blir her.

duty-host = Tar imot
duty-refreshments = Kaffe og te
duty-timekeeper = Holder øye med tiden
cant-come = Kan ikke komme
duty-next-time = Neste gang: { $name }
i-cant-come = Jeg kan ikke komme denne gangen
you-cant-come = Du har sagt at du ikke kan komme.
i-come-after-all = Jeg kommer likevel
cant-come-note = De andre ser det til møtet er over; da er det ingenting igjen av det noe sted. Du trenger ikke å si hvorfor.
one-without-a-phone = Si det for en uten telefon
one-without-a-phone-note = Bare hvis du er blitt bedt om det. Hvem kan ikke komme?
comes-after-all = { $name } kommer likevel
nobody-comes = Foreløpig kan ingen av oss komme.
few-come = Foreløpig kan bare få av oss komme.
few-on-a-line = foreløpig bare få av oss
nobody-on-a-line = foreløpig ingen av oss
few-come-note = Det kan også bli et godt møte. Hva vil dere helst?
meet-anyway = Vi møtes likevel
talk-about-rhythm = Snakk om hvor ofte vi møtes
somebody-else-takes = { $duty }: en annen denne gangen
swap-note = Den som gir oppgaven videre, har den igjen neste gang. Hvem tar den denne gangen?
time-here = Der denne telefonen er, er det { $time }.
on-a-holiday = Den dagen er en rød dag: { $holiday }.
duties = Oppgaver
duties-way = de går på skift av seg selv
duties-note = Alle får en tur. Den som ikke kan komme, blir hoppet over og kommer neste gang. Det eneste som blir lagret, er hvem sin tur det er.
one-more-duty = Én til
duty-in-own-words = Med egne ord
add-duty = Legg til
let-go-of = Fjern: { $duty }
let-go-of-note = Da har ingen den lenger. Alle kan legge den til igjen.
let-go-of-yes = Fjern oppgaven
find-a-day = Finn en dag
find-a-day-way = opptil fem tider, og alle krysser av for det som passer
day-is-asked = Dere leter etter en dag.
find-a-day-note = Velg opptil fem tider. Alle krysser av for det som passer, og ingen ser hvem som krysset av hva.
ask-for-these = Spør om disse
day-is-open = Det er fortsatt åpent.
days-work =
    { $days ->
        [one] Denne passer for alle.
       *[other] Disse passer for alle.
    }
no-day-works = Ingen av dem passer for alle. Prøv andre dager, eller snakk om det.
other-days-asked = Dere spurte også om: { $days }.
marks-note = Hver krysser av for seg selv; bare det som passer for alle, blir fortalt.
propose-one-of-them = Foreslå en. Det må være greit for alle; dere svarer under Avtaler.
propose-day = Foreslå { $day }
mark-for-oneself = { $name } krysser av selv
drop-day-note = Da er spørsmålet og alle kryssene borte.
keep-marks = Lagre avkrysningen
nothing-is-marked = Ingenting er krysset av. Passer ingen av dem for deg?
none-of-these = Ingen av dem
back-to-the-times = Tilbake til tidene
which-work = Hvilke av dem passer for deg?
which-work-note = Ingen ser hva du krysser av.
add-to-calendar = Legg i kalenderen
calendar-way = en fil til din egen kalender
calendar-file-note = En fil til din egen kalender med møtene i det kommende året. Det står bare «Møte», og ingenting om gruppa.
meeting-in-a-calendar = Møte
with-the-place = Med sted
with-the-place-note = Andre kan kanskje se kalenderen din.
with-a-reminder = Med en påminnelse
with-a-reminder-note = Kalenderen din minner deg på det en time før, med ordet «Møte».
make-the-file = Lag filen
file-is-made = Filen er laget. Åpne den for å legge den i kalenderen din.
reminders = Påminnelser
the-day-before = Dagen før
an-hour-before = En time før
reminders-note = Bare på denne telefonen, og uten et ord om gruppa.
times-from-a-file = Tider fra en fil
times-from-a-file-note = En kalenderfil du har fått, for eksempel en liste over når et lokale er ledig. Ingenting av den blir lagret.
choose-a-file = Velg en fil
more-was-in-it = Det var mer i filen som ikke kan foreslås: hele dager, det som er over, eller for langt fram i tid.
file-too-large = Filen er for stor. Velg færre måneder når du henter den ut av den andre kalenderen.
file-no-calendar = Dette er ikke en kalenderfil. Velg en som har et navn som slutter på .ics.
file-all-day = Det som står i den, varer hele dagen. Gi det et klokkeslett i kalenderen det kommer fra.
file-unknown-zone = Det står ikke hvilket lands klokkeslett som er ment. Hent filen ut av den andre kalenderen igjen, og velg et sted som Oslo der.
file-rule = Den gjentar seg på en måte Runde ikke kjenner. Legg dagene inn i planen én for én.
file-too-long = Det som står i den, varer lenger enn tolv timer. Gjør det kortere i kalenderen det kommer fra.
file-not-soon = Ingenting i den er innen de neste 400 dagene. Velg en annen fil.
file-unclear = Tidene i den kan ikke leses. Hent den ut av den andre kalenderen en gang til.
meetings-on-the-table = Det er et forslag om møtene våre.
read-and-answer = Les det, og svar
marks-are-kept = Kryssene dine er lagret og blir ikke vist igjen. Kryss av på nytt for å endre dem.
