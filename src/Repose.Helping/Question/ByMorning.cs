using Repose.SingleCase;

namespace Repose.Helping;

/// <summary>
/// The nights after a session are put to the engine by their evenings, because evenings are what was drawn. Readers know
/// a night by its morning: days that the engine names are turned back before anyone reads them.
/// </summary>
internal static class ByMorning
{
    internal static DayEffectAnswer Of(DayEffectAnswer answer) =>
        answer with
        {
            Gates = [.. answer.Gates.Select(Of)],
            Cautions = [.. answer.Cautions.Select(Of)],
        };

    private static Gate Of(Gate gate) => gate is OneDayDecides one ? one with { Day = one.Day + 1 } : gate;

    private static Caution Of(Caution caution) =>
        caution is AmountNotRobust amount ? new AmountNotRobust(Of(amount.Check)) : caution;
}
