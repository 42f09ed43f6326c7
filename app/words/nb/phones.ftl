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

## Joining a group

join-group = Bli med i en gruppe
join-send = Send denne teksten til den som inviterer deg.
join-open = Åpne filen som er kommet
join-open-note = Det kommer en fil tilbake med det gruppa har avtalt. Bare denne telefonen kan åpne den.
join-read = Dette har gruppa avtalt. Les det side for side før du svarer.
join-nickname = I gruppa blir du kalt { $name }.
join-all-read = Det var alt. Vil du være med?
join-holds = Det gjelder for deg som for alle, og du kan endre det sammen med de andre.
join-yes = Jeg sier ja og blir med
join-no = Nei takk
join-no-note = Hvis ikke, blir alt du har lest, slettet på denne telefonen.
join-no-told = Ingenting av dette er igjen på telefonen din. Du trenger ikke å si hvorfor.
join-send-again = Send nå denne teksten til den samme personen.
join-waiting = Du er ikke med i gruppa ennå. Du kan lukke Runde imens; ingenting går tapt.
join-open-all = Når det er kommet en fil tilbake igjen, så åpne den her. Da er du med i gruppa.
join-not-for-here = Denne telefonen kan ikke åpne filen. Kanskje er den til en annen telefon. Ingenting er endret.
join-two-phones = Det står to telefoner ved navnet ditt. Fjern den som ikke er din.

## Inviting by phone

invite = Inviter
invite-with-phone = Med egen telefon
invite-ask = Be { $name } om å velge «Bli med i en gruppe» i Runde og sende deg teksten som står der.
invite-card = Teksten som kom fra { $name }
invite-send-agreed = Send det vi har avtalt
invite-no-hurry = { $name } kan lese det i fred og ro. Invitasjonen gjelder fortsatt.
invite-answer = Teksten som kommer tilbake fra { $name }
invite-done = Nå er { $name } med i gruppa.
invite-send-all = Send nå alt til { $name }.
invite-not-agreed = Så vidt denne telefonen vet, er ikke alle enige. Ingenting er endret; åpne pakkene fra de andre, og prøv igjen.
invite-withdrawn = Invitasjonen gjelder ikke lenger. Er alle enige, kan dere invitere på nytt.
invite-other-phone = Bare den som startet invitasjonen, kan gjøre den ferdig, på en av sine egne telefoner. Herfra kan dere invitere på nytt.
invite-agreed-since = Det dere har avtalt, er endret siden. Ingen er kommet med; send det igjen, så det kan leses på nytt.
too-many-people = Dere er allerede { $people }, og det er ikke plass til flere i Runde. To grupper gir mer tid til hver.
code-used = Koden er allerede brukt. Ingenting er endret; be om en ny.
place-taken-here = En annen telefon ble lest først for denne plassen, og de andre blir spurt om den. Ingenting er endret.
too-many-phones = Du har allerede { $phones } telefoner med i gruppa. Fjern en av dem først.

## Moving to another phone

move-phone = Flytt til en annen telefon
move-note = Du må ha begge telefonene her. Ingenting blir slettet på denne før den nye har alt.
move-give = Åpne nå alt på den nye telefonen. Da viser den en tekst: Lim den inn her.
move-receipt = Teksten fra den nye telefonen
move-check = Se om alt er kommet med
move-arrived = Alt er kommet med. Send nå denne teksten til den gamle telefonen.
move-show-old = Vis den gamle telefonen at alt er kommet med.
move-shown = Den gamle telefonen har lest den
move-erase-question = Den nye telefonen har alt. Skal gruppa slettes på denne?
move-keep = Behold den her litt til
move-not-all = Den nye telefonen har ikke alt ennå. Ingenting er slettet; send den alt en gang til.
move-halfway = Du er ikke ferdig med å flytte, og ingenting er slettet. Fortsett når begge telefonene er her.
move-stay = Behold plassen min her
move-stay-note = Da er den nye en telefon til som du kan bruke.
moved-from-here = Plassen din er flyttet til en annen telefon, og denne teller ikke lenger. Du kan slette gruppa her.

## The phone on the table

give-table = Bytt telefonen på bordet
give-table-note = Hvilken som helst av telefonene deres kan ligge på bordet. Send den en pakke, så vet den hvem som begynner, og hvem som har hvilken oppgave.
give-table-anew = Forslag som venter, går rundt til alle igjen.

## Every phone

phones-all = Telefonene i gruppa
phone-of = En telefon hos { $name }
phone-since = Med i gruppa siden { $day }

## Hearing from the others first

hear-first = Denne telefonen må høre fra en av de andre før noe kan skrives her.
hear-first-how = Send en pakke herfra, og be en av de andre om å åpne den og sende en tilbake. Åpne den pakken her.
hear-first-title = Hør fra de andre
hear-nobody = Fortsett uten de andre
restore-lost-acts = Det som ble gjort på den gamle telefonen etter kopien, og som ikke nådde fram til noen, gjelder ikke. Gjør det på nytt her hvis du vil.
set-back-told = Telefonen er satt tilbake til slik den var en tidligere dag. Du har fått plassen din igjen, og ingenting er gått tapt.
parcel-older-key = Den kan også være låst for lenge siden. Ingenting er gått tapt.
parcel-from-old-phone = Den kommer fra en telefon som ikke lenger teller i gruppa. Det den har lagt til, kommer ikke med.
parcel-is-backup = Dette er en sikkerhetskopi. Velg «Bruk en sikkerhetskopi» hvis du vil bruke den.

## What is new

news-title = Nytt siden sist
news-moved = Møtet { $before } er flyttet til { $day }.
news-called-off = Møtet { $day } er avlyst.
news-agreed = Avtalt: { $what }
news-talk = Noe å snakke om: { $what }
news-joined = { $name } er blitt med.
news-phone = { $name } har en ny telefon i gruppa.
news-put-away = Jeg har lest det
news-nobody-told = Ingen får vite hva du har lest.

## Beginning anew

begin-anew = En ny gruppe med de samme avtalene
begin-anew-note = Dere som er her, starter en ny gruppe. Det dere tar med, blir forslag i den, og hver av dere sier ja til det på nytt.
begin-anew-others = Ingen blir satt utenfor. På de andre telefonene blir den gamle gruppa til den blir slettet der.
begin-anew-one = En telefon har én gruppe om gangen: På denne blir den gamle gruppa slettet. Lag først en sikkerhetskopi av den.
begin-anew-what = Hva tar dere med?
begin-anew-yes = Start den nye gruppa
begin-anew-sure = Skal den nye gruppa startes og den gamle slettes på denne telefonen?
begin-anew-waits = Velg minst to, deg selv iblant dem.
