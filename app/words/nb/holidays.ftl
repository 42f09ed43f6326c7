# Public holidays, as a hint beside a day.

holiday-new-year = første nyttårsdag
holiday-maundy-thursday = skjærtorsdag
holiday-good-friday = langfredag
holiday-easter = første påskedag
holiday-easter-monday = andre påskedag
holiday-labour-day = arbeidernes dag
holiday-constitution-day = grunnlovsdagen
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = første pinsedag
holiday-whit-monday = andre pinsedag
holiday-christmas-day = første juledag
holiday-second-christmas-day = andre juledag
