using System.Globalization;
using System.Text;
using Repose.Import.Files;

namespace Repose.Import.Actigraphy;

/// <summary>The lines of a file of epochs, counted, with their cells out of quotes.</summary>
internal sealed class EpochLines(ExportPart part, Reading reading) : IDisposable
{
    private const int LongestLine = 4096;

    private readonly StreamReader reader = new(part.Open(reading), Encoding.UTF8);

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line that is not empty; null at the end.</summary>
    public string? Next()
    {
        while (reader.ReadLine() is { } line)
        {
            Number++;
            if (line.Length > LongestLine)
            {
                throw Wrong(line[..40]);
            }

            if (line.Trim() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The cells of a line, whose texts hold no commas in these files.</summary>
    public static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim().Trim('"').Trim())];

    /// <summary>The counts in a cell.</summary>
    public double Counts(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var counts)
        && double.IsFinite(counts)
        && counts >= 0
            ? counts
            : throw Wrong(cell);

    /// <summary>Adds the counts of an epoch, as long as there are not too many.</summary>
    public void Add(List<double> all, double counts)
    {
        if (all.Count == reading.Limits.Records)
        {
            throw new UnreadableException(new TooLarge(part.Name, ImportText.FormatManyEpochs(reading.Limits.Records)));
        }

        all.Add(counts);
    }

    /// <summary>What to say of a line that cannot be.</summary>
    public UnreadableException Wrong(string text) =>
        new(new DamagedFile(part.Name, ImportText.FormatNotEpoch(Number, text)));

    public void Dispose() => reader.Dispose();
}
