# Hvad der er aftalt, og hvad der er foreslået.

## Aftalernes side

agreed-title = Det har vi aftalt
pledge = Tavshedspligt
agreed-on = aftalt sammen den { $day }
agreed-on-until = aftalt sammen den { $day }, ses på igen den { $review }
look-again = Skal vi se på den igen?
twofold = Der blev aftalt to forskellige formuleringer hver for sig. Tal om det, og behold den ene.
begin-with-pledge = Begynd med tavshedspligten
begin-with-pledge-note = Læs den højt sammen, og lad hver enkelt sige ja.
again-after-a-year = Der er gået et år. Læs løftet højt igen, når I begynder.
again-for-newcomer = Der er kommet en ny. Læs løftet højt igen, når I begynder.
ground-rules = Spilleregler
no-rules-yet = I har ikke aftalt spilleregler endnu. Fem eller seks er nok.
also-agreed = Også aftalt
we-are-called = Vores gruppe hedder { $name }.
meetings-held = De møder, vi aftalte, er holdt.
on-the-table = Foreslået
proposed-on = Foreslået den { $day }.
waiting-for-the-group = Venter på gruppen.
there-is-something = Der er noget at tale om.
choose-from-cards = Vælg blandt kort
choose-from-cards-note = Sætninger, som andre grupper har haft glæde af. Læs en højt, og tal om den.
all-cards = Alle kort
propose-a-rule = Foreslå en spilleregel
in-your-own-words = med dine egne ord
back-to-the-meeting = Tilbage til mødet
read-aloud = Læs højt, side for side
frozen = En nyere udgave af Runde har skrevet noget her. Opdatér appen; indtil da kan I ikke aftale noget på denne telefon. Intet er gået tabt.
nothing-more-decided = Her kan man læse, hvad der blev aftalt. Der bliver ikke aftalt mere på denne telefon.
words-gone = Formuleringen er ikke længere på denne telefon.
card-of-a-newer = Et kort fra en nyere udgave af Runde.

## Kortene

a-card = Et kort
all-cards-note = Kortene er forslag. Behold dem, I kan leve med, ret formuleringen, eller skriv jeres egne.
card-in-use = i brug hos os
card-is-in-use = Dette kort er allerede aftalt eller foreslået.
in-all-languages = På alle tre sprog
propose-this-card = Foreslå dette kort

## Godt nok til

good-enough-legend = Ses på igen
until-we-change-it = når vi vil
three-months = om tre måneder
half-a-year = om et halvt år
a-year = om et år
as-it-was = som aftalt før

## Med egne ord

rule-in-own-words = Spillereglen
rule-hint = En god spilleregel er kort. Den siger, hvad vi gør, og alle kan se, om vi holder den.
pledge-in-own-words = Tavshedspligten med vores ord
pledge-hint = Kort nok til at blive læst højt. Den siger, hvad der bliver her, og hvem der må vide, hvem vi er.
now-it-says = Nu står der:
so-far-it-says = Indtil nu står der:
propose = Foreslå
nearly-full = Det er næsten så langt, som det kan blive.
propose-note = Så bliver alle spurgt. Det gælder, når det er fint for os alle.

## Det, der er aftalt

a-ground-rule = En spilleregel
good-enough-until-day = Ses på igen den { $day }.
look-again-note = Dagen er kommet, hvor I ville se på den igen. Er den stadig god nok?
why-and-languages = Hvorfor, og på alle tre sprog
another-wording = En anden formulering
let-it-go = Fjern spillereglen
let-it-go-note = Det bliver foreslået gruppen. Spillereglen gælder, indtil det er fint for alle, at den bliver fjernet.
let-it-go-yes = Foreslå at fjerne den
another-day = Se på den igen en anden dag
in-three-months = Om tre måneder
in-half-a-year = Om et halvt år
in-a-year = Om et år
withdraw = Træk samtykket tilbage
withdraw-note = Så er det åbent igen, til det er fint for alle.
rhythm-before-counts = { $rhythm } { $span }: det aftalte I før, og det gælder igen indtil da.
no-rhythm-counts = Indtil da holder I kun de møder, der er lagt til ét for ét.
withdraw-yes = Ja, jeg trækker mit samtykke tilbage

## Tavshedspligt

