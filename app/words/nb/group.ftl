# Hvem som er med, hvordan gruppa fortsetter, og hvordan den avsluttes.
# Enkelt, varmt, kort. Å slutte og å avslutte er helt vanlig, og ingen trenger å si hvorfor.

## Å starte ei gruppe: hvem sin telefon det er

on-to-holder = Videre til telefonen
whose-phone = Hvem sin telefon er dette?
whose-phone-note = Bare så appen vet hvem som svarer på den. Ingen bestemmer mer av den grunn.

## Hvem er med

lies-on-the-table = Det er foreslått. Alle svarer under Avtaler.
lay-on-the-table = Foreslå det for gruppa
all-have-to-agree = Det må være greit for oss alle. Først blir det foreslått, under Avtaler.
once-more-on = Da møtes vi den { $day } en gang til, og { $name } sier farvel.
can-come-in = { $name } kan bli med
can-come-in-note = Det er vi alle enige om.
has-left = { $name } har sluttet.
that-was-not-so = Er det ikke riktig?
asked-meanwhile = Da blir { $name } også spurt om det vi har avtalt imens; til da er det et forslag.
still-with-us = { $name } er fortsatt med
ask-somebody-in = Inviter en ny deltaker
this-phone = Denne telefonen

## En deltaker

phone-belongs-to = Denne telefonen tilhører { $name }.
without-a-phone = Er med uten telefon. Det { $name } ber om, blir gjort på denne.
with-a-phone = { $name } har en telefon og endrer kallenavnet sitt der.
another-nickname = Et annet kallenavn
what-to-be-called = Hva vil { $name } gjerne kalles?
nickname = Kallenavn
use-this-nickname = Bruk dette kallenavnet
ask-to-go = Be { $name } om å slutte
to-go-talk = Snakk sammen først, i rommet, mens { $name } er der. Ofte hjelper noe mindre: en runde om hvordan hver enkelt har det, eller en annen kjøreregel.
to-go-all = Alle de andre må være enige. De som har en telefon, svarer på sin egen. { $name } blir ikke spurt.
to-go-for-good = Når alle er enige, kan det ikke gjøres om.
to-go-other-phones = Alle de andre må være enige, og de svarer på en annen telefon. Denne tilhører { $name }.
to-go-on-paper = Alle de andre må være enige. Denne telefonen tilhører { $name }, så de andre kan ikke svare på den. Bli enige i rommet, uten telefonen.
to-go-anew = Etterpå kan de andre begynne på nytt på en av sine egne telefoner. Det dere har avtalt, kan skrives av på papir først.

## Å slutte

leave-the-group = Jeg vil slutte i gruppa
leave-for-good = Det gjelder ikke bare i dag. Den som slutter i gruppa, slutter for godt.
leave-note = Du kan slutte når som helst, og du trenger ikke å si hvorfor.
give-them-the-phone = Gi { $name } telefonen: bare { $name } trykker her.
leave-on-this-phone = På denne telefonen
leave-stays-here = Det vi har avtalt, kan leses til du sletter det. Du kan slette det rett etterpå.
leave-on-their-phones = På telefonene til de andre
leave-stays-there = Kallenavnet ditt, det du har sagt ja til, og dagen du sluttet. Ingenting av det som er sagt på et møte, er lagret noe sted.
leave-only-phone = Dette er den eneste telefonen med avtalene til gruppa. Når du slutter, kan det ikke skrives mer på den: de andre har det som står på papir, og kan begynne på nytt på en av sine egne telefoner. Les først høyt det vi har avtalt, så noen kan skrive det ned.
leave-on-paper-note = Man kan bare bli med igjen hvis de andre inviterer. Det { $name } har sagt ja til, blir stående blant avtalene våre. Dagen { $name } sluttet, blir også stående. Ingenting av det som er sagt på et møte, er lagret noe sted.
say-goodbye = Si farvel på et siste møte
say-goodbye-note = Da slipper de som blir igjen, å gjette, og du får høre hva de gjerne vil si deg.
says-goodbye = Sier farvel
says-goodbye-on = { $name } sier farvel den { $day }.
no-goodbye-after-all = Likevel ikke farvel
leave-now = Jeg slutter i gruppa nå
leave-question = Vil du slutte i gruppa?
leave-way-back = Du kan bare bli med igjen hvis de andre inviterer deg. De andre fortsetter. På denne telefonen kan du slette gruppa eller beholde den og lese i den.
leave-no-way-back = Det kan ikke gjøres om. De andre fortsetter uten denne telefonen. På den kan du slette gruppa eller beholde den og lese i den.
leave-yes = Ja, jeg slutter i gruppa
you-were-asked-to-go = Du er ikke lenger med i gruppa
you-have-left = Du har sluttet i gruppa
you-have-left-note = Det blir ikke skrevet mer på denne telefonen. Det som er avtalt, kan fortsatt leses under Avtaler.
still-to-ourselves = Det vi har hørt i gruppa, holder vi fortsatt for oss selv.

