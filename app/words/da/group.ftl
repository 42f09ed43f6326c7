# Hvem der er med, hvordan gruppen fortsætter, og hvordan den slutter.
# Enkelt, varmt, kort. At stoppe og at slutte er helt almindeligt, og ingen behøver at sige hvorfor.

## At starte en gruppe: hvis telefon det er

on-to-holder = Videre til telefonen
whose-phone = Hvis telefon er det her?
whose-phone-note = Kun så appen ved, hvem der svarer på den. Ingen bestemmer mere af den grund.

## Hvem er med

lies-on-the-table = Det er foreslået. Alle svarer under Aftaler.
lay-on-the-table = Foreslå det for gruppen
all-have-to-agree = Det skal være fint for os alle. Først bliver det foreslået, under Aftaler.
once-more-on = Så mødes vi den { $day } en gang til, og { $name } siger farvel.
can-come-in = { $name } kan komme med
can-come-in-note = Det er vi alle enige om.
has-left = { $name } er stoppet.
that-was-not-so = Er det ikke rigtigt?
asked-meanwhile = Så bliver { $name } også spurgt om det, vi har aftalt imens; indtil da er det et forslag.
still-with-us = { $name } er stadig med
ask-somebody-in = Invitér en ny deltager
this-phone = Denne telefon

## En deltager

phone-belongs-to = Telefonen her tilhører { $name }.
without-a-phone = Er med uden telefon. Det, { $name } beder om, bliver gjort på denne.
with-a-phone = { $name } har en telefon og ændrer sit kaldenavn der.
another-nickname = Et andet kaldenavn
what-to-be-called = Hvad vil { $name } gerne kaldes?
nickname = Kaldenavn
use-this-nickname = Brug dette kaldenavn
ask-to-go = Bed { $name } om at stoppe
to-go-talk = Tal først sammen, i rummet, mens { $name } er der. Ofte hjælper noget mindre: en runde om, hvordan vi hver især har det, eller en anden spilleregel.
to-go-all = Alle andre skal være enige. De, der har en telefon, svarer på deres egen. { $name } bliver ikke spurgt.
to-go-for-good = Når alle er enige, kan det ikke laves om.
to-go-other-phones = Alle andre skal være enige, og de svarer på en anden telefon. Denne tilhører { $name }.
to-go-on-paper = Alle andre skal være enige. Telefonen her tilhører { $name }, så de andre kan ikke svare på den. Bliv enige i rummet, uden telefonen.
to-go-anew = Bagefter kan de andre begynde forfra på en af deres egne telefoner. Det, I har aftalt, kan skrives af på papir først.

## At stoppe

leave-the-group = Jeg vil stoppe i gruppen
leave-for-good = Det gælder ikke kun i dag. Den, der stopper i gruppen, stopper helt.
leave-note = Du må stoppe når som helst, og du behøver ikke at sige hvorfor.
give-them-the-phone = Giv { $name } telefonen: kun { $name } trykker her.
leave-on-this-phone = På denne telefon
leave-stays-here = Det, vi har aftalt, kan læses, til du sletter det. Du kan slette det lige bagefter.
leave-on-their-phones = På de andres telefoner
leave-stays-there = Dit kaldenavn, det, du har sagt ja til, og dagen, du stoppede. Intet af det, der er sagt på et møde, er gemt noget sted.
leave-only-phone = Det her er den eneste telefon med gruppens aftaler. Når du stopper, kan der ikke skrives mere på den: de andre har det, der står på papir, og kan begynde forfra på en af deres egne telefoner. Læs først højt, hvad vi har aftalt, så nogen kan skrive det ned.
leave-on-paper-note = Man kan kun komme med igen, hvis de andre inviterer. Det, { $name } har sagt ja til, bliver stående blandt vores aftaler. Dagen, { $name } stoppede, bliver også stående. Intet af det, der er sagt på et møde, er gemt noget sted.
say-goodbye = Sig farvel på et sidste møde
say-goodbye-note = Så slipper de, der bliver, for at gætte, og du hører, hvad de gerne vil sige dig.
says-goodbye = Siger farvel
says-goodbye-on = { $name } siger farvel den { $day }.
no-goodbye-after-all = Alligevel ikke farvel
leave-now = Jeg stopper i gruppen nu
leave-question = Vil du stoppe i gruppen?
leave-way-back = Du kan kun komme med igen, hvis de andre inviterer dig. De andre fortsætter. På denne telefon kan du slette gruppen eller beholde den og læse i den.
leave-no-way-back = Det kan ikke laves om. De andre fortsætter uden denne telefon. På den kan du slette gruppen eller beholde den og læse i den.
leave-yes = Ja, jeg stopper i gruppen
you-were-asked-to-go = Du er ikke længere med i gruppen
you-have-left = Du er stoppet i gruppen
you-have-left-note = Der bliver ikke skrevet mere på denne telefon. Det, der er aftalt, kan stadig læses under Aftaler.
still-to-ourselves = Det, vi har hørt i gruppen, holder vi stadig for os selv.

