using System.Globalization;
using System.Text;
using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>The answers of a series for a reader of statistics, on the screen.</summary>
internal sealed class EffectText
{
    private readonly EffectResult result;
    private readonly StringBuilder text = new();

    private EffectText(EffectResult result) => this.result = result;

    internal static string Of(EffectResult result) => new EffectText(result).Write();

    private string Write()
    {
        var rows = result.Series.Series.Rows;
        var known = rows.Count(row => row.Value is not null);
        Line(
            $"{result.Request.File.Name}: {known} {(known == 1 ? "day" : "days")} with a value, from {result.Series.Name(rows[0].Day)} to {result.Series.Name(rows[^1].Day)}."
        );
        foreach (var remark in result.Remarks)
        {
            Line($"{remark}");
        }

        Line($"{Matters()}");
        foreach (var part in result.Parts)
        {
            Write(part);
        }

        return text.ToString();
    }

    private string Matters() =>
        result.Request.Mid switch
        {
            null => "No --mid was given (the smallest change that matters), so there is no verdict.",
            < 0 and var mid => string.Create(CultureInfo.InvariantCulture, $"A fall of {-mid} or more matters."),
            var mid => string.Create(CultureInfo.InvariantCulture, $"A rise of {mid} or more matters."),
        };

    private void Write(EffectPart part)
    {
        Line($"");
        Line($"{part.Question}");
        if (part.Answer is { } answer)
        {
            Line($"  {Heading(answer)}");
            Sentences("because", answer.Gates.Select(gate => GateSentences.Say(gate, result.Series.Name)));
            Sentences("note", answer.Cautions.Select(caution => CautionSentences.Say(caution, result.Series.Name)));
            Settle(answer.WouldSettle);
        }

        if (part.Test is { } test)
        {
            Write(test);
        }

        if (part.Fit is { } fit)
        {
            Write(fit, part.Test is null ? "effect" : "as held");
        }

        if (part.Phases is { } phases)
        {
            Write(NonoverlapOfAllPairs.Of(phases));
        }

        if (part.Tipping is { } tipping)
        {
            Write(tipping, part.Code is "followUp" ? "follow-up" : "course");
        }
    }

    private void Write(SerialFit fit, string name)
    {
        if (fit.Posterior is not { } posterior)
        {
            Row(name, $"none ({Words(fit.Status.ToString())})");
            return;
        }

        var likely = posterior.Interval(0.95);
        Row(name, $"{posterior.Median:0.0##} (95 % {likely.Lower:0.0##} to {likely.Upper:0.0##}), {fit.Days} days");
        if (result.Request.Mid is { } mid)
        {
            var any = mid < 0 ? posterior.ProbabilityBelow(0) : posterior.ProbabilityAbove(0);
            var much = mid < 0 ? posterior.ProbabilityBelow(mid) : posterior.ProbabilityAbove(mid);
            Row("chances", $"{any:0.000} of any gain, {much:0.000} of one that matters");
        }

        Row("phi", $"{fit.PhiMean:0.00} on average; above 0.8 with probability {fit.ProbabilityPhiAbove80:0.000}");
        if (fit.Reml is { } reml)
        {
            var effect = reml.Coefficients[^1];
            Row("REML", $"{effect.Value:0.0##} (SE {effect.StandardError:0.0##}), phi {reml.Phi:0.00}");
            Write(reml.KenwardRoger);
        }
    }

    private void Write(AdjustedEffect? adjusted)
    {
        if (adjusted is not null)
        {
            var interval = adjusted.Interval(0.95);
            Row(
                "K–R",
                $"95 % {interval.Lower:0.0##} to {interval.Upper:0.0##}, {adjusted.DegreesOfFreedom:0.0} degrees of freedom, p {adjusted.PTwoSided:0.0000}"
            );
        }
    }

