namespace Repose.SingleCase;

/// <summary>A course whose effect grows with the treatments received so far, in place of one that is there at once.</summary>
internal static class DoseModel
{
    /// <summary>
    /// The same model with the course column replaced by the share of the course's treatments received up to each day,
    /// so that its coefficient is the change after the last of them. Null when no treatments are known or their number
    /// does not grow over the usable days.
    /// </summary>
    public static ModelData? Of(ModelData step, Phases phases, IReadOnlySet<int> treatmentDays)
    {
        int[] treated = [.. treatmentDays.Where(phases.Course.Contains).Order()];
        var at = Array.IndexOf(step.Names, PhaseModel.Name(Phase.Course));
        double[] received =
        [
            .. step
                .Days.ToArray()
                .Select(day => phases.Of(day) == Phase.Course ? treated.Count(treatment => treatment <= day) : 0.0),
        ];
        double[] course = [.. received.Where((_, i) => at >= 0 && step.Column(at)[i] > 0)];
        if (at < 0 || course.Length == 0 || course.Max() <= 0 || course.Max() <= course.Min())
        {
            return null;
        }

        return step.WithNumbers(at, [.. received.Select(dose => dose / treated.Length)]);
    }
}
