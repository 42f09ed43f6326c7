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
