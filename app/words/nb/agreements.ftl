# Hva som er avtalt, og hva som er foreslått.