## At slette

erase-here = Slet gruppen på denne telefon
erase-question = Skal den slettes nu?
erase-note = Alt bliver slettet, også din egen note. Det kan ikke laves om.
erase-yes = Ja, slet den
it-is-erased = Gruppen er slettet på denne telefon.
not-reached = Det, sletningen ikke når
not-reached-phones = De andres telefoner, til de også sletter gruppen
not-reached-backups = Sikkerhedskopier, I selv har lavet
not-reached-paper = Papir og det, vi hver især husker
not-reached-storage = Rester på telefonen, som kan blive der et stykke tid. De er krypterede.

## At invitere en ny

ask-in-nickname = Kaldenavn
ask-in-hint = Det, personen gerne vil kaldes her.
ask-in-gets = Den, der kommer med, hører, hvad der gælder, og siger ja til det. Det, der er sagt og tænkt før, bliver hos os.
comes-in = { $name } kommer med
is-not-coming = { $name } kommer ikke med i gruppen
is-not-coming-note = Så er invitationen trukket tilbage. { $name } kan altid blive inviteret igen.
is-not-coming-yes = Træk invitationen tilbage
comes-in-note = Læs det højt sammen. Ved at komme med siger { $name } også ja til det.
coming-promise = Vores løfte
coming-rules = Vores spilleregler
coming-nothing-yet = Intet er aftalt endnu. Det kan I gøre sammen.
coming-earlier-stays = Det, der er sagt før, bliver hos dem, der var der.

## Sådan fortsætter vi

how-we-go-on = Sådan fortsætter vi
how-long = Hvor længe vi mødes
how-long-question = Hvor længe vil vi mødes?
meet-meetings =
    { $meetings ->
        [one] Et møde mere. Så spørger vi: fortsætte eller slutte?
       *[other] { $meetings } møder mere. Så spørger vi: fortsætte eller slutte?
    }
meet-reached = Den tid, vi aftalte, er gået.
change-this = Lav det om
as-long-as-we-like = Så længe vi har lyst
for-three-months = Tre måneder
for-half-a-year = Et halvt år
for-a-year = Et år
two-years = To år
meet-until-day = til den { $day }
some-meetings = Et antal møder
how-many-meetings = Hvor mange møder
count-meetings =
    { $meetings ->
        [one] { $meetings } møde
       *[other] { $meetings } møder
    }
count-months =
    { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    }
fewer-meetings = Færre møder
more-meetings = Flere møder
time-to-ask = Nu er det tid til at spørge: Fortsætter vi, eller slutter vi?
time-to-ask-note = Tag en runde først. Vi siger hver især:
time-miss = Hvad ville jeg savne?
time-given = Hvad har det givet mig?
time-wish = Fortsætte, hvor længe, eller slutte?
we-go-on = Vi fortsætter
we-end = Vi slutter

## Hjælp i opstarten

initiator = Hjælp i opstarten
initiator-none = Nogen kan hjælpe på de første møder og trækker sig derefter.
initiator-agree = Aftal, hvem der er igangsætter
initiator-helps = { $name } hjælper i opstarten.
initiator-left =
    { $meetings ->
        [one] Et møde mere, så trækker { $name } sig.
       *[other] { $meetings } møder mere, så trækker { $name } sig.
    }
initiator-stepped-back = { $name } har trukket sig.
initiator-again = Aftal en igangsætter igen
initiator-again-note = Den samme lidt længere eller en anden.
a-little-longer = Lidt længere
initiator-longer-title = Skal { $name } hjælpe lidt længere?
initiator-who = Hvem hjælper i opstarten?
initiator-from-now = Hvor mange møder fra nu
initiator-no-more-say = En igangsætter bestemmer ikke mere end alle andre og har intet i appen, som de andre ikke har.
initiator-offered = Får tilbudt taletid som alle
initiator-offered-note = Ellers sidder igangsætteren med uden tur, og tiden er vores.
initiator-cards = Hvad en igangsætter gør
initiator-cards-note = Seks små kort. Alle må læse dem.
help-no-expert = Ikke ekspert
help-no-expert-text = En igangsætter er hverken ekspert eller leder. Hvordan dit liv er, ved du bedst selv.
help-listens = Lytter
help-listens-text = En igangsætter lytter som vi andre, spørger med et åbent sind og lader gode råd ligge. Igangsætteren har tavshedspligt ligesom vi andre.
help-frame = Passer på rammerne
help-frame-text = En igangsætter tager imod, holder øje med tiden, fortæller, hvordan en gruppe kan arbejde, og hjælper os med at aftale spilleregler.
help-floor = Lader gruppen svare
help-floor-text = Et spørgsmål til igangsætteren går tilbage til kredsen. Når vi fortæller noget, fortæller vi det til hele gruppen.
help-with-us = Bliver hos os
help-with-us-text = En igangsætter tager ikke ansvaret fra os. Når det er svært, bliver igangsætteren siddende hos os og lader det være svært.
help-steps-back = Trækker sig
help-steps-back-text = Den dag, vi aftalte i begyndelsen, når vi selv kan føre møderne videre. Nogle kommer tilbage en enkelt gang efter omkring seks uger for at høre, hvordan det går.

