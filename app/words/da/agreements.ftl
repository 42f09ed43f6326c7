# Hvad der er aftalt, og hvad der er foreslået.
