using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Repose.Helping;

namespace Repose.Sessions;

/// <summary>Reads what was fixed before the first session: the draw of the days, the outcome, the plan.</summary>
/// <remarks>The format is documented in <c>docs/sessions.md</c>.</remarks>
internal static class DesignJson
{
    /// <summary>The course with what the design file says of it; a bad file ends the command.</summary>
    internal static CourseRecord Read(FileInfo? file, IReadOnlyList<CourseSession> sessions)
    {
        var course = new CourseRecord { Sessions = sessions };
        if (file is null)
        {
            return course;
        }

        try
        {
            var design =
                JsonSerializer.Deserialize(Files.TextFile.Read(file, "--design"), DesignContext.Default.Design)
                ?? throw new JsonException("The file says null.");
            return course with
            {
                Draw = Draw(design),
                PlannedSessions = design.PlannedSessions,
                NamedOutcome = design.Outcome,
                FixedOn = design.FixedOn is null ? null : Date(design.FixedOn),
            };
        }
        catch (Exception trouble) when (trouble is JsonException or FormatException or ArgumentException)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"--design: {file} could not be read: {trouble.Message} See docs/sessions.md for how it is written."
            );
        }
    }

    private static DrawnDays? Draw(Design design)
    {
        if (design.Weeks is not { Count: > 0 } weeks)
        {
            return null;
        }

        var drawn = new DrawnDays
        {
            Weeks = [.. weeks.Select(week => new DrawnWeek([.. week.Eligible.Select(Date).Order()], week.Sessions))],
            MinimumGap = design.MinimumGap ?? 1,
            MaximumGap = design.MaximumGap,
            GapAcrossWeeks = design.GapAcrossWeeks ?? false,
            Seed = design.Seed,
            Drawn =
            [
                .. (
                    design.Drawn ?? throw new FormatException("\"weeks\" needs \"drawn\": the days that the lot gave.")
                ).Select(Date),
            ],
        };
        // Stating the design now finds nonsense (no week, a gap that cannot be kept) while the file can be named.
        _ = drawn.ToSchedule();
        return drawn;
    }

    private static LocalDate Date(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date
            ? date.Value
            : throw new FormatException($"\"{text}\" is not a date; write it as 2026-03-09.");
}
