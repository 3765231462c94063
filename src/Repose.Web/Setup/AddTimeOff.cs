using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>Closes a therapist's calendar for a time. Visits that are booked then stay booked: the page lists them.</summary>
internal sealed class AddTimeOff(ReposeDb db, IWrites writes, IClock clock, Audit audit)
{
    private static readonly Duration Longest = Duration.FromDays(400);

    internal sealed record Request(
        Id<TimeOff> Id,
        Id<Therapist> TherapistId,
        LocalDateTime? From,
        LocalDateTime? Until,
        string Note
    );

    public async Task<Outcome<Id<TimeOff>>> Run(Request request, CancellationToken cancel)
    {
        var practice = await db.Practices.AsNoTracking().FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        var zone = CurrentPractice.ZoneOf(practice);
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Words("Note", request.Note, 200);
        var span = Span(request, zone, faults);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        if (!await db.Therapists.AnyAsync(one => one.Id == request.TherapistId, cancel))
        {
            return new NotThere("therapist");
        }

        if (await db.TimesOff.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return request.Id;
        }

        var (from, until) = (span!.Value.Start, span.Value.End);
        db.Add(new TimeOff(db.PracticeId, request.Id, request.TherapistId, from, until, request.Note));
        var detail = $"off from {Shown.Moment(from, zone)} until {Shown.Moment(until, zone)}";
        await audit.Note("setup.changed", "time-off", request.TherapistId.Value, detail);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request.Id;
    }

    private Interval? Span(Request request, DateTimeZone zone, Faults faults)
    {
        faults.Unless(request.From is not null, "From", "Write a day and a time that exist.");
        faults.Unless(request.Until is not null, "Until", "Write a day and a time that exist.");
        // Beyond these years a zone has no rules that anybody knows, and a database no room.
        faults.Unless(request.From?.Year is null or (>= 2000 and <= 2100), "From", "Choose a day in this century.");
        faults.Unless(request.Until?.Year is null or (>= 2000 and <= 2100), "Until", "Choose a day in this century.");
        if (faults.Refusal is not null || request.From is not { } from || request.Until is not { } until)
        {
            return null;
        }

        var span = ClockSpan.Between(from, until, zone);
        faults.Unless(span is not null, "Until", "The end must come after the start.");
        faults.Unless(span is null || span.Value.Duration <= Longest, "Until", "Keep it to 400 days at a time.");
        faults.Unless(span is null || span.Value.End > clock.GetCurrentInstant(), "Until", "That time is over.");
        return span;
    }
}