## Navnet, og hvor længe ord bliver gemt

name-and-words = Navnet, og det vi gemmer
the-end = Når det er slut
another-name = Et andet navn
another-name-question = Hvad skal gruppen hedde?
keep-words = Hvor længe gamle formuleringer bliver gemt
keep-words-question = Hvor længe gemmer vi gamle forslag og regler?
keep-words-note = Når en spilleregel er fjernet, eller et forslag er afgjort, bliver formuleringen gemt et stykke tid. Så bliver den slettet, og kun dagen bliver stående.

## Tilbageblik

how-are-we-doing = Hvordan går det med os?
look-back-note = Alle svarer for sig selv, mens telefonen går rundt; vi læser det sammen, og så bliver det slettet.
look-back-what = Fire spørgsmål om os. Du må gerne springe over.
look-back-sealed = Svarene bliver lagt i en kuvert. Vi læser dem sammen, uden navne; så bliver de slettet.
look-back-may-stay-open = Du må gerne springe over.
leave-it-open = Jeg springer det her over
look-back-safe = Føler jeg mig tryg her?
look-back-time = Får jeg den tid, jeg har brug for?
look-back-frame = Passer rammerne: hvor ofte, hvor længe og spillereglerne?
look-back-helps = Hjælper det mig at komme?
mark-not-at-all = slet ikke
mark-a-little = lidt
mark-partly = delvist
mark-mostly = stort set
mark-very-much = i høj grad
one-sentence = En sætning, hvis du har lyst
one-sentence-hint = Den bliver læst af os alle, uden navn.
look-back-read = Det svarede vi
look-back-read-note = Der står ingen navne på det, og en prik kan være ét svar eller flere. Læs det sammen, og tal om det.
look-back-too-little = Her er for lidt at vise uden at pege på nogen. Tal om det, hvis I har lyst.
look-back-sentences = Med vores egne ord
look-back-erase = Vi har læst det – slet det
look-back-not-kept = Intet af det bliver gemt.

## At slutte

end-the-group = Afslut gruppen
group-ends = Gruppen slutter
ending-allowed = En gruppe må gerne slutte. Vi skal alle være enige, og når alle er det, kan det ikke laves om.
ending-farewell = En god afslutning skal planlægges. Sæt en dato, og brug det sidste møde på en farvelrunde:
farewell-question = Hvad tager jeg med mig, og hvad vil jeg gerne sige tak for?
ending-contact = Aftal, om I må kontakte hinanden bagefter. Det, vi har hørt her, holder vi stadig for os selv.
ending-erase = Når I har sagt farvel, sletter I hver især gruppen på jeres egen telefon.
group-has-ended = Gruppen er slut
farewell-round = En farvelrunde

## En privat note

own-note = En note til mig selv
own-note-where = Kun på denne telefon; ingen anden telefon kan læse den.
own-note-of = Tilhører { $name }. Kun på denne telefon.
own-note-who-reads = Den, der har telefonen i hånden, mens den er åben, kan læse den.
note-not-kept = Ikke gemt endnu.
own-note-label = Det, jeg vil huske
note-stays = Den bliver gemt
note-a-week = i en uge
note-a-month = i en måned
note-until-erased = til jeg sletter den
note-fades-on = Den bliver slettet den { $day }.
note-does-not-fade = Den bliver gemt, til du sletter den.
keep-note = Gem den
erase-my-note = Slet den
erase-my-note-question = Skal din note slettes?

## På siden for i dag

look-again-at-a-rule = Se på en spilleregel igen: er den stadig god nok?
look-again-at-all = Se igen på det, vi har aftalt: er det stadig godt nok?
has-stepped-back = { $name } har trukket sig
look-back-is-timely = Det er måske tid til et tilbageblik: hvordan går det med os?
farewell-and-erasing = Farvel, og hvordan gruppen bliver slettet på denne telefon
remains-and-erasing = Det, der stadig ligger på telefonen, og hvordan det bliver slettet
farewell-meeting-note = Til en farvelrunde, hvis I ikke har holdt den endnu.
