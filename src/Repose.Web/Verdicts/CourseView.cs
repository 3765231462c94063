using NodaTime;
using Repose.Helping;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.MySleep;

namespace Repose.Web.Verdicts;

/// <summary>A course beside its nights, and what can be said of it by now.</summary>
public sealed record CourseView
{
    /// <summary>The nights before the first session that make a good comparison, and the fewest that make one at all.</summary>
    public const int GoodBaseline = 14;

    /// <inheritdoc cref="GoodBaseline"/>
    public const int LeastBaseline = 7;

    public required Course Course { get; init; }

    /// <summary>Its sessions that took place or are still to come, in order.</summary>
    public required IReadOnlyList<Appointment> Sessions { get; init; }

    public required CourseStage Stage { get; init; }

    /// <summary>The one measure that it is judged by.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The zone of the practice's clocks.</summary>
    public required DateTimeZone Zone { get; init; }

    public required KeptNights Nights { get; init; }

    /// <summary>The dates of the first session and of the last.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>The days of sessions that left the day that the lot gave.</summary>
    public required int Departures { get; init; }

    /// <summary>What was decided about it since it was planned.</summary>
    public IReadOnlyList<CourseChange> Changes { get; init; } = [];

    /// <summary>What add-ons its sessions had, each with the number of sessions.</summary>
    public required IReadOnlyList<(string Name, int Sessions)> AddOns { get; init; }

    /// <summary>What the statistics say, once the course is over.</summary>
    public Helping.Asking? Asked { get; init; }

    public int Done => Sessions.Count(session => session.State == AppointmentState.Done);

    /// <summary>Whether the measure can still be chosen: after the first session it is too late for a fair answer.</summary>
    public bool IsOpenToName => Stage == CourseStage.Ahead && Course.CancelledAt is null;

    /// <summary>The nights on record before the first session, of the last four weeks.</summary>
    public int NightsBefore => Dates(Days.Start.PlusDays(1 - CoursePhases.DefaultWindow), Days.Start);

    /// <summary>The nights on record from the first session on, the night after the last one included.</summary>
    public int NightsSince => Dates(Days.Start.PlusDays(1), Days.End.PlusDays(1));

    /// <summary>What else happened from four weeks before the course to its end.</summary>
    public IReadOnlyList<LifeEvent> Besides =>
        [
            .. LifeEvent
                .Of(Nights.Told)
                .Where(happened =>
                    happened.Last > Days.Start.PlusDays(-CoursePhases.DefaultWindow)
                    && happened.First <= Days.End.PlusDays(1)
                ),
        ];

    private int Dates(LocalDate first, LocalDate last) =>
        Nights
            .Told.Concat(Nights.Measured)
            .Where(night => night.Metrics is { } metrics && Outcome.Of(metrics) is not null)
            .Select(night => night.Date)
            .Where(date => date >= first && date <= last)
            .Distinct()
            .Count();
}
