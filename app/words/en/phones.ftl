# The group's phones: parcels from one to the other, backups, and a phone that begins from one.
# Said plainly: what goes where, who sees what, and what to do when something is not right.

## The phones

phones-title = Phones
phones-way-note = Parcels to the others, a backup
phones-note = The group is on your own phones and nowhere else.
phones-only-one = So far it is on this phone alone. Make a backup, so that the group is not lost with the phone.
own-other-phone = Another phone of yours

## A parcel

send-parcel = Send parcel
parcel-what = A parcel is a locked file with what is new. Only the phones in the group can open it.
parcel-how = Send it wherever you usually write to each other.
parcel-carrier = The service you send it with sees who sends a file to whom, when, and roughly how big it is. Not what is in it.
parcel-everything = Send everything
parcel-everything-note = For a new phone, or one that has had no news for a long time.
parcel-ready = The parcel is ready. If it gets lost, the next one holds the same.
open-parcel = Open parcel
parcel-known = Everything in it was already here. Nothing has changed.
parcel-taken = The parcel is open. What was new in it is here now.
parcel-damaged = The file was damaged on the way, and nothing has been taken from it. Ask for it again.
parcel-not-for-here = This phone can’t open the parcel. It may be for another group, or the sender does not know this phone yet.
parcel-ask-again = First send a parcel the other way, then ask for this one again.
parcel-waits = Part of it waits for an earlier parcel. If that does not come, ask for everything.
parcel-not-ours = This is not a parcel from Runde. Nothing has been taken from it.
parcel-too-large = The file is too large to be a parcel, and has not been opened.

## A backup

back-up = Back up
back-up-note = The backup is a locked file with the group in it. Your own note is not in it.
back-up-passphrase = Choose a passphrase for it: a few words in a row. Without it nobody can open the file.
back-up-careful = Whoever has the file and the passphrase can act as you in the group. Keep them apart.
back-up-make = Make the backup
back-up-working = The backup is being made. It may take a moment.
back-up-done = The backup is ready. Keep it somewhere other than on this phone.
back-up-older = Older backups can still be opened, and still hold words that have been erased. Erase them.
last-backup = Last backup: { $day }
no-copy-anywhere = The group is on this phone alone, and there is no backup.

## Restoring

restore = Restore
restore-choose = Choose the backup file
restore-chosen = The file is chosen.
restore-look = Open the backup
restore-same-passphrase = The same passphrase opens this phone
restore-not-ours = This is not a backup from Runde. Nothing has changed; choose another file.
restore-note = Your place in the group moves to this phone. The phone the backup is from then no longer counts.
restore-note-alone = Your place in the group comes to this phone. If the old phone turns up, it still counts, and you can drop it here.
restore-what = This is { $group }, as it was on { $day }. What came later is not in it.
restore-what-unnamed = This is your group, as it was on { $day }. What came later is not in it.
restore-passphrase-first = Write its passphrase first.
restore-passphrase = The passphrase of this backup
restore-yes = Move my place here
restore-wrong-passphrase = That is not the passphrase of this backup. Nothing has changed; try again.
restore-damaged = This backup is damaged. Nothing has changed; try another copy of it.
restore-no-longer-counts = The phone this backup is from no longer counts in the group. Ask the others to add this one.
remove-other-phone = Remove the other phone
remove-other-phone-note = Then it no longer counts in the group. What is on it stays until somebody erases it there.

## A new phone

new-phone = A phone for one of us
new-phone-whose = Whose phone is it?
lost-phone = Replace a lost phone
lost-phone-note = When all the others agree, a new phone takes its place. Then the lost one no longer counts.
lost-phone-soon = Until then the lost phone can open what is sent. Tell the others soon.
code-for = Code for { $name }
code-send = Send this text to the new phone. There, choose “Use my own phone” and paste it.
code-copy = Copy the text
code-copied = The text is copied.
code-no-secret = The code is no secret. You can show it as often as you like.
code-answer = The text that comes back from the new phone
code-first = Paste the text first.
code-type = Type or paste the code
code-misread = The code was not read correctly. Nothing has changed; try again.
code-not-ours = This is not a code from Runde. Nothing has changed.
code-elsewhere = This code belongs somewhere else in Runde. Nothing has changed; start again from “Phones”.
code-foreign = This code is from another group. Nothing has changed; check whose screen you are scanning.
digits-title = Compare twenty digits
digits-note = The code came as text. Read the digits aloud to each other, on a call or face to face.
digits-same = They are the same
digits-differ = They are different
digits-differ-told = Then it is not the code that was sent. Nothing has been written; show the code again, face to face if you can.
phone-added = The phone is in. Now send it everything.
phone-send-all = When everyone has agreed, send it everything: “Send parcel”, and there “Send everything”.
own-phone = Use my own phone
own-phone-note = You are already in the group. With it on your own phone you can also answer at home.
own-phone-paste = Paste the text from the group’s phone.
own-phone-back = Send this text back to the group’s phone.
own-phone-open = When a parcel with everything has come, open it here.
own-phone-not-yet = This phone is not in the group yet. Nothing has changed; try again when the others have answered and sent everything.
