using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.CareTeam;
using Repose.Web.Measurements;
using Repose.Web.MySleep;
using Repose.Web.Questions;
using Repose.Web.Verdicts;

namespace Repose.Web.Chart;

/// <summary>A client on one page, for those who treat.</summary>
internal sealed record ChartSheet
{
    public required Client Client { get; init; }

    /// <summary>The zone of the practice's clocks.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Today there.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>What must be known before the next session, the gravest first.</summary>
    public required IReadOnlyList<ChartAlert> Alerts { get; init; }

    /// <summary>Whether the client agrees that therapists see nights, verdict and reaction tests.</summary>
    public required bool SeesNights { get; init; }

    /// <summary>The last eight weeks of nights; null where they may not be seen.</summary>
    public SleepView? Sleep { get; init; }

    /// <summary>The newest course beside its nights; null where there is none, or it may not be seen.</summary>
    public CourseView? Course { get; init; }

    /// <summary>The reaction tests, the first one first; none where they may not be seen.</summary>
    public IReadOnlyList<ReactionTest> Reactions { get; init; } = [];

    public required QuestionSheet Questions { get; init; }

    /// <summary>Who else cares for the client, letters to them and their replies.</summary>
    public required CareTeamOf CareTeam { get; init; }
    public required MeasuresSheet Measures { get; init; }

    /// <summary>The visits with their notes, the newest first.</summary>
    public required IReadOnlyList<(Appointment Visit, IReadOnlyList<SessionNote> Versions)> Notes { get; init; }
}
