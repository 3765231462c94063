using System.Globalization;
using Repose.Pictures.Words;
using Repose.Practice;

namespace Repose.Web.Site.Languages;

/// <summary>A language in which clients are spoken to.</summary>
/// <param name="Code">By ISO 639-1, such as "es".</param>
/// <param name="Name">What it calls itself.</param>
internal sealed record Language(string Code, string Name)
{
    internal static Language English { get; } = new("en", "English");

    internal static Language Spanish { get; } = new("es", "Español");

    internal static IReadOnlyList<Language> All { get; } = [English, Spanish];

    /// <summary>The one that is spoken now: that of the request, or the one that was begun with <see cref="Speak"/>.</summary>
    internal static Language Spoken => Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    /// <summary>How words are chosen and days are named in it.</summary>
    /// <remarks>Numbers stay as they are everywhere, for what is typed into a field is read in one way only.</remarks>
    internal CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Code);

    /// <summary>The language with a code; null for one that Repose does not speak.</summary>
    internal static Language? Of(string? code) =>
        All.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>In which language a client is written to: English as long as it is not known.</summary>
    internal static Language Of(Client client) => Of(client.Language) ?? English;

    /// <summary>Speaks this language until the answer is disposed, here and in all that is awaited from here.</summary>
    internal IDisposable Speak() => Speaking.In(Culture);
}
