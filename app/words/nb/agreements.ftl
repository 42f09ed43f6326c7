# Hva som er avtalt, og hva som er foreslått.

## Siden med avtalene

agreed-title = Dette har vi avtalt
pledge = Taushetsplikt
agreed-on = avtalt sammen { $day }
agreed-on-until = avtalt sammen { $day }, ses på igjen { $review }
look-again = Skal vi se på den igjen?
twofold = To ulike formuleringer ble avtalt hver for seg. Snakk om det, og behold den ene.
begin-with-pledge = Begynn med taushetsplikten
begin-with-pledge-note = Les den høyt sammen, og la hver enkelt si ja.
again-after-a-year = Det er gått et år. Les løftet høyt igjen når dere begynner.
again-for-newcomer = Det er kommet en ny. Les løftet høyt igjen når dere begynner.
ground-rules = Kjøreregler
no-rules-yet = Dere har ikke avtalt kjøreregler ennå. Fem eller seks er nok.
also-agreed = Også avtalt
we-are-called = Gruppa vår heter { $name }.
meetings-held = Møtene vi avtalte, er holdt.
on-the-table = Foreslått
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
frozen = En nyere utgave av Runde har skrevet noe her. Oppdater appen; inntil da kan dere ikke avtale noe på denne telefonen. Ingenting er gått tapt.
nothing-more-decided = Her kan man lese hva som ble avtalt. Det blir ikke avtalt mer på denne telefonen.
words-gone = Formuleringen er ikke lenger på denne telefonen.
card-of-a-newer = Et kort fra en nyere utgave av Runde.

## Kortene

a-card = Et kort
all-cards-note = Kortene er forslag. Behold dem dere kan leve med, endre formuleringen, eller skriv deres egne.
card-in-use = i bruk hos oss
card-is-in-use = Dette kortet er allerede avtalt eller foreslått.
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
now-it-says = Nå står det:
so-far-it-says = Til nå står det:
propose = Foreslå
nearly-full = Det er nesten så langt som det kan bli.
propose-note = Da blir alle spurt. Det gjelder når det er greit for oss alle.

## Det som er avtalt

a-ground-rule = En kjøreregel
good-enough-until-day = Ses på igjen { $day }.
look-again-note = Dagen er kommet da dere ville se på den igjen. Er den fortsatt god nok?
why-and-languages = Hvorfor, og på alle tre språk
another-wording = En annen formulering
let-it-go = Fjern kjøreregelen
let-it-go-note = Dette blir foreslått for gruppa. Kjøreregelen gjelder til det er greit for alle at den blir fjernet.
let-it-go-yes = Foreslå å fjerne den
another-day = Se på den igjen en annen dag
in-three-months = Om tre måneder
in-half-a-year = Om et halvt år
in-a-year = Om et år
withdraw = Trekk samtykket tilbake
withdraw-note = Da er det åpent igjen til det er greit for alle.
rhythm-before-counts = { $rhythm } { $span }: det avtalte dere før, og det gjelder igjen til da.
no-rhythm-counts = Til da holder dere bare de møtene som er lagt til ett for ett.
withdraw-yes = Ja, jeg trekker samtykket mitt tilbake

## Taushetsplikt

pledge-how = Les løftet høyt på et møte, og la hver enkelt si ja. Det er et løfte mellom mennesker.
pledge-limits = Løftet gjelder ikke hvis noens liv er i fare, eller der loven sier at alle har plikt til å handle. Da skal dere hente hjelp.
propose-the-pledge = Foreslå det for gruppa
in-our-own-words = Med våre egne ord
read-it-aloud-again = Les det høyt igjen
we-promise = Vi lover hverandre:
stays-here = Det som er sagt her, blir fortsatt her.
first-proposed = Først foreslått { $day }.
affirm-note = Les det høyt sammen. Så går telefonen rundt, og hver enkelt sier ja til det igjen.

## Å lese høyt

