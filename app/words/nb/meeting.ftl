# Enkelt, varmt, kort. Ingen utropstegn, ingen ros, ingen poeng. Si hva som skjer nå.

## Forsiden og døra

tagline = En runde der alle blir tilbudt like mye tid.
language-legend = Språk
start-a-group = Start en gruppe
no-account = Ingen konto. Det du skriver, blir på denne telefonen.
locked = Runde er låst.
unlock = Lås opp
one-moment = Et øyeblikk …
lock-now = Lås nå
back = Tilbake
stopped = Runde er stoppet. Start på nytt; møtet venter der det var.
link-used = Lenken er brukt allerede, eller Runde er startet på nytt. Start Runde en gang til, så åpnes det en ny side.
step-of = { $step } av { $steps }

## Å starte ei gruppe

who-are-you = Hvem er med i gruppa?
who-are-you-note = Kallenavn er nok. Alle bestemmer like mye, også den som skriver det ned.
group-name = Navnet på gruppa
group-name-hint = Valgfritt.
nicknames = Kallenavn
nicknames-note = Ett til hver, også deg selv, på høyst 24 bokstaver. Deltakere uten telefon hører også til her.
nickname-number = Kallenavn { $number }
nickname-too-long = Navnet kan ha høyst 24 bokstaver.
nickname-same = Det er allerede noen som heter det. Legg til en bokstav, så de kan kjennes fra hverandre.
size-too-few = To er nok til å begynne.
size-few = To eller tre er helt fint. Med fire til åtte er det lettere å holde det gående, og flere kan bli med senere.
size-fits = { $people } mennesker. En god størrelse for en sirkel.
size-many = Med ni eller flere blir tiden til hver kort. To grupper kan gi bedre plass til hver.
on-to-protection = Videre til låsen
protect-title = Hva åpner gruppa på denne telefonen?
protect-note = Alt ligger i en låst fil på denne telefonen og ingen andre steder.
protect-legend = Beskyttelse
protect-alone = Telefonens egen lås
protect-alone-note = Åpner uten å spørre, for den som kan bruke telefonen.
protect-passphrase = En passordfrase i tillegg
protect-passphrase-note = Du skriver den hver gang gruppa åpnes. Ingen kan finne den igjen for deg, så velg ord du husker.
passphrase = Passordfrase
passphrase-hint = Noen ord på rad, minst tolv bokstaver.
passphrase-again = Den samme en gang til
passphrase-differs = De to er ikke like ennå.
key-store-is-a-file = På denne datamaskinen er det en fil som erstatter telefonens egen lås. Bare kontoen din kan lese den. Den som kan lese filene dine, kan bruke den.
passphrase-too-long = Den er lang. Det er plass til to hundre bokstaver.
passphrase-repeats = Den sier det samme om og om igjen. Velg ord som ikke hører sammen.
passphrase-in-a-row = Det er tegn på rad og rekke, fra alfabetet eller tastaturet. Velg ord som ikke hører sammen.
passphrase-easy = Den er lett å gjette. Velg ord som ikke hører sammen.
make-the-group = Start gruppa vår

## Når noe ikke lar seg gjøre

trouble-not-now = Det går ikke lenger. Ingenting er endret.
trouble-plan = Planen går ikke opp ennå. Gi en runde flere minutter.
trouble-names = To kallenavn er for like, eller det er for få. Endre ett av dem, og prøv igjen.
trouble-system = Det klarte ikke telefonen. Ingenting er endret. Prøv en gang til, eller start telefonen på nytt.
trouble-wrong-passphrase = Det var ikke passordfrasen. Ingenting er endret; prøv igjen.
trouble-passphrase-needed = Det trengs en passordfrase for å åpne gruppa.
trouble-wait =
    { $seconds ->
        [one] Det var ikke passordfrasen. Etter flere forsøk er det en kort ventetid: prøv igjen om { $seconds } sekund.
       *[other] Det var ikke passordfrasen. Etter flere forsøk er det en kort ventetid: prøv igjen om { $seconds } sekunder.
    }
trouble-newer = En nyere utgave av Runde har skrevet dette. Oppdater appen; ingenting er endret.
trouble-damaged = Filen på denne telefonen er skadet. Ingenting er endret eller slettet. La telefonen være som den er, og spør noen som kan filer.
trouble-in-use = Runde er allerede åpen på denne telefonen. Lukk det andre vinduet først.
trouble-read-only = Runde kan ikke lagre noe her. Se etter om det er lov å skrive i mappa.
trouble-disk-full = Det er ikke mer plass på telefonen. Det som ble skrevet før, er trygt. Frigjør litt plass, og prøv igjen.
trouble-key-store = Telefonens egen lås kjenner ikke gruppa lenger, så den er fortsatt låst. Ingenting er slettet.
trouble-not-private = Mappen til Runde hører til en annen konto på datamaskinen, eller til alle. Velg en mappe som er din egen.
trouble-taken-away = Filen til gruppa ligger ikke der den lå, så ingenting nytt blir tatt vare på. Legg den tilbake, og åpne Runde igjen.
clock-looks-wrong = Datoen på telefonen ser ikke riktig ut. Still den riktig; først da sletter Runde det som er over.

