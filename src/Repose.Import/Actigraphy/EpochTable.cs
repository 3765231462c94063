using Repose.Import.Files;

namespace Repose.Import.Actigraphy;

/// <summary>The rows of a table of epochs whose header names date, time and counts.</summary>
internal static class EpochTable
{
    /// <summary>Reads all rows until the end of the file.</summary>
    /// <param name="device">What the device is called.</param>
    /// <param name="header">The names of the columns, in lower case.</param>
    /// <param name="counts">The name of the column of counts.</param>
    /// <param name="lines">The lines after the header.</param>
    /// <param name="part">The file.</param>
    public static EpochFile Read(string device, string[] header, string counts, EpochLines lines, ExportPart part)
    {
        var (date, time, count) = (At(header, "date"), At(header, "time"), At(header, counts));
        var all = new List<double>();
        // The first, the second and the last row, as far as they have been read.
        var ends = new List<(string Date, string Time)>();
        while (lines.Next() is { } line)
        {
            var cells = EpochLines.Cells(line);
            if (cells.Length <= Math.Max(count, Math.Max(date, time)))
            {
                throw lines.Wrong(line[..Math.Min(40, line.Length)]);
            }

            // Philips leaves the cell empty, or writes NaN, where the device was off the wrist: there was no movement.
            lines.Add(all, cells[count] is "" or "NaN" ? 0 : lines.Counts(cells[count]));
            if (ends.Count == 3)
            {
                ends.RemoveAt(2);
            }

            ends.Add((cells[date], cells[time]));
        }

        if (ends.Count < 3)
        {
            throw lines.Wrong("");
        }

        return EpochDates.Read(ends[0], ends[1], ends[^1], all.Count, out var couldBeBoth) is { } clock
            ? new(device, clock.Start, clock.Epoch, all)
            : throw new UnreadableException(
                new DamagedFile(
                    part.Name,
                    couldBeBoth
                        ? ImportText.FormatDayOrMonth(ends[0].Date)
                        : ImportText.FormatBrokenEpochs(
                            ends[0].Date,
                            ends[0].Time,
                            ends[^1].Date,
                            ends[^1].Time,
                            all.Count
                        )
                )
            );
    }

    private static int At(string[] header, string name) => Array.IndexOf(header, name);
}
