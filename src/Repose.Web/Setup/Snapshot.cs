using System.Security.Cryptography;
using System.Text;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What a thing of the set-up says at one moment, part by part.</summary>
/// <remarks>
/// A form carries the mark of what it showed. When it comes back, the marks tell whether somebody else saved meanwhile,
/// and the parts tell what has changed: for the person, and for the audit, which keeps no free words.
/// </remarks>
internal sealed class Snapshot
{
    private const int LongestDetail = 900;
    private readonly List<Part> parts = [];

    /// <summary>Of something that is not there yet.</summary>
    internal static Snapshot Nothing { get; } = new();

    /// <summary>A short name for exactly these parts; empty for nothing.</summary>
    internal string Mark =>
        parts.Count == 0
            ? ""
            : Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(string.Join('\u001e', parts.Select(one => one.Name + '\u001f' + one.Text)))
                )
            )[..32];

    /// <summary>Whether both say the same.</summary>
    internal bool SaysTheSameAs(Snapshot other) => Mark.Equals(other.Mark, StringComparison.Ordinal);

    /// <summary>Adds words that somebody wrote. The audit tells that they changed, and never what they were.</summary>
    internal Snapshot Words(string name, string text) => Add(name, text, isFact: false);

    /// <summary>Adds a number, a choice or a switch. The audit tells the old and the new.</summary>
    internal Snapshot Fact(string name, object? value) =>
        Add(
            name,
            value switch
            {
                null => "",
                bool yes => yes ? "yes" : "no",
                Money money => MoneyText.Write(money),
                _ => FormattableString.Invariant($"{value}"),
            },
            isFact: true
        );

    /// <summary>Adds which of some things were chosen.</summary>
    internal Snapshot Chosen(string name, IEnumerable<Guid> ids) =>
        Add(name, string.Join(' ', ids.Order()), isFact: false);

    /// <summary>What is other in a later one.</summary>
    internal IReadOnlyList<Difference> To(Snapshot later) =>
        [
            .. parts
                .Select(one => one.Name)
                .Union(later.parts.Select(one => one.Name), StringComparer.Ordinal)
                .Select(name => new Difference(name, Text(name), later.Text(name), IsFact(name) || later.IsFact(name)))
                .Where(one => !one.Before.Equals(one.After, StringComparison.Ordinal)),
        ];

    /// <summary>What is other in a later one, for the audit.</summary>
    internal string Audited(Snapshot later)
    {
        var told = To(later)
            .Select(one =>
                one.IsFact && parts.Count > 0 ? $"{one.Name} {one.Before} → {one.After}"
                : one.IsFact ? $"{one.Name} {one.After}"
                : one.Name
            );
        var detail = (parts.Count == 0 ? "new: " : "") + string.Join(", ", told);
        return detail.Length > LongestDetail ? detail[..LongestDetail] + "…" : detail;
    }

    private string Text(string name) => Find(name)?.Text ?? "";

    private bool IsFact(string name) => Find(name)?.IsFact ?? false;

    private Part? Find(string name) => parts.Find(one => one.Name.Equals(name, StringComparison.Ordinal));

    private Snapshot Add(string name, string text, bool isFact)
    {
        parts.Add(new(name, text, isFact));
        return this;
    }

    private sealed record Part(string Name, string Text, bool IsFact);
}
