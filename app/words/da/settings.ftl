# Enkelt, varmt, kort. Det, der loves, siges, som det er.

## Indstillinger

settings = Indstillinger
settings-note = Sprog, bogstaver, vink og lås

## Bogstaver og lys

letters-and-light = Bogstaver og lys
sample-sentence = Det, der siges her, bliver her.
text-size = Tekststørrelse
text-smaller = Mindre tekst
text-larger = Større tekst
as-the-phone = som telefonen
size-larger = større
size-large = meget større
size-largest = dobbelt så stor
plain-letters = Enkle bogstaver
plain-letters-note = Lettere at læse for nogle.
with-plain-letters = enkle bogstaver
light-or-dark = Lyst eller mørkt
theme-light = lyst
theme-dark = mørkt
holds-at-once = Det gælder med det samme, og kun på denne telefon.

## Vink

signs = Små vink
signs-note = Et halvt minut før den tilbudte tid er gået, og igen, når den er gået. Et vink betyder aldrig stop.
sign-light = Lys
sign-light-note = Midten gløder én gang.
sign-sound = Klokke
sign-sound-note = En blød klang.
sign-vibration = Vibration
sign-vibration-note = På en telefon, der kan.
try-signs = Prøv vinkene
signs-none = ingen
bell-loudness = Hvor højt klokken skal lyde
bell-softly = svagt
bell-as-it-is = som den er
bell-loudly = højt

## Låsen og adgangssætningen

lock-title = Lås
lock-legend = Lås, når Runde ikke er på skærmen
lock-at-once = med det samme
lock-one-minute = efter et minut
lock-five-minutes = efter fem minutter
lock-half-an-hour = efter en halv time
lock-note = Runde låser aldrig, mens en runde er på skærmen.
lock-without-passphrase = Der er ingen adgangssætning: Et tryk åbner den igen. Det, der beskytter gruppen, er telefonens egen lås.
passphrase-none = ingen
passphrase-each-time = hver gang
passphrase-what = Nogle ord på række, som kun du kender. Du skriver dem, hver gang gruppen åbnes. Ingen kan finde dem igen for dig.
passphrase-there-is = Der spørges om adgangssætningen, hver gang gruppen åbnes.
passphrase-add = Tilføj en adgangssætning
passphrase-change = Skift adgangssætningen
passphrase-remove = Fjern adgangssætningen
passphrase-remove-note = Så kan alle, der kan låse telefonen op, åbne gruppen.
passphrase-until-now = Adgangssætningen indtil nu
passphrase-new = Den nye adgangssætning
passphrase-added = Nu er der en adgangssætning.
passphrase-changed = Adgangssætningen er skiftet.
passphrase-removed = Adgangssætningen er fjernet.
passphrase-twice = Skriv først den samme to gange.
passphrase-old-first = Skriv først adgangssætningen indtil nu.
passphrase-show = Vis, hvad jeg skriver

## Glemt

passphrase-forgotten = Jeg har glemt adgangssætningen
passphrase-forgotten-note = Ingen kan finde den igen. Giv dig god tid; intet bliver slettet, mens du prøver.
passphrase-forgotten-ways = Hvis de andre har gruppen på deres egne telefoner, beholder de den. Så kan du slette den her og begynde forfra.
erase-and-begin = Slet gruppen her, og begynd forfra
locked-door = Låsen
try-again = Prøv igen

## At slette gruppen på telefonen

erase-copy-note = Kun denne telefon glemmer gruppen. De andre beholder den, og du behøver ikke at spørge nogen.
erase-you-stay = Du er stadig med i gruppen. Vil du stoppe, så sig det først: Tryk på dit navn under Gruppe.
erase-only-copy = Gruppen er kun på denne telefon. Så er den væk for jer alle.
erase-perhaps-only-copy = Hvis gruppen kun er på denne telefon, er den væk for jer alle.
erase-sure = Er du sikker? Det kan ikke laves om.
erase-finished-now = Sidst blev gruppen ikke helt slettet her. Det er den nu.

## En dato, der ikke kan være rigtig

date-of-phone = Datoen på telefonen
date-says = Telefonen siger { $day }.
date-is-right = Datoen er rigtig
date-is-right-note = Er den forkert, så ret den i telefonens indstillinger. Indtil da bliver intet slettet.

## Det, der loves

what-is-promised = Det, der loves
promise-by-itself = Intet forlader telefonen af sig selv.
promise-key = Uden nøglen viser ingen fil i Runde et navn, en dag eller en rækkefølge.
promise-closed = Når et møde lukkes, slettes det, hvem der var der, i hvilken rækkefølge, og hvor længe hver talte.
promise-not-closed = Et møde, som ingen lukkede, slettes, når Runde åbnes efter tolv timer.
promise-all-agree = En regel gælder først, når alle, der spørges, er enige. Den, der ikke svarer, har ikke sagt ja.
promise-sealed = Når telefonen går rundt, huskes svarene kun til det sidste. Så gemmes kun resultatet.
promise-passing = Det, der siges til ét møde, såsom hvem der ikke kan komme, slettes, når det er forbi.
promise-reading = Det, du læser eller søger efter, gemmes ikke.
promise-own-note = Din egen note er kun på denne telefon.
promise-turn = Hvis telefonen går ud midt i en tur, kommer Runde tilbage til den.
not-promised = Det, der ikke loves
not-promised-open = Den, der åbner telefonen, kan læse det, du kan læse.
not-promised-others = Det, andre har på deres telefoner, på papir eller i hukommelsen, bliver hos dem.
not-promised-days = Når ord slettes, står det tilbage, at noget blev aftalt, og hvilken dag.
not-promised-holder = Den, der har telefonen, som går rundt, kunne skrive noget, ingen har sagt. Alle ser, hvad der er skrevet.
not-promised-erasing = Den, der har den låste telefon i hånden, kan slette gruppen på den, men læser intet derved.
not-promised-people = Fortrolighed holdes af mennesker. Runde kan ikke hindre nogen i at fortælle.

## Licenser

licences = Licenser
licences-note = Runde er frit: Du må bruge det, ændre det og give det videre, efter MIT-licensen eller Apache-licensen 2.0.
licences-others = Det bygger på mange andres arbejde:
licences-no-warranty = Det gives uden nogen garanti.
