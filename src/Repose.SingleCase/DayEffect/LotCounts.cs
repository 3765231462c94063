namespace Repose.SingleCase;

/// <summary>How the schedules compare with the observed one.</summary>
/// <param name="Greater">At least as high.</param>
/// <param name="Less">At most as high.</param>
/// <param name="Alike">Not to be told from the observed one, or without any comparison: always counted as extreme.</param>
internal readonly record struct LotCounts(int Greater, int Less, int Alike);
