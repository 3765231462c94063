using System.Globalization;

namespace Repose.Web.Imports;

/// <summary>How sizes of files are written on pages.</summary>
internal static class Sizes
{
    /// <summary>Such as "1.2 GB", "340 MB" or "12 kB", as telephones and computers count.</summary>
    internal static string Of(long bytes) =>
        bytes switch
        {
            >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
            >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 1e3):0} kB"),
        };
}
