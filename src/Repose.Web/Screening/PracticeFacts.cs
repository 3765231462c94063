using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Screening;

/// <summary>Reads what screening asks about the practice itself, and what the practice has chosen.</summary>
internal sealed class PracticeFacts(ReposeDb db, ContentLibrary content, CurrentPractice current)
{
    public async Task<(Facts Facts, ScreeningChoices Choices)> Run(CancellationToken cancel)
    {
        var practice = await current.Practice();
        var chosen =
            await db.ScreeningChoices.AsNoTracking().FirstOrDefaultAsync(cancel) ?? new ScreeningChoice(db.PracticeId);
        var allows = content.Jurisdiction(practice?.Jurisdiction ?? "")?.Cbd.MayBeOffered ?? false;
        var facts = Facts
            .None.With("cbd-here", FactAnswer.Of(allows ? "allowed" : "not-allowed"))
            .With("semi-recumbent-from", chosen.SemiRecumbentFrom);
        return (
            facts,
            new()
            {
                Outcomes = new Dictionary<string, ScreeningOutcome>(StringComparer.Ordinal)
                {
                    ["G01"] = OutcomeNames.Read(chosen.FirstMonths) ?? ScreeningOutcome.AskClearance,
                },
            }
        );
    }
}
