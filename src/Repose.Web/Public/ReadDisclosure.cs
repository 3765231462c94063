using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Setup;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Reads what the practice must tell each new client, as far as it is filled in.</summary>
/// <remarks>Once for a request, whichever parts of the page ask.</remarks>
internal sealed class ReadDisclosure(ReposeDb db, CurrentPractice current)
{
    private Task<DisclosurePage?>? read;

    /// <returns>Null where the place's pack asks for no disclosure.</returns>
    public Task<DisclosurePage?> Run(CancellationToken cancel) => read ??= Read(cancel);

    private async Task<DisclosurePage?> Read(CancellationToken cancel)
    {
        var practice = await current.Practice();
        var pack = ContentLibrary.Shipped.Jurisdiction(practice?.Jurisdiction ?? "");
        if (practice is null || pack?.Disclosure is not { } disclosure)
        {
            return null;
        }

        var answers = await PackAnswers.Read(db, pack, practice, cancel);
        var shown = Page(pack, disclosure, answers);
        return
            disclosure.EnglishCounts is not null
            && ContentLibrary.English.Jurisdiction(pack.Id) is { Disclosure: { } english } itself
            ? shown with
            {
                InEnglish = Page(itself, english, answers),
            }
            : shown;
    }

    private static DisclosurePage Page(Jurisdiction pack, Disclosure disclosure, PackAnswers answers)
    {
        var own = disclosure
            .Fields.Where(field => field.From is DisclosureFieldFrom.Therapist)
            .Select(field => field.Id)
            .ToHashSet(StringComparer.Ordinal);
        return new(
            pack,
            disclosure,
            [
                .. disclosure.Sections.Select(section =>
                    Part(
                        disclosure,
                        section,
                        answers,
                        section.Placeholders.Any(own.Contains) ? [.. answers.Therapists] : [null]
                    )
                ),
            ]
        );
    }

    private static DisclosurePart Part(
        Disclosure disclosure,
        DisclosureSection section,
        PackAnswers answers,
        IReadOnlyList<Therapist?> therapists
    )
    {
        var texts = therapists
            .Select(one => new DisclosureWords(
                one?.Name,
                [
                    .. section
                        .Paragraphs.Select(text => Fill(disclosure, section, text, answers.Of(one)))
                        .OfType<string>(),
                ]
            ))
            .ToList();
        return new(
            section.Heading,
            texts,
            texts.Count > 0 && texts.All(text => text.Paragraphs.Count == section.Paragraphs.Count)
        );
    }

    /// <summary>The paragraph with its answers; null while one is missing.</summary>
    private static string? Fill(
        Disclosure disclosure,
        DisclosureSection section,
        string text,
        IReadOnlyDictionary<string, string> answers
    )
    {
        var alone = section with { Paragraphs = [text] };
        var part = disclosure with
        {
            Sections = [alone],
            Fields =
            [
                .. disclosure.Fields.Where(field => alone.Placeholders.Contains(field.Id, StringComparer.Ordinal)),
            ],
        };
        return part.Missing(answers).Count > 0 ? null : part.Fill(answers)[0].Paragraphs[0];
    }
}
