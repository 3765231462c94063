using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Where the need for sleep comes from.</summary>
public static class NeedWords
{
    /// <summary>One sentence or two, with the source of the range.</summary>
    public static string Of(SleepNeed need) =>
        need.IsOwn
            ? NightText.FormatNeedOwn(Numbers.Length(need.PerDay))
            : NightText.FormatNeedForAge(
                Numbers.Length(need.PerDay),
                Numbers.Length(need.Least!.Value),
                Numbers.Length(need.Most!.Value)
            );
}
