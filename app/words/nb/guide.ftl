### Det man kan lese: håndboka, og det som ligger ved siden av.

guide = Håndbok
guide-way-note = Slik er det å være i en gruppe, fra det første møtet til det siste
guide-intro = Korte sider om å være i en gruppe. Hva du leser, og hva du søker etter, blir ikke lagret noe sted.
look-for-a-word = Søk etter et ord
found-pages =
    { $pages ->
        [one] Står på { $pages } side.
       *[other] Står på { $pages } sider.
    }
found-on-no-page = Ingen side har alle ordene. Prøv et annet ord.
chapter-together = Slik er vi sammen
chapter-beginning = Å begynne
chapter-groups = Ulike slags grupper
chapter-changes = Når noe blir annerledes
chapter-app = Selve appen
chapter-help = Et lokale og annen hjelp
two-languages = Vis et språk til
two-languages-none = bare dette
at-your-next-meeting = På neste møte
show-it-large = Vis det stort
sources = Kilder
own-words = Vårt eget:
last-read = Sist lest { $day }.

start-up = Oppstart
start-up-way-note = Fra «noen av oss vil begynne» til det tredje møtet
start-up-intro = Ta det som passer, i den rekkefølgen som passer. Det som er gjort, blir lagret på denne telefonen, og ingenting sier hvem som gjorde det.
start-up-before-group = Dere kan lese alt nå. Når dere har startet en gruppe her, kan dere også krysse av det som er gjort.
comes-from-course = Vi kommer fra et kurs
comes-from-course-note = To steg til i begynnelsen
occasion-before = Før det første møtet
occasion-first = Det første møtet
occasion-second = Det andre møtet
occasion-third = Det tredje møtet
put-away = Skjul på «I dag»
put-away-note = Siden «I dag» fører hit til dere har møttes tre ganger. Dere kan skjule det før det; det blir i håndboka.
take-out-again = Vis det på «I dag» igjen
is-put-away = Det er skjult på «I dag». Her i håndboka blir det.
back-to-start-up = Tilbake til oppstart
start-card = Startkort
start-card-way-note = Til å vise fram eller skrive ut: hva en gruppe er, når og hvor
start-card-note = Ingen har navnet sitt på det. Det dere ikke har avtalt ennå, kan skrives på linja.
cards-for-oneself = Kort til deg selv
cards-for-oneself-way-note = Er en gruppe noe for meg?
cards-for-oneself-note = Les, og kjenn etter. Ingenting blir lagret, og det er ingenting å skrive.
ground-rules-cards = Kjøreregler
our-rhythm-page = Når vi møtes

draw-a-question = Trekk et spørsmål
draw-a-question-way-note = Noe å begynne en temarunde med
draw-note = Alle kan stå over, og alle kan snakke om noe annet.
question-kind = For hvem
questions-any = Alle grupper
questions-walk = På gåtur
questions-relatives = Pårørende
questions-men = Menn
or-choose-one = Eller velg ett
a-question = Et spørsmål
draw-another = Trekk et annet
take-into-round = Ta det med i runden
one-card = Et kort for i dag
one-card-note = Les det høyt. Det er en begynnelse, og dere avtaler ingenting med det.
draw-another-card = Trekk et annet kort
see-it-as-a-rule = På andre språk og som kjøreregel
waits-for-theme = Til neste temarunde: { $question }

find-support = Finn støtte
find-support-way-note = Et lokale, noen å spørre, annen hjelp
support-country = Hvor?
support-denmark = Danmark
support-norway = Norge
support-numbers = Når det haster
support-instead = Hjelp der du selv slår opp nummeret
support-places = Hvem som kan ha et lokale
support-organisations = I hele landet
support-note = Runde ringer ikke til noen og spør ikke hvor dere er. Navn, numre og tider kan ha endret seg siden de ble lest; slå dem opp der dere kan.
address-of = På nettet: { $address }

childrens-plan = En plan for barn
childrens-plan-way-note = Ti møter, ledet av to voksne
childrens-plan-note = { $meetings } møter på { $minutes } minutter, for noen få barn og to voksne som leder gruppa. Foreldrene har sagt ja til det.
childrens-plan-names = Navnene til barna blir ikke skrevet noe sted: Hvert barn har en plass med en tegning.
childrens-plan-print = Skriv ut planen, og la telefonen bli i lomma.
childrens-plan-own = Det som skjer på møtene, er vårt eget forslag.
every-meeting = Hvert møte
the-seats = Plassene
the-meetings = Møtene
goes-round = Spørsmål til runden: { $question }
