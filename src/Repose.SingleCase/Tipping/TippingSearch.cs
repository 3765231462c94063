namespace Repose.SingleCase;

/// <summary>Looks for the value of missing days at which a claim is lost.</summary>
internal static class TippingSearch
{
    private const double Farthest = 100;

    public static TippingPoint OfPhases(PhaseChangeQuestion question, Verdict claim)
    {
        var days = question.Phases.Days(question.Contrast);
        int[] missing =
        [
            .. Enumerable
                .Range(days.Start, days.Length)
                .Where(day => question.Series.On(day) is not { } row || !ModelData.IsUsable(row, question.Covariates)),
        ];
        var summary = PhaseSummary.Of(
            question.Series,
            [.. Enumerable.Range(days.Start, days.Length)],
            question.Contrast,
            question.Covariates
        );
        TippingPoint Without(TippingStatus status) => new(status, claim, missing.Length, summary.Mean, null);
        if (claim == Verdict.CannotTellYet || summary is not { Mean: { } mean, StandardDeviation: { } spread })
        {
            return Without(TippingStatus.NoClaim);
        }

        if (missing.Length == 0)
        {
            return Without(TippingStatus.NothingMissing);
        }

        var covariates = question.Covariates.ToDictionary(
            name => name,
            name =>
                question
                    .Series.Rows.Where(row => row.Covariates.ContainsKey(name))
                    .Average(row => row.Covariates[name]),
            StringComparer.Ordinal
        );
        bool Holds(double value) => StillHolds(question, claim, missing, covariates, value);
        var unit = spread > 0 ? spread : Math.Max(1e-6, Math.Abs(mean) * 0.01);
        if (!Holds(mean))
        {
            return Without(TippingStatus.TipsAtOnce);
        }

        var values = Against(claim, question.Direction)
            .Select(sign => First(Holds, mean, sign * unit))
            .OfType<double>()
            .OrderBy(value => Math.Abs(value - mean))
            .ToArray();
        return values.Length == 0
            ? Without(TippingStatus.Holds)
            : new(TippingStatus.Tips, claim, missing.Length, mean, values[0]);
    }

    /// <summary>Which ways missing days could speak against a claim: up, down, or either.</summary>
    private static int[] Against(Verdict claim, Direction direction)
    {
        var worse = direction == Direction.LowerIsBetter ? 1 : -1;
        return claim switch
        {
            Verdict.LittleOrNoDifference => [1, -1],
            Verdict.Worse => [-worse],
            _ => [worse],
        };
    }

    /// <summary>The first loss on the way outwards: a step of a quarter deviation first, growing, then halved.</summary>
    private static double? First(Func<double, bool> holds, double mean, double unit)
    {
        double inside = 0,
            outside = 0.25;
        while (holds(mean + (unit * outside)))
        {
            inside = outside;
            outside *= 1.25;
            if (outside > Farthest)
            {
                return null;
            }
        }

        while (outside - inside > 1e-6)
        {
            var middle = 0.5 * (inside + outside);
            (inside, outside) = holds(mean + (unit * middle)) ? (middle, outside) : (inside, middle);
        }

        return mean + (unit * outside);
    }

    private static bool StillHolds(
        PhaseChangeQuestion question,
        Verdict claim,
        int[] missing,
        Dictionary<string, double> covariates,
        double value
    )
    {
        var absent = missing.ToHashSet();
        var filled = DailySeries.Of([
            .. question.Series.Rows.Where(row => !absent.Contains(row.Day)),
            .. missing.Select(day => new DailyValue(day, value)
            {
                Covariates = covariates.ToDictionary(
                    pair => pair.Key,
                    pair => question.Series.On(day)?.Covariates.GetValueOrDefault(pair.Key, pair.Value) ?? pair.Value,
                    StringComparer.Ordinal
                ),
            }),
        ]);
        using var data = PhaseModel.Of(filled, question.Phases, question.Contrast, question.Covariates);
        return SerialRegression.Posterior(data) is { } posterior
            && VerdictRule.Holds(claim, new PosteriorEvidence(posterior, question.Direction), question.Mid, Bar.Full);
    }
}
