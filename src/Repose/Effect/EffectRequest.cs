namespace Repose.Effect;

/// <summary>What a person asks of a series.</summary>
/// <param name="File">The series.</param>
/// <param name="Design">What was fixed before the first day; null if nothing was.</param>
/// <param name="Mid">The smallest change that matters, with its sign: below 0 when less is better. Null: no verdict.</param>
/// <param name="CheckLogScale">Whether the direction must also hold on the log scale.</param>
internal sealed record EffectRequest(FileInfo File, FileInfo? Design, double? Mid, bool CheckLogScale);
