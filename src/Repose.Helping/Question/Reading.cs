using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>Whether the number of an answer may be shown to a reader.</summary>
public static class Reading
{
    /// <summary>
    /// A gate that only withholds the claim leaves the number to be read with its interval; any other gate says that the
    /// number itself means too little, and it is not shown.
    /// </summary>
    public static Gain? ReadableGain(this SingleCase.Answer answer) =>
        answer.Gates.All(gate => gate is OneDayDecides or TrendDisagrees or DoseDisagrees or LogScaleDisagrees)
            ? answer.Gain
            : null;
}
