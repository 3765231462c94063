using System.Collections.Immutable;

namespace Repose.Content;

/// <summary>What is known of a client for screening: answers by the id of the fact. What is not in it is not known.</summary>
public sealed record Facts
{
    private readonly ImmutableSortedDictionary<string, FactAnswer> answers;

    private Facts(ImmutableSortedDictionary<string, FactAnswer> answers) => this.answers = answers;

    /// <summary>Nothing is known.</summary>
    public static Facts None { get; } =
        new(ImmutableSortedDictionary.Create<string, FactAnswer>(StringComparer.Ordinal));

    /// <summary>Facts from answers by id.</summary>
    public static Facts Of(IEnumerable<KeyValuePair<string, FactAnswer>> answers) =>
        new(None.answers.SetItems(answers));

    /// <summary>What is known, by id.</summary>
    public IReadOnlyDictionary<string, FactAnswer> Known => answers;

    /// <summary>The answer to a fact; null where it is not known.</summary>
    public FactAnswer? this[string id] => answers.GetValueOrDefault(id);

    /// <summary>These, and an answer, in the place of an older one.</summary>
    public Facts With(string id, FactAnswer answer) => new(answers.SetItem(id, answer));

    /// <summary>These, and yes or no.</summary>
    public Facts With(string id, bool yes) => With(id, FactAnswer.Of(yes));

    /// <summary>These, and a number.</summary>
    public Facts With(string id, int number) => With(id, FactAnswer.Of(number));

    /// <summary>These without one.</summary>
    public Facts Without(string id) => new(answers.Remove(id));

    /// <summary>These, and newer ones in their place where there are some.</summary>
    public Facts And(Facts newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return new(answers.SetItems(newer.answers));
    }

    /// <summary>Whether two know the same.</summary>
    public bool Equals(Facts? other) => other is not null && answers.SequenceEqual(other.answers);

    /// <inheritdoc />
    public override int GetHashCode() => answers.Count;
}
