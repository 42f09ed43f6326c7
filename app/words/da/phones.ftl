# Gruppens telefoner: pakker fra den ene til den anden, sikkerhedskopier, og en telefon, der begynder fra en.
# Sagt enkelt: hvad der går hvorhen, hvem der ser hvad, og hvad man gør, når noget ikke passer.

## Telefonerne

phones-title = Telefoner
phones-way-note = Pakker til de andre, en sikkerhedskopi
phones-note = Gruppen er på jeres egne telefoner og ingen andre steder.
phones-only-one = Indtil nu er gruppen kun på denne telefon. Lav en sikkerhedskopi, så den ikke går tabt sammen med telefonen.
own-other-phone = En anden telefon, der er din

## En pakke

send-parcel = Send en pakke
parcel-what = En pakke er en låst fil med det, der er nyt. Kun telefonerne i gruppen kan åbne den.
parcel-how = Send den der, hvor I plejer at skrive til hinanden.
parcel-carrier = Den tjeneste, du sender med, kan se, hvem der sender en fil til hvem, hvornår, og cirka hvor stor filen er. Den kan ikke se, hvad der er i filen.
parcel-everything = Send det hele
parcel-everything-note = Til en ny telefon eller en, der ikke har fået noget nyt i lang tid.
parcel-ready = Pakken er klar. Går den tabt, er det samme med i den næste.
open-parcel = Åbn en pakke
parcel-known = Alt i den var her allerede. Intet er ændret.
parcel-taken = Pakken er åbnet. Det, der var nyt i den, er her nu.
parcel-damaged = Filen er blevet beskadiget undervejs, og intet er hentet fra den. Bed om at få den igen.
parcel-not-for-here = Telefonen kan ikke åbne pakken. Måske er den til en anden gruppe, eller afsenderen kender ikke telefonen endnu.
parcel-ask-again = Send først en pakke den anden vej, og bed så om at få denne igen.
parcel-waits = Noget af den venter på en tidligere pakke. Kommer den ikke, så bed om at få det hele.
parcel-not-ours = Det er ikke en pakke fra Runde. Intet er hentet fra den.
parcel-too-large = Filen er for stor til at være en pakke og er ikke blevet åbnet.

## En sikkerhedskopi

back-up = Lav en sikkerhedskopi
back-up-note = Sikkerhedskopien er en låst fil med gruppen i. Din egen note er ikke med.
back-up-passphrase = Vælg en adgangssætning til den: nogle ord på række. Uden den kan ingen åbne filen.
back-up-careful = Den, der har filen og adgangssætningen, kan gøre det samme i gruppen som du. Gem dem hver for sig.
back-up-make = Lav sikkerhedskopien
back-up-working = Sikkerhedskopien er ved at blive lavet. Det kan tage lidt tid.
back-up-done = Sikkerhedskopien er klar. Gem den et andet sted end på denne telefon.
back-up-older = Ældre kopier kan stadig åbnes, og i dem står ord, der siden er slettet. Slet de ældre kopier.
last-backup = Seneste sikkerhedskopi: { $day }
no-copy-anywhere = Gruppen er kun på denne telefon, og der er ingen sikkerhedskopi.

## At hente en kopi tilbage

restore = Hent en sikkerhedskopi tilbage
restore-choose = Vælg filen med sikkerhedskopien
restore-chosen = Filen er valgt.
restore-look = Åbn sikkerhedskopien
restore-same-passphrase = Den samme adgangssætning åbner denne telefon
restore-not-ours = Det er ikke en sikkerhedskopi fra Runde. Intet er ændret; vælg en anden fil.
restore-note = Din plads i gruppen flytter til denne telefon. Den telefon, kopien er fra, tæller så ikke længere.
restore-note-alone = Din plads i gruppen kommer til denne telefon. Dukker den gamle op, tæller den stadig, og herfra kan du fjerne den.
restore-what = Det er { $group }, som gruppen så ud den { $day }. Det, der er kommet til siden, er ikke med.
restore-what-unnamed = Det er jeres gruppe, som den så ud den { $day }. Det, der er kommet til siden, er ikke med.
restore-passphrase-first = Skriv først adgangssætningen til den.
restore-passphrase = Adgangssætningen til denne sikkerhedskopi
restore-yes = Flyt min plads hertil
restore-wrong-passphrase = Det er ikke adgangssætningen til denne sikkerhedskopi. Intet er ændret; prøv igen.
restore-damaged = Sikkerhedskopien er beskadiget. Intet er ændret; prøv en anden kopi.
restore-no-longer-counts = Den telefon, kopien er fra, tæller ikke længere i gruppen. Bed de andre om at tilføje denne.
remove-other-phone = Fjern den anden telefon
remove-other-phone-note = Så tæller den ikke længere i gruppen. Det, der er på den, bliver der, til nogen sletter det.