## Å slette

erase-here = Slett gruppa på denne telefonen
erase-question = Skal den slettes nå?
erase-note = Alt blir slettet, også ditt eget notat. Dette kan ikke gjøres om.
erase-yes = Ja, slett
it-is-erased = Gruppa er slettet på denne telefonen.
not-reached = Det sletting ikke når
not-reached-phones = Telefonene til de andre, til de også sletter gruppa
not-reached-backups = Sikkerhetskopier dere selv har laget
not-reached-paper = Papir, og det hver av oss husker
not-reached-storage = Rester på telefonen som kan bli der en stund. De er kryptert.

## Å invitere noen ny

ask-in-nickname = Kallenavn
ask-in-hint = Det personen gjerne vil kalles her.
ask-in-gets = Den som blir med, får høre hva som gjelder, og sier ja til det. Det som er sagt og tenkt før, blir hos oss.
comes-in = { $name } blir med
is-not-coming = { $name } blir ikke med i gruppa
is-not-coming-note = Da er invitasjonen trukket tilbake. { $name } kan alltid inviteres igjen.
is-not-coming-yes = Trekk invitasjonen tilbake
comes-in-note = Les det høyt sammen. Ved å bli med sier { $name } også ja til det.
coming-promise = Løftet vårt
coming-rules = Kjørereglene våre
coming-nothing-yet = Ingenting er avtalt ennå. Det kan dere gjøre sammen.
coming-earlier-stays = Det som er sagt før, blir hos dem som var der.

## Slik går vi videre

how-we-go-on = Slik går vi videre
how-long = Hvor lenge vi møtes
how-long-question = Hvor lenge vil vi møtes?
meet-meetings =
    { $meetings ->
        [one] Ett møte til. Så spør vi: fortsette eller avslutte?
       *[other] { $meetings } møter til. Så spør vi: fortsette eller avslutte?
    }
meet-reached = Den tiden vi avtalte, er gått.
change-this = Endre dette
as-long-as-we-like = Så lenge vi vil
for-three-months = Tre måneder
for-half-a-year = Et halvt år
for-a-year = Et år
two-years = To år
meet-until-day = til { $day }
some-meetings = Et antall møter
how-many-meetings = Hvor mange møter
count-meetings =
    { $meetings ->
        [one] { $meetings } møte
       *[other] { $meetings } møter
    }
count-months =
    { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    }
fewer-meetings = Færre møter
more-meetings = Flere møter
time-to-ask = Nå er det på tide å spørre: Fortsetter vi, eller avslutter vi?
time-to-ask-note = Ta en runde først. Hver av oss sier:
time-miss = Hva ville jeg savnet?
time-given = Hva har det gitt meg?
time-wish = Fortsette, hvor lenge, eller avslutte?
we-go-on = Vi fortsetter
we-end = Vi avslutter

## Hjelp i oppstarten

initiator = Hjelp i oppstarten
initiator-none = Noen kan hjelpe på de første møtene og trekker seg ut etterpå.
initiator-agree = Bli enige om en igangsetter
initiator-helps = { $name } hjelper i oppstarten.
initiator-left =
    { $meetings ->
        [one] Ett møte til, så trekker { $name } seg ut.
       *[other] { $meetings } møter til, så trekker { $name } seg ut.
    }
initiator-stepped-back = { $name } har trukket seg ut.
initiator-again = Bli enige om en igangsetter igjen
initiator-again-note = Den samme litt lenger eller en annen.
a-little-longer = Litt lenger
initiator-longer-title = Skal { $name } hjelpe litt lenger?
initiator-who = Hvem hjelper i oppstarten?
initiator-from-now = Hvor mange møter fra nå
initiator-no-more-say = En igangsetter bestemmer ikke mer enn alle andre og har ingenting i appen som de andre ikke har.
initiator-offered = Får tilbud om taletid som alle
initiator-offered-note = Ellers sitter igangsetteren med uten tur, og tiden er vår.
initiator-cards = Hva en igangsetter gjør
initiator-cards-note = Seks små kort. Alle kan lese dem.
help-no-expert = Ikke ekspert
help-no-expert-text = En igangsetter er verken ekspert eller leder. Hvordan livet ditt er, vet du best selv.
help-listens = Lytter
help-listens-text = En igangsetter lytter som vi andre, spør med et åpent sinn og lar gode råd ligge. Igangsetteren har taushetsplikt som vi andre.
help-frame = Passer på rammene
help-frame-text = En igangsetter tar imot, følger med på tiden, forteller hvordan en gruppe kan jobbe, og hjelper oss med å bli enige om kjøreregler.
help-floor = Lar gruppa svare
help-floor-text = Et spørsmål til igangsetteren går tilbake til sirkelen. Når vi forteller noe, forteller vi det til hele gruppa.
help-with-us = Blir hos oss
help-with-us-text = En igangsetter tar ikke ansvaret fra oss. Når det er vanskelig, blir igangsetteren sittende hos oss og lar det være vanskelig.
help-steps-back = Trekker seg ut
help-steps-back-text = Den dagen vi avtalte i begynnelsen, når vi selv kan drive møtene. Noen kommer tilbake én gang etter rundt seks uker for å høre hvordan det går.