reading-aloud = Les høyt
page-of = { $page } av { $pages }
next-page = Neste
page-back = En side tilbake
close-the-book = Ferdig

## Det som er foreslått

kind-rule = Forslag til en kjøreregel
kind-amend = En annen formulering
kind-retire = Å fjerne en kjøreregel
kind-horizon = Hvor lenge vi møtes
kind-initiator = Igangsetteren
kind-keep-words = Hvor lenge gamle formuleringer blir lagret
break-title = En pause fra gruppa
kind-rhythm = Hvor ofte vi møtes
kind-meet = Ett møte til
kind-invite = En ny deltaker
kind-remove = Å be noen om å slutte
kind-device = En telefon til en av oss
kind-end = Gruppa avsluttes
it-is-proposed = Forslaget er:
proposed-instead = Forslaget er at det i stedet skal stå:
proposed-to-let-go = Forslaget er å fjerne:
proposed-to-promise = Forslaget er at vi lover hverandre:
proposed-name = Forslaget er at gruppa heter:
meet-open = Vi møtes så lenge vi vil.
meet-until = Vi møtes til { $day }.
meet-times =
    { $meetings ->
        [one] Vi møtes én gang til.
       *[other] Vi møtes { $meetings } ganger til.
    }
initiator-for =
    { $meetings ->
        [one] { $name } er igangsetteren vår på det neste møtet.
       *[other] { $name } er igangsetteren vår på de neste { $meetings } møtene.
    }
initiator-longer =
    { $meetings ->
        [one] { $name } fortsetter som igangsetter ett møte til.
       *[other] { $name } fortsetter som igangsetter { $meetings } møter til.
    }
initiator-note = En igangsetter hjelper i starten og bestemmer ikke mer enn andre.
initiator-with-turn = Igangsetteren får tilbud om taletid som alle.
initiator-without-turn = Igangsetteren sitter med uten egen tur.
break-what = Den som trenger det, kan ta en pause fra gruppa og beholde plassen sin. Imens kan vi andre avtale ting.
break-no-new-ones = Fra nå av kan ingen begynne på en pause. Den som allerede tar pause, kan fortsette med det.
words-are-kept =
    { $months ->
        [one] Gamle forslag og regler blir lagret i en måned.
       *[other] Gamle forslag og regler blir lagret i { $months } måneder.
    }
asked-in = { $name } blir invitert til å bli med.
asked-to-go = { $name } blir bedt om å slutte i gruppa.
gets-a-phone = { $name } får en telefon i gruppa.
gets-a-new-phone = { $name } får en ny telefon. De gamle er borte og teller ikke lenger.
our-group-ends = Gruppa vår avsluttes.
pass-the-phone-round = La telefonen gå rundt
pass-note = Alle som blir spurt, må være i rommet. Hver enkelt svarer for seg selv, lukker konvolutten og gir telefonen videre.
needs-all =
    { $people ->
        [1] Dette krever alle som blir spurt. Det kan vente til et møte der alle er her.
        [2] Dette krever at dere begge er med. Det kan vente til et møte der dere begge er her.
       *[other] Dette krever at alle { $people } er med. Det kan vente til et møte der alle er her.
    }
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
for-good = Når det er greit for alle, kan det ikke gjøres om.
one-of-us = En av oss har noe å snakke om
one-of-us-note = Da snakker dere om det. Det blir ikke skrevet noe navn.
one-of-us-ends = Det avslutter forslaget. Dere kan foreslå det igjen når dere har snakket sammen. Det blir ikke skrevet noe navn.
own-talk-ends = Det avslutter forslaget. Dere kan foreslå det igjen når dere har snakket sammen.
one-of-us-yes = Ja, det er noe å snakke om
own-hand-of = { $name } svarer selv
own-hand-here = Her svarer { $name } bare for seg selv.
asked-but = Alle andre enn { $name } blir spurt.
lay-aside = Trekk forslaget tilbake
lay-aside-note = Da er det ikke lenger foreslått. Det kan foreslås igjen når som helst.
lay-aside-yes = Ja, trekk det tilbake
talk-how = Ta en runde. Hver enkelt sier: Hva skal til for at jeg kan leve med det? Ingen trenger å forklare seg med en gang.
talk-for-good = Det som ble sagt, avslutter forslaget. Snakk om det sammen; så kan det foreslås igjen hvis dere vil.
talk-then = Prøv så en annen formulering, eller spør igjen.
talk-then-propose = Foreslå så noe annet, eller spør igjen.

