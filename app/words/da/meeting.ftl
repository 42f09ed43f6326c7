# Enkelt, varmt, kort. Ingen udråbstegn, ingen ros, ingen point. Sig, hvad der sker nu.

## Forsiden og døren

tagline = En runde, hvor alle får tilbudt lige meget tid.
language-legend = Sprog
start-a-group = Start en gruppe
no-account = Ingen konto. Det, du skriver, bliver på denne telefon.
locked = Runde er låst.
unlock = Lås op
one-moment = Et øjeblik …
lock-now = Lås nu
back = Tilbage
stopped = Runde kører ikke længere. Start den igen; mødet venter, hvor det var.
link-used = Linket er allerede brugt, eller Runde er startet igen. Start Runde en gang til, så åbner der en ny side.
step-of = { $step } af { $steps }

## At starte en gruppe

who-are-you = Hvem er med i gruppen?
who-are-you-note = Kaldenavne er nok. Alle bestemmer lige meget, også den, der skriver det ned.
group-name = Gruppens navn
group-name-hint = Valgfrit.
nicknames = Kaldenavne
nicknames-note = Et til hver, også dig selv, på højst 24 bogstaver. Deltagere uden telefon hører også til her.
nickname-number = Kaldenavn { $number }
nickname-too-long = Navnet kan højst have 24 bogstaver.
nickname-same = Der er allerede en, der hedder sådan. Sæt et bogstav til, så de kan kendes fra hinanden.
size-too-few = To er nok til at begynde.
size-few = To eller tre er helt fint. Med fire til otte er det lettere at holde gruppen i gang, og flere kan komme med senere.
size-fits = { $people } mennesker. En god størrelse til en kreds.
size-many = Med ni eller flere bliver tiden til hver kort. To grupper kan give mere ro.
on-to-protection = Videre til låsen
protect-title = Hvad åbner gruppen på denne telefon?
protect-note = Alt ligger i en låst fil på denne telefon og ingen andre steder.
protect-legend = Beskyttelse
protect-alone = Telefonens egen lås
protect-alone-note = Åbner uden at spørge, for den, der kan bruge telefonen.
protect-passphrase = Også en adgangssætning
protect-passphrase-note = Du skriver den, hver gang gruppen åbnes. Ingen kan finde den igen for dig, så vælg ord, du kan huske.
passphrase = Adgangssætning
passphrase-hint = Nogle ord på række, mindst tolv bogstaver.
passphrase-again = Den samme en gang til
passphrase-differs = De to er ikke ens endnu.
key-store-is-a-file = På denne computer er det en fil, der gør det ud for telefonens egen lås. Kun din konto kan læse den. Den, der kan læse dine filer, kan bruge den.
passphrase-too-long = Den er lang. Der er plads til to hundrede bogstaver.
passphrase-repeats = Den siger det samme igen og igen. Vælg ord, der ikke hører sammen.
passphrase-in-a-row = Det er tegn på rad og række, fra alfabetet eller tastaturet. Vælg ord, der ikke hører sammen.
passphrase-easy = Den er let at gætte. Vælg ord, der ikke hører sammen.
make-the-group = Start vores gruppe

## Når noget ikke kan lade sig gøre

trouble-not-now = Det kan ikke lade sig gøre længere. Intet er ændret.
trouble-plan = Planen går ikke op endnu. Giv en runde flere minutter.
trouble-names = To kaldenavne ligner hinanden for meget, eller der er for få. Ret et af dem, og prøv igen.
trouble-system = Det kunne telefonen ikke. Intet er ændret. Prøv en gang til, eller genstart telefonen.
trouble-wrong-passphrase = Det var ikke adgangssætningen. Intet er ændret; prøv igen.
trouble-passphrase-needed = Der skal en adgangssætning til for at åbne gruppen.
trouble-wait =
    { $seconds ->
        [one] Det var ikke adgangssætningen. Efter flere forsøg er der en kort ventetid: prøv igen om { $seconds } sekund.
       *[other] Det var ikke adgangssætningen. Efter flere forsøg er der en kort ventetid: prøv igen om { $seconds } sekunder.
    }
