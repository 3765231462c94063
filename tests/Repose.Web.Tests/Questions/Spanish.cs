namespace Repose.Web.Tests.Questions;

/// <summary>A browser of somebody who reads Spanish.</summary>
internal static class Spanish
{
    internal static void SpeakSpanish(this HttpClient browser) =>
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es-CO,es;q=0.9,en;q=0.5");
}
