# Who is in the group, how it goes on, and how it ends.
