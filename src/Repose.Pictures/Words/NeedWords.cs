using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Where the need for sleep comes from.</summary>
public static class NeedWords
{
    /// <summary>One sentence or two, with the source of the range.</summary>
    public static string Of(SleepNeed need) =>
        need.IsOwn
            ? $"The need of {Numbers.Length(need.PerDay)} was set for this person."
            : $"The need of {Numbers.Length(need.PerDay)} is the middle of the range recommended for the age "
                + $"({Numbers.Length(need.Least!.Value)} to {Numbers.Length(need.Most!.Value)}; Hirshkowitz et al. 2015, "
                + "doi:10.1016/j.sleh.2014.12.010). People differ, so it can be set.";
}
