using NodaTime;
using Repose.Pictures;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>The need for sleep that a client's debt is counted against, and whose word it is.</summary>
internal static class NeedOf
{
    /// <summary>What the client said, or else the usual need of an adult.</summary>
    internal static SleepNeed Client(Duration? told) => told is { } own ? SleepNeed.Own(own) : SleepNeed.ForAge(null);

    internal static string Words(SleepNeed need, Reader reader) =>
        !need.IsOwn ? NeedWords.Of(need)
        : reader is Reader.Sleeper ? MySleepText.FormatYouNeed(Numbers.Length(need.PerDay))
        : MySleepText.FormatClientNeeds(Numbers.Length(need.PerDay));
}
