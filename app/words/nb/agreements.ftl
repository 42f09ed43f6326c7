# Hva som er avtalt, og hva som er foreslått.

## Siden med avtalene

agreed-title = Dette har vi avtalt
pledge = Taushetsplikt
agreed-on = avtalt sammen { $day }
agreed-on-until = avtalt sammen { $day }, ses på igjen { $review }
look-again = Skal vi se på den igjen?
twofold = To ordlyder ble avtalt hver for seg. Snakk om det, og behold den ene.
begin-with-pledge = Begynn med taushetsplikten
begin-with-pledge-note = Les den høyt sammen, og la hver enkelt si ja.
again-after-a-year = Det er gått et år. Les løftet høyt igjen når dere begynner.
again-for-newcomer = Det er kommet en ny. Les løftet høyt igjen når dere begynner.
ground-rules = Kjøreregler
no-rules-yet = Her står det ikke noe ennå. Fem eller seks kjøreregler er nok.
also-agreed = Også avtalt
we-are-called = Gruppa vår heter { $name }.
meetings-held = Møtene vi avtalte, er holdt.
on-the-table = På bordet
proposed-on = Foreslått { $day }.
waiting-for-the-group = Venter på gruppa.
there-is-something = Det er noe å snakke om.
choose-from-cards = Velg blant kort
choose-from-cards-note = Setninger som andre grupper har hatt glede av. Les en høyt, og snakk om den.
all-cards = Alle kortene
propose-a-rule = Foreslå en kjøreregel
in-your-own-words = med dine egne ord
back-to-the-meeting = Tilbake til møtet
read-aloud = Les høyt, side for side
frozen = En nyere Runde har skrevet noe her. Oppdater appen; inntil da kan ingenting bestemmes på denne telefonen. Ingenting er gått tapt.
nothing-more-decided = Her kan man lese hva som ble avtalt. Det bestemmes ikke mer på denne telefonen.
words-gone = Ordene er ikke på denne telefonen.
card-of-a-newer = Et kort fra en nyere Runde.

## Kortene

a-card = Et kort
all-cards-note = Kortene er forslag. Behold dem dere kan stå for, endre på ordene, eller skriv deres egne.
card-in-use = i bruk hos oss
card-is-in-use = Dette kortet er allerede avtalt, eller det ligger på bordet.
in-all-languages = På alle tre språk
propose-this-card = Foreslå dette kortet

## Godt nok til

good-enough-legend = Ses på igjen
until-we-change-it = når vi vil
three-months = om tre måneder
half-a-year = om et halvt år
a-year = om et år
as-it-was = som avtalt før

## Med egne ord

rule-in-own-words = Kjøreregelen
rule-hint = En god kjøreregel er kort. Den sier hva vi gjør, og alle kan se om vi holder den.
pledge-in-own-words = Taushetsplikten med våre ord
pledge-hint = Kort nok til å bli lest høyt. Den sier hva som blir her, og hvem som kan vite hvem vi er.
now-it-says = Nå står det
so-far-it-says = Hittil står det
propose = Foreslå
nearly-full = Det er nesten så langt som det kan bli.
leave-unkept = Det du har begynt på her, blir ikke tatt vare på.
leave-unkept-yes = Gå uten å ta vare på det
propose-note = Da ligger det på bordet. Det gjelder når alle har samtykket.

## Det som er avtalt

a-ground-rule = En kjøreregel
good-enough-until-day = Ses på igjen { $day }.
look-again-note = Dagen er kommet da dere ville se på den igjen. Er den fortsatt god nok?
why-and-languages = Hvorfor, og på alle tre språk
another-wording = En annen ordlyd
let-it-go = Fjern kjøreregelen
let-it-go-note = Dette blir foreslått for gruppa. Kjøreregelen gjelder til det er greit for alle at den blir fjernet.
let-it-go-yes = Foreslå å fjerne den
another-day = Se på den igjen en annen dag
in-three-months = Om tre måneder
in-half-a-year = Om et halvt år
in-a-year = Om et år
withdraw = Trekk samtykket tilbake
withdraw-note = Da er det åpent igjen til alle er enige.
rhythm-before-counts = { $rhythm }, { $span }: det avtalte dere før, og det gjelder igjen til da.
no-rhythm-counts = Til da holder dere bare de møtene som er lagt til ett for ett.
withdraw-yes = Ja, jeg trekker samtykket mitt tilbake

