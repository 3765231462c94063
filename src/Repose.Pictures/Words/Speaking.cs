using System.Globalization;

namespace Repose.Pictures.Words;

/// <summary>Speaks one language until it is disposed, and then again the one that was spoken before.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    private Speaking(CultureInfo culture) => CultureInfo.CurrentUICulture = culture;

    /// <summary>For what programs read.</summary>
    internal static Speaking English() => new(CultureInfo.InvariantCulture);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
