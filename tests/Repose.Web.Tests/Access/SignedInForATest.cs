using System.Net;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

public class SignedInForATest
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_known_to_the_server_in_every_role(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);

        foreach (
            var browser in new[]
            {
                await server.AsOwner(practice),
                await server.AsTherapist(practice),
                await server.AsDesk(practice),
                await server.AsClient(practice, client),
            }
        )
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
        }
    }
}