## Navnet, og hvor lenge ord blir tatt vare på

name-and-words = Navnet, og det vi tar vare på
the-end = Når det er slutt
another-name = Et annet navn
another-name-question = Hva skal gruppa hete?
keep-words = Hvor lenge gamle formuleringer blir lagret
keep-words-question = Hvor lenge lagrer vi gamle forslag og regler?
keep-words-note = Når en kjøreregel er fjernet, eller et forslag er avgjort, blir formuleringen lagret en stund. Så blir den slettet, og bare dagen blir stående.

## Tilbakeblikk

how-are-we-doing = Hvordan går det med oss?
look-back-note = Alle svarer for seg selv mens telefonen går rundt; vi leser det sammen, og så blir det slettet.
look-back-what = Fire spørsmål om oss. Du kan hoppe over.
look-back-sealed = Svarene blir lagt i en konvolutt. Vi leser dem sammen, uten navn; så blir de slettet.
look-back-may-stay-open = Du kan hoppe over.
leave-it-open = Jeg hopper over dette
look-back-safe = Føler jeg meg trygg her?
look-back-time = Får jeg den tiden jeg trenger?
look-back-frame = Passer rammene: hvor ofte, hvor lenge og kjørereglene?
look-back-helps = Hjelper det meg å komme?
mark-not-at-all = slett ikke
mark-a-little = litt
mark-partly = delvis
mark-mostly = stort sett
mark-very-much = i høy grad
one-sentence = En setning, hvis du vil
one-sentence-hint = Den blir lest av oss alle, uten navn.
look-back-read = Det svarte vi
look-back-read-note = Det står ingen navn på det, og en prikk kan være ett svar eller flere. Les det sammen, og snakk om det.
look-back-too-little = Her er det for lite å vise uten å peke på noen. Snakk om det, hvis dere vil.
look-back-sentences = Med våre egne ord
look-back-erase = Vi har lest det – slett det
look-back-not-kept = Ingenting av det blir lagret.

## Å avslutte

end-the-group = Avslutt gruppa
group-ends = Gruppa avsluttes
ending-allowed = En gruppe har lov til å ta slutt. Alle må være enige, og når alle er det, kan det ikke gjøres om.
ending-farewell = En god avslutning må planlegges. Sett en dato, og bruk det siste møtet til en farvelrunde:
farewell-question = Hva tar jeg med meg, og hva vil jeg takke for?
ending-contact = Avtal om dere kan kontakte hverandre etterpå. Det vi har hørt her, holder vi fortsatt for oss selv.
ending-erase = Når dere har sagt farvel, sletter hver av dere gruppa på sin egen telefon.
group-has-ended = Gruppa er avsluttet
farewell-round = En farvelrunde

## Et privat notat

own-note = Et notat til meg selv
own-note-where = Bare på denne telefonen; ingen annen telefon kan lese det.
own-note-of = Tilhører { $name }. Bare på denne telefonen.
own-note-who-reads = Den som har telefonen i hånda mens den er åpen, kan lese det.
note-not-kept = Ikke lagret ennå.
own-note-label = Det jeg vil huske
note-stays = Det blir lagret
note-a-week = i en uke
note-a-month = i en måned
note-until-erased = til jeg sletter det
note-fades-on = Det blir slettet { $day }.
note-does-not-fade = Det blir lagret til du sletter det.
keep-note = Lagre
erase-my-note = Slett det
erase-my-note-question = Skal notatet ditt slettes?

## På siden for i dag

look-again-at-a-rule = Se på en kjøreregel igjen: er den fortsatt god nok?
look-again-at-all = Se igjen på det vi har avtalt: er det fortsatt godt nok?
has-stepped-back = { $name } har trukket seg ut
look-back-is-timely = Det er kanskje tid for et tilbakeblikk: hvordan går det med oss?
farewell-and-erasing = Farvel, og hvordan gruppa blir slettet på denne telefonen
remains-and-erasing = Det som fortsatt ligger på telefonen, og hvordan det blir slettet
farewell-meeting-note = Til en farvelrunde, hvis dere ikke har holdt den ennå.
