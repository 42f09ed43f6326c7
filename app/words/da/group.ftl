# Hvem der er med, hvordan gruppen fortsætter, og hvordan den slutter.
