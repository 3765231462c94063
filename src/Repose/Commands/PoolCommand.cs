using System.CommandLine;
using System.Text;
using Repose.Files;
using Repose.Pictures;
using Repose.Pool;
using Repose.SingleCase;

namespace Repose.Commands;

/// <summary><c>repose pool</c>: from several clients' effects to what they say together.</summary>
internal static class PoolCommand
{
    private const double DefaultMid = -20;

    internal static Command Create()
    {
        var effects = new Argument<FileInfo>("EFFECTS")
        {
            Description =
                "One row a client, as CSV: client, estimate (or effect), and one of variance (or v), se, or lower and "
                + "upper, the ends of a 95% interval.",
        };
        var mid = NumberOption.Signed(
            "--mid",
            "The smallest change that matters, in the unit of the estimates, with the sign of a change for the better: "
                + "-20 if less is better.",
            DefaultMid
        );
        var unit = new Option<string>("--unit")
        {
            Description = "The unit of the estimates, for the words.",
            DefaultValueFactory = _ => Numbers.MinuteUnit,
        };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of words." };
        var report = new Option<FileInfo?>("--report")
        {
            Description = "Where to write the clients side by side as a picture, as one HTML file.",
        };
        var command = new Command(
            "pool",
            """
            Put several clients together: their mean, what to expect of the next client, each in the light of the others.

            Example:
              repose pool effects.csv --mid -20 --report forest.html
            """
        )
        {
            effects,
            mid,
            unit,
            json,
            report,
        };
        command.SetAction(
            (parsed, _) =>
                Run(
                    parsed.GetRequiredValue(effects),
                    parsed.GetValue(mid) ?? DefaultMid,
                    parsed.GetValue(unit)!,
                    parsed.GetValue(json),
                    parsed.GetValue(report)
                )
        );
        return command;
    }

    private static async Task<int> Run(FileInfo effects, double mid, string unit, bool asJson, FileInfo? report)
    {
        WholeFile.Check(report, "--report", [effects]);
        var direction = mid < 0 ? Direction.LowerIsBetter : Direction.HigherIsBetter;
        var size = Math.Abs(mid);
        var answer = Pooling.Answer(
            new()
            {
                Clients = PoolCsv.Read(effects),
                Mid = size,
                Direction = direction,
            }
        );
        var forest = ForestData.Of(answer, "The change, client by client", unit, size, direction);
        if (report is not null)
        {
            var page = Encoding.UTF8.GetBytes(await ForestReport.Render(answer, forest));
            WholeFile.Write(report, "--report", stream => stream.Write(page));
        }

        if (asJson)
        {
            using var written = new MemoryStream();
            PoolJson.Write(written, answer, size, direction, unit);
            await Console.Out.WriteLineAsync(Encoding.UTF8.GetString(written.ToArray()));
        }
        else
        {
            await Console.Out.WriteAsync(PoolText.Of(answer, forest, size));
        }

        if (report is not null)
        {
            await (asJson ? Console.Error : Console.Out).WriteLineAsync($"\nWritten to {report}.");
        }

        return ExitCodes.Done;
    }
}
