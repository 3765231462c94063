using System.Globalization;

namespace Repose.Pictures.Tests.Languages;

/// <summary>Speaks a language until it is disposed.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    internal Speaking(string culture) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

    internal static Speaking Spanish() => new("es");

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
