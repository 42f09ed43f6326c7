//! When the group meets: what needs no consent becomes acts, or words for one occasion.

mod coming;
mod day_question;
mod duties;
mod file;
mod meeting;

pub(crate) use duties::counts_at_closing;

use super::command::CalendarCommand;
use crate::companion::ground::{CompanionError, Done, Now, ViewName};
use crate::companion::open::OpenVault;
use crate::vault::Goodbye;

/// Carries out what can be done about when the group meets.
///
/// # Errors
/// [`CompanionError`], as for every command.
pub(crate) fn act(
    open: &mut OpenVault,
    command: CalendarCommand,
    now: &Now,
) -> Result<Done, CompanionError> {
    match command {
        CalendarCommand::AddMeeting(when) => {
            open.decide(now, |open| meeting::adding(open, &when, now))
        }
        CalendarCommand::ChangeMeeting { meeting, becomes } => {
            open.decide(now, |open| meeting::changing(open, meeting, &becomes, now))
        }
        CalendarCommand::NoteMeeting(day) => {
            open.decide(now, |open| meeting::noting(open, day, now))
        }
        CalendarCommand::Pause { from, until } => {
            open.decide(now, |_| meeting::pausing(from, until, now))
        }
        CalendarCommand::Resume(pauses) => open.decide(now, |_| Ok(meeting::resuming(pauses))),
        CalendarCommand::SawRhythmDiffers => {
            let rhythm = open.state.schedule.rhythm().map(|agreed| agreed.proposal);
            open.set(|settings| settings.rhythm_talked = rhythm.or(settings.rhythm_talked))?;
            Ok(Done::changed([ViewName::Calendar, ViewName::Today]))
        }
        CalendarCommand::CantCome { slot, member, away } => {
            coming::cant_come(open, slot, member, away, now)
        }
        CalendarCommand::SayGoodbye { slot, member, says } => {
            coming::say_goodbye(open, Goodbye { slot, member }, says, now)
        }
        CalendarCommand::MeetAnyway(slot) => coming::meet_anyway(open, slot),
        CalendarCommand::TakeDuty { slot, duty, member } => {
            duties::take(open, slot, duty, member, now)
        }
        CalendarCommand::AddDuty(written) => open.decide(now, |open| duties::adding(open, written)),
        CalendarCommand::LetGoOfDuty(duty) => {
            open.decide(now, |open| duties::letting_go(open, duty))
        }
        CalendarCommand::AskForDay { times, minutes, zone } => {
            let asked = day_question::TimesAsked { times, minutes, zone };
            day_question::ask(open, &asked, now)
        }
        CalendarCommand::MarkDays(marks) => day_question::mark(open, marks, now),
        CalendarCommand::SendMarksRound => day_question::send_round(open, now),
        CalendarCommand::SealMarks(marks) => day_question::seal(open, marks, now),
        CalendarCommand::StopMarksRound => Ok(day_question::stop(open)),
        CalendarCommand::DropDayQuestion => day_question::lay_aside(open, now),
        CalendarCommand::MakeFile { title, with_place, with_alarm } => {
            file::make(open, file::Telling { title, with_place, with_alarm }, now)
        }
    }
}
