using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Says which pack of a jurisdiction's rules holds, once all that its disclosure asks for is filled in.</summary>
internal sealed class ChooseJurisdiction(ReposeDb db, IWrites writes, Audit audit, ContentLibrary content)
{
    internal sealed record Request(string Pack);

    internal sealed record FieldsAreMissing(IReadOnlyList<string> Fields)
        : Refusal("fields-are-missing", $"These rules cannot be used yet. Fill in first: {string.Join("; ", Fields)}.");

    public async Task<Outcome<string>> Run(Request request, CancellationToken cancel)
    {
        if (content.Jurisdiction(request.Pack) is not { } pack)
        {
            return new NotThere("pack");
        }

        await using var write = await writes.Begin(db, cancel);
        var practice = await db.Practices.FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        if (practice is null)
        {
            return new NotThere("practice");
        }

        if (practice.Jurisdiction.Equals(pack.Id, StringComparison.Ordinal))
        {
            return pack.Id;
        }

        var answers = await PackAnswers.Read(db, pack, practice, cancel);
        if (answers.Missing() is { Count: > 0 } missing)
        {
            return new FieldsAreMissing(missing);
        }

        // The switch for CBD rests on the pack that was: with another one it is off until the owner asks again.
        var (old, hadCbd) = (practice.Jurisdiction, practice.AllowsCbd);
        practice.Obey(pack.Id, allowsCbd: false);
        var withdrawn = hadCbd ? await Cbd.Withdraw(db, cancel) : 0;
        var detail = $"{old} → {pack.Id}" + (hadCbd ? $"; cbd off, {withdrawn} add-ons no longer offered" : "");
        await audit.Note("setup.changed", "jurisdiction", practice.Id.Value, detail);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return pack.Id;
    }
}