## Mellom møtene

pages = Sider
app-page-today = I dag
app-page-agreements = Avtaler
app-page-group = Gruppa
our-group = Gruppa vår
table-is-laid = Ingen møter planlagt ennå
people-in-group =
    { $people ->
        [one] { $people } deltaker
       *[other] { $people } deltakere
    }
met-last = Forrige møte
opens-next = Neste gang
may-open = { $name } kan begynne
start-meeting = Begynn møtet
start-meeting-note = Én telefon på bordet er nok.
members = Hvem er med
members-note = Alle bestemmer like mye, med telefon eller uten.

## Hvem er her, og planen

who-is-here = Hvem er her?
circle = Sirkelen, slik dere sitter
seats-note = Trykk på plassene i den rekkefølgen dere sitter, med klokka.
seats-none = Begynn hvor dere vil.
seats-one = Én er her. To er en sirkel.
seats-some = { $people } er her.
all-are-here = Alle, i denne rekkefølgen
on-to-plan = Videre til planen
plan-title = Planen
presets = Planer
preset-standard = Vanlig
preset-short = Kort
preset-first = Første gang
minutes =
    { $minutes ->
        [one] { $minutes } minutt
       *[other] { $minutes } minutter
    }
minutes-seconds = { $minutes } min { $seconds } s
only-seconds = { $seconds } s
minutes-of = Minutter til { $part }
fewer-minutes = Færre minutter: { $part }
more-minutes = Flere minutter: { $part }
each-is-offered = { $length } til hver
walk = på gåtur
walk-of = { $part } på gåtur, bare med vibrasjon
short-minutes = { $minutes } min
part-too-short = For kort til så mange: under et minutt til hver. Gjør den lengre, eller utelat den.
no-talk-time = Det er ingen runde igjen, så ingen ville bli tilbudt tid. Ta med en runde igjen.
each-in-all = Hver av de { $people } blir tilbudt { $length } i alt.
whole-meeting = { $minutes } minutter i alt; ferdig omtrent kl. { $ends } hvis dere begynner nå.
clock-time = { $hour }.{ $minute }

## Delene av møtet

part-opening = Vi begynner
part-since-last-time = Siden sist
part-theme-one = Temarunde
part-theme-two = Andre temarunde
part-break = Pause
part-closing = Avslutningsrunde
part-welcome = Velkomst og kaffe
part-how-we-work = Hva en gruppe er
part-who-we-are = Hvem vi er
part-hopes = Hva vi håper på og trenger
part-ground-rules = Taushetsplikt og kjøreregler
part-practical = Dag, sted, oppgaver
part-tidy = Rydde, på gjensyn
for-opening = Vi finner oss til rette. Hvem er her?
for-welcome = Finn en plass og noe varmt å drikke.
for-how-we-work = Hva en gruppe er, og hva den ikke er.
for-ground-rules = Hva som blir her, og hvordan vi er sammen.
for-practical = Når og hvor, hvem har nøkkelen, og igangsetterens siste møte.
for-tidy = Kopper og stoler. På gjensyn.
for-break = En pause
question-since-last-time = Hvordan har jeg hatt det siden sist?
question-theme-one = Hva vil jeg fortelle i dag?
question-theme-two = Hva er jeg opptatt av nå?
question-closing = Hvordan var møtet for meg?
question-who-we-are = Hvem er jeg, og hva bringer meg hit?
question-hopes = Hva håper jeg på, og hva trenger jeg?
question-second = Er det noe mer?
second-round-head = Ekstra runde

## Runden

sunwise = med klokka
countersunwise = mot klokka
about-until = til omtrent kl. { $time }
the-middle = midten
seat-speaking = har ordet
seat-offered = har turen
seat-later = vil gjerne ha ordet senere
has-the-floor = { $name } har ordet
is-offered-the-floor = Turen har kommet til { $name }
everyone-together = Alle sammen
break-line = Strekk på dere, pust, ta litt kaffe
begin-when-ready = Begynn når du er klar.
take-the-time-to-finish = Snakk deg ferdig
break-after-turn = Det blir pause etter denne turen.
begin = Jeg begynner
done-speaking = Jeg er ferdig
pass = Jeg står over
later = Kom til meg senere
later-name = Kom til meg senere
silence = Ring med bjella
silence-title = Stillhet
ring-and-go-on = Ring med bjella, og gå videre
nobodys-time-runs = Tiden står stille for alle.
round-waits = Vi fortsetter der vi slapp.
how-long-is-left = Hvor lang tid er det igjen?
left-about =
    { $minutes ->
        [one] omtrent et minutt igjen
       *[other] omtrent { $minutes } minutter igjen
    }
