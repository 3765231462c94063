using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Content.Reading;

/// <summary>Reads what must be so for a rule: <c>back-pain and (age &lt; 20 or age &gt; 50)</c>.</summary>
/// <remarks>
/// The words are "and", "or", "2 of (a, b, c)", "has" for a set and "is" for a choice. There is no "not": a rule that
/// stops applying because of one more flag would make screening laxer.
/// </remarks>
internal sealed partial class ConditionText
{
    private static readonly FactCondition Nothing = new SomeOf(1, []);

    private readonly FactBook book;
    private readonly Fields entry;
    private readonly string name;
    private readonly List<string> tokens;
    private int next;
    private bool isFaulty;

    private ConditionText(FactBook book, Fields entry, string name, string text)
    {
        (this.book, this.entry, this.name) = (book, entry, name);
        tokens = [.. Token().Matches(text).Select(match => match.Value)];
    }

    /// <summary>Reads the condition of an entry; a harmless one where it cannot be read, and a fault is noted.</summary>
    internal static FactCondition Read(FactBook book, Fields entry, string name)
    {
        var text = entry.Text(name);
        if (text.Length == 0)
        {
            return Nothing;
        }

        var reader = new ConditionText(book, entry, name, text);
        var condition = reader.Whole();
        if (reader.next < reader.tokens.Count)
        {
            reader.Fault($"'{reader.tokens[reader.next]}' is not expected here.");
        }

        return reader.isFaulty ? Nothing : condition;
    }

    private FactCondition Whole()
    {
        List<FactCondition> parts = [Part()];
        string? joined = null;
        while (next < tokens.Count && tokens[next] is "and" or "or" && !isFaulty)
        {
            var word = tokens[next++];
            if (joined is not null && !joined.Equals(word, StringComparison.Ordinal))
            {
                Fault("'and' and 'or' stand side by side.");
            }

            joined = word;
            parts.Add(Part());
        }

        return parts.Count == 1 ? parts[0] : new SomeOf(joined is "or" ? 1 : parts.Count, parts);
    }

    private FactCondition Part()
    {
        if (isFaulty || next >= tokens.Count)
        {
            Fault("Something is missing at the end.");
            return Nothing;
        }

        var token = tokens[next++];
        if (token is "(")
        {
            var inner = Whole();
            Expect(")");
            return inner;
        }

        return int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Several(count)
            : OfFact(token);
    }

    private SomeOf Several(int count)
    {
        Expect("of");
        Expect("(");
        List<FactCondition> parts = [Whole()];
        while (next < tokens.Count && tokens[next] is "," && !isFaulty)
        {
            next++;
            parts.Add(Whole());
        }

        Expect(")");
        if (count < 1 || count > parts.Count)
        {
            Fault($"{count} of {parts.Count} cannot be.");
        }

        return new(count, parts);
    }

    private FactCondition OfFact(string id)
    {
        if (book.Asked(id) is not { } fact)
        {
            Fault($"There is no fact '{id}'.");
            return Nothing;
        }

        var word = next < tokens.Count ? tokens[next] : "";
        return (fact.Kind, word) switch
        {
            (FactKind.Number, ">=" or "<=" or ">" or "<") => Number(fact),
            (FactKind.Number, _) => Faulty($"'{id}' is a number: compare it."),
            (FactKind.Choice, "is") or (FactKind.Set, "has") => Named(fact),
            (FactKind.Choice, _) => Faulty($"'{id}' is a choice: write '{id} is …'."),
            (_, ">=" or "<=" or ">" or "<" or "is" or "has") => Faulty($"'{id}' cannot be followed by '{word}'."),
            _ => new FactIs(id),
        };
    }

    private FactCondition Named(ScreeningFact fact)
    {
        next++;
        var option = next < tokens.Count ? tokens[next++] : "";
        return fact.Options.Count == 0 || fact.Options.Any(one => one.Id.Equals(option, StringComparison.Ordinal))
            ? new FactNames(fact.Id, option)
            : Faulty($"'{fact.Id}' has no option '{option}'.");
    }

    private FactCondition Number(ScreeningFact fact)
    {
        var relation = tokens[next++] switch
        {
            ">=" => NumberRelation.AtLeast,
            "<=" => NumberRelation.AtMost,
            ">" => NumberRelation.MoreThan,
            _ => NumberRelation.LessThan,
        };
        var limit = next < tokens.Count ? tokens[next++] : "";
        if (int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= fact.Least && number <= fact.Most
                ? new NumberIs(fact.Id, relation, number, null)
                : Faulty($"{number} is not within {fact.Least} and {fact.Most}, which '{fact.Id}' can be.");
        }

        return book.Asked(limit) is { Kind: FactKind.Number }
            ? new NumberIs(fact.Id, relation, 0, limit)
            : Faulty($"'{limit}' is neither a number nor a fact that is one.");
    }

    private void Expect(string token)
    {
        if (next < tokens.Count && tokens[next].Equals(token, StringComparison.Ordinal))
        {
            next++;
        }
        else
        {
            Fault($"'{token}' is missing.");
        }
    }

    private FactCondition Faulty(string problem)
    {
        Fault(problem);
        return Nothing;
    }

    /// <summary>Only the first: what follows it is read wrongly anyway.</summary>
    private void Fault(string problem)
    {
        if (!isFaulty)
        {
            isFaulty = true;
            entry.Fault(
                name,
                problem,
                "Use facts of content/screening/facts.yaml with 'and', 'or', '2 of (a, b, c)' and brackets."
            );
        }
    }

    [GeneratedRegex(
        @"[A-Za-z0-9-]+|>=|<=|>|<|\(|\)|,|\S",
        RegexOptions.None,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex Token();
}
