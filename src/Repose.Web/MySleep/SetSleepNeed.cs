using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.MySleep;

/// <summary>The asking client says how much sleep they need, or takes it back. Saying it again changes nothing.</summary>
internal sealed class SetSleepNeed(ReposeDb db, IWrites writes, CurrentUser user, Consents consents, Audit audit)
{
    private const int LeastHours = 4;
    private const int MostHours = 12;

    private static readonly Duration Step = Duration.FromMinutes(15);

    /// <summary>What can be said: from 4 to 12 hours, in quarters of an hour.</summary>
    internal static IReadOnlyList<Duration> Choices { get; } =
    [
        .. Enumerable
            .Range(0, (4 * (MostHours - LeastHours)) + 1)
            .Select(quarter => Duration.FromHours(LeastHours) + (quarter * Step)),
    ];

    /// <param name="Need">How much in 24 hours, one of <see cref="Choices"/>; null for the usual need of the age.</param>
    public sealed record Request(Duration? Need);

    public sealed record NotANeed() : Refusal("not-a-sleep-need", MySleepText.NotANeed);

    public async Task<Outcome<Duration?>> Run(Request request, CancellationToken cancel)
    {
        if (request.Need is { } told && !Choices.Contains(told))
        {
            return new NotANeed();
        }

        var id = (await user.Client())!.Id;
        // To take it back needs nobody's leave.
        if (request.Need is not null && !await consents.Has(id, ConsentKind.SleepData, cancel))
        {
            return new WriteMorning.NotAgreed();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var client = await db.Clients.SingleAsync(one => one.Id == id, cancel);
        if (client.SleepNeed != request.Need)
        {
            client.Needs(request.Need);
            await audit.Note("client.sleep-need", "client", id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return request.Need;
    }
}
