namespace Repose.SingleCase;

/// <summary>The usable days of one analysis: outcome and named columns, the effect column last. On rented memory.</summary>
/// <remarks>The intercept is not among the columns; every model has one.</remarks>
internal sealed class ModelData(int count, string[] names) : IDisposable
{
    private readonly Rented<int> _days = new(count);

    // The columns one after the other, and the outcome after them.
    private readonly Rented<double> _numbers = new(count * (names.Length + 1));

    public int Count => count;

    public string[] Names => names;

    public Span<int> Days => _days.Span;

    public Span<double> Outcome => Column(names.Length);

    public Span<double> Effect => Column(names.Length - 1);

    public Span<double> Column(int index) => _numbers.Span.Slice(index * count, count);

    /// <summary>Takes a day with its outcome, and the columns named among its covariates.</summary>
    public void Take(int place, DailyValue row)
    {
        (Days[place], Outcome[place]) = (row.Day, row.Value!.Value);
        for (var c = 0; c < names.Length; c++)
        {
            Column(c)[place] = row.Covariates.GetValueOrDefault(names[c]);
        }
    }

    /// <summary>Whether the day has a value and every column that the analysis takes from it.</summary>
    public static bool IsUsable(DailyValue row, IReadOnlyList<string> columns)
    {
        if (row.Value is null)
        {
            return false;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (!row.Covariates.ContainsKey(columns[i]))
            {
                return false;
            }
        }

        return true;
    }

    public ModelData Without(int index)
    {
        var rest = new ModelData(count - 1, names);
        Drop<int>(Days, index, rest.Days);
        for (var c = 0; c <= names.Length; c++)
        {
            Drop<double>(Column(c), index, rest.Column(c));
        }

        return rest;
    }

    /// <summary>
    /// Whether a column other than the effect is there for this day alone, as the follow-up is on its first night. Such a
    /// column explains the day wholly, so the day has no part in the effect, and the model without it has a column of
    /// zeros, which cannot be fitted.
    /// </summary>
    public bool HasColumnOfItsOwn(int index)
    {
        for (var c = 0; c < names.Length - 1; c++)
        {
            var column = Column(c);
            if (
                column[index] != 0
                && !column[..index].ContainsAnyExcept(0)
                && !column[(index + 1)..].ContainsAnyExcept(0)
            )
            {
                return true;
            }
        }

        return false;
    }

    public ModelData WithColumn(string name, Func<int, double> valueOnDay) => With([name, .. names], 0, valueOnDay);

    /// <summary>The same model, asked for the effect of a further column.</summary>
    public ModelData AskedFor(string name, Func<int, double> valueOnDay) =>
        With([.. names, name], names.Length, valueOnDay);

    public ModelData WithOutcome(Func<double, double> map)
    {
        var mapped = Copy();
        foreach (ref var value in mapped.Outcome)
        {
            value = map(value);
        }

        return mapped;
    }

    /// <summary>The same model with other numbers in one column.</summary>
    public ModelData WithNumbers(int column, ReadOnlySpan<double> numbers)
    {
        var changed = Copy();
        numbers.CopyTo(changed.Column(column));
        return changed;
    }

    public void Dispose()
    {
        _days.Dispose();
        _numbers.Dispose();
    }

    private ModelData Copy()
    {
        var copy = new ModelData(count, names);
        Days.CopyTo(copy.Days);
        _numbers.Span.CopyTo(copy._numbers.Span);
        return copy;
    }

    private ModelData With(string[] longer, int at, Func<int, double> valueOnDay)
    {
        var data = new ModelData(count, longer);
        Days.CopyTo(data.Days);
        for (var c = 0; c <= names.Length; c++)
        {
            Column(c).CopyTo(data.Column(c < at ? c : c + 1));
        }

        for (var i = 0; i < count; i++)
        {
            data.Column(at)[i] = valueOnDay(Days[i]);
        }

        return data;
    }

    private static void Drop<T>(ReadOnlySpan<T> values, int index, Span<T> rest)
    {
        values[..index].CopyTo(rest);
        values[(index + 1)..].CopyTo(rest[index..]);
    }
}
