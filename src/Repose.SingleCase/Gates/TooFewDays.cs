namespace Repose.SingleCase;

/// <summary>
/// A phase has too few usable days. Codes: <c>too_few_baseline</c>, <c>too_few_course</c>, <c>too_few_follow_up</c>.
/// </summary>
/// <param name="Phase">The phase.</param>
/// <param name="Have">Days with a value, and with all covariates that the analysis uses.</param>
/// <param name="Need">The fewest that will do.</param>
public sealed record TooFewDays(Phase Phase, int Have, int Need)
    : Gate(
        Phase switch
        {
            Phase.Baseline => "too_few_baseline",
            Phase.Course => "too_few_course",
            _ => "too_few_follow_up",
        }
    );
