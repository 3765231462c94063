using System.IO.Compression;
using System.Text.Json;

namespace Repose.Web.Imports;

/// <summary>One night that one source of an export tells of, as the preview shows it.</summary>
/// <param name="Source">Which of the sources, counted from 0 in the order of the finding.</param>
/// <param name="Date">The sleep date, as <c>2026-03-09</c>.</param>
/// <param name="From">When sleep, or the stay in bed, began: a time of the clock where the person slept.</param>
/// <param name="Until">When it ended.</param>
/// <param name="Asleep">Minutes asleep; null where nobody says.</param>
/// <param name="Awake">Minutes awake in between; null where nobody says.</param>
/// <param name="InBed">Minutes in bed; null where nobody says.</param>
/// <param name="Others">How many naps and other short sleeps the date has.</param>
/// <param name="IsNew">Whether any of it is not here already.</param>
/// <param name="Note">What to know of it.</param>
public sealed record FoundNight(
    int Source,
    string Date,
    string? From,
    string? Until,
    int? Asleep,
    int? Awake,
    int? InBed,
    int Others,
    bool IsNew,
    string? Note
)
{
    internal static void Write(Stream file, IReadOnlyList<FoundNight> nights)
    {
        using var packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        JsonSerializer.Serialize(packed, nights, JsonSerializerOptions.Web);
    }

    internal static IReadOnlyList<FoundNight> Read(Stream file)
    {
        using var packed = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        return JsonSerializer.Deserialize<List<FoundNight>>(packed, JsonSerializerOptions.Web) ?? [];
    }
}
