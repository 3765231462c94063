using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Reads what the practice must tell each new client, as far as it is filled in.</summary>
internal sealed class ReadDisclosure(ReposeDb db, CurrentPractice current)
{
    /// <returns>Null where the place's pack asks for no disclosure.</returns>
    public async Task<DisclosurePage?> Run(CancellationToken cancel)
    {
        var practice = await current.Practice();
        var pack = ContentLibrary.Shipped.Jurisdiction(practice?.Jurisdiction ?? "");
        if (practice is null || pack?.Disclosure is not { } disclosure)
        {
            return null;
        }

        var therapists = await db
            .Therapists.AsNoTracking()
            .Where(one => one.IsActive)
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
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
                        section.Placeholders.Any(own.Contains)
                            ? [.. therapists.Select(one => Answers(practice, one))]
                            : [Answers(practice, null)]
                    )
                ),
            ]
        );
    }

    private static DisclosurePart Part(
        Disclosure disclosure,
        DisclosureSection section,
        IReadOnlyList<Dictionary<string, string>> answers
    )
    {
        var filled = answers
            .SelectMany(each => section.Paragraphs.Select(text => Fill(disclosure, section, text, each)))
            .ToList();
        return new(section.Heading, [.. filled.OfType<string>()], filled.Count > 0 && !filled.Contains(null));
    }

    /// <summary>The paragraph with its answers; null while one is missing.</summary>
    private static string? Fill(
        Disclosure disclosure,
        DisclosureSection section,
        string text,
        Dictionary<string, string> answers
    )
    {
        var alone = section with { Paragraphs = [text] };
        var part = disclosure with
        {
            Sections = [alone],
            Fields = [.. disclosure.Fields.Where(field => alone.Placeholders.Contains(field.Id))],
        };
        return part.Missing(answers).Count > 0 ? null : part.Fill(answers)[0].Paragraphs[0];
    }

    private static Dictionary<string, string> Answers(MassagePractice practice, Therapist? therapist) =>
        new(StringComparer.Ordinal)
        {
            ["practice-name"] = practice.Name,
            ["therapist-name"] = therapist?.Name ?? "",
            ["therapist-qualifications"] = therapist?.Qualifications ?? "",
        };
}
