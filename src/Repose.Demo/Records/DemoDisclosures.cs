using System.Globalization;
using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What the practice discloses, and who has signed it: everybody who was there, and most of those who come first.</summary>
internal sealed class DemoDisclosures
{
    private readonly DemoSetup setup;
    private readonly Disclosure disclosure;
    private readonly List<DisclosureAnswer> practices;
    private readonly List<TherapistAnswer> therapists;

    private DemoDisclosures(DemoSetup setup)
    {
        this.setup = setup;
        disclosure = ContentLibrary.English.Jurisdiction(Pack)!.Disclosure!;
        practices =
        [
            Answer(
                "unprofessional-conduct",
                "This practice does not exist, so it quotes no law. Yours fills in its words."
            ),
            Answer("how-to-complain", "Nobody can complain of a practice that does not exist. Yours names the office."),
            Answer("how-to-inquire", "Nobody here can be asked about. Yours names the office that keeps the register."),
        ];
        therapists =
        [
            .. setup.Therapists.SelectMany(
                (one, place) =>
                    (TherapistAnswer[])
                        [
                            Answer(one, "registration-number", $"Fictional, number {place + 1}"),
                            Answer(one, "therapist-experience", one.About),
                        ]
            ),
        ];
    }

    private string Pack => setup.Practice.Jurisdiction;

    internal static IEnumerable<object> Make(DemoDay day, DemoSetup setup, IReadOnlyList<Appointment> appointments)
    {
        var made = new DemoDisclosures(setup);
        return [.. made.practices, .. made.therapists, .. made.Signed(day, appointments)];
    }

    private IEnumerable<SignedDisclosure> Signed(DemoDay day, IReadOnlyList<Appointment> appointments)
    {
        var chance = Seed.Chance("disclosures");
        var names = DemoPractice.Clients.ToDictionary(one => one.Id, one => one.Name);
        return appointments
            .Where(one => one.ClientId is not null)
            .GroupBy(one => one.ClientId!.Value)
            .Select(ofClient => ofClient.MinBy(one => one.Start)!)
            .OrderBy(first => first.Start)
            .ThenBy(first => first.Id.Value)
            // The others sign at the desk, before the treatment begins.
            .Where(first => first.Start < day.Now || chance.Next(3) > 0)
            .Select(first => Sign(first, names[first.ClientId!.Value], day));
    }

    private SignedDisclosure Sign(Appointment first, string name, DemoDay day)
    {
        var at = Instant.Min(first.CreatedAt + Duration.FromMinutes(4), day.Now);
        return new(
            DemoPractice.Id,
            new Ids($"disclosure/{name}").New<SignedDisclosure>(at),
            first.ClientId!.Value,
            Pack,
            disclosure.Version.ToString(CultureInfo.InvariantCulture),
            TextFor(setup.Therapists.Single(one => one.Id == first.TherapistId)),
            name,
            at
        );
    }

    private string TextFor(Therapist therapist) =>
        string.Join(
            "\n\n",
            disclosure
                .Fill(DisclosureAnswers.Of(setup.Practice, Pack, therapist, practices, therapists))
                .Select(section => string.Join('\n', section.Paragraphs.Prepend(section.Heading)))
        );

    private DisclosureAnswer Answer(string field, string text) => new(DemoPractice.Id, Pack, field, text);

    private TherapistAnswer Answer(Therapist therapist, string field, string text) =>
        new(DemoPractice.Id, therapist.Id, Pack, field, text);
}
