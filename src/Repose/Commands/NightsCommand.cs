using System.CommandLine;
using NodaTime;
using Repose.Files;
using Repose.Import;
using Repose.Nights;

namespace Repose.Commands;

/// <summary><c>repose nights</c>: from exports to one row for every sleep.</summary>
internal static class NightsCommand
{
    internal static Command Create(IClock clock)
    {
        var exports = Options.Exports();
        var zone = Options.Zone();
        var scoring = Options.Scoring();
        var sheet = new SheetOptions();
        var csv = new Option<FileInfo?>("--csv")
        {
            Description =
                "Where to write the nights, as CSV. A file of that name is replaced once the new one is whole.",
        };
        var json = new Option<FileInfo?>("--json")
        {
            Description =
                "Where to write all that was read, as JSON, which comes back unchanged when it is given as an export; "
                + "with --columns, where to write the columns.",
        };
        var columns = new Option<bool>("--columns")
        {
            Description = "Show what the columns of a spreadsheet are taken for, and read no night.",
        };
        var command = new Command(
            "nights",
            """
            Read sleep exports and write one row for every sleep.

            Examples:
              repose nights export.zip --zone Europe/Zurich --csv nights.csv
              repose nights my-diary.xlsx --columns
              repose nights my-diary.xlsx --column lights="Lamp off" --csv nights.csv
            """
        )
        {
            exports,
            csv,
            json,
            columns,
            sheet.Column,
            sheet.Unit,
            sheet.Dates,
            sheet.DateIs,
            sheet.DaysFrom,
            zone,
            scoring,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(csv) is null && result.GetResult(json) is null && result.GetResult(columns) is null)
            {
                result.AddError(
                    "Name where to write: --csv FILE or --json FILE; or look at the columns with --columns."
                );
            }
        });
        command.SetAction(
            (parsed, cancel) =>
            {
                var files = parsed.GetRequiredValue(exports);
                var wish = new ExportsWish
                {
                    Zone = Zones.Find(parsed.GetValue(zone)),
                    Scoring = parsed.GetValue(scoring),
                    Sheet = sheet.Of(parsed),
                    Now = clock.GetCurrentInstant(),
                };
                return Task.FromResult(
                    parsed.GetValue(columns)
                        ? Show(files, parsed.GetValue(json), wish, cancel)
                        : Run(files, parsed.GetValue(csv), parsed.GetValue(json), wish, cancel)
                );
            }
        );
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo? csv, FileInfo? json, ExportsWish wish, CancellationToken cancel)
    {
        WholeFile.Check(csv, "--csv", files);
        WholeFile.Check(json, "--json", files);
        var exports = Exports.Of(files, wish, cancel);
        var sleeps = SleepRow.Of(exports.Periods, exports.Diary);
        if (csv is not null)
        {
            WholeFile.Write(csv, "--csv", stream => NightsCsv.Write(stream, sleeps));
        }

        if (json is not null)
        {
            WholeFile.Write(json, "--json", stream => NightsJson.Write(stream, exports.Periods, exports.Diary));
        }

        Console.Out.Write(NightsSummary.Of(exports, sleeps));
        Written(csv, json);
        return ExitCodes.Done;
    }

    private static int Show(FileInfo[] files, FileInfo? json, ExportsWish wish, CancellationToken cancel)
    {
        WholeFile.Check(json, "--json", files);
        var sheets = files.Select(file => (file.Name, Exports.Columns(file, wish, cancel))).ToList();
        Console.Out.Write(ColumnsText.Of(sheets));
        if (json is not null)
        {
            WholeFile.Write(json, "--json", stream => ColumnsJson.Write(stream, sheets));
        }

        Written(json);
        return ExitCodes.Done;
    }

    private static void Written(params IEnumerable<FileInfo?> files)
    {
        foreach (var file in files.OfType<FileInfo>())
        {
            Console.Out.WriteLine($"Written to {file}.");
        }
    }
}
