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
    ) : ReadExport;

    /// <summary>It is not taken.</summary>
    internal sealed record Refused(string Code, string Words) : ReadExport;

    /// <summary>Reads a file that is whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="import">What is known of it.</param>
    /// <param name="kept">The digests of files whose nights are kept, with the words to say then.</param>
    /// <param name="known">What is kept already.</param>
    /// <param name="reading">Told how far it is.</param>
    internal static ReadExport Run(
        FileStream file,
        NightsImport import,
        IReadOnlyDictionary<string, string> kept,
        KnownNights known,
        Reading reading
    )
    {
        var digest = DigestOf(file, reading.Token);
        if (kept.TryGetValue(digest, out var words))
        {
            return new Refused("same-file", words);
        }

        file.Position = 0;
        var outcome = SleepExport.Read(file, import.FileName, Options(import, reading), reading.Token);
        if (outcome.Value is not { } imported)
        {
            return new Refused(outcome.Refusal!.Code, outcome.Refusal.Message);
        }

        var (finding, nights) = FoundNights.Of(imported, known);
        if (finding.Sources.Count == 0)
        {
            return new Refused("no-sleep", ImportsText.FormatOnlyMoments(import.FileName));
        }

        return finding.New == 0
            ? new Refused("nothing-new", NothingNew(import.FileName, finding))
            : new Found(digest, imported, finding, nights);
    }

    internal static ImportOptions Options(NightsImport import, IProgress<double>? progress)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(import.Zone) ?? DateTimeZone.Utc;
        return new()
        {
            Zone = zone,
            FallbackZone = () => zone,
            IsShared = true,
            Progress = progress,
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
