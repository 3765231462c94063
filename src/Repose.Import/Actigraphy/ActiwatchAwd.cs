using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Actigraphy;

/// <summary>An Actiwatch's .awd file: seven lines of header, then a count on each line.</summary>
/// <remarks>
/// The header is name, date of the start (01-Apr-2015), time of the start, length of an epoch in quarters of a minute, age,
/// serial number and sex. A count may be followed by an M, where the wearer pressed the button, and by light.
/// </remarks>
internal sealed partial class ActiwatchAwd : ISleepFormat
{
    private const int HeaderLines = 7;
    private static readonly string[] Dates = ["d-MMM-yyyy", "d-MMM-yy"];

    public string Name => "Actiwatch AWD";
    public string Words => "Actiwatch";

    public bool Recognises(Opening opening)
    {
        var start = Encoding.Latin1.GetString(opening.Content[..Math.Min(opening.Content.Length, 400)]);
        var lines = start.Split('\n').Select(line => line.Trim()).Take(4).ToList();
        return lines.Count == 4
            && Date().IsMatch(lines[1])
            && Time().IsMatch(lines[2])
            && int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading) =>
        EpochNights.Of(Name, ActivityScale.AsTold, parts, reading, ReadFile);

    private EpochFile ReadFile(ExportPart part, Reading reading)
    {
        using var lines = new EpochLines(part, reading);
        var header = new string[HeaderLines];
        for (var at = 0; at < HeaderLines; at++)
        {
            header[at] = lines.Next() ?? throw lines.Wrong("");
        }

        var start =
            EpochDates.Moment(header[1], header[2], Dates)
            ?? throw new UnreadableException(
                new DamagedFile(part.Name, ImportText.FormatNoStart(header[1], header[2]))
            );
        var quarters = int.Parse(header[3], NumberStyles.None, CultureInfo.InvariantCulture);
        var counts = new List<double>();
        while (lines.Next() is { } line)
        {
            var cell = line.Split(',', ' ', '\t')[0];
            lines.Add(counts, lines.Counts(cell.TrimEnd('M', 'm')));
        }

        return new("Actiwatch", start, Duration.FromSeconds(15L * quarters), counts);
    }

    [GeneratedRegex(@"^\d{1,2}-[A-Za-z]{3}-\d{2,4}$", RegexOptions.None, Patterns.NoClock)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.ExplicitCapture, Patterns.NoClock)]
    private static partial Regex Time();
}
