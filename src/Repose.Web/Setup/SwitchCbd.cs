using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Switches CBD on, if the pack of the jurisdiction allows it, or off, which takes its add-ons from the list.</summary>
internal sealed class SwitchCbd(ReposeDb db, IWrites writes, Audit audit, ContentLibrary content)
{
    internal sealed record Request(bool On);

    internal sealed record LawSaysNo(string Why) : Refusal("cbd-not-allowed", $"CBD cannot be switched on here. {Why}");

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var practice = await db.Practices.FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        if (practice is null)
        {
            return new NotThere("practice");
        }

        var rule = content.Jurisdiction(practice.Jurisdiction)?.Cbd;
        if (request.On && rule is not { MayBeOffered: true })
        {
            return new LawSaysNo(rule?.Why ?? "There is no pack for where you work.");
        }

        if (practice.AllowsCbd == request.On)
        {
            return request.On;
        }

        practice.Obey(practice.Jurisdiction, request.On);
        var withdrawn = request.On ? 0 : await Cbd.Withdraw(db, cancel);
        var detail = request.On ? "on" : $"off, {withdrawn} add-ons no longer offered";
        await audit.Note("setup.changed", "cbd", practice.Id.Value, detail);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request.On;
    }
}
