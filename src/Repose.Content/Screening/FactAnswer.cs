using System.Globalization;

namespace Repose.Content;

/// <summary>The answer to a fact of screening. What is not known has none.</summary>
public sealed record FactAnswer
{
    private FactAnswer(string text) => Text = text;

    /// <summary>The answer as it is kept: <c>yes</c>, <c>no</c>, digits, or names with commas between.</summary>
    public string Text { get; }

    /// <summary>Yes.</summary>
    public static FactAnswer Yes { get; } = new("yes");

    /// <summary>No.</summary>
    public static FactAnswer No { get; } = new("no");

    /// <summary>Yes or no.</summary>
    public static FactAnswer Of(bool yes) => yes ? Yes : No;

    /// <summary>A number.</summary>
    public static FactAnswer Of(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>One of several, or several; none is an answer too.</summary>
    /// <exception cref="ArgumentException">A name holds a comma.</exception>
    public static FactAnswer Of(params IEnumerable<string> names)
    {
        string[] sorted = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return sorted.Any(name => name.Contains(',', StringComparison.Ordinal))
            ? throw new ArgumentException("A name with a comma would be two.", nameof(names))
            : new(string.Join(',', sorted));
    }

    /// <summary>An answer as it was kept.</summary>
    public static FactAnswer Kept(string text) => new(text);

    /// <summary>Whether it is yes.</summary>
    public bool IsYes => Text.Equals("yes", StringComparison.Ordinal);

    /// <summary>Whether it is no.</summary>
    public bool IsNo => Text.Equals("no", StringComparison.Ordinal);

    /// <summary>The number; null where it is none.</summary>
    public int? Number =>
        int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What was named; empty for none.</summary>
    public IReadOnlyList<string> Named => Text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc />
    public override string ToString() => Text;
}