## Taushetsplikt

pledge-how = Les løftet høyt på et møte, og la hver enkelt si ja. Det er et løfte mellom mennesker.
pledge-limits = Løftet gjelder ikke hvis noens liv er i fare, eller der loven sier at alle har plikt til å handle. Da skal dere hente hjelp.
propose-the-pledge = Foreslå det for gruppa
in-our-own-words = Med våre egne ord
read-it-aloud-again = Les det høyt igjen
we-promise = Vi lover hverandre
stays-here = Det som er sagt her, blir her likevel.
first-proposed = Først foreslått { $day }.
affirm-note = Les det høyt sammen. Så går telefonen rundt, og hver enkelt bekrefter det.

## Å lese høyt

reading-aloud = Les høyt
page-of = { $page } av { $pages }
next-page = Neste
page-back = En side tilbake
close-the-book = Lukk boka

## Det som er foreslått

kind-rule = Forslag til en kjøreregel
kind-amend = En annen ordlyd
kind-retire = Å fjerne en kjøreregel
kind-horizon = Hvor lenge vi møtes
kind-initiator = Igangsetteren
kind-keep-words = Det som blir tatt vare på
kind-rhythm = Hvor ofte vi møtes
kind-meet = Ett møte til
kind-invite = En ny deltaker
kind-remove = Å be noen om å slutte
kind-device = En telefon til en av oss
kind-end = Gruppa avsluttes
it-is-proposed = Det er foreslått
proposed-instead = Det er foreslått å si i stedet
proposed-to-let-go = Det er foreslått å gi slipp på
proposed-to-promise = Det er foreslått at vi lover
proposed-name = Det er foreslått at gruppa heter
meet-open = Vi møtes så lenge vi vil.
meet-until = Vi møtes til { $day }.
meet-times =
    { $meetings ->
        [one] Vi møtes { $meetings } gang til.
       *[other] Vi møtes { $meetings } ganger til.
    }
initiator-for =
    { $meetings ->
        [one] { $name } er igangsetteren vår i { $meetings } møte.
       *[other] { $name } er igangsetteren vår i { $meetings } møter.
    }
initiator-longer =
    { $meetings ->
        [one] { $name } blir som igangsetter i { $meetings } møte til.
       *[other] { $name } blir som igangsetter i { $meetings } møter til.
    }
initiator-note = En igangsetter hjelper i starten og bestemmer ikke mer enn andre.
initiator-with-turn = Igangsetteren får tilbud om taletid som alle.
initiator-without-turn = Igangsetteren sitter med uten egen tur.
words-are-kept =
    { $months ->
        [one] Ordene i det som er avgjort, blir tatt vare på i { $months } måned.
       *[other] Ordene i det som er avgjort, blir tatt vare på i { $months } måneder.
    }
asked-in = { $name } blir invitert til å bli med.
asked-to-go = { $name } blir bedt om å slutte i gruppa.
gets-a-phone = { $name } får en telefon i gruppa.
gets-a-new-phone = { $name } får en ny telefon. De tidligere er borte og teller ikke lenger.
our-group-ends = Gruppa vår avsluttes.
pass-the-phone-round = La telefonen gå rundt
pass-note = Alle som blir spurt, må være i rommet. Hver enkelt svarer for seg selv, lukker konvolutten og gir telefonen videre.
needs-all = Dette krever at vi alle { $people } er med. Det kan vente til et møte der alle er her.
needs-all-asked = Dette krever alle som blir spurt. Det kan vente til et møte der alle er her.
give-consent = Det er greit for meg
something-to-talk-about = Det er noe å snakke om
you-consented = Du har sagt at det er greit for deg.
you-want-to-talk = Du har sagt at det er noe å snakke om.
you-withdrew = Du har trukket samtykket ditt tilbake.
others-answer = Det handler om deg, så det er de andre som svarer.
after-the-meeting = Det svarer vi på når møtet er slutt.
own-hand = Her svarer alle som har en telefon, på sin egen; denne går rundt til de andre.
own-hand-alone = Her svarer alle på sin egen telefon.
for-good = Når alle har samtykket, kan det ikke tas tilbake.
one-of-us = En av oss har noe å snakke om
one-of-us-note = Det kommer på bordet. Det blir ikke skrevet noe navn.
one-of-us-ends = Da er forslaget over; det kan legges fram på nytt når dere har snakket sammen. Det blir ikke skrevet noe navn.
own-talk-ends = Det avslutter forslaget, som kan legges fram på nytt når dere har snakket om det.
one-of-us-yes = Ja, legg det på bordet
own-hand-of = { $name } svarer selv
own-hand-here = Her svarer { $name } bare for seg selv.
asked-but = Alle andre enn { $name } blir spurt.
lay-aside = Legg til side
lay-aside-note = Forslaget tas av bordet. Det kan foreslås igjen når som helst.
lay-aside-yes = Ja, legg det til side
talk-how = Ta en runde. Hver enkelt sier: Hva skal til for at jeg kan leve med det? Ingen trenger å forklare seg før de er klare.
talk-for-good = Det som ble sagt, avslutter dette forslaget. Snakk om det sammen; så kan det legges fram på nytt hvis dere vil.
talk-then = Prøv så med en annen ordlyd, eller spør igjen.
talk-then-propose = Foreslå så noe annet, eller spør igjen.

