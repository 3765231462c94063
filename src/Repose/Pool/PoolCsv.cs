using System.Globalization;
using Repose.Files;
using Repose.SingleCase;

namespace Repose.Pool;

/// <summary>
/// Reads the effects of several clients: a CSV with the columns client, estimate (or effect), and one of variance (or
/// v), se, or lower and upper.
/// </summary>
/// <remarks>Documented in <c>docs/command-line.md</c>. Every bad row is named; none is left out silently.</remarks>
internal sealed class PoolCsv
{
    private const string Example = "Example: client,estimate,lower,upper";
    private readonly List<string> wrong = [];
    private readonly List<ClientEffect> clients = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The clients, in the order of the rows; a bad file ends the command with all that is wrong in it.</summary>
    internal static IReadOnlyList<ClientEffect> Read(FileInfo file)
    {
        var read = new PoolCsv();
        read.Rows(TextFile.Read(file, "EFFECTS"));
        return read.wrong.Count == 0
            ? read.clients
            : throw new CommandFailure(
                ExitCodes.BadInput,
                $"{file.Name}: the effects could not be read.\n  {string.Join("\n  ", read.wrong.Take(20))}"
            );
    }

    private void Rows(string text)
    {
        var table = CsvTable.Of(text);
        if (table.Written.Count == 0)
        {
            wrong.Add($"It is empty. Put the names of the columns in the first row, then one row a client. {Example}");
        }
        else if (PoolColumns.Of([.. table.Written]) is { } columns)
        {
            foreach (var row in table.Rows)
            {
                Row(row.Number, columns, row.Cells);
            }
        }
        else
        {
            wrong.Add(
                "The first row must name the columns client, estimate, and one of variance, se, or lower and upper "
                    + $"(it has: {string.Join(", ", table.Written)}). {Example}"
            );
        }
    }

    private void Row(int row, PoolColumns columns, string[] cells)
    {
        var client = PoolColumns.Cell(cells, columns.Client);
        if (client.Length == 0)
        {
            wrong.Add($"Row {row}, client: it is empty. Give every client a name or a number.");
            return;
        }

        if (!seen.Add(client))
        {
            wrong.Add($"Row {row}, client: {client} is there already. Each client counts once; keep one row.");
            return;
        }

        double?[] numbers = [.. columns.Numbers.Select(column => Number(row, column, columns, cells))];
        if (!numbers.All(number => number is not null))
        {
            return;
        }

        double[] known = [.. numbers.OfType<double>()];
        try
        {
            clients.Add(columns.Effect(client, known));
        }
        catch (ArgumentException refusal)
        {
            var blamed = ClientEffect.IsEstimate(known[0]) ? columns.Numbers.Skip(1) : columns.Numbers.Take(1);
            var names = string.Join(", ", blamed.Select(columns.Name));
            wrong.Add($"Row {row}, {names}: {refusal.Message} Correct it, or leave the row out.");
        }
    }

    private double? Number(int row, int column, PoolColumns columns, string[] cells)
    {
        var cell = PoolColumns.Cell(cells, column);
        if (
            double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
        )
        {
            return number;
        }

        wrong.Add(
            $"Row {row}, {columns.Name(column)}: \"{cell}\" is not a number. Write it with a point, such as -12.5."
        );
        return null;
    }
}