trouble-newer = Dette er skrevet af en nyere udgave af Runde. Opdatér appen; intet er ændret.
trouble-damaged = Filen på denne telefon er beskadiget. Intet er ændret eller slettet. Lad telefonen være, som den er, og spørg en, der ved noget om filer.
trouble-in-use = Runde er allerede åben på denne telefon. Luk det andet vindue først.
trouble-read-only = Runde kan ikke gemme noget her. Se efter, om der må skrives i mappen.
trouble-disk-full = Der er ikke mere plads på telefonen. Det, der blev skrevet før, er i sikkerhed. Gør lidt plads, og gør det så en gang til.
trouble-key-store = Telefonens egen lås kender ikke gruppen længere, så den bliver ved med at være låst. Intet er slettet.
trouble-not-private = Mappen til Runde hører til en anden konto på computeren, eller til alle. Vælg en mappe, der er din egen.
trouble-taken-away = Gruppens fil ligger ikke, hvor den lå, så intet nyt bliver gemt. Læg den tilbage, og åbn Runde igen.
clock-looks-wrong = Datoen på telefonen ser forkert ud. Ret den; først da sletter Runde det, der er forbi.

## Mellem møderne

pages = Sider
app-page-today = I dag
app-page-agreements = Aftaler
app-page-group = Gruppen
our-group = Vores gruppe
table-is-laid = Ingen møder planlagt endnu
people-in-group =
    { $people ->
        [one] { $people } deltager
       *[other] { $people } deltagere
    }
met-last = Sidste møde
opens-next = Næste gang
may-open = { $name } kan begynde
start-meeting = Begynd mødet
start-meeting-note = Én telefon på bordet er nok.
members = Hvem er med
members-note = Alle bestemmer lige meget, med telefon eller uden.

## Hvem er her, og planen

who-is-here = Hvem er her?
circle = Kredsen, som I sidder
seats-note = Tryk på pladserne i den rækkefølge, I sidder, med uret.
seats-none = Begynd, hvor I vil.
seats-one = Én er her. To er en kreds.
seats-some = { $people } er her.
all-are-here = Alle, i denne rækkefølge
on-to-plan = Videre til planen
plan-title = Planen
presets = Planer
preset-standard = Almindelig
preset-short = Kort
preset-first = Første gang
minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minutter
    }
minutes-seconds = { $minutes } min. { $seconds } sek.
only-seconds = { $seconds } sek.
minutes-of = Minutter til { $part }
fewer-minutes = Færre minutter: { $part }
more-minutes = Flere minutter: { $part }
each-is-offered = { $length } til hver
walk = på gåtur
walk-of = { $part } på gåtur, kun med vibration
short-minutes = { $minutes } min.
part-too-short = For kort til så mange: under et minut til hver. Gør den længere, eller udelad den.
no-talk-time = Der er ingen runde tilbage, så ingen får tilbudt tid. Tag en runde med igen.
each-in-all = Hver af de { $people } får tilbudt { $length } i alt.
whole-meeting = { $minutes } minutter i alt; slut omkring kl. { $ends }, hvis I begynder nu.
clock-time = { $hour }.{ $minute }

## Mødets dele

part-opening = Vi begynder
part-since-last-time = Siden sidst
part-theme-one = Temarunde
part-theme-two = Anden temarunde
part-break = Pause
part-closing = Afslutningsrunde
part-welcome = Velkomst og kaffe
part-how-we-work = Hvad en gruppe er
part-who-we-are = Hvem vi er
part-hopes = Hvad vi håber på og har brug for
part-ground-rules = Tavshedspligt og spilleregler
part-practical = Dag, sted, opgaver
part-tidy = Rydde op, på gensyn
for-opening = Vi finder os til rette. Hvem er her?
for-welcome = Find en plads og noget varmt at drikke.
for-how-we-work = Hvad en gruppe er, og hvad den ikke er.
for-ground-rules = Hvad der bliver her, og hvordan vi er sammen.
for-practical = Hvornår og hvor, hvem har nøglen, og igangsætterens sidste møde.
for-tidy = Kopper og stole. På gensyn.
for-break = En pause
question-since-last-time = Hvordan har jeg haft det siden sidst?
question-theme-one = Hvad vil jeg gerne fortælle i dag?
question-theme-two = Hvad fylder hos mig nu?
question-closing = Hvordan var mødet for mig?
question-who-we-are = Hvem er jeg, og hvad bringer mig hertil?
question-hopes = Hvad håber jeg på, og hvad har jeg brug for?
question-second = Er der mere?
second-round-head = Ekstra runde

## Runden

sunwise = med uret
countersunwise = mod uret
about-until = til omkring kl. { $time }
the-middle = midten
seat-speaking = har ordet
seat-offered = har turen
seat-later = vil gerne have ordet senere
has-the-floor = { $name } har ordet
is-offered-the-floor = Turen er kommet til { $name }
everyone-together = Alle sammen
break-line = Stræk jer, træk vejret, tag lidt kaffe
begin-when-ready = Begynd, når du er klar.
take-the-time-to-finish = Tal bare færdig
break-after-turn = Der bliver pause efter denne tur.
begin = Jeg begynder
done-speaking = Jeg er færdig
pass = Jeg siger pas
later = Kom til mig senere
later-name = Kom til mig senere
silence = Ring med klokken
silence-title = Stilhed
ring-and-go-on = Ring med klokken, og gå videre
nobodys-time-runs = Tiden står stille for alle.
round-waits = Vi fortsætter, hvor vi slap.
how-long-is-left = Hvor lang tid er der igen?
left-about =
    { $minutes ->
        [one] omkring et minut tilbage
       *[other] omkring { $minutes } minutter tilbage
    }
