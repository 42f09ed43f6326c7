### Det, man kan læse: håndbogen, og det, der ligger ved siden af.

guide = Håndbog
guide-way-note = Sådan er det at være i en gruppe, fra det første møde til det sidste
guide-intro = Korte sider om at være i en gruppe. Hvad du læser, og hvad du søger efter, bliver ikke gemt nogen steder.
look-for-a-word = Søg efter et ord
found-pages =
    { $pages ->
        [one] Står på { $pages } side.
       *[other] Står på { $pages } sider.
    }
found-on-no-page = Ingen side har alle ordene. Prøv et andet ord.
chapter-together = Sådan er vi sammen
chapter-beginning = At begynde
chapter-groups = Forskellige slags grupper
chapter-changes = Når noget bliver anderledes
chapter-app = Selve appen
chapter-help = Et lokale og anden hjælp
two-languages = Vis et sprog mere
two-languages-none = kun dette
at-your-next-meeting = Til jeres næste møde
show-it-large = Vis det stort
sources = Kilder
own-words = Vores eget:
last-read = Sidst læst den { $day }.

start-up = Opstart
start-up-way-note = Fra »nogle af os vil begynde« til det tredje møde
start-up-intro = Tag det, der passer, i den rækkefølge, der passer. Det, der er gjort, bliver gemt på denne telefon, og intet siger, hvem der gjorde det.
start-up-before-group = I kan læse det hele nu. Når I har startet en gruppe her, kan I også sætte kryds ved det, der er gjort.
comes-from-course = Vi kommer fra et kursus
comes-from-course-note = To skridt mere i begyndelsen
occasion-before = Før det første møde
occasion-first = Det første møde
occasion-second = Det andet møde
occasion-third = Det tredje møde
put-away = Skjul på »I dag«
put-away-note = Siden »I dag« fører hertil, indtil I har mødtes tre gange. I må gerne skjule det før; det bliver i håndbogen.
take-out-again = Vis det på »I dag« igen
is-put-away = Det er skjult på »I dag«. Her i håndbogen bliver det.
back-to-start-up = Tilbage til opstart
start-card = Startkort
start-card-way-note = Til at vise frem eller udskrive: hvad en gruppe er, hvornår og hvor
start-card-note = Ingens navn står på det. Det, I ikke har aftalt endnu, kan I skrive på linjen.
cards-for-oneself = Kort til dig selv
cards-for-oneself-way-note = Er en gruppe noget for mig?
cards-for-oneself-note = Læs, og tænk efter. Intet bliver gemt, og der er ikke noget at skrive.
ground-rules-cards = Spilleregler
our-rhythm-page = Hvornår vi mødes

draw-a-question = Træk et spørgsmål
draw-a-question-way-note = Noget at begynde en temarunde med
draw-note = Alle må sige pas, og alle må tale om noget andet.
question-kind = Til hvem
questions-any = Alle grupper
questions-walk = På gåtur
questions-relatives = Pårørende
questions-men = Mænd
or-choose-one = Eller vælg et
a-question = Et spørgsmål
draw-another = Træk et andet
take-into-round = Tag det med i runden
one-card = Et kort til i dag
one-card-note = Læs det højt. Det er en begyndelse, og I aftaler ikke noget med det.
draw-another-card = Træk et andet kort
see-it-as-a-rule = På andre sprog og som spilleregel
waits-for-theme = Til næste temarunde: { $question }

find-support = Find støtte
find-support-way-note = Et lokale, nogen at spørge, anden hjælp
support-country = Hvor?
support-denmark = Danmark
support-norway = Norge
support-numbers = Når det haster
support-instead = Hjælp, hvor du selv slår nummeret op
support-places = Hvem der kan have et lokale
support-organisations = I hele landet
support-note = Runde ringer ikke til nogen og spørger ikke, hvor I er. Navne, numre og tider kan have ændret sig, siden de blev læst; slå dem op, hvor I kan.
address-of = På nettet: { $address }

childrens-plan = En plan for børn
childrens-plan-way-note = Ti møder, ledet af to voksne
childrens-plan-note = { $meetings } møder på { $minutes } minutter, for nogle få børn og to voksne, der leder gruppen. Forældrene har sagt ja til det.
childrens-plan-names = Børnenes navne bliver ikke skrevet nogen steder: Hvert barn har en plads med en tegning.
childrens-plan-print = Udskriv planen, og lad telefonen blive i lommen.
childrens-plan-own = Det, der sker på møderne, er vores eget forslag.
every-meeting = Hvert møde
the-seats = Pladserne
the-meetings = Møderne
goes-round = Spørgsmål til runden: { $question }
