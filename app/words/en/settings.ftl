# Plain, warm, short. What is promised is said as it is.

## Settings

settings = Settings
settings-note = Language, letters, signs and lock

## Letters and light

letters-and-light = Letters and light
sample-sentence = What is said here stays here.
text-size = Text size
text-smaller = Smaller text
text-larger = Larger text
as-the-phone = as the phone
size-larger = larger
size-large = much larger
size-largest = twice as large
plain-letters = Plain letters
plain-letters-note = Easier to read for some.
with-plain-letters = plain letters
light-or-dark = Light or dark
theme-light = light
theme-dark = dark
holds-at-once = It holds at once, and on this phone alone.

## Signs

signs = Gentle signs
signs-note = Half a minute before the offered time has passed, and again when it has. A sign never means stop.
sign-light = Light
sign-light-note = The middle glows once.
sign-sound = Bell
sign-sound-note = A soft chime.
sign-vibration = Vibration
sign-vibration-note = For a phone that can.
try-signs = Try the signs
signs-none = none
bell-loudness = How loud the bell is
bell-softly = softly
bell-as-it-is = as it is
bell-loudly = loudly

## The lock and the passphrase

lock-title = Lock
lock-legend = Lock when Runde is not in view
lock-at-once = at once
lock-one-minute = after a minute
lock-five-minutes = after five minutes
lock-half-an-hour = after half an hour
lock-note = Runde never locks while a round is on the screen.
lock-without-passphrase = There is no passphrase: one tap opens it again. What protects the group is the phone’s own lock.
passphrase-none = none
passphrase-each-time = each time
passphrase-what = A few words in a row that only you know. You write them each time the group is opened. Nobody can find them again for you.
passphrase-there-is = The passphrase is asked for each time the group is opened.
passphrase-add = Add a passphrase
passphrase-change = Change the passphrase
passphrase-remove = Remove the passphrase
passphrase-remove-note = Then anyone who can unlock this phone can open the group.
passphrase-until-now = The passphrase until now
passphrase-new = The new passphrase
passphrase-added = There is a passphrase now.
passphrase-changed = The passphrase has been changed.
passphrase-removed = The passphrase has been removed.
passphrase-twice = Write the same twice first.
passphrase-old-first = Write the passphrase until now first.
passphrase-show = Show what I type

## Forgotten

passphrase-forgotten = I have forgotten the passphrase
passphrase-forgotten-note = Nobody can find it again. Take your time; nothing is erased while you try.
passphrase-forgotten-ways = If the others have the group on phones of their own, they keep it. Then you can erase it here and begin again.
erase-and-begin = Erase the group here and begin again
locked-door = The lock
try-again = Try again

## Erasing this phone’s copy

erase-copy-note = Only this phone forgets the group. The others keep it, and you don’t have to ask anyone.
erase-you-stay = You are still a member. If you want to leave, say so first: tap your name under Group.
erase-only-copy = The group is on this phone alone. Then it is gone for all of you.
erase-perhaps-only-copy = If the group is on this phone alone, it is gone for all of you.
erase-sure = Are you sure? This can’t be undone.
erase-finished-now = Last time the group was not fully erased here. Now it is.

## A date that cannot be right

date-of-phone = The date on this phone
date-says = The phone says { $day }.
date-is-right = The date is right
date-is-right-note = If it is not, set it in the phone’s settings. Nothing is erased until then.

## What is promised

what-is-promised = What is promised
promise-by-itself = Nothing leaves this phone by itself.
promise-key = Without the key no file of Runde shows a name, a day or an order.
promise-closed = When a meeting is closed, it is erased who was there, in which order and how long each one spoke.
promise-not-closed = A meeting that nobody closed is erased when Runde is opened after twelve hours.
promise-all-agree = A rule counts only when everyone who is asked agrees. Whoever does not answer has not agreed.
promise-sealed = When the phone goes round, the answers are in memory until the last one. Then only the result is kept.
promise-passing = What is said for one meeting, such as who can’t come, is erased when it is over.
promise-reading = What you read or look for is not kept.
promise-own-note = Your own note is on this phone only.
promise-turn = If the phone stops in the middle of a turn, Runde comes back to it.
not-promised = What is not promised
not-promised-open = Whoever opens this phone can read what you can read.
not-promised-others = What others have on their phones, on paper or in mind stays with them.
not-promised-days = When words are erased, it stays that something was agreed, and on which day.
not-promised-holder = Whoever holds the phone that goes round could write what nobody said. Everyone sees what was written.
not-promised-erasing = Whoever has the locked phone in hand can erase the group on it, and reads nothing by that.
not-promised-people = Confidentiality is kept by people. Runde can’t stop anyone from telling.

## Licences

licences = Licences
licences-note = Runde is free: you may use it, change it and pass it on, under the MIT licence or the Apache licence 2.0.
licences-others = It stands on the work of many others:
licences-no-warranty = It comes without any warranty.