left-less-than-a-minute = under et minutt igjen
round-is-over = Runden er ferdig
middle-is-empty = Det er ingen felles tid i midten
middle-holds =
    { $minutes ->
        [one] Omtrent et minutt felles tid i midten
       *[other] Omtrent { $minutes } minutter felles tid i midten
    }
middle-belongs-to-all = Den ble ikke brukt i runden og er for alle: stillhet, en ekstra runde eller tidligere hjem.
round-over-note = Stillhet, eller videre til det neste.
on-to = Videre til: { $part }
on-to-the-break = Videre til pausen
on-to-closing = Videre til avslutningen
back-to-the-round = Tilbake dit vi var

## Sjelden brukt, alltid her

at-the-table = Mer
to-look-up = Å lese og slå opp
undo = Det var et feiltrykk, gå tilbake
more-time = Mer tid
a-break = Pause
no-break = Ingen pause likevel
someone-arrives = En kommer nå
someone-leaves = En går hjem
end-here = Avslutt møtet
expect-to-end = Vi regner med å slutte omtrent kl. { $time }.
never-mind = Avbryt
more-time-question = Gir gruppa litt mer tid?
more-time-from-middle =
    { $minutes ->
        [one] Det er omtrent et minutt i midten. Etter det slutter dere senere.
       *[other] Det er omtrent { $minutes } minutter i midten. Etter det slutter dere senere.
    }
more-time-moves-end = Det er nesten ingen tid i midten, så dere slutter tilsvarende senere.
give-minutes = { $minutes } minutter
who-arrives = Hvem er kommet?
who-arrives-note = Den som kommer, blir tilbudt like mye tid som alle andre. Er ekstrarunden i gang, blir den nye med fra neste runde. Ingen får mindre av den grunn.
where-sits = Hvor setter { $name } seg?
between-two = Mellom { $first } og { $second }
who-leaves = Hvem går hjem?
who-leaves-note = Ingen trenger å si hvorfor. Resten av tiden går til midten, som er felles.
a-second-round = En runde til
who-wishes = Hvem vil si mer?
who-wishes-note = Tiden i midten deles likt mellom dem som ønsker det.
too-little-in-the-middle = Det er ikke et helt minutt til hver. Dere kan være færre, ringe med bjella eller gå tidligere hjem.
share-the-middle = Begynn ekstrarunden
end-question = Avslutter dere møtet her?
end-note = Den tiden som er igjen, er deres egen. Dette kan ikke gjøres om.
end-yes = Ja, videre til avslutningen
walk-note = Legg telefonen i lomma. Én kort vibrasjon: et halvt minutt igjen. To korte: tiden er gått. Én lang: noen ringer med bjella.

## Avslutning

closing = Avslutning
thank-you = Takk for i dag
what-stays = Dette huskes
we-met = Vi møttes
meeting-is-closed = Møtet er avsluttet, og det som skulle glemmes, er glemt.
change-next-meeting = Endre neste møte
plan-next-meeting = Avtal neste møte
what-is-forgotten = Dette glemmes nå
forget-who = hvem som var her
forget-order = hvem som hadde ordet når
forget-length = hvor lenge noe varte
forget-silence = hver gang noen sto over, og hver stillhet
close-and-forget = Lukk og glem

## Dager

weekday-day-month = { $weekday } { $day }.{ "\u00A0" }{ $month }
day-and-year = { $day } { $year }
day-and-time = { $day } { $span }
list-and = { $before } og { $last }
monday = mandag
tuesday = tirsdag
wednesday = onsdag
thursday = torsdag
friday = fredag
saturday = lørdag
sunday = søndag
january = januar
february = februar
march = mars
april = april
may = mai
june = juni
july = juli
august = august
september = september
october = oktober
november = november
december = desember

## Det en knapp venter på

waits-two-nicknames = Skriv først minst to kallenavn.
waits-nickname-right = Et av kallenavnene er ikke riktig ennå.
waits-holder = Velg først hvem som eier telefonen.
waits-nickname = Skriv først et kallenavn.
waits-other-nickname = Skriv først et annet kallenavn.
waits-other-name = Skriv først et annet navn.
group-name-too-long = Navnet på gruppa kan ha høyst 40 bokstaver.
waits-words = Skriv noe først.
waits-choice = Velg først en mulighet.
waits-other-choice = Velg først en annen mulighet.
waits-time = Legg først til minst ett tidspunkt.
waits-when = Velg først når.
