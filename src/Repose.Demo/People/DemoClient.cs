using Repose.Practice;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>A client who does not exist, with what the truth about their sleep is.</summary>
public sealed record DemoClient
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The address, at example.org.</summary>
    public string Email => Emails.Of(Name);

    /// <summary>Which client.</summary>
    public Id<Client> Id => Seed.Id<Client>(Name);

    /// <summary>How far their course is.</summary>
    public DemoStage Stage { get; init; }

    /// <summary>Which course; null without one.</summary>
    public Id<Course>? CourseId => Stage == DemoStage.NoCourse ? null : Seed.Id<Course>(Name);

    /// <summary>Whether the days of the course were drawn by lot.</summary>
    public bool ByLot { get; init; }

    /// <summary>The one outcome that was named before the course.</summary>
    public Outcome Outcome { get; init; } = Outcomes.SleepOnsetLatency;

    /// <summary>What the course really does to that outcome; null where no nights are told.</summary>
    public TrueEffect? TrueEffect { get; init; }

    /// <summary>What the client tells of their nights; null for nothing.</summary>
    internal NightPlan? Nights { get; init; }

    /// <summary>The week in which they first came to be known, counted from this week, so below 0.</summary>
    internal int Since { get; init; }

    /// <summary>The week in which the course begins.</summary>
    internal int CourseWeek { get; init; }

    /// <summary>What happened to the plan of the course.</summary>
    internal CourseMishap Mishap { get; init; }

    /// <summary>Weeks from one visit to the next, outside of a course.</summary>
    internal int Rhythm { get; init; } = 2;
}
