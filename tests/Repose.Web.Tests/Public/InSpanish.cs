namespace Repose.Web.Tests.Public;

/// <summary>Browsers of people who read Spanish.</summary>
internal static class InSpanish
{
    /// <summary>The same browser, which asks for Spanish from now on.</summary>
    internal static HttpClient ReadsSpanish(this HttpClient browser)
    {
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-CO,es;q=0.9,en;q=0.5");
        return browser;
    }
}
