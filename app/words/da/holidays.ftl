# Public holidays, as a hint beside a day.

holiday-new-year = nytårsdag
holiday-maundy-thursday = skærtorsdag
holiday-good-friday = langfredag
holiday-easter = påskedag
holiday-easter-monday = anden påskedag
holiday-labour-day = arbejdernes kampdag
holiday-constitution-day = Norges nationaldag
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = pinsedag
holiday-whit-monday = anden pinsedag
holiday-christmas-day = juledag
holiday-second-christmas-day = anden juledag