    private void Write(TippingPoint tipping, string phase)
    {
        if (tipping.Status == TippingStatus.Tips)
        {
            Row(
                "missing",
                $"were each of the {tipping.MissingDays} missing days of the {phase} {tipping.Value:0.0##} (on record: {tipping.RecordedMean:0.0##} on average), the verdict would be lost"
            );
        }
        else if (tipping.Status == TippingStatus.Holds)
        {
            Row(
                "missing",
                $"no value of the {tipping.MissingDays} missing days of the {phase} within 100 standard deviations would undo the verdict"
            );
        }
        else if (tipping.Status == TippingStatus.TipsAtOnce)
        {
            Row(
                "missing",
                $"were the {tipping.MissingDays} missing days of the {phase} like the others, the verdict would be lost"
            );
        }
    }

    private void Write(NonoverlapOfAllPairs nap)
    {
        if (nap is { Estimate: { } share, Interval: { } likely })
        {
            Row(
                "NAP",
                $"{share:0.00} ({likely.Lower:0.00} to {likely.Upper:0.00}): a description, days taken as independent"
            );
        }
    }

    private void Write(RandomisationTest test)
    {
        if (test.HodgesLehmann is not { } estimate || test.Interval(0.95) is not { } likely)
        {
            Row("by lot", $"none ({Words(test.Status.ToString())})");
            return;
        }

        Row("by lot", $"{estimate:0.0##} (95 % {End(likely.Lower)} to {End(likely.Upper)}), {test.DaysUsed} days");
        Row(
            "p",
            $"{test.PTwoSided:0.0000}, two-sided, over {test.SchedulesExamined} schedules{(test.IsExact ? "" : ", sampled")}"
        );
    }

    /// <summary>Only a lot may say "helped"; before and after, and days that were chosen, say "better".</summary>
    private static string Heading(Answer answer) =>
        (answer.Verdict, answer.Strength == Strength.ByLot) switch
        {
            (Verdict.HelpedByAnAmountThatMatters, true) => "Helped, by an amount that matters.",
            (Verdict.HelpedByAnAmountThatMatters, false) => "Better, by an amount that matters.",
            (Verdict.ProbablyHelped, true) => "Probably helped; how much is uncertain.",
            (Verdict.ProbablyHelped, false) => "Probably better; how much is uncertain.",
            (Verdict.LittleOrNoDifference, _) => "Little or no difference.",
            (Verdict.Worse, _) => "Worse.",
            _ => "Cannot tell yet.",
        }
        + (answer.Strength, answer.Verdict != Verdict.CannotTellYet) switch
        {
            (Strength.ByLot, true) => " (by lot: the comparison is causal)",
            (Strength.ByLot, false) => " (days drawn by lot)",
            (Strength.BeforeAfter, _) =>
                " (before and after: time, season, expectation and regression to the mean are not excluded)",
            _ => " (association: days were chosen, or the lot was not kept)",
        };

    private void Settle(WouldSettle? settling)
    {
        if (settling is { FurtherDays: { } further })
        {
            Row(
                "settle",
                $"about {Days(further)} of the {GateSentences.Name(settling.Phase)} could settle it, perhaps more"
            );
        }
        else if (settling is { FurtherBaselineDays: { } baseline })
        {
            Row("settle", $"about {Days(baseline)} of a baseline could settle it, perhaps more");
        }
    }

    private static string Days(int count) => count == 1 ? "1 more day" : $"{count} more days";

    private void Sentences(string name, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Row(name, $"{sentence}");
        }
    }

    private static string End(double end) =>
        double.IsInfinity(end) ? "no limit" : end.ToString("0.0##", CultureInfo.InvariantCulture);

    private static string Words(string status) =>
        string.Concat(
            status.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : $"{c}")
        );

    private void Row(string name, FormattableString value) =>
        text.Append("  ")
            .Append(name.PadRight(8))
            .Append(' ')
            .Append(value.ToString(CultureInfo.InvariantCulture))
            .Append('\n');

    private void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
