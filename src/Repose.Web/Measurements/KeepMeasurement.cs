using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Site;

namespace Repose.Web.Measurements;

/// <summary>Keeps a value that was measured, or that a client brought.</summary>
internal sealed class KeepMeasurement(
    ReposeDb db,
    IWrites writes,
    ContentLibrary content,
    CurrentPractice current,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    private static readonly LocalDate Earliest = new(1990, 1, 1);

    /// <param name="Id">The id that it will have: sending it twice keeps it once.</param>
    /// <param name="Client">Whose.</param>
    /// <param name="Measure">Of which measure.</param>
    /// <param name="Unit">The unit in which it is told.</param>
    /// <param name="Side">Of which side.</param>
    /// <param name="Told">The number; null for what is none.</param>
    /// <param name="On">The day; null for what is none.</param>
    /// <param name="Remark">What else was said.</param>
    public sealed record Request(
        Id<Measurement> Id,
        Id<Client> Client,
        string Measure,
        string Unit,
        MeasuredSide Side,
        double? Told,
        LocalDate? On,
        string Remark
    );

    public sealed record NotThat(string Field, string Why) : Refusal("measurement-invalid", Why);

    public sealed record NoMeasure() : Refusal("not-found", "There is no such measure, or not in that unit.");

    public async Task<Outcome<Measurement>> Run(Request request, CancellationToken cancel)
    {
        if (
            content.Measures.FirstOrDefault(one => one.Id.Equals(request.Measure, StringComparison.Ordinal))
                is not { } measure
            || measure.UnitOf(request.Unit) is not { } unit
        )
        {
            return new NoMeasure();
        }

        var now = clock.GetCurrentInstant();
        if (Fault(request, measure, unit, now.InZone(await current.Zone()).Date) is { } fault)
        {
            return fault;
        }

        await using var write = await writes.BeginAside(db, cancel);
        if (!await db.Clients.AnyAsync(one => one.Id == request.Client, cancel))
        {
            return new OpenCard.NoClient();
        }

        if (await db.Measurements.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == request.Client ? kept : new OpenCard.NoClient();
        }

        var told = request.Told!.Value;
        var measurement = new Measurement(
            db.PracticeId,
            request.Id,
            request.Client,
            measure.Id,
            request.Side,
            new(told * unit.Times, told, unit.Name),
            request.On!.Value,
            request.Remark,
            await user.Name(),
            now
        );
        db.Add(measurement);
        await audit.Note("measure.kept", "client", request.Client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return measurement;
    }

    private static NotThat? Fault(Request request, BodyMeasure measure, MeasureUnit unit, LocalDate today) =>
        request.Told is not { } told || told * unit.Times < measure.Least || told * unit.Times > measure.Most
            ? new(
                "Value",
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"Write a number from {measure.Least} to {measure.Most / unit.Times:0.##} {unit.Name}."
                )
            )
        : request.On is not { } on || on > today || on < Earliest
            ? new("On", "Write the day on which it was measured: today or before.")
        : measure.HasSides != request.Side is not MeasuredSide.None
            ? new("Side", measure.HasSides ? "Say which side was measured." : "This measure has no sides.")
        : null;
}
