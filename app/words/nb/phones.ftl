# Telefonene i gruppa: pakker fra den ene til den andre, sikkerhetskopier, og en telefon som begynner fra en.
# Sagt enkelt: hva som går hvor, hvem som ser hva, og hva man gjør når noe ikke stemmer.

## Telefonene

phones-title = Telefoner
phones-way-note = Pakker til de andre, en sikkerhetskopi
phones-note = Gruppa er på telefonene deres og ingen andre steder.
phones-only-one = Foreløpig er den bare på denne telefonen. Lag en sikkerhetskopi, så gruppa ikke går tapt sammen med telefonen.
own-other-phone = En annen telefon som er din

## En pakke

send-parcel = Send en pakke
parcel-what = En pakke er en låst fil med det som er nytt. Bare telefonene i gruppa kan åpne den.
parcel-how = Send den der dere pleier å skrive til hverandre.
parcel-carrier = Tjenesten du sender med, ser hvem som sender en fil til hvem, når det skjer og omtrent hvor stor den er. Ikke hva som er i den.
parcel-everything = Send alt
parcel-everything-note = Til en ny telefon, eller en som ikke har fått noe nytt på lenge.
parcel-ready = Pakken er klar. Går den tapt, er det samme med i den neste.
open-parcel = Åpne en pakke
parcel-known = Alt i den var her allerede. Ingenting er endret.
parcel-taken = Pakken er åpnet. Det som var nytt i den, er her nå.
parcel-damaged = Filen er blitt skadet underveis, og ingenting er hentet fra den. Be om å få den på nytt.
parcel-not-for-here = Telefonen kan ikke åpne pakken. Kanskje er den til en annen gruppe, eller avsenderen kjenner ikke telefonen ennå.
parcel-ask-again = Send først en pakke den andre veien, og be så om å få denne på nytt.
parcel-waits = Noe i pakken venter på en tidligere pakke. Kommer ikke den, så be om å få alt.
parcel-not-ours = Dette er ikke en pakke fra Runde. Ingenting er hentet fra den.
parcel-too-large = Filen er for stor til å være en pakke og er ikke åpnet.

## En sikkerhetskopi

back-up = Lag en sikkerhetskopi
back-up-note = Sikkerhetskopien er en låst fil med gruppa i. Ditt eget notat er ikke med.
back-up-passphrase = Velg en passordfrase til den: noen ord på rad. Uten den kan ingen åpne filen.
back-up-careful = Den som har filen og passordfrasen, kan gjøre det samme i gruppa som deg. Oppbevar dem hver for seg.
back-up-make = Lag sikkerhetskopien
back-up-working = Sikkerhetskopien blir laget. Det kan ta litt tid.
back-up-done = Sikkerhetskopien er klar. Oppbevar den et annet sted enn på denne telefonen.
back-up-older = Eldre kopier kan fortsatt åpnes, og i dem står det også tekst som er slettet senere. Slett de gamle kopiene.
last-backup = Siste sikkerhetskopi: { $day }
no-copy-anywhere = Gruppa er bare på denne telefonen, og det finnes ingen sikkerhetskopi.

## Å bruke en kopi

restore = Bruk en sikkerhetskopi
restore-choose = Velg filen med sikkerhetskopien
restore-chosen = Filen er valgt.
restore-look = Åpne sikkerhetskopien
restore-same-passphrase = Den samme passordfrasen åpner denne telefonen
restore-not-ours = Dette er ikke en sikkerhetskopi fra Runde. Ingenting er endret; velg en annen fil.
restore-note = Plassen din i gruppa flyttes til denne telefonen. Telefonen kopien er fra, teller da ikke lenger.
restore-note-alone = Plassen din i gruppa kommer til denne telefonen. Dukker den gamle opp, teller den fortsatt, og du kan fjerne den her.
restore-what = Dette er { $group }, slik gruppa var den { $day }. Det som er kommet til senere, er ikke med.
restore-what-unnamed = Dette er gruppa deres, slik den var den { $day }. Det som er kommet til senere, er ikke med.
restore-passphrase-first = Skriv passordfrasen til den først.
restore-passphrase = Passordfrasen til denne sikkerhetskopien
restore-yes = Flytt plassen min hit
restore-wrong-passphrase = Det er ikke passordfrasen til denne sikkerhetskopien. Ingenting er endret; prøv igjen.
restore-damaged = Sikkerhetskopien er skadet. Ingenting er endret; prøv en annen kopi.
restore-no-longer-counts = Telefonen kopien er fra, teller ikke lenger i gruppa. Be de andre om å legge til denne.
remove-other-phone = Fjern den andre telefonen
remove-other-phone-note = Da teller den ikke lenger i gruppa. Det som er på den, blir der til noen sletter det.

## En ny telefon

new-phone = En telefon til en av oss
new-phone-whose = Hvem sin telefon er det?
lost-phone = Erstatt en mistet telefon
lost-phone-note = Når alle de andre er enige, overtar en ny telefon plassen. Da teller den gamle ikke lenger.
lost-phone-soon = Til da kan den gamle åpne det som blir sendt. Si fra til de andre så snart du kan.
code-for = Kode til { $name }
code-send = Send denne teksten til den nye telefonen. Velg «Bruk min egen telefon» på den, og lim inn teksten.
code-copy = Kopier teksten
code-copied = Teksten er kopiert.
code-no-secret = Koden er ikke hemmelig. Du kan vise den så ofte du vil.
code-answer = Teksten som kommer tilbake fra den nye telefonen
code-first = Lim inn teksten først.
code-type = Skriv eller lim inn koden
code-misread = Koden ble ikke lest riktig. Ingenting er endret; prøv igjen.
code-not-ours = Dette er ikke en kode fra Runde. Ingenting er endret.
code-elsewhere = Koden hører til et annet sted i Runde. Ingenting er endret; begynn igjen fra «Telefoner».
code-foreign = Koden er fra en annen gruppe. Ingenting er endret; se etter hvem sin skjerm du skanner.
digits-title = Sammenlign tjue sifre
digits-note = Koden kom som tekst. Les sifrene høyt for hverandre, på telefonen eller ansikt til ansikt.
digits-same = De er like
digits-differ = De er forskjellige
digits-differ-told = Da er det ikke koden som ble sendt. Ingenting er endret; vis koden igjen, helst ansikt til ansikt.
phone-added = Telefonen er med. Send nå alt til den.
phone-send-all = Når alle er enige, send alt til den: «Send en pakke», og der «Send alt».
own-phone = Bruk min egen telefon
own-phone-note = Du er allerede med. Med gruppa på din egen telefon kan du også svare hjemmefra.
own-phone-paste = Lim inn teksten fra telefonen til gruppa.
own-phone-back = Send denne teksten tilbake til telefonen til gruppa.
own-phone-open = Når det har kommet en pakke med alt, åpner du den her.
own-phone-not-yet = Denne telefonen er ikke med i gruppa ennå. Ingenting er endret; prøv igjen når de andre har svart og sendt alt.