## En ny telefon

new-phone = En telefon til en af os
new-phone-whose = Hvis telefon er det?
lost-phone = Erstat en mistet telefon
lost-phone-note = Når alle de andre er enige, overtager en ny telefon pladsen. Så tæller den gamle ikke længere.
lost-phone-soon = Indtil da kan den gamle åbne det, der bliver sendt. Sig det snart til de andre.
code-for = Kode til { $name }
code-send = Send denne tekst til den nye telefon. Vælg »Brug min egen telefon« på den, og indsæt teksten.
code-copy = Kopiér teksten
code-copied = Teksten er kopieret.
code-no-secret = Koden er ikke hemmelig. Du må vise den, så ofte du vil.
code-answer = Teksten, der kommer tilbage fra den nye telefon
code-first = Indsæt først teksten.
code-type = Skriv eller indsæt koden
code-misread = Koden blev ikke læst rigtigt. Intet er ændret; prøv igen.
code-not-ours = Det er ikke en kode fra Runde. Intet er ændret.
code-elsewhere = Koden hører til et andet sted i Runde. Intet er ændret; begynd igen fra »Telefoner«.
code-foreign = Koden er fra en anden gruppe. Intet er ændret; se efter, om du scanner den rigtige skærm.
digits-title = Sammenlign tyve cifre
digits-note = Koden kom som tekst. Læs cifrene højt for hinanden, over telefonen eller ansigt til ansigt.
digits-same = De er ens
digits-differ = De er forskellige
digits-differ-told = Så er det ikke den kode, der blev sendt. Intet er ændret; vis koden igen, helst ansigt til ansigt.
phone-added = Telefonen er med. Send nu det hele til den.
phone-send-all = Når alle er enige, så send det hele til den: »Send en pakke«, og der »Send det hele«.
own-phone = Brug min egen telefon
own-phone-note = Du er allerede med. Med gruppen på din egen telefon kan du også svare hjemmefra.
own-phone-paste = Indsæt teksten fra gruppens telefon.
own-phone-back = Send denne tekst tilbage til gruppens telefon.
own-phone-open = Når der er kommet en pakke med det hele, så åbn den her.
own-phone-not-yet = Denne telefon er ikke med i gruppen endnu. Intet er ændret; prøv igen, når de andre har svaret og sendt det hele.

## Joining a group

join-group = Kom med i en gruppe
join-send = Send denne tekst til den, der inviterer dig.
join-open = Åbn den fil, der er kommet
join-open-note = Der kommer en fil tilbage med det, gruppen har aftalt. Kun denne telefon kan åbne den.
join-read = Det her har gruppen aftalt. Læs det side for side, før du svarer.
join-nickname = I gruppen bliver du kaldt { $name }.
join-all-read = Det var det hele. Vil du være med?
join-holds = Det gælder for dig som for alle, og du kan ændre det sammen med de andre.
join-yes = Jeg siger ja og kommer med
join-no = Nej tak
join-no-note = Hvis ikke, bliver alt det, du har læst, slettet på denne telefon.
join-no-told = Intet af det er tilbage på din telefon. Du behøver ikke at sige hvorfor.
join-send-again = Send nu denne tekst til den samme person.
join-waiting = Du er ikke med i gruppen endnu. Du kan lukke Runde imens; intet går tabt.
join-open-all = Når der er kommet en fil tilbage igen, så åbn den her. Så er du med i gruppen.
join-not-for-here = Denne telefon kan ikke åbne filen. Måske er den til en anden telefon. Intet er ændret.
join-two-phones = Der står to telefoner ved dit navn. Fjern den, der ikke er din.

## Inviting by phone

