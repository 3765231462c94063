using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Questions;

/// <summary>What was answered to one instrument over time.</summary>
/// <param name="Instrument">Which.</param>
/// <param name="Forms">Of each asking the version that holds, the first first.</param>
public sealed record AnsweredInstrument(Instrument Instrument, IReadOnlyList<FilledForm> Forms)
{
    /// <summary>Those with a total.</summary>
    public IReadOnlyList<FilledForm> Scored => [.. Forms.Where(one => one.Total is not null)];
}
