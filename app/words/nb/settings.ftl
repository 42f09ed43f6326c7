# Enkelt, varmt, kort. Det som loves, sies som det er.

## Innstillinger

settings = Innstillinger
settings-note = Språk, bokstaver, vink og lås

## Bokstaver og lys

letters-and-light = Bokstaver og lys
sample-sentence = Det som sies her, blir her.
text-size = Tekststørrelse
text-smaller = Mindre tekst
text-larger = Større tekst
as-the-phone = som telefonen
size-larger = større
size-large = mye større
size-largest = dobbelt så stor
plain-letters = Enkle bokstaver
plain-letters-note = Lettere å lese for noen.
with-plain-letters = enkle bokstaver
light-or-dark = Lyst eller mørkt
theme-light = lyst
theme-dark = mørkt
holds-at-once = Det gjelder med en gang, og bare på denne telefonen.

## Vink

signs = Små vink
signs-note = Et halvt minutt før den tilbudte tiden er gått, og igjen når den er gått. Et vink betyr aldri stopp.
sign-light = Lys
sign-light-note = Midten gløder én gang.
sign-sound = Bjelle
sign-sound-note = En myk klang.
sign-vibration = Vibrasjon
sign-vibration-note = På en telefon som kan.
try-signs = Prøv vinkene
signs-none = ingen
bell-loudness = Hvor høyt bjella skal ringe
bell-softly = svakt
bell-as-it-is = som den er
bell-loudly = høyt

## Låsen og passordfrasen

lock-title = Lås
lock-legend = Lås når Runde ikke vises
lock-at-once = med en gang
lock-one-minute = etter et minutt
lock-five-minutes = etter fem minutter
lock-half-an-hour = etter en halvtime
lock-note = Runde låser aldri mens en runde er på skjermen.
lock-without-passphrase = Det er ingen passordfrase: Ett trykk åpner den igjen. Det som beskytter gruppa, er låsen på telefonen.
passphrase-none = ingen
passphrase-each-time = hver gang
passphrase-what = Noen ord på rad som bare du kjenner. Du skriver dem hver gang gruppa åpnes. Ingen kan finne dem igjen for deg.
passphrase-there-is = Du må skrive passordfrasen hver gang gruppa åpnes.
passphrase-add = Legg til en passordfrase
passphrase-change = Bytt passordfrasen
passphrase-remove = Fjern passordfrasen
passphrase-remove-note = Da kan alle som kan låse opp telefonen, åpne gruppa.
passphrase-until-now = Passordfrasen til nå
passphrase-new = Den nye passordfrasen
passphrase-added = Nå er det en passordfrase.
passphrase-changed = Passordfrasen er byttet.
passphrase-removed = Passordfrasen er fjernet.
passphrase-twice = Skriv først den samme to ganger.
passphrase-old-first = Skriv først passordfrasen til nå.
passphrase-show = Vis det jeg skriver

## Glemt

passphrase-forgotten = Jeg har glemt passordfrasen
passphrase-forgotten-note = Ingen kan finne den igjen. Ta deg god tid; ingenting blir slettet mens du prøver.
passphrase-forgotten-ways = Hvis de andre har gruppa på sine egne telefoner, beholder de den. Da kan du slette den her og begynne på nytt.
erase-and-begin = Slett gruppa på telefonen
locked-door = Låsen
try-again = Prøv igjen

## Å slette gruppa på telefonen

erase-copy-note = Bare denne telefonen glemmer gruppa. De andre beholder den, og du trenger ikke å spørre noen.
erase-you-stay = Du er fortsatt med i gruppa. Vil du slutte, si det først: Trykk på navnet ditt under Gruppe.
erase-only-copy = Gruppa er bare på denne telefonen. Da er den borte for dere alle.
erase-perhaps-only-copy = Hvis gruppa bare er på denne telefonen, er den borte for dere alle.
erase-sure = Er du sikker? Dette kan ikke gjøres om.
erase-finished-now = Sist ble ikke gruppa helt slettet her. Det er den nå.

## En dato som ikke kan være riktig

date-of-phone = Datoen på telefonen
date-says = Telefonen sier { $day }.
date-is-right = Datoen er riktig
date-is-right-note = Hvis ikke, kan du rette den i telefoninnstillingene. Til da blir ingenting slettet.

## Det som loves

what-is-promised = Det som loves
promise-by-itself = Ingenting forlater telefonen av seg selv.
promise-key = Uten nøkkelen viser ingen fil i Runde et navn, en dag eller en rekkefølge.
promise-closed = Når et møte lukkes, slettes det hvem som var der, i hvilken rekkefølge og hvor lenge hver snakket.
promise-not-closed = Et møte som ingen lukket, slettes når Runde åpnes etter tolv timer.
promise-all-agree = En regel gjelder først når alle som blir spurt, er enige. Den som ikke svarer, har ikke sagt ja.
promise-sealed = Når telefonen går rundt, huskes svarene bare til det siste. Da lagres bare resultatet.
promise-passing = Det som sies til ett møte, som hvem som ikke kan komme, slettes når det er over.
promise-reading = Det du leser eller søker etter, lagres ikke.
promise-own-note = Notatet ditt er bare på denne telefonen.
promise-turn = Hvis telefonen slår seg av midt i en tur, kommer Runde tilbake til den.
not-promised = Det som ikke loves
not-promised-open = Den som åpner telefonen, kan lese det du kan lese.
not-promised-others = Det andre har på telefonene sine, på papir eller i minnet, blir hos dem.
not-promised-days = Når ord slettes, står det igjen at noe ble avtalt, og hvilken dag.
not-promised-holder = Den som har telefonen som går rundt, kunne skrive noe ingen har sagt. Alle ser det som er skrevet.
not-promised-erasing = Den som har den låste telefonen i hånda, kan slette gruppa på den, men leser ingenting av det.
not-promised-people = Fortrolighet holdes av mennesker. Runde kan ikke hindre noen i å fortelle.

## Lisenser

licences = Lisenser
licences-note = Runde er fritt: Du kan bruke det, endre det og gi det videre, etter MIT-lisensen eller Apache-lisensen 2.0.
licences-others = Det bygger på arbeidet til mange andre:
licences-no-warranty = Det gis uten noen garanti.