pledge-how = Læs løftet højt på et møde, og lad hver enkelt sige ja. Det er et løfte mellem mennesker.
pledge-limits = Løftet gælder ikke, hvis nogens liv er i fare, eller hvor loven siger, at alle har pligt til at handle. Så skal I hente hjælp.
propose-the-pledge = Foreslå det for gruppen
in-our-own-words = Med vores egne ord
read-it-aloud-again = Læs det højt igen
we-promise = Vi lover hinanden:
stays-here = Det, der er sagt her, bliver stadig her.
first-proposed = Først foreslået den { $day }.
affirm-note = Læs det højt sammen. Så går telefonen rundt, og hver enkelt siger ja til det igen.

## At læse højt

reading-aloud = Læs højt
page-of = { $page } af { $pages }
next-page = Næste
page-back = En side tilbage
close-the-book = Færdig

## Det, der er foreslået

kind-rule = Forslag til en spilleregel
kind-amend = En anden formulering
kind-retire = At fjerne en spilleregel
kind-horizon = Hvor længe vi mødes
kind-initiator = Igangsætteren
kind-keep-words = Hvor længe gamle formuleringer bliver gemt
kind-rhythm = Hvor ofte vi mødes
break-title = En pause fra gruppen
kind-meet = Et møde til
kind-invite = En ny deltager
kind-remove = At bede en om at stoppe
kind-device = En telefon til en af os
kind-end = Gruppen slutter
it-is-proposed = Forslaget er:
proposed-instead = Forslaget er, at der i stedet skal stå:
proposed-to-let-go = Forslaget er at fjerne:
proposed-to-promise = Forslaget er, at vi lover hinanden:
proposed-name = Forslaget er, at gruppen hedder:
meet-open = Vi mødes, så længe vi vil.
meet-until = Vi mødes til den { $day }.
meet-times =
    { $meetings ->
        [one] Vi mødes én gang til.
       *[other] Vi mødes { $meetings } gange til.
    }
initiator-for =
    { $meetings ->
        [one] { $name } er vores igangsætter på det næste møde.
       *[other] { $name } er vores igangsætter på de næste { $meetings } møder.
    }
initiator-longer =
    { $meetings ->
        [one] { $name } fortsætter som igangsætter et møde mere.
       *[other] { $name } fortsætter som igangsætter { $meetings } møder mere.
    }
initiator-note = En igangsætter hjælper i begyndelsen og bestemmer ikke mere end andre.
initiator-with-turn = Igangsætteren får tilbudt taletid som alle.
initiator-without-turn = Igangsætteren sidder med uden en tur selv.
break-what = Den, der har brug for det, kan holde pause fra gruppen og beholde sin plads. Imens kan vi andre aftale ting.
break-no-new-ones = Fra nu af kan ingen begynde på en pause. Den, der holder pause nu, kan blive ved.
words-are-kept =
    { $months ->
        [one] Gamle forslag og regler bliver gemt i en måned.
       *[other] Gamle forslag og regler bliver gemt i { $months } måneder.
    }
asked-in = { $name } bliver inviteret med.
asked-to-go = { $name } bliver bedt om at stoppe i gruppen.
gets-a-phone = { $name } får en telefon i gruppen.
gets-a-new-phone = { $name } får en ny telefon. De gamle er væk og tæller ikke længere.
our-group-ends = Vores gruppe slutter.
pass-the-phone-round = Lad telefonen gå rundt
pass-note = Alle, der bliver spurgt, skal være i rummet. Hver enkelt svarer for sig selv, lukker kuverten og giver telefonen videre.
needs-all =
    { $people ->
        [1] Det her kræver alle, der bliver spurgt. Det kan vente til et møde, hvor alle er her.
        [2] Det her kræver, at I begge er med. Det kan vente til et møde, hvor I begge er her.
       *[other] Det her kræver, at alle { $people } er med. Det kan vente til et møde, hvor alle er her.
    }
