using System.Globalization;
using NodaTime;
using Repose.Data;
using Repose.Import;
using Repose.Sleep;
using Repose.Web.Site;

namespace Repose.Web.Imports;

/// <summary>An import in words.</summary>
internal static class ImportWords
{
    internal static string Of(ImportState state) =>
        state switch
        {
            ImportState.Uploading => ImportsText.Uploading,
            ImportState.Waiting => ImportsText.Waiting,
            ImportState.Reading => ImportsText.Reading,
            ImportState.Found => ImportsText.Found,
            ImportState.Stored => ImportsText.Stored,
            ImportState.Refused => ImportsText.Refused,
            ImportState.Discarded => ImportsText.Discarded,
            ImportState.Undone => ImportsText.Undone,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };

    /// <summary>In which format it was written. It is kept in English; of devices it is their own name.</summary>
    internal static string? Format(NightsImport import) =>
        import.Format switch
        {
            SleepExport.DiaryFormat => ImportsText.DiaryFormat,
            SleepExport.SpreadsheetFormat => ImportsText.SpreadsheetFormat,
            _ => import.Format,
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
            SourceKind.Wearable => ImportsText.Wearable,
            SourceKind.Phone => ImportsText.Phone,
            SourceKind.App => ImportsText.App,
            SourceKind.Diary => ImportsText.ADiary,
            _ => ImportsText.OtherKind,
        };

    internal static string Nights(int count) =>
        count == 1 ? ImportsText.OneNight : ImportsText.FormatNights(Count(count));

    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    internal static string Date(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Days.Short(date)} {date.Year}");

    /// <summary>What an import brought, in one line; empty before it was read.</summary>
    internal static string Brought(NightsImport import) =>
        import.Finding is null || ImportFinding.Read(import.Finding) is not { First: { } first, Last: { } last } finding
            ? ""
            : ImportsText.FormatNightsFromTo(Nights(finding.Nights), Date(first), Date(last));

    /// <summary>Such as "7 h 5 min"; a dash where nobody says.</summary>
    internal static string Length(int? minutes) =>
        minutes is not { } length ? "–"
        : length < 60 ? $"{length} min"
        : length % 60 == 0 ? $"{length / 60} h"
        : $"{length / 60} h {length % 60} min";
}
