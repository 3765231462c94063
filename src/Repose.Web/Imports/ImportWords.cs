using System.Globalization;
using NodaTime;
using Repose.Data;
using Repose.Sleep;
using Repose.Web.Site;

namespace Repose.Web.Imports;

/// <summary>An import in words.</summary>
internal static class ImportWords
{
    internal static string Of(ImportState state) =>
        state switch
        {
            ImportState.Uploading => "not all here yet",
            ImportState.Waiting => "waits to be read",
            ImportState.Reading => "is being read",
            ImportState.Found => "look at it",
            ImportState.Stored => "kept",
            ImportState.Refused => "not taken",
            ImportState.Discarded => "discarded",
            ImportState.Undone => "undone",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };

    internal static string Class(ImportState state) =>
        state switch
        {
            ImportState.Stored => "good",
            ImportState.Refused => "bad",
            ImportState.Discarded or ImportState.Undone => "calm",
            _ => "",
        };

    internal static string Kind(SourceKind kind) =>
        kind switch
        {
            SourceKind.Wearable => "worn on the body",
            SourceKind.Phone => "a phone beside the bed",
            SourceKind.App => "an app",
            SourceKind.Diary => "a diary",
            _ => "something else",
        };

    internal static string Nights(int count) => count == 1 ? "1 night" : Count(count) + " nights";

    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    internal static string Date(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Days.Short(date)} {date.Year}");

    /// <summary>What an import brought, in one line; empty before it was read.</summary>
    internal static string Brought(NightsImport import) =>
        import.Finding is null || ImportFinding.Read(import.Finding) is not { First: { } first, Last: { } last } finding
            ? ""
            : $"{Nights(finding.Nights)}, {Date(first)} to {Date(last)}";

    /// <summary>Such as "7 h 5 min"; a dash where nobody says.</summary>
    internal static string Length(int? minutes) =>
        minutes is not { } length ? "–"
        : length < 60 ? $"{length} min"
        : length % 60 == 0 ? $"{length / 60} h"
        : $"{length / 60} h {length % 60} min";
}
