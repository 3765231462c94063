namespace Repose.SingleCase.Tests;

public sealed class AnEffectOfKenwardAndRoger
{
    [Theory]
    [InlineData(1, 0.3, 0)]
    [InlineData(2, 0.6, 0.2)]
    [InlineData(3, 0, 0.1)]
    [InlineData(4, -0.4, 0.3)]
    [InlineData(5, 0.8, 0)]
    public void Is_what_whole_matrices_give(ulong seed, double phi, double missing)
    {
        var series = Some.Series(seed, phi, 12, missing);
        var reml = PhaseChange.Estimate(series, Some.Phases()).Reml!;
        var rows = series.Rows;
        double[][] columns =
        [
            [.. rows.Select(row => row.Day >= 50 ? 1.0 : 0)],
            [.. rows.Select(row => row.Day is >= 15 and < 50 ? 1.0 : 0)],
        ];

        int[] days = [.. rows.Select(row => row.Day)];
        double[] values = [.. rows.Select(row => row.Value!.Value)];

        var (error, df, scale) = DenseKenwardRoger.Of(days, columns, reml.Sigma, reml.Phi);

        Assert.Equal(error, reml.KenwardRoger!.StandardError, 1e-5 * error);
        Assert.Equal(df, reml.KenwardRoger.DegreesOfFreedom, 1e-4 * df);
        Assert.Equal(1, scale, 1e-6);
        var satterthwaite = DenseSatterthwaite.DegreesOfFreedom(days, columns, values, reml.Sigma, reml.Phi);
        Assert.Equal(satterthwaite, reml.Satterthwaite!.DegreesOfFreedom, 1e-3 * satterthwaite);
    }

    [Fact]
    public void Has_nearly_all_residual_degrees_of_freedom_where_the_correlation_does_not_matter()
    {
        // Pairs of days, far from each other; as many pairs of equal days as of unequal ones: near phi = 0 the variance
        // of the contrast does not depend on phi.
        var noise = new Noise(11);
        var series = DailySeries.Of(
            Enumerable
                .Range(0, 200)
                .Select(i => new DailyValue((i / 2 * 100) + (i % 2), noise.Normal())
                {
                    Covariates = new Dictionary<string, double>(StringComparer.Ordinal)
                    {
                        ["treated"] = (i / 2 % 4) switch
                        {
                            0 => 1,
                            1 => 0,
                            2 => i % 2,
                            _ => 1 - (i % 2),
                        },
                    },
                })
        );

        var reml = SerialRegression.Fit(series, "treated").Reml!;

        Assert.InRange(reml.Phi, -0.2, 0.2);
        Assert.InRange(reml.KenwardRoger!.DegreesOfFreedom, 185, 198);
        Assert.Equal(
            reml.Coefficients[^1].StandardError,
            reml.KenwardRoger.StandardError,
            0.01 * reml.KenwardRoger.StandardError
        );
    }

    [Fact]
    public void Nears_the_plain_one_when_there_are_very_many_days()
    {
        var noise = new Noise(12);
        var errors = noise.Serial(4000, 0.4);
        var series = DailySeries.Of(errors.Select((error, i) => new DailyValue(i, error)));

        var reml = PhaseChange.Estimate(series, Phases.Of(DayRange.Of(0, 1500), DayRange.Of(1500, 4000))).Reml!;

        Assert.Equal(
            reml.Coefficients[^1].StandardError,
            reml.KenwardRoger!.StandardError,
            0.002 * reml.KenwardRoger.StandardError
        );
        Assert.True(reml.KenwardRoger.DegreesOfFreedom > 500);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0)]
    [InlineData(0.5, 0.2)]
    [InlineData(0.7, 0)]
    public void Raises_false_alarms_in_about_five_per_cent(double phi, double missing)
    {
        const int people = 2000;
        var alarms = 0;
        var plain = 0;
        var without = 0;
        for (var person = 1; person <= people; person++)
        {
            if (PhaseChange.Estimate(Some.Series((ulong)person, phi, 0, missing), Some.Phases()).Reml is not { } reml)
            {
                without++;
                continue;
            }

            alarms += reml.KenwardRoger!.PTwoSided <= 0.05 ? 1 : 0;
            plain += Math.Abs(reml.Coefficients[^1].Value) > 2 * reml.Coefficients[^1].StandardError ? 1 : 0;
        }

        // The specification saw 4.2 to 6.3 per cent; three Monte Carlo standard errors are 1.5.
        Assert.InRange(alarms / (double)(people - without), 0.042 - 0.015, 0.063 + 0.015);
        Assert.True(plain > alarms || phi == 0, $"{plain} plain, {alarms} adjusted");
        Assert.InRange(without, 0, 0.02 * people);
    }

    [Theory]
    [InlineData("public/gunning_D")]
    [InlineData("public/delemere_Martin")]
    public void Is_withheld_where_the_correlation_runs_to_its_edge(string name) =>
        Assert.Null(SerialRegression.Fit(ReferenceCase.Read(name).Series("treatment"), "treatment").Reml);

    [Fact]
    public void Has_an_interval_that_excludes_zero_when_its_p_is_small()
    {
        for (ulong seed = 1; seed <= 50; seed++)
        {
            var effect = PhaseChange.Estimate(Some.Series(seed, gain: 15), Some.Phases()).Reml!.KenwardRoger!;

            Assert.Equal(effect.PTwoSided < 0.05, !effect.Interval(0.95).Contains(0));
            Assert.InRange(effect.PTwoSided, 0, 1);
        }
    }
}
