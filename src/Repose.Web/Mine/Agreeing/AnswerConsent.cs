using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Mine.Agreeing;

/// <summary>The asking client agrees to something, or takes it back.</summary>
internal sealed class AnswerConsent(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    ContentLibrary content,
    Consents consents
)
{
    /// <param name="Consent">To what.</param>
    /// <param name="IsGiven">Yes, or no.</param>
    /// <param name="Version">The version of the words that were shown.</param>
    /// <param name="AsOf">The number of the client's newest answer when they were shown; 0 for none.</param>
    public sealed record Request(string Consent, bool IsGiven, int Version, int AsOf);

    public sealed record NoSuchConsent() : Refusal("no-such-consent", AgreeingText.NoSuchConsent);

    public sealed record WordsChanged() : Refusal("consent-words-changed", AgreeingText.WordsChanged);

    /// <summary>A yes that comes late must not undo a no that was said meanwhile on another device.</summary>
    public sealed record ChangedElsewhere() : Refusal("consent-changed-elsewhere", AgreeingText.ChangedElsewhere);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        if (content.Consent(request.Consent) is not { } words)
        {
            return new NoSuchConsent();
        }

        if (request.IsGiven && request.Version != words.Now.Version)
        {
            return new WordsChanged();
        }

        return await writes.TryAgain(db, () => Write(request, cancel)) ?? new ChangedElsewhere();
    }

    private async Task<Outcome<bool>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!;
        var newest = await consents.Newest(client.Id, request.Consent, cancel);
        if (request.IsGiven && newest is { IsGiven: false } && newest.Number != request.AsOf)
        {
            return new ChangedElsewhere();
        }

        await consents.Add(client, request.Consent, request.IsGiven, "", cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request.IsGiven;
    }
}
