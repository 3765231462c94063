namespace Repose.Import.Spreadsheets;

/// <summary>Which row of a sheet names its columns, and what these mean.</summary>
internal sealed class SheetLayout
{
    private readonly SheetWish wish;

    private SheetLayout(SheetTable table, int header, SheetWish wish, CellLooks looks)
    {
        (Table, HeaderIndex, this.wish) = (table, header, wish);
        Rows = [.. table.Rows.Skip(header + 1)];
        Columns =
        [
            .. Enumerable
                .Range(0, table.Width)
                .Select(index => new LayoutColumn(
                    index,
                    HeaderIndex < 0 ? "" : table.Rows[header][index].ToString(),
                    ColumnProfile.Of(Rows, index, looks)
                ))
                .Where(column => column.Name.Length > 0 || !column.Profile.IsBlank),
        ];
        TakeWishes();
        Guess();
    }

    private int HeaderIndex { get; }

    public SheetTable Table { get; }

    /// <summary>The rows below the one that names the columns.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    public IReadOnlyList<LayoutColumn> Columns { get; }

    public int HeaderRow => HeaderIndex < 0 ? 0 : Table.Rows[HeaderIndex].Number;

    public DateSystem? System => Table.System;

    /// <summary>Whether the date of a row is the evening's.</summary>
    public bool DateIsEvening { get; private set; }

    /// <summary>How many columns mean something.</summary>
    public int Meant => Columns.Count(column => column.Meaning is not null);

    /// <summary>Whether it is enough to make nights of: a date, and something of the night.</summary>
    public bool IsDiary =>
        (this[DiaryColumn.Date] is not null || Columns.Any(c => IsMeant(c, DiaryColumns.IsClock) && c.Profile.IsMoment))
        && Columns.Any(c =>
            !c.Profile.IsBlank
            && IsMeant(
                c,
                m => DiaryColumns.IsClock(m) || m is DiaryColumn.SleepOnsetLatency or DiaryColumn.WakeAfterSleepOnset
            )
        );

    /// <summary>Whether it tells only of falling asleep and waking: sleeps, of which a day can have several, not nights of a diary.</summary>
    public bool IsOfSleeps =>
        this[DiaryColumn.AsleepAt] is not null
        && (this[DiaryColumn.FinalAwakening] ?? this[DiaryColumn.OutOfBed]) is not null
        && this[DiaryColumn.BedTime] is null
        && this[DiaryColumn.LightsOut] is null;

    /// <summary>Whether it looks like one at all: it has dates and times, whatever their columns are called.</summary>
    public bool HasDatesAndTimes => Columns.Any(c => c.Profile.IsDate) && Columns.Any(c => c.Profile.IsClock);

    /// <summary>Whether hours stand side by side in its first row, to be filled with colour, which nobody can read.</summary>
    public bool IsGraph => Table.Rows[0].Cells.Count(cell => SheetClock.Read(cell) is not null) >= 12;

    public LayoutColumn? this[DiaryColumn meaning] => Columns.FirstOrDefault(column => column.Meaning == meaning);

    /// <summary>The likeliest layout of a sheet; null where it is blank.</summary>
    public static SheetLayout? Of(SheetTable table, SheetWish wish)
    {
        var looks = new CellLooks();
        SheetLayout? best = null;
        foreach (var row in LikelyHeaders(table, wish))
        {
            var layout = new SheetLayout(table, row, wish, looks);
            if (best is null || layout.Worth > best.Worth)
            {
                best = layout;
            }
        }

        return best;
    }

    /// <summary>The rows that may name the columns: those with most words of a diary, and the first that has several texts.</summary>
    private static IEnumerable<int> LikelyHeaders(SheetTable table, SheetWish wish)
    {
        // Above the names of columns a title may stand, and whose diary it is.
        const int Looked = 30;
        const int Tried = 3;
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var first = table
            .Rows.Take(Looked)
            .ToList()
            .FindIndex(row => row.Cells.Count(cell => cell.Text is not null) > 1);
        return Enumerable
            .Range(0, Math.Min(Looked, table.Rows.Count))
            .Select(row => (Row: row, Words: table.Rows[row].Cells.Count(cell => IsName(cell, wish))))
            .Where(one => one.Words > 0)
            .OrderByDescending(one => one.Words)
            .ThenBy(one => one.Row)
            .Take(Tried)
            .Select(one => one.Row)
            .Append(Math.Max(0, first))
            .Distinct();
    }

    private static bool IsName(SheetCell cell, SheetWish wish)
    {
        const int Longest = 120;
        return cell.Text is { Length: <= Longest } text
            && (
                SheetWords.OfPair(text) is not null
                || SheetWords.Meanings(text).Any()
                || wish.Columns.Values.Any(said => string.Equals(said.Trim(), text, StringComparison.OrdinalIgnoreCase))
            );
    }

