using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

/// <summary>Valid things that a test of the set-up needs.</summary>
internal static class Some
{
    /// <summary>An hour that Cleo has booked with Ana in Willow.</summary>
    internal static async Task<Appointment> Visit(AServer server, APractice practice, Instant start)
    {
        var client = await server.NewClient(practice);
        var visit = new Appointment(
            practice.Practice.Id,
            Id<Appointment>.New(),
            client.Id,
            new(start, practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.Hour, []),
            AServer.Noon
        );
        await server.InDb(async db =>
        {
            db.Add(visit);
            return await db.SaveChangesAsync();
        });
        return visit;
    }
}
