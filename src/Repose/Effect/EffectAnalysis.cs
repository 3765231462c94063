using Repose.Helping;
using Repose.Sessions;
using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>Asks a series every question that it can answer.</summary>
internal sealed class EffectAnalysis
{
    private readonly EffectRequest request;
    private readonly SeriesCsv series;
    private readonly CourseRecord design;
    private readonly DrawnSchedule? draw;
    private readonly Phases phases;

    private EffectAnalysis(EffectRequest request)
    {
        this.request = request;
        series = SeriesCsv.Read(request.File);
        if (request is { Design: not null } && !series.Dated)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                "--design: a design speaks of dates. Give the series with a column \"date\" instead of \"day\"."
            );
        }

        design = DesignJson.Read(request.Design, []);
        draw = design.Draw?.ToSchedule();
        phases = SeriesPhases.Of(series, draw);
        RefuseLogOfLess();
    }

    private Direction Direction => request.Mid > 0 ? Direction.HigherIsBetter : Direction.LowerIsBetter;

    private double? Size => request.Mid is { } mid ? Math.Abs(mid) : null;

    private bool HasBaseline => Has(Phase.Baseline);

    internal static EffectResult Run(EffectRequest request)
    {
        try
        {
            var analysis = new EffectAnalysis(request);
            return new EffectResult
            {
                Request = request,
                Series = analysis.series,
                Phases = analysis.phases,
                Parts = [.. analysis.Parts()],
                Remarks = [.. analysis.Remarks()],
            };
        }
        catch (ArgumentException trouble)
        {
            throw new CommandFailure(ExitCodes.BadInput, $"{request.File.Name}: {trouble.Message}");
        }
    }

    private IEnumerable<EffectPart> Parts()
    {
        if (HasBaseline)
        {
            yield return Level("course", "Is the level different during the course than before?", Phase.Course);
        }

        if (HasBaseline && Has(Phase.FollowUp))
        {
            yield return Level("followUp", "Is the level different after the course than before?", Phase.FollowUp);
        }

        if (draw is not null)
        {
            yield return ByLot(draw);
        }
        else if (series.Sessions.Count > 0)
        {
            yield return Association();
        }
    }

    private bool Has(Phase phase) => series.Series.Rows.Any(row => phases.Of(row.Day) == phase);

    private IEnumerable<string> Remarks()
    {
        foreach (var remark in series.Remarks)
        {
            yield return remark;
        }

        if (!HasBaseline)
        {
            yield return "There is no day before the course, so before and after cannot be compared.";
        }

        var outside = series.Sessions.Where(day => phases.Of(day) != Phase.Course).Order().ToList();
        if (outside.Count > 0)
        {
            yield return $"Sessions outside the course, which no question uses: {Names(outside)}.";
        }

        var unnamed = series
            .Series.Rows.Where(row =>
                row.Value is not null && series.Phases.Count > 0 && !series.Phases.ContainsKey(row.Day)
            )
            .Select(row => row.Day)
            .ToList();
        if (unnamed.Count > 0)
        {
            yield return $"Days with a value that name no phase: {Names(unnamed)}. Those between days of one phase count as that phase; the others are not used.";
        }
    }

    private string Names(List<int> days) =>
        string.Join(", ", days.Take(5).Select(series.Name)) + (days.Count > 5 ? $" and {days.Count - 5} more" : "");

    private EffectPart Level(string code, string words, Phase contrast)
    {
        if (Size is not { } size)
        {
            return new(code, words, null, PhaseChange.Estimate(series.Series, phases, contrast, series.Covariates));
        }

        var question = new PhaseChangeQuestion(series.Series, phases, Direction, size)
        {
            Contrast = contrast,
            Covariates = series.Covariates,
            CheckLogScale = request.CheckLogScale,
            TreatmentDays = series.Sessions,
            OutsideGates = [.. OutsideGates()],
        };
        var answer = PhaseChange.Answer(question);
        return new(code, words, answer, answer.Fit)
        {
            Phases = Values(contrast),
            Tipping = TippingPoint.Of(question, answer.Verdict),
        };
    }

    private PhaseValues Values(Phase contrast) =>
        PhaseValues.Of(Recorded(Phase.Baseline), Recorded(contrast), Direction);

    private IEnumerable<double?> Recorded(Phase phase) =>
        series.Series.Rows.Where(row => phases.Of(row.Day) == phase).Select(row => row.Value);

    private EffectPart ByLot(DrawnSchedule schedule)
    {
        const string code = "sessionDays";
        const string words = "Are days with a session different from other days of the same week, drawn by lot?";
        if (DayQuestion() is not { } question)
        {
            return new(code, words, null, Test: DayEffect.TestByLot(series.Series, schedule, series.Covariates));
        }

        var held = series.TellsSessions ? series.Sessions : null;
        var answer = DayEffect.AnswerByLot(question, schedule, held);
        return new(code, words, answer, answer.AsTreated, answer.Test);
    }

    private EffectPart Association()
    {
        const string code = "sessionDays";
        const string words = "Are days with a session different from other days of the same week?";
        var weeks = phases.Course.InWeeks();
        if (DayQuestion() is not { } question)
        {
            return new(
                code,
                words,
                null,
                DayEffect.Associate(series.Series, weeks, series.Sessions, series.Covariates)
            );
        }

        var answer = DayEffect.AnswerByAssociation(question, weeks, series.Sessions);
        return new(code, words, answer, answer.AsTreated);
    }

    private DayEffectQuestion? DayQuestion() =>
        Size is { } size
            ? new(series.Series, Direction, size)
            {
                Covariates = series.Covariates,
                CheckLogScale = request.CheckLogScale,
                OutsideGates = [.. OutsideGates()],
            }
            : null;

    /// <summary>What the design file says that the days alone do not: that the course goes on, or that it was fixed late.</summary>
    private IEnumerable<Gate> OutsideGates()
    {
        var last = series.Series.Rows[^1].Day;
        if (draw is not null && draw.Days is [.., var end] && end > last)
        {
            yield return new CourseStillRunning(end - last);
        }
        else if (draw is null && design.PlannedSessions is { } planned && series.Sessions.Count < planned)
        {
            yield return new CourseStillRunning(Math.Max(1, phases.Course.End - 1 - last));
        }

        if (design.FixedOn is { } fixedOn && DayNumber.Of(fixedOn) > phases.Course.Start)
        {
            yield return new EditedAfterStart("the design was fixed after the first day of the course");
        }
    }

    private void RefuseLogOfLess()
    {
        if (request.CheckLogScale && series.Series.Rows.FirstOrDefault(row => row.Value <= -1) is { } low)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"--log: {series.Name(low.Day)} has the value {low.Value}; there is no log of 1 plus that. Leave --log out."
            );
        }
    }
}
