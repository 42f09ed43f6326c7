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

## Joining a group

join-group = Join a group
join-send = Send this text to the person who invites you.
join-open = Open the file that came
join-open-note = A file comes back with what the group has agreed. Only this phone can open it.
join-read = This is what the group has agreed. Read it page by page before you answer.
join-nickname = In the group you are called { $name }.
join-all-read = That was all of it. Would you like to join?
join-holds = It applies to you as to everyone, and you can change it together with the others.
join-yes = I say yes and join
join-no = No, thank you
join-no-note = If not, all that you have read is erased on this phone.
join-no-told = Nothing of this is left on your phone. You don’t have to say why.
join-send-again = Now send this text to the same person.
join-waiting = You are not in the group yet. You can close Runde meanwhile; nothing is lost.
join-open-all = When a file has come back once more, open it here. Then you are in the group.
join-not-for-here = This phone can’t open the file. It may be for another phone. Nothing has changed.
join-two-phones = Two phones are listed under your name. Remove the one that is not yours.

## Inviting by phone

invite = Invite
invite-with-phone = With their own phone
invite-ask = Ask { $name } to choose “Join a group” in Runde, and to send you the text that stands there.
invite-card = The text that came from { $name }
invite-send-agreed = Send what we have agreed
invite-no-hurry = { $name } can read it in peace. The invitation stays open.
invite-answer = The text that comes back from { $name }
invite-done = { $name } is in the group now.
invite-send-all = Now send everything to { $name }.
invite-not-agreed = As far as this phone knows, not everyone has agreed. Nothing has changed; open the parcels of the others, and try again.
invite-withdrawn = The invitation has been withdrawn. Invite again if all of you agree.
invite-other-phone = Only the person who began this invitation can finish it, on one of their own phones. From here you can invite again.
invite-agreed-since = What you have agreed has changed since. Nobody is let in; send it once more, so that it can be read again.
too-many-people = There are { $people } of you already, and Runde has room for no more. Two groups give each of you more time.
code-used = This code has been used already. Nothing has changed; ask for a new one.
place-taken-here = Another phone was read first for this place, and the others are asked about that one. Nothing has changed.
too-many-phones = You have { $phones } phones in the group already. Remove one of them first.

## Moving to another phone

move-phone = Move to another phone
move-note = You need both phones here. Nothing is erased on this one until the new one has everything.
move-give = Now open everything on the new phone. Then it shows a text: paste it here.
move-receipt = The text from the new phone
move-check = See whether everything came
move-arrived = Everything has arrived. Send this text to the old phone.
move-show-old = Show the old phone that everything has arrived.
move-shown = The old phone has read it
move-erase-question = The new phone has everything. Erase the group on this one?
move-keep = Keep it here for now
move-not-all = The new phone does not have everything yet. Nothing is erased; send it everything once more.
move-halfway = The move is not finished, and nothing is erased. Go on when both phones are here.
move-stay = Keep my place here
move-stay-note = Then the new phone is one more that you can use.
moved-from-here = Your place has moved to another phone, and this one no longer counts. You can erase the group here.

## The phone on the table

give-table = Give the table to another phone
give-table-note = Any of your phones can lie on the table. Send it a parcel, and it knows who begins and whose turn each duty is.
give-table-anew = Proposals that wait go round to everyone again.

## Every phone

phones-all = The phones in the group
phone-of = A phone with { $name }
phone-since = In the group since { $day }

## Hearing from the others first

hear-first = This phone has to hear from one of the others before anything can be written here.
hear-first-how = Send a parcel from here, and ask one of the others to open it and to send one back. Open that one here.
hear-first-title = Hear from the others
hear-nobody = Go on without the others
restore-lost-acts = Whatever was done on the old phone after the backup, and has reached nobody, no longer counts. Do it again here if you want to.
set-back-told = This phone was put back to how it was on an earlier day. You have been given your place again, and nothing is lost.
parcel-older-key = It may also have been locked too long ago. Nothing is lost.
parcel-from-old-phone = It comes from a phone that no longer counts in the group. What that phone has added is left out.
parcel-is-backup = This is a backup. To use it, choose “Restore”.

## What is new

news-title = New since last time
news-moved = The meeting on { $before } has been moved to { $day }.
news-called-off = The meeting on { $day } is called off.
news-agreed = Agreed: { $what }
news-talk = Something to talk about: { $what }
news-joined = { $name } has joined.
news-phone = { $name } has a new phone in the group.
news-put-away = I have read it
news-nobody-told = Nobody is told what you have read.

## Beginning anew

begin-anew = A new group with the same agreements
begin-anew-note = Those of you who are here start a new group. What you take along is laid on its table as proposals, and each of you says yes to it again.
begin-anew-others = Nobody is put out. On every other phone the old group stays until it is erased there.
begin-anew-one = A phone holds one group at a time: on this one the old group is erased. Make a backup of it first.
begin-anew-what = What do you take along?
begin-anew-yes = Start the new group
begin-anew-sure = Start the new group, and erase the old one on this phone?
begin-anew-waits = Choose at least two, you among them.
