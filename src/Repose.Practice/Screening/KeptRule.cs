using System.Globalization;

namespace Repose.Practice;

/// <summary>A rule that applied at a screening, as it was then.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Version">Its version.</param>
/// <param name="Outcome">What it led to.</param>
/// <param name="Because">The ids of the facts that made it apply.</param>
public sealed record KeptRule(string Rule, int Version, string Outcome, IReadOnlyList<string> Because)
{
    /// <summary>Rules as they are kept: one on a line.</summary>
    public static string Join(IEnumerable<KeptRule> rules) =>
        string.Join(
            '\n',
            rules.Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Rule} {one.Version} {one.Outcome} {string.Join(',', one.Because)}"
                )
            )
        );

    /// <summary>Reads what was kept.</summary>
    public static IReadOnlyList<KeptRule> Split(string kept) =>
        [
            .. kept.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' '))
                .Where(parts => parts.Length == 4)
                .Select(parts => new KeptRule(
                    parts[0],
                    int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                        ? version
                        : 0,
                    parts[2],
                    parts[3].Split(',', StringSplitOptions.RemoveEmptyEntries)
                )),
        ];
}
