using System.CommandLine;
using Repose.Sleep;

namespace Repose.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Options
{
    internal static Argument<FileInfo[]> Exports() =>
        new("EXPORT")
        {
            Description =
                "Sleep exports: Apple Health (export.zip or export.xml), Fitbit (Takeout zip or sleep-….json), Oura, Garmin, "
                + "WHOOP, Withings, Samsung Health, Polar, Health Connect, Sleep as Android, Sleep Cycle, Sleepmeter, Plees Tracker, "
                + "an HL7 FHIR bundle, an actigraph's epochs, a sleep diary (CSV), a spreadsheet of your own (xlsx, xls, ods, CSV), or what "
                + "repose nights --json wrote. Several may be given; a folder is read as one export, as its zip would be. "
                + "The format is told from the content.",
            Arity = ArgumentArity.OneOrMore,
            // A folder has no name after its last separator.
            CustomParser = result =>
                [.. result.Tokens.Select(token => new FileInfo(Path.TrimEndingDirectorySeparator(token.Value)))],
        };

    internal static Option<ActivityScoring> Scoring() =>
        new("--scoring")
        {
            Description =
                "How an actigraph's minutes of movement are told asleep and awake: ColeKripke (adults) or Sadeh (the young).",
            DefaultValueFactory = _ => ActivityScoring.ColeKripke,
        };

    internal static Option<string?> Zone() =>
        new("--zone")
        {
            Description =
                "The time zone where the person lives, such as Europe/Zurich, for exports that do not name one. "
                + "Unless given, that of this computer is used, and it is said so.",
        };
}
