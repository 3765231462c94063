using System.Globalization;

namespace Repose.Pictures.Words;

/// <summary>Speaks one language until it is disposed, and then again the one that was spoken before.</summary>
public sealed class Speaking : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    private Speaking(CultureInfo culture) => CultureInfo.CurrentUICulture = culture;

    /// <summary>Speaks the language of a culture, here and in all that is awaited from here.</summary>
    public static Speaking In(CultureInfo culture) => new(culture);

    /// <summary>For what programs read.</summary>
    internal static Speaking English() => new(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
