using Repose.Data;
using Repose.Web.Public;
using Repose.Web.Site;

namespace Repose.Web.Server;

/// <summary>Reads what the first visitor will be shown, once, while the server starts.</summary>
/// <remarks>
/// A question to the database is compiled when it is first asked, which takes longer than the answer. Asked here, on the
/// core that would wait meanwhile, the questions of the public page are ready when somebody opens it.
/// </remarks>
internal static class FirstReads
{
    internal static async Task Run(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var directory = provider.GetRequiredService<PracticeDirectory>();
        if (await directory.Find(provider.GetRequiredService<ReposeDb>(), "", cancel) is not { } practice)
        {
            return;
        }

        provider.GetRequiredService<Tenant>().Is(practice);
        await provider.GetRequiredService<CurrentPractice>().Practice();
        await provider.GetRequiredService<ReadServices>().Run(cancel);
        await provider.GetRequiredService<ReadTherapists>().Run(cancel);
        await provider.GetRequiredService<ReadOpenWeeks>().Run(cancel);
        await provider.GetRequiredService<ReadDisclosure>().Run(cancel);
    }
}