left-less-than-a-minute = under et minut tilbage
round-is-over = Runden er slut
middle-is-empty = Der er ingen fælles tid i midten
middle-holds =
    { $minutes ->
        [one] Omkring et minuts fælles tid i midten
       *[other] Omkring { $minutes } minutters fælles tid i midten
    }
middle-belongs-to-all = Den blev ikke brugt i runden og er for alle: stilhed, en ekstra runde eller tidligere hjem.
round-over-note = Stilhed, eller videre til det næste.
on-to = Videre til: { $part }
on-to-the-break = Videre til pausen
on-to-closing = Videre til afslutningen
back-to-the-round = Tilbage til der, hvor vi var

## Sjældent brugt, altid her

at-the-table = Mere
to-look-up = At læse og slå op
undo = Det var et fejltryk, gå tilbage
more-time = Mere tid
a-break = Pause
no-break = Alligevel ingen pause
someone-arrives = En kommer nu
someone-leaves = En går hjem
end-here = Afslut mødet
expect-to-end = Vi regner med at slutte omkring kl. { $time }.
never-mind = Fortryd
more-time-question = Giver gruppen lidt mere tid?
more-time-from-middle =
    { $minutes ->
        [one] Der er omkring et minut i midten. Derefter slutter I senere.
       *[other] Der er omkring { $minutes } minutter i midten. Derefter slutter I senere.
    }
more-time-moves-end = Der er næsten ingen tid i midten, så I slutter tilsvarende senere.
give-minutes = { $minutes } minutter
who-arrives = Hvem er kommet?
who-arrives-note = Den, der kommer, får tilbudt lige så meget tid som alle andre. Er ekstrarunden i gang, kommer den nye med fra næste runde. Ingen får mindre af den grund.
where-sits = Hvor sætter { $name } sig?
between-two = Mellem { $first } og { $second }
who-leaves = Hvem går hjem?
who-leaves-note = Man behøver ikke at sige hvorfor. Resten af tiden går til midten, som er fælles.
a-second-round = En runde til
who-wishes = Hvem vil gerne sige mere?
who-wishes-note = Tiden i midten deles lige mellem dem, der gerne vil.
too-little-in-the-middle = Der er ikke et helt minut til hver. I kan være færre, ringe med klokken eller gå tidligere hjem.
share-the-middle = Begynd ekstrarunden
end-question = Slutter I mødet her?
end-note = Den tid, der er tilbage, er jeres egen. Det kan ikke laves om.
end-yes = Ja, videre til afslutningen
walk-note = Læg telefonen i lommen. Én kort vibration: et halvt minut igen. To korte: tiden er gået. Én lang: nogen ringer med klokken.

## Afslutning

closing = Afslutning
thank-you = Tak for i dag
what-stays = Det bliver husket
we-met = Vi mødtes
meeting-is-closed = Mødet er lukket, og det, der skulle glemmes, er glemt.
change-next-meeting = Lav om på næste møde
plan-next-meeting = Aftal næste møde
what-is-forgotten = Det bliver glemt nu
forget-who = hvem der var her
forget-order = hvem der havde ordet hvornår
forget-length = hvor længe noget varede
forget-silence = hver gang nogen sagde pas, og hver stilhed
close-and-forget = Luk og glem

## Dage

weekday-day-month = { $weekday } den { $day }.{ "\u00A0" }{ $month }
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
march = marts
april = april
may = maj
june = juni
july = juli
august = august
september = september
october = oktober
november = november
december = december

## Det, en knap venter på

waits-two-nicknames = Skriv først mindst to kaldenavne.
waits-nickname-right = Et af kaldenavnene er ikke rigtigt endnu.
waits-holder = Vælg først, hvis telefon det er.
waits-nickname = Skriv først et kaldenavn.
waits-other-nickname = Skriv først et andet kaldenavn.
waits-other-name = Skriv først et andet navn.
group-name-too-long = Navnet på gruppen kan højst have 40 bogstaver.
waits-words = Skriv først noget.
waits-choice = Vælg først en mulighed.
waits-other-choice = Vælg først en anden mulighed.
waits-time = Tilføj først mindst ét tidspunkt.
waits-when = Vælg først hvornår.
