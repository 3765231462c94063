using System.Globalization;
using System.Text;
using Repose.Files;
using Repose.Import;
using Repose.Sleep;

namespace Repose.Nights;

/// <summary>What a person should know after a reading: what was found, and what was left out and why.</summary>
internal static class NightsSummary
{
    internal static string Of(Exports exports, IReadOnlyList<SleepRow> rows)
    {
        var text = new StringBuilder();
        foreach (var (file, imported) in exports.Read)
        {
            Add(text, $"{file.Name}: {imported.Format}.");
            foreach (var sheet in imported.Sheets)
            {
                Add(text, $"  {ColumnsText.InShort(sheet)}");
            }

            foreach (var remark in imported.Remarks)
            {
                Add(text, $"  {remark}");
            }

            foreach (var left in imported.LeftOut)
            {
                Add(text, $"  Left out: {Sentence(left)}");
            }
        }

        var mains = rows.Where(row => row.Kind == EpisodeKind.Main).ToList();
        Add(
            text,
            mains.Count == 0
                ? "No main sleep was found."
                : $"{Count(mains.Count, "night")} from {mains[0].Night:R} to {mains[^1].Night:R}, "
                    + $"{Count(rows.Count(row => row.Kind == EpisodeKind.Nap), "nap")}, "
                    + $"{Count(rows.Count(row => row.Kind == EpisodeKind.Short), "other sleep")}, "
                    + $"{Count(rows.Count(row => row.Kind == EpisodeKind.InBedOnly), "stay")} in bed that nobody called sleep."
        );
        return text.ToString();
    }

    internal static string Sentence(LeftOut left) =>
        $"{Count(left.Count, left.What)}, because {left.Why} ({string.Join(", ", left.Where)}"
        + (left.Count > left.Where.Count ? ", …)." : ").");

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static void Add(StringBuilder text, string line) => text.Append(line).Append('\n');
}
