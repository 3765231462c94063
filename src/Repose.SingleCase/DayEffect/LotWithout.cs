using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>What leaving out one day changes: only the parts of its week.</summary>
/// <param name="Week">The week of the day.</param>
/// <param name="Changes">By choice of the week: the part without the day less the part with it.</param>
/// <param name="Statistic">That of the observed schedule without the day.</param>
/// <param name="Epsilon">Differences of statistics up to this are rounding.</param>
internal sealed record LotWithout(int Week, Vector256<double>[] Changes, double Statistic, double Epsilon);