invite = Invitér
invite-with-phone = Med egen telefon
invite-ask = Bed { $name } om at vælge »Kom med i en gruppe« i Runde og sende dig den tekst, der står der.
invite-card = Den tekst, der kom fra { $name }
invite-send-agreed = Send det, vi har aftalt
invite-no-hurry = { $name } kan læse det i ro og mag. Invitationen gælder stadig.
invite-answer = Den tekst, der kommer tilbage fra { $name }
invite-done = Nu er { $name } med i gruppen.
invite-send-all = Send nu det hele til { $name }.
invite-not-agreed = Så vidt denne telefon ved, er ikke alle enige. Intet er ændret; åbn pakkerne fra de andre, og prøv igen.
invite-withdrawn = Invitationen gælder ikke længere. Er I alle enige, kan I invitere igen.
invite-other-phone = Kun den, der begyndte at invitere, kan gøre det færdigt, og kun på en af sine egne telefoner. Herfra kan I invitere igen.
invite-agreed-since = Det, I har aftalt, er ændret siden. Ingen er kommet med; send det igen, så det kan læses på ny.
too-many-people = I er allerede { $people }, og der er ikke plads til flere i Runde. To grupper giver mere tid til hver.
code-used = Koden er allerede brugt. Intet er ændret; bed om en ny.
place-taken-here = En anden telefon blev læst først til denne plads, og de andre bliver spurgt om den. Intet er ændret.
too-many-phones = Du har allerede { $phones } telefoner med i gruppen. Fjern først en af dem.

## Moving to another phone

move-phone = Flyt til en anden telefon
move-note = Du skal have begge telefoner her. Intet bliver slettet på denne, før den nye har det hele.
move-give = Åbn nu det hele på den nye telefon. Så viser den en tekst: Indsæt den her.
move-receipt = Teksten fra den nye telefon
move-check = Se, om det hele er kommet med
move-arrived = Det hele er kommet med. Send nu denne tekst til den gamle telefon.
move-show-old = Vis den gamle telefon, at det hele er kommet med.
move-shown = Den gamle telefon har læst den
move-erase-question = Den nye telefon har det hele. Skal gruppen slettes på denne?
move-keep = Behold gruppen lidt endnu
move-not-all = Den nye telefon har ikke det hele endnu. Intet er slettet; send den det hele en gang til.
move-halfway = Flytningen er ikke færdig, og intet er slettet. Fortsæt, når begge telefoner er her.
move-stay = Behold min plads her
move-stay-note = Så er den nye en telefon mere, som du kan bruge.
moved-from-here = Din plads er flyttet til en anden telefon, og denne tæller ikke længere. Du kan slette gruppen her.

## The phone on the table

give-table = Brug en anden telefon på bordet
give-table-note = Enhver af jeres telefoner kan bruges på bordet. Send den anden telefon en pakke, så ved den, hvem der begynder, og hvem der har hvilken opgave.
give-table-anew = Forslag, der venter, går rundt til alle igen.

## Every phone

phones-all = Telefonerne i gruppen
phone-of = En telefon hos { $name }
phone-since = Med i gruppen siden { $day }

## Hearing from the others first

hear-first = Denne telefon skal høre fra en af de andre, før der kan skrives noget her.
hear-first-how = Send en pakke herfra, og bed en af de andre om at åbne den og sende en tilbage. Åbn den pakke her.
hear-first-title = Hør fra de andre
hear-nobody = Fortsæt uden de andre
restore-lost-acts = Det, der blev gjort på den gamle telefon efter kopien, gælder kun, hvis det nåede frem til nogen. Gør resten igen her, hvis du vil.
set-back-told = Denne telefon er igen, som den var en tidligere dag. Du har fået din plads igen, og intet er gået tabt.
parcel-older-key = Den kan også være låst for længe siden. Intet er gået tabt.
parcel-from-old-phone = Den kommer fra en telefon, der ikke længere tæller i gruppen. Det, den har tilføjet, kommer ikke med.
parcel-is-backup = Det er en sikkerhedskopi. Vælg »Hent en sikkerhedskopi tilbage«, hvis du vil bruge den.

## What is new

news-title = Nyt siden sidst
news-moved = Mødet den { $before } er flyttet til den { $day }.
news-called-off = Mødet den { $day } er aflyst.
news-agreed = Aftalt: { $what }
news-talk = Noget at tale om: { $what }
news-joined = { $name } er kommet med.
news-phone = { $name } har en ny telefon i gruppen.
news-put-away = Jeg har læst det
news-nobody-told = Ingen får at vide, hvad du har læst.

## Beginning anew

begin-anew = En ny gruppe med de samme aftaler
begin-anew-note = I, der er her, starter en ny gruppe. Det, I tager med, bliver til forslag i den, og hver af jer siger ja til det igen.
begin-anew-others = Ingen bliver lukket ude. På de andre telefoner bliver den gamle gruppe, til den bliver slettet der.
begin-anew-one = En telefon har én gruppe ad gangen: På denne bliver den gamle gruppe slettet. Lav først en sikkerhedskopi af den.
begin-anew-what = Hvad tager I med?
begin-anew-yes = Start den nye gruppe
begin-anew-sure = Skal den nye gruppe startes og den gamle slettes på denne telefon?
begin-anew-waits = Vælg mindst to, dig selv iblandt dem.
