using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;

namespace Repose.Data.Converters;

/// <summary>A draw as JSON, with dates as <c>2026-03-09</c>: it is read whole and never searched.</summary>
internal sealed class DrawConverter() : ValueConverter<CourseDraw, string>(draw => Write(draw), json => Read(json))
{
    private static string Write(CourseDraw draw) =>
        JsonSerializer.Serialize(
            new Kept(
                [.. draw.EligibleDays.Select(week => week.Select(LocalDatePattern.Iso.Format).ToArray())],
                draw.PerWeek,
                draw.MinimumGapDays,
                draw.MaximumGapDays,
                draw.Seed,
                draw.Schedules,
                [.. draw.Chances.Select(week => week.ToArray())],
                [.. draw.Drawn.Select(LocalDatePattern.Iso.Format)]
            ),
            JsonSerializerOptions.Web
        );

    private static CourseDraw Read(string json)
    {
        var kept = JsonSerializer.Deserialize<Kept>(json, JsonSerializerOptions.Web)!;
        return new()
        {
            EligibleDays = [.. kept.EligibleDays.Select(week => week.Select(Date).ToArray())],
            PerWeek = kept.PerWeek,
            MinimumGapDays = kept.MinimumGapDays,
            MaximumGapDays = kept.MaximumGapDays,
            Seed = kept.Seed,
            Schedules = kept.Schedules,
            Chances = kept.Chances,
            Drawn = [.. kept.Drawn.Select(Date)],
        };
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private sealed record Kept(
        string[][] EligibleDays,
        int PerWeek,
        int MinimumGapDays,
        int MaximumGapDays,
        string Seed,
        string Schedules,
        double[][] Chances,
        string[] Drawn
    );
}
