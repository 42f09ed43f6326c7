# What is agreed, and what is proposed.