    public SheetColumns ToColumns(SheetDates dates) =>
        new()
        {
            Sheet = Table.Name,
            HeaderRow = HeaderRow,
            Columns =
            [
                .. Columns.Select(column => new SheetColumn
                {
                    Letter = column.Letter,
                    Name = column.Name,
                    Meaning = column.Meaning,
                    IsSaid = column.IsSaid,
                    Unit = column.Meaning is { } meaning && DiaryColumns.IsLength(meaning) ? UnitOf(column) : null,
                    Samples = column.Profile.Samples,
                }),
            ],
            DateIsEvening = DateIsEvening,
            Dates = dates.AsksOrder ? dates.Order : null,
        };

    /// <summary>In what a column counts; null where that is not clear.</summary>
    public LengthUnit? UnitOf(LayoutColumn column) =>
        wish.Units.TryGetValue(column.Meaning!.Value, out var said) ? said
        : SheetLength.UnitOf(column.Name) is { } named ? named
        : SheetLength.UnitOf(Rows.Select(row => SheetLength.Bare(row[column.Index])).OfType<double>());

    private int Worth =>
        Columns.Sum(column =>
            column.IsSaid ? 100
            : column.Meaning is not null ? 2
            : 0
        ) + (IsDiary ? 50 : 0);

    private static bool IsMeant(LayoutColumn column, Func<DiaryColumn, bool> what) =>
        column.Meaning is { } meaning && what(meaning);

    private void TakeWishes()
    {
        foreach (var (meaning, name) in wish.Columns.Where(one => one.Value.Trim().Length > 0))
        {
            var column =
                Columns.FirstOrDefault(one => one.IsCalled(name))
                ?? Columns.FirstOrDefault(one =>
                    string.Equals(one.Letter, name.Trim(), StringComparison.OrdinalIgnoreCase)
                );
            if (column is { IsSaid: false })
            {
                (column.Meaning, column.IsSaid) = (meaning, true);
            }
        }
    }

    private void Guess()
    {
        var candidates = Columns
            .Where(column => !column.IsSaid)
            .SelectMany(column => Fitting(column).Take(1).Select(one => (Column: column, one.Meaning, one.Score)))
            .OrderBy(one => one.Column.Profile.IsBlank)
            .ThenByDescending(one => one.Score)
            .ThenBy(one => one.Column.Index);
        foreach (var (column, meaning, _) in candidates)
        {
            Take(column, meaning);
        }

        GuessPair();
        GuessDate();
        DateIsEvening = wish.DateIsEvening ?? GuessEvening();
    }

    /// <summary>What a column may mean by its name and by what stands in it; the phrase that says most decides whether it is read.</summary>
    private static IEnumerable<(DiaryColumn Meaning, int Score)> Fitting(LayoutColumn column)
    {
        foreach (var (meaning, score) in SheetWords.Meanings(column.Name))
        {
            if (meaning is not { } some)
            {
                // "Time in bed" is a length; where times stand in it, it is when somebody went to bed.
                if (!column.Profile.IsClock || column.Profile.IsBlank)
                {
                    yield break;
                }
            }
            else if (column.Profile.Fits(some))
            {
                yield return (some, score);
            }
        }
    }

    private void Take(LayoutColumn column, DiaryColumn meaning)
    {
        if (this[meaning] is null && column.Meaning is null && !wish.Columns.ContainsKey(meaning))
        {
            column.Meaning = meaning;
        }
    }

    private void GuessPair()
    {
        if (
            Columns.Any(column =>
                column.Meaning is DiaryColumn.BedTime or DiaryColumn.LightsOut or DiaryColumn.AsleepAt
            )
        )
        {
            return;
        }

        var (before, hadEnd) = (
            Columns.Select(column => column.Meaning).ToList(),
            this[DiaryColumn.FinalAwakening] is not null
        );
        foreach (var column in Columns.Where(column => column is { Meaning: null, Profile.IsClock: true }))
        {
            if (SheetWords.OfPair(column.Name) is { } meaning && !(hadEnd && meaning == DiaryColumn.FinalAwakening))
            {
                Take(column, meaning);
            }
        }

        if (!IsOfSleeps)
        {
            foreach (var (column, meaning) in Columns.Zip(before))
            {
                column.Meaning = meaning;
            }
        }
    }

    private void GuessDate()
    {
        if (
            this[DiaryColumn.Date] is null
            && Columns.FirstOrDefault(c => c is { Meaning: null, Profile.IsDate: true }) is { } only
        )
        {
            Take(only, DiaryColumn.Date);
        }
    }

    /// <summary>By its name; or because those who went to bed on a day, by that day's date, did so in its evening.</summary>
    private bool GuessEvening()
    {
        if (this[DiaryColumn.Date] is not { } date)
        {
            return false;
        }

        if (SheetWords.IsEvening(date.Name))
        {
            return true;
        }

        var (evening, morning) = (0, 0);
        var dates = new SheetDates("", wish.Dates is null ? wish with { Dates = DateOrder.DayFirst } : wish);
        var wake = this[DiaryColumn.FinalAwakening] ?? this[DiaryColumn.OutOfBed];
        foreach (var row in Rows.Take(100))
        {
            if (
                wake is not null
                && dates.Date(row[date.Index], System) is { } day
                && dates.Moment(row[wake.Index], System) is { } up
            )
            {
                evening += up.Date == day.PlusDays(1) ? 1 : 0;
                morning += up.Date == day ? 1 : 0;
            }
        }

        return evening > morning;
    }
}
