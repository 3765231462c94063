using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What a few clients told of their health, what the rules made of it, and what a doctor replied.</summary>
internal sealed class DemoScreenings(DemoDay day)
{
    private const string Asked = "Tomás Arriaga";

    private readonly Ids ids = new("screenings");

    internal static IEnumerable<object> Make(DemoDay day)
    {
        var making = new DemoScreenings(day);
        return
        [
            // No scents, and a slow rise.
            making.Screened(
                Roster.SignsIn,
                -21,
                Well.With("scent-reaction", yes: true).With("high-blood-pressure", yes: true).With("age", 54)
            ),
            // A changed plan.
            making.Screened(
                "Ruth Pelletier",
                -60,
                Well.With("blood-thinner", yes: true).With("varicose-veins", yes: true).With("age", 78)
            ),
            // A doctor is asked, and nothing can be booked until the reply.
            making.Screened("Imogen Sharpe", -4, Well.With("unstable-heart", yes: true).With("age", 67)),
            // A doctor was asked, and has replied.
            making.Screened(
                "Calvin Boateng",
                -40,
                Well.With("recent-operation", yes: true).With("spine-condition", yes: true).With("age", 49)
            ),
            making.Replied("Calvin Boateng", -35),
        ];
    }

    /// <summary>Somebody who was asked everything that is asked before each session, and has nothing of it.</summary>
    private static Facts Well { get; } =
        Facts.Of(
            ContentLibrary
                .English.Screening.Facts.Where(fact => fact.IsAskedEachTime)
                .Select(fact => KeyValuePair.Create(fact.Id, FactAnswer.No))
        );

    private KeptScreening Screened(string name, int days, Facts told)
    {
        var (book, date) = (ContentLibrary.English.Screening, day.Today.PlusDays(days));
        var at = DemoDay.At(date, new(16, 20));
        var decision = Screen.Run(book, told);
        var kept = new KeptScreening(
            DemoPractice.Id,
            ids.New<KeptScreening>(at),
            Of(name),
            1,
            ScreeningOrigin.Desk,
            at,
            Asked
        );
        kept.Knows(told.Known.Select(one => new ToldFact(one.Key, one.Value.Text, date)));
        kept.Decides(
            OutcomeNames.Of(decision.Outcome),
            decision.Fired.Select(one => new KeptRule(
                one.Rule.Id,
                one.Rule.Version,
                OutcomeNames.Of(one.Outcome),
                one.Because
            )),
            PlanEffectsText.Write(decision.Effects),
            decision.Open.Count
        );
        return kept;
    }

    private Clearance Replied(string name, int days)
    {
        var (date, at) = (day.Today.PlusDays(days), DemoDay.At(day.Today.PlusDays(days), new(9, 10)));
        var clearance = new Clearance(
            DemoPractice.Id,
            ids.New<Clearance>(at),
            Of(name),
            ClearanceReply.WithLimits,
            "Dr. Amara Lindqvist",
            "family doctor",
            date,
            date + Clearance.Usual,
            Clearance.Join(["M08", "M11"])
        );
        clearance.Limit(liftsEffects: false, 2, 60, [], "Gentle work only. Nothing over the scar for another month.");
        clearance.Record(Asked, at);
        return clearance;
    }

    private static Id<Client> Of(string name) =>
        DemoPractice.Clients.Single(one => one.Name.Equals(name, StringComparison.Ordinal)).Id;
}
