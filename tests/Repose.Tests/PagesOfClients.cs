using System.Text.RegularExpressions;

namespace Repose.Tests;

/// <summary>The pages of clients hold no words of their own: these stand in the files of their language.</summary>
public partial class PagesOfClients
{
    private static readonly string[] Folders =
    [
        "Access/Account",
        "Access/Clients",
        "Access/Parts",
        "Access/Passkeys",
        "Booking",
        "Courses",
        "Diary",
        "Imports",
        "Me",
        "Mine",
        "MySleep",
        "Phone",
        "Plan",
        "Public",
        "Questions/Mine",
        "Reaction",
        "Relax",
        "Screening/Mine",
        "Site",
        "Verdicts",
        "WaitList",
    ];

    public static TheoryData<string> Pages { get; } =
    [
        .. Folders
            .SelectMany(folder => Repository.Files($"src/Repose.Web/{folder}", "*.razor"))
            .Select(Repository.Relative),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Take_their_words_from_the_files_of_a_language(string page)
    {
        var markup = Markup(page);
        Assert.DoesNotContain(Texts().Matches(markup).Select(match => match.Groups[1].Value.Trim()), IsNoCode);
        Assert.Empty(Attributes().Matches(markup).Select(match => match.Value));
    }

    /// <summary>What is shown, without comments and code.</summary>
    private static string Markup(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root.FullName, page));
        var code = text.IndexOf("\n@code", StringComparison.Ordinal);
        return Comments().Replace(code < 0 ? text : text[..code], "");
    }

    private static bool IsNoCode(string text) =>
        !text.Contains(';', StringComparison.Ordinal) && !text.Contains(" = ", StringComparison.Ordinal);

    [GeneratedRegex(@">([^<>@{}]*\p{L}{2,}[^<>@{}]*)<")]
    private static partial Regex Texts();

    [GeneratedRegex(
        @"\b(?:Label|Hint|Text|Title|Legend|Caption|Summary|aria-label|title|alt|placeholder)=""[^""@]*\p{L}{2,}[^""@]*"""
    )]
    private static partial Regex Attributes();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
