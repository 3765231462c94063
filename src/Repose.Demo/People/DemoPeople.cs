using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Those who sign in, those who work here, and the clients.</summary>
internal static class DemoPeople
{
    internal static IEnumerable<object> Make(DemoDay day, DemoSetup setup)
    {
        var staff = DemoPractice.People.Where(one => one.Roles != Role.None).ToList();
        staff.AddRange(
            setup
                .Therapists.Select(one => one.Name)
                .Except(staff.Select(one => one.Name), StringComparer.Ordinal)
                .Select(name => DemoPerson.Of("", name, Role.Therapist, "/desk/today"))
        );
        foreach (var one in staff.Concat(DemoPractice.People).DistinctBy(one => one.PersonId))
        {
            yield return PersonOf(one);
        }

        foreach (var one in staff)
        {
            var member = new Member(DemoPractice.Id, Seed.Id<Member>(one.Name), one.PersonId, one.Name, one.Roles);
            member.TreatsAs(
                setup
                    .Therapists.FirstOrDefault(therapist => therapist.Name.Equals(one.Name, StringComparison.Ordinal))
                    ?.Id
            );
            yield return member;
        }

        foreach (var (client, place) in DemoPractice.Clients.Select((client, place) => (client, place)))
        {
            foreach (var row in ClientOf(client, place, day))
            {
                yield return row;
            }
        }
    }

    private static Person PersonOf(DemoPerson one) =>
        new()
        {
            Id = one.PersonId,
            UserName = one.Email,
            NormalizedUserName = one.Email.ToUpperInvariant(),
            Email = one.Email,
            NormalizedEmail = one.Email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Seed.Id<Person>($"security/{one.Name}").ToString(),
            ConcurrencyStamp = Seed.Id<Person>($"concurrency/{one.Name}").ToString(),
        };

    private static IEnumerable<object> ClientOf(DemoClient one, int place, DemoDay day)
    {
        var client = new Client(
            DemoPractice.Id,
            one.Id,
            one.Name,
            one.Email,
            $"(802) 555-{100 + place:0000}",
            KnownSince(one, day)
        );
        if (
            DemoPractice.People.FirstOrDefault(person => person.Name.Equals(one.Name, StringComparison.Ordinal)) is
            { } person
        )
        {
            client.SignsInAs(person.PersonId);
        }

        client.Note(DeskNotes[place % DeskNotes.Length]);
        yield return client;
        foreach (var word in ClientWords.Of(client.Name, client.Email, client.Phone))
        {
            yield return new ClientWord(DemoPractice.Id, word, client.Id);
        }
    }

    /// <summary>Some morning of the first week.</summary>
    internal static Instant KnownSince(DemoClient client, DemoDay day) =>
        DemoDay.At(day.WeekStart(client.Since).PlusDays(Math.Abs(client.Name.Length) % 4), new(8, 20));

    /// <summary>Most have none.</summary>
    private static readonly string[] DeskNotes =
    [
        "",
        "",
        "Likes the Birch room.",
        "",
        "Calls rather than writes.",
        "",
        "",
        "Often ten minutes early.",
        "",
        "Comes by bus: no times before 10.",
        "",
    ];
}
