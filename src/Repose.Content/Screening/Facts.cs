namespace Repose.Content;

/// <summary>What is known of a client for screening: answers by the id of the fact. What is not in it is not known.</summary>
public sealed record Facts
{
    // Never changed once it is here: what is added makes a copy.
    private readonly Dictionary<string, FactAnswer> answers;

    private Facts(Dictionary<string, FactAnswer> answers) => this.answers = answers;

    /// <summary>Nothing is known.</summary>
    public static Facts None { get; } = new([]);

    /// <summary>Facts from answers by id; of two for one fact the later counts.</summary>
    public static Facts Of(IEnumerable<KeyValuePair<string, FactAnswer>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return None.Changed(copy =>
        {
            foreach (var (id, answer) in answers)
            {
                copy[id] = answer;
            }
        });
    }

    /// <summary>What is known, by id.</summary>
    public IReadOnlyDictionary<string, FactAnswer> Known => answers;

    /// <summary>The answer to a fact; null where it is not known.</summary>
    public FactAnswer? this[string id] => answers.GetValueOrDefault(id);

    /// <summary>These, and an answer, in the place of an older one.</summary>
    public Facts With(string id, FactAnswer answer) => Changed(copy => copy[id] = answer);

    /// <summary>These, and yes or no.</summary>
    public Facts With(string id, bool yes) => With(id, FactAnswer.Of(yes));

    /// <summary>These, and a number.</summary>
    public Facts With(string id, int number) => With(id, FactAnswer.Of(number));

    /// <summary>These without one.</summary>
    public Facts Without(string id) => Changed(copy => copy.Remove(id));

    /// <summary>These, and newer ones in their place where there are some.</summary>
    public Facts And(Facts newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return Of(answers.Concat(newer.answers));
    }

    /// <summary>Whether two know the same.</summary>
    public bool Equals(Facts? other) =>
        other is not null
        && answers.Count == other.answers.Count
        && answers.All(one => one.Value.Equals(other[one.Key]));

    /// <inheritdoc />
    public override int GetHashCode() => answers.Count;

    private Facts Changed(Action<Dictionary<string, FactAnswer>> change)
    {
        var copy = new Dictionary<string, FactAnswer>(answers, StringComparer.Ordinal);
        change(copy);
        return new(copy);
    }
}