needs-all-asked = Det her kræver alle, der bliver spurgt. Det kan vente til et møde, hvor alle er her.
give-consent = Det er fint for mig
something-to-talk-about = Der er noget at tale om
you-consented = Du har sagt, at det er fint for dig.
you-want-to-talk = Du har sagt, at der er noget at tale om.
you-withdrew = Du har trukket dit samtykke tilbage.
others-answer = Det handler om dig, så det er de andre, der svarer.
after-the-meeting = Det svarer vi på, når mødet er slut.
own-hand = Her svarer alle, der har en telefon, på deres egen; denne går rundt til de andre.
own-hand-alone = Her svarer alle på deres egen telefon.
for-good = Når det er fint for alle, kan det ikke laves om.
one-of-us = En af os har noget at tale om
one-of-us-note = Så taler I om det. Der bliver ikke skrevet noget navn.
one-of-us-ends = Det afslutter forslaget. I kan foreslå det igen, når I har talt sammen. Der bliver ikke skrevet noget navn.
own-talk-ends = Det afslutter forslaget. I kan foreslå det igen, når I har talt sammen.
one-of-us-yes = Ja, der er noget at tale om
own-hand-of = { $name } svarer selv
own-hand-here = Her svarer { $name } kun for sig selv.
asked-but = Alle andre end { $name } bliver spurgt.
lay-aside = Træk forslaget tilbage
lay-aside-note = Så er det ikke længere foreslået. Det kan foreslås igen når som helst.
lay-aside-yes = Ja, træk det tilbage
talk-how = Tag en runde. Hver enkelt siger: Hvad skal der til, for at jeg kan leve med det? Ingen behøver at forklare sig med det samme.
talk-for-good = Det, der blev sagt, afslutter forslaget. Tal om det sammen; så kan det foreslås igen, hvis I vil.
talk-then = Prøv så en anden formulering, eller spørg igen.
talk-then-propose = Foreslå så noget andet, eller spørg igen.

## Telefonen går rundt

goes-to-each =
    { $people ->
        [1] Telefonen går til én af os.
        [2] Telefonen går til os begge.
       *[other] Telefonen går til alle { $people }.
    }
goes-to-each-here =
    { $people ->
        [1] Telefonen går til den, der er her.
        [2] Telefonen går til begge, der er her.
       *[other] Telefonen går til alle { $people }, der er her.
    }
goes-to-some =
    { $people ->
        [one] Telefonen går til én af os.
       *[other] Telefonen går til { $people } af os.
    }
goes-how = Svar, luk kuverten, giv telefonen videre.
goes-note = Det, hver enkelt svarer, bliver aldrig vist, og det er glemt, så snart den sidste kuvert er lukket.
whoever-begins = Den, der begynder, tager telefonen nu.
have-the-phone = Jeg har telefonen
passed-to = nået til { $place } af { $people }
speaks-against-trying = Er der noget, der taler imod, at vi prøver det?
speaks-against = Er der noget, der taler imod det?
speaks-against-again = Lover vi stadig hinanden det?
no-objection = Det er fint for mig
both-are-good = Begge svar er gode. Gruppen får kun at vide, om der er noget at tale om. Ikke hvem, ikke hvor mange.
both-are-good-one = Begge svar er gode.
choose-then-seal = Vælg et af de to svar, og luk så kuverten.
seal-and-pass-on = Luk kuverten, og giv telefonen videre
seal-the-last = Luk kuverten, og læg telefonen i midten
stop-and-talk = Stop, og tal sammen først
stop-yes = Ja, stop her
pass-it-on = Giv telefonen videre.
who-takes-it = Den, der ikke har svaret endnu, tager telefonen.
who-takes-it-note = Ingen af svarene er på skærmen.
sealed-note = Svaret ligger i kuverten. Der er intet af det på skærmen.
all-agreed = Det er fint for alle.
all-agreed-note = Det er godt nok for nu.
no-longer-holds = Det gælder ikke længere.
now-comes-in = { $name } kan komme med.
now-ended = Gruppen er slut.
no-longer-here = { $name } er ikke længere i gruppen.
can-use-the-phone = { $name } kan bruge telefonen nu.
affirmed-note = Løftet gælder stadig.
agreed-here = Det er fint for alle her.
agreed-here-note = De, der har deres egen telefon, svarer på den.
forgotten-round = Telefonen var på vej rundt, da den blev låst.
forgotten-answers = De svar, der var givet, er glemt.
begin-again = Begynd forfra
not-now = Ikke nu
read-it-together = Læg telefonen i midten, så alle kan læse det.
we-have-read-it = Vi har læst det

## På siden for i dag

pledge-at-the-opening = Læs løftet igen, når I begynder
something-on-the-table = Der er et forslag

## Når noget ikke kan lade sig gøre

trouble-words = Der står ikke noget endnu, eller det er for langt.
trouble-time = Den dag eller det tidspunkt er allerede forbi eller findes ikke. Vælg et andet.
trouble-too-far = Det er mere end et år ude i fremtiden. Vælg en dag, der er nærmere.
trouble-taken = Der er allerede et møde på det tidspunkt. Vælg et andet.
trouble-outdated = Det har ændret sig imens. Se på det en gang til.

## Dage i året

day-month = { $day }.{ "\u00A0" }{ $month }
day-month-year = { $day }.{ "\u00A0" }{ $month } { $year }
