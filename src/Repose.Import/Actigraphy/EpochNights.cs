using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Actigraphy;

/// <summary>Makes nights of files of epochs, which are alike for all makers once the counts are read.</summary>
internal static class EpochNights
{
    private static readonly Duration LongestEpoch = Duration.FromMinutes(1);

    /// <param name="format">The name of the format.</param>
    /// <param name="scale">What the counts are worth.</param>
    /// <param name="parts">The files.</param>
    /// <param name="reading">What is known about this import.</param>
    /// <param name="read">Reads one file.</param>
    public static Outcome<Imported> Of(
        string format,
        ActivityScale scale,
        IReadOnlyList<ExportPart> parts,
        Reading reading,
        Func<ExportPart, Reading, EpochFile> read
    )
    {
        var zone = reading.Options.HomeZone;
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            var file = read(part, reading);
            if (file.Epoch > LongestEpoch || 60 % file.Epoch.TotalSeconds != 0)
            {
                throw new UnreadableException(
                    new DamagedFile(part.Name, ImportText.FormatOddEpoch(file.Epoch.TotalSeconds))
                );
            }

            var nights = new ActivityNights(
                scale,
                reading.Options.Scoring,
                new(file.Device, SourceKind.Wearable),
                zone
            );
            // The device counts on through a change of the clock: what follows is a distance from its start.
            var start = zone.AtLeniently(file.Start).ToInstant();
            var found = nights.Of(new(start, file.Epoch, file.Counts), reading.Options.Diary, out var notWorn);
            foreach (var night in found)
            {
                sleeps.Add(night, part.Name);
            }

            if (notWorn > 0)
            {
                reading.LeftOut.Add(
                    ImportText.Night,
                    ImportText.FormatNotWorn(ActivityNights.NotWorn / 60),
                    part.Name,
                    notWorn
                );
            }
        }

        return sleeps.ToImported(format, asksZone: true, Remarks(scale, reading)) with
        {
            AsksDiary = true,
        };
    }

    private static IEnumerable<string> Remarks(ActivityScale scale, Reading reading)
    {
        yield return reading.Options.Scoring is ActivityScoring.Sadeh ? ImportText.BySadeh : ImportText.ByColeKripke;
        if (reading.Options.Diary.Count == 0)
        {
            yield return ImportText.NoDiaryAsGuide;
        }

        if (scale == ActivityScale.AsTold)
        {
            yield return ImportText.NoScale;
        }
    }
}
