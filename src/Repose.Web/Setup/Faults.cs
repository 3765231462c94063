using NodaTime;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>Collects what is wrong with what was typed, so that all of it is told at once.</summary>
/// <remarks>What could not be read comes as null: to the person that is the same as out of range.</remarks>
internal sealed class Faults
{
    private readonly Dictionary<string, string> found = new(StringComparer.Ordinal);

    /// <summary>The refusal; null when nothing is wrong.</summary>
    internal Invalid? Refusal => found.Count == 0 ? null : new(found);

    /// <summary>Says what is wrong with a field, unless something was said already.</summary>
    internal void Add(string field, string sentence) => found.TryAdd(field, sentence);

    internal void Unless(bool right, string field, string sentence)
    {
        if (!right)
        {
            Add(field, sentence);
        }
    }

    internal void Name(string field, string text)
    {
        Unless(text.Length > 0, field, "Give it a name.");
        Words(field, text, 200);
    }

    internal void Words(string field, string text, int longest) =>
        Unless(text.Length <= longest, field, $"This is too long: keep it to {longest} letters. It has {text.Length}.");

    internal int Whole(string field, int? number, int least, int most)
    {
        Unless(number >= least && number <= most, field, $"Write a whole number from {least} to {most}.");
        return number ?? least;
    }

    internal Money Price(string field, Money? price)
    {
        Unless(price is not null, field, "Write an amount such as 85 or 85.50, without a sign between thousands.");
        return price ?? default;
    }

    internal Duration Hours(string field, Duration? hours, int least, int most)
    {
        var right = hours >= Duration.FromHours(least) && hours <= Duration.FromHours(most);
        Unless(right, field, $"Write hours from {least} to {most}, such as 24 or 1.5.");
        return hours ?? Duration.Zero;
    }
}
