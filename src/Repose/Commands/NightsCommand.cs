using System.CommandLine;
using Repose.Files;
using Repose.Nights;

namespace Repose.Commands;

/// <summary><c>repose nights</c>: from exports to one row for every sleep.</summary>
internal static class NightsCommand
{
    internal static Command Create()
    {
        var exports = Options.Exports();
        var zone = Options.Zone();
        var scoring = Options.Scoring();
        var csv = new Option<FileInfo>("--csv")
        {
            Description =
                "Where to write the nights, as CSV. A file of that name is replaced once the new one is whole.",
            Required = true,
        };
        var command = new Command(
            "nights",
            """
            Read sleep exports and write one row for every sleep.

            Example:
              repose nights export.zip --zone Europe/Zurich --csv nights.csv
            """
        )
        {
            exports,
            csv,
            zone,
            scoring,
        };
        command.SetAction(
            (parsed, cancel) =>
                Task.FromResult(
                    Run(
                        parsed.GetRequiredValue(exports),
                        parsed.GetRequiredValue(csv),
                        new() { Zone = Zones.Find(parsed.GetValue(zone)), Scoring = parsed.GetValue(scoring) },
                        cancel
                    )
                )
        );
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo csv, ExportsWish wish, CancellationToken cancel)
    {
        WholeFile.Check(csv, "--csv", files);
        var exports = Exports.Of(files, wish, cancel);
        var sleeps = SleepRow.Of(exports.Periods, exports.Diary);
        WholeFile.Write(csv, "--csv", stream => NightsCsv.Write(stream, sleeps));
        Console.Out.Write(NightsSummary.Of(exports, sleeps));
        Console.Out.WriteLine($"Written to {csv}.");
        return ExitCodes.Done;
    }
}