## Telefonen går rundt

goes-to-each =
    { $people ->
        [1] Telefonen går til én av oss.
        [2] Telefonen går til oss begge.
       *[other] Telefonen går til alle { $people }.
    }
goes-to-each-here =
    { $people ->
        [1] Telefonen går til den som er her.
        [2] Telefonen går til begge som er her.
       *[other] Telefonen går til alle { $people } som er her.
    }
goes-to-some =
    { $people ->
        [one] Telefonen går til én av oss.
       *[other] Telefonen går til { $people } av oss.
    }
goes-how = Svar, lukk konvolutten, gi telefonen videre.
goes-note = Det hver enkelt svarer, blir aldri vist, og det er glemt så snart den siste konvolutten er lukket.
whoever-begins = Den som begynner, tar telefonen nå.
have-the-phone = Jeg har telefonen
passed-to = kommet til { $place } av { $people }
speaks-against-trying = Er det noe som taler imot at vi prøver dette?
speaks-against = Er det noe som taler imot dette?
speaks-against-again = Lover vi hverandre fortsatt dette?
no-objection = Det er greit for meg
both-are-good = Begge svarene er gode. Gruppa får bare vite om det er noe å snakke om. Ikke hvem, ikke hvor mange.
both-are-good-one = Begge svarene er gode.
choose-then-seal = Velg ett av de to svarene, og lukk så konvolutten.
seal-and-pass-on = Lukk konvolutten, og gi telefonen videre
seal-the-last = Lukk konvolutten, og legg telefonen i midten
stop-and-talk = Stopp, og snakk sammen først
stop-yes = Ja, stopp her
pass-it-on = Gi telefonen videre.
who-takes-it = Den som ikke har svart ennå, tar telefonen.
who-takes-it-note = Ingen av svarene er på skjermen.
sealed-note = Svaret ligger i konvolutten. Det er ingenting av det på skjermen.
all-agreed = Det er greit for alle.
all-agreed-note = Det er godt nok for nå.
no-longer-holds = Det gjelder ikke lenger.
now-comes-in = { $name } kan bli med.
now-ended = Gruppa er avsluttet.
no-longer-here = { $name } er ikke lenger i gruppa.
can-use-the-phone = { $name } kan bruke telefonen nå.
affirmed-note = Løftet gjelder fortsatt.
agreed-here = Det er greit for alle her.
agreed-here-note = De som har sin egen telefon, svarer på den.
forgotten-round = Telefonen var på vei rundt da den ble låst.
forgotten-answers = Svarene som var gitt, er glemt.
begin-again = Begynn på nytt
not-now = Ikke nå
read-it-together = Legg telefonen i midten, så alle kan lese det.
we-have-read-it = Vi har lest det

## På siden for i dag

pledge-at-the-opening = Les løftet igjen når dere begynner
something-on-the-table = Det er et forslag

## Når noe ikke lar seg gjøre

trouble-words = Det står ikke noe der ennå, eller det er for langt.
trouble-time = Den dagen eller det tidspunktet er allerede over eller finnes ikke. Velg et annet.
trouble-too-far = Det er mer enn et år fram. Velg en dag som er nærmere.
trouble-taken = Det er allerede et møte på det tidspunktet. Velg et annet.
trouble-outdated = Det har endret seg imens. Se på det en gang til.

## Dager i året

day-month = { $day }.{ "\u00A0" }{ $month }
day-month-year = { $day }.{ "\u00A0" }{ $month } { $year }
