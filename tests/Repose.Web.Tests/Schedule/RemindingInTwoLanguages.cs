using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Testing;
using Repose.Web.Schedule;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Schedule;

public class RemindingInTwoLanguages
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Writes_to_each_client_in_their_own(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (spanish, english) = (
            SomeMessages.Maria(practice, "maria@example.org"),
            SomeMessages.Maria(practice, "mary@example.org")
        );
        spanish.Speaks("es");
        var start = practice.At(2026, 10, 16, 10);
        await SomeMessages.Save(
            server,
            spanish,
            english,
            SomeMessages.Visit(practice, spanish, start),
            SomeMessages.Visit(practice, english, start + Duration.FromHours(2))
        );
        server.Clock.Reset(start - Duration.FromHours(40));

        await server.InPractice(services =>
            services.GetRequiredService<WriteReminders>().Run(TestContext.Current.CancellationToken)
        );

        var titles = await server.InDb(db => db.Outbox.ToDictionaryAsync(one => one.Recipient, one => one.Title));
        Assert.Equal("Recordatorio: su cita del viernes 16 de octubre de 2026", titles["maria@example.org"]);
        Assert.Equal("Reminder: your appointment on Friday, October 16, 2026", titles["mary@example.org"]);
    }
}
