# Hvem som er med, hvordan gruppa fortsetter, og hvordan den avsluttes.
