using System.Security.Cryptography;
using NodaTime;
using Repose.Data;
using Repose.Import;

namespace Repose.Web.Imports;

/// <summary>What came of reading a file.</summary>
internal abstract record ReadExport
{
    /// <summary>It holds nights.</summary>
    internal sealed record Found(
        string Digest,
        Imported Imported,
        ImportFinding Finding,
        IReadOnlyList<FoundNight> Nights
    ) : ReadExport
    {
        /// <summary>What the columns of a table of the client's own making were taken for; null for every other file.</summary>
        internal FoundSheet? Sheet { get; init; }
    }

    /// <summary>It can be read once the client has said what it does not say.</summary>
    internal sealed record Asks(string Digest, FoundSheet Sheet) : ReadExport;

    /// <summary>It is not taken.</summary>
    internal sealed record Refused(string Code, string Words) : ReadExport;

    /// <summary>Reads a file that is whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="import">What is known of it.</param>
    /// <param name="kept">The digests of files whose nights are kept, with the words to say then.</param>
    /// <param name="known">What is kept already.</param>
    /// <param name="wish">What the client said of a table of their own making.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="reading">Told how far it is.</param>
    internal static ReadExport Run(
        FileStream file,
        NightsImport import,
        IReadOnlyDictionary<string, string> kept,
        KnownNights known,
        SheetWish wish,
        Instant now,
        Reading reading
    )
    {
        var digest = DigestOf(file, reading.Token);
        if (kept.TryGetValue(digest, out var words))
        {
            return new Refused("same-file", words);
        }

        file.Position = 0;
        var options = Options(import, wish, now, reading);
        var outcome = SleepExport.Read(file, import.FileName, options, reading.Token);
        if (outcome.Value is { AsksDiary: true } && known.Entries.Count > 0)
        {
            // It only counts movement: the diary says when its wearer was in bed.
            file.Position = 0;
            outcome = SleepExport.Read(file, import.FileName, options with { Diary = known.Entries }, reading.Token);
        }

        if (outcome.Value is not { } imported)
        {
            return Answerable(file, import, outcome.Refusal!, options, reading) is { } sheet
                ? new Asks(digest, sheet)
                : new Refused(outcome.Refusal!.Code, outcome.Refusal.Message);
        }

        var (finding, nights) = FoundNights.Of(imported, known);
        if (finding.Sources.Count == 0)
        {
            return new Refused("no-sleep", ImportsText.FormatOnlyMoments(import.FileName));
        }

        return finding.New == 0
            ? new Refused("nothing-new", NothingNew(import.FileName, finding))
            : new Found(digest, imported, finding, nights)
            {
                Sheet = imported.Sheets.Count > 0 ? FoundSheet.Of(imported.Sheets, null) : null,
            };
    }

    /// <summary>What to ask of a file that was refused for something which the client can answer; null for every other.</summary>
    private static FoundSheet? Answerable(
        FileStream file,
        NightsImport import,
        Repose.Import.Refusal refusal,
        ImportOptions options,
        Reading reading
    )
    {
        if (refusal is UnclearDates)
        {
            return FoundSheet.Of([], refusal);
        }

        if (refusal is not (UnclearColumns or UnclearSheetDates or UnclearLengths or BadDiaryRows { IsOfSheet: true }))
        {
            return null;
        }

        file.Position = 0;
        var columns = SleepExport.Columns(file, import.FileName, options, reading.Token).Value;
        return columns is { Count: > 0 } ? FoundSheet.Of(columns, refusal) : null;
    }

    internal static ImportOptions Options(NightsImport import, SheetWish wish, Instant now, IProgress<double>? progress)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(import.Zone) ?? DateTimeZone.Utc;
        return new()
        {
            Zone = zone,
            FallbackZone = () => zone,
            IsShared = true,
            Progress = progress,
            Sheet = wish,
            Now = now,
        };
    }

    private static string NothingNew(string file, ImportFinding finding) =>
        finding.Nights == 1
            ? ImportsText.FormatNothingNewOne(file)
            : ImportsText.FormatNothingNew(finding.Nights, file);

    private static string DigestOf(FileStream file, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[256 * 1024];
        int read;
        while ((read = file.Read(block)) > 0)
        {
            cancel.ThrowIfCancellationRequested();
            hash.AppendData(block, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
