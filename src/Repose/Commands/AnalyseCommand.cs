using System.CommandLine;
using NodaTime;
using Repose.Analysis;
using Repose.Files;
using Repose.Sleep;

namespace Repose.Commands;

/// <summary><c>repose analyse</c>: from exports and sessions to an honest answer.</summary>
internal static class AnalyseCommand
{
    internal static Command Create(IClock clock)
    {
        var exports = Options.Exports();
        var zone = Options.Zone();
        var scoring = Options.Scoring();
        var sheet = new SheetOptions();
        var sessions = new Option<FileInfo>("--sessions")
        {
            Description = "The sessions of the course, as CSV: date, and if wanted time, minutes, kind.",
            Required = true,
        };
        var diary = new Option<FileInfo?>("--diary")
        {
            Description = "A sleep diary, as CSV, beside the exports. It is used for what devices measure badly.",
        };
        var design = new Option<FileInfo?>("--design")
        {
            Description = "What was fixed before the first session, as JSON: the draw of the days, outcome, plan.",
        };
        var outcome = new Option<string?>("--outcome")
        {
            Description =
                $"What the verdict is about: {Analysis.Analysis.Known()}. Unless given: that of the design, or tst.",
        };
        var report = new Option<FileInfo?>("--report") { Description = "Where to write the report, as one HTML file." };
        var json = new Option<FileInfo?>("--json") { Description = "Where to write the same as JSON." };
        var age = NumberOption.OptionalWhole("--age", "Age in years, for the sleep that is recommended.", 0, 120);
        var need = NumberOption.Optional("--need", "The person's own need for sleep, in hours; replaces --age.", 3, 18);
        var important = NumberOption.Optional(
            "--important",
            "The smallest change that matters, in the unit of the outcome, where another was agreed.",
            0.001,
            100_000
        );
        outcome.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && Outcomes.Find(code) is null)
            {
                result.AddError($"--outcome: there is no such outcome. Known are: {Analysis.Analysis.Known()}.");
            }
        });
        var command = new Command(
            "analyse",
            """
            Lay nights beside sessions and answer: is it helping?

            Examples:
              repose analyse export.zip --sessions sessions.csv --report report.html
              repose analyse export.zip --diary diary.csv --sessions sessions.csv --outcome sol --report report.html
              repose analyse diary.csv --sessions sessions.csv --design design.json --json result.json
            """
        )
        {
            exports,
            sessions,
            diary,
            design,
            outcome,
            zone,
            scoring,
            sheet.Column,
            sheet.Unit,
            sheet.Dates,
            sheet.DateIs,
            sheet.DaysFrom,
            age,
            need,
            important,
            report,
            json,
        };
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    new Analysis.Analysis.Request
                    {
                        Exports = parsed.GetRequiredValue(exports),
                        Sessions = parsed.GetRequiredValue(sessions),
                        Diary = parsed.GetValue(diary),
                        Design = parsed.GetValue(design),
                        Outcome = parsed.GetValue(outcome) is { } code ? Outcomes.Find(code) : null,
                        Wish = new()
                        {
                            Zone = Zones.Find(parsed.GetValue(zone)),
                            Scoring = parsed.GetValue(scoring),
                            Sheet = sheet.Of(parsed),
                            Now = clock.GetCurrentInstant(),
                        },
                        Need = parsed.GetValue(need) is { } hours
                            ? SleepNeed.Own(Duration.FromHours(hours))
                            : SleepNeed.ForAge(parsed.GetValue(age)),
                        ImportantChange = parsed.GetValue(important),
                        Clock = clock,
                    },
                    parsed.GetValue(report),
                    parsed.GetValue(json),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        Analysis.Analysis.Request request,
        FileInfo? html,
        FileInfo? json,
        CancellationToken cancel
    )
    {
        IEnumerable<FileInfo?> optional = [request.Diary, request.Design];
        FileInfo[] inputs = [.. request.Exports, request.Sessions, .. optional.OfType<FileInfo>()];
        WholeFile.Check(html, "--report", inputs);
        WholeFile.Check(json, "--json", inputs);
        var report = Analysis.Analysis.Run(request, cancel);
        await Reports.Write(report, html, json);
        await Console.Out.WriteAsync(Reports.InShort(report));
        foreach (var written in new[] { html, json }.OfType<FileInfo>())
        {
            await Console.Out.WriteLineAsync($"\nWritten to {written}.");
        }

        return ExitCodes.Done;
    }
}
