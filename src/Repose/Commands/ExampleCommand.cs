using System.CommandLine;
using NodaTime;
using Repose.Analysis;
using Repose.Demo;
using Repose.Files;

namespace Repose.Commands;

/// <summary><c>repose example</c>: a client who does not exist, from her files to her report.</summary>
internal static class ExampleCommand
{
    internal static Command Create(IClock clock)
    {
        var folder = new Option<DirectoryInfo>("--to")
        {
            Description = "The folder for her files and the report.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("out", "example")),
        };
        var command = new Command(
            "example",
            """
            Make a lifelike client (watch, diary, a course of ten sessions), analyse her nights, and say where the report is.

            Example:
              repose example
            """
        )
        {
            folder,
        };
        command.SetAction((parsed, cancel) => Run(parsed.GetRequiredValue(folder), clock, cancel));
        return command;
    }

    private static async Task<int> Run(DirectoryInfo folder, IClock clock, CancellationToken cancel)
    {
        Make(folder);
        var client = LifelikeClient.Make();
        var (watch, diary) = (Place("export.zip"), Place("diary.csv"));
        var (sessions, design) = (Place("sessions.csv"), Place("design.json"));
        var (html, json) = (Place("report.html"), Place("result.json"));
        WholeFile.Write(watch, "--to", stream => DemoFiles.WriteWatch(stream, client));
        WholeFile.Write(diary, "--to", stream => DemoFiles.WriteDiary(stream, client));
        WholeFile.Write(sessions, "--to", stream => DemoFiles.WriteSessions(stream, client));
        WholeFile.Write(design, "--to", stream => DemoFiles.WriteDesign(stream, client));
        var request = new Analysis.Analysis.Request
        {
            Exports = [watch],
            Diary = diary,
            Sessions = sessions,
            Design = design,
            Wish = new() { Zone = LifelikeClient.Zone },
            Clock = clock,
        };
        var report = Analysis.Analysis.Run(request, cancel);
        await Reports.Write(report, html, json);
        await Console.Out.WriteAsync(Reports.InShort(report));
        await Console.Out.WriteLineAsync(
            $"""

            The client is made up; so are her nights. Her files are in {folder.FullName}.
            To do it yourself:
              ./repose analyse {watch} --diary {diary} --sessions {sessions} --design {design} --report {html}

            The report: {new Uri(html.FullName)}
            """
        );
        return ExitCodes.Done;

        FileInfo Place(string name) => new(Path.Combine(folder.ToString(), name));
    }

    private static void Make(DirectoryInfo folder)
    {
        try
        {
            folder.Create();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                ExitCodes.CannotWrite,
                $"--to: {folder} could not be made ({trouble.Message}). Name another place with --to."
            );
        }
    }
}