## Telefonen går rundt

goes-to-each = Telefonen går til oss alle { $people }.
goes-to-each-here = Telefonen går til hver av de { $people } her.
goes-to-some =
    { $people ->
        [one] Telefonen går til én av oss.
       *[other] Telefonen går til { $people } av oss.
    }
goes-how = Svar, lukk, gi videre.
goes-note = Det hver enkelt svarer, blir aldri vist, og det er glemt så snart den siste har lukket konvolutten.
whoever-begins = Den som begynner, tar telefonen nå.
have-the-phone = Jeg har telefonen
passed-to = kommet til { $place } av { $people }
speaks-against-trying = Er det noe i deg som taler imot å prøve dette?
speaks-against = Er det noe i deg som taler imot dette?
speaks-against-again = Lover vi dette fortsatt?
no-objection = Det er greit for meg
both-are-good = Begge svarene er gode. Gruppa får bare vite om det er noe å snakke om. Ikke hvem, ikke hvor mange.
both-are-good-one = Begge svarene er gode.
choose-then-seal = Velg ett av de to svarene, og lukk så konvolutten.
seal-and-pass-on = Lukk konvolutten, og gi videre
seal-the-last = Lukk konvolutten, og legg den i midten
stop-and-talk = Stopp, og snakk sammen først
stop-yes = Ja, stopp her
pass-it-on = Gi telefonen videre.
who-takes-it = Den som ikke har lukket konvolutten sin ennå, tar telefonen.
who-takes-it-note = Det er ingenting av svarene på skjermen.
sealed-note = Svaret ligger i konvolutten. Det er ingenting av det på skjermen.
all-agreed = Alle har samtykket.
all-agreed-note = Det er godt nok for nå.
no-longer-holds = Den gjelder ikke lenger.
now-comes-in = { $name } kan bli med.
now-ended = Gruppa er avsluttet.
no-longer-here = { $name } er ikke lenger i gruppa.
can-use-the-phone = { $name } kan bruke telefonen nå.
affirmed-note = Løftet gjelder.
agreed-here = Alle her har samtykket.
agreed-here-note = De som har sin egen telefon, svarer på den.
forgotten-round = Telefonen var på vei rundt da den ble låst.
forgotten-answers = Svarene som var gitt, er glemt.
begin-again = Begynn på nytt
not-now = Ikke nå
read-it-together = Legg telefonen i midten, så alle kan lese det.
we-have-read-it = Vi har lest det

## På siden for i dag

pledge-at-the-opening = Les løftet igjen når dere begynner
something-on-the-table = Det ligger noe på bordet

## Når noe ikke lar seg gjøre

trouble-words = Det står ikke noe der ennå, eller det er for langt.
trouble-time = Den dagen eller det tidspunktet er allerede over eller finnes ikke. Velg et annet.
trouble-too-far = Det er mer enn et år fram. Velg en dag som er nærmere.
trouble-taken = Det er allerede et møte på det tidspunktet. Velg et annet.
trouble-outdated = Det har endret seg imens. Se på det en gang til.

## Dager i året

day-month = { $day }.{ "\u00A0" }{ $month }
day-month-year = { $day }.{ "\u00A0" }{ $month } { $year }
