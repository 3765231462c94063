using System.Globalization;
using NodaTime;
using Repose.Files;
using Repose.Helping;
using Repose.Import;
using Repose.Nights;
using Repose.Pictures.Report;
using Repose.Sessions;
using Repose.Sleep;

namespace Repose.Analysis;

/// <summary>From files to the data of a report: what <c>repose analyse</c> does between reading and writing.</summary>
internal static class Analysis
{
    /// <summary>What a person asks for on the command line.</summary>
    internal sealed record Request
    {
        internal required IReadOnlyList<FileInfo> Exports { get; init; }
        internal required FileInfo Sessions { get; init; }
        internal FileInfo? Diary { get; init; }
        internal FileInfo? Design { get; init; }
        internal Outcome? Outcome { get; init; }
        internal ExportsWish Wish { get; init; } = new();
        internal SleepNeed Need { get; init; } = SleepNeed.ForAge(null);
        internal double? ImportantChange { get; init; }
        internal required IClock Clock { get; init; }
    }

    internal static ReportData Run(Request request, CancellationToken cancel)
    {
        // The small files first: a mistake in them should not wait for a long reading.
        var sessions = SessionsCsv.Read(request.Sessions);
        var course = DesignJson.Read(request.Design, sessions.Sessions);
        var exports = Exports.Of([.. request.Exports, .. Optional(request.Diary)], request.Wish, cancel);
        RefuseOtherThanDiary(request.Diary, exports);
        var question = new HelpQuestion(
            request.Outcome ?? OutcomeOf(course),
            Sleep.Nights.Measured(exports.Periods),
            Sleep.Nights.Told(exports.Diary),
            course
        )
        {
            ImportantChange = request.ImportantChange,
        };
        return IsItHelping.Ask(question) switch
        {
            HelpAnswer answer => new ReportData
            {
                Answer = answer,
                Measured = question.Measured,
                Told = question.Told,
                Need = request.Need,
                Read = [.. exports.Read.Select(Describe), Describe(request, sessions)],
                MadeOn = request.Clock.GetCurrentInstant().InZone(Zones.OfThisComputer()).Date,
                Version = Version,
            },
            CannotAsk cannot => throw new CommandFailure(ExitCodes.BadInput, cannot.Message),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private static string Version => typeof(Analysis).Assembly.GetName().Version!.ToString(3);

    private static Outcome OutcomeOf(CourseRecord course) =>
        course.NamedOutcome is not { } named
            ? Outcomes.TotalSleepTime
            : Outcomes.Find(named)
                ?? throw new CommandFailure(
                    ExitCodes.BadInput,
                    $"--design: there is no outcome \"{named}\". Known are: {Known()}."
                );

    internal static string Known() => string.Join(", ", Outcomes.All.Select(outcome => outcome.Code));

    private static void RefuseOtherThanDiary(FileInfo? diary, Exports exports)
    {
        if (diary is not null && exports.Read[^1].Imported.Diary.Count == 0)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"--diary: {diary.Name} is no diary but {exports.Read[^1].Imported.Format}. Give it as an EXPORT instead."
            );
        }
    }

    private static FileRead Describe((FileInfo File, Imported Imported) read) =>
        new(
            read.File.Name,
            read.Imported.Format,
            read.Imported.Remarks,
            [.. read.Imported.LeftOut.Select(NightsSummary.Sentence)]
        );

    private static FileRead Describe(Request request, SessionsCsv sessions) =>
        new(
            request.Sessions.Name,
            string.Create(CultureInfo.InvariantCulture, $"{sessions.Sessions.Count} sessions"),
            sessions.Remarks,
            []
        );

    private static IEnumerable<FileInfo> Optional(FileInfo? file) => file is null ? [] : [file];
}
