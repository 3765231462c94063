using Repose.Import.Diary;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Spreadsheets;

/// <summary>A diary that somebody keeps in a spreadsheet of their own making, with columns of any name.</summary>
/// <remarks>
/// What a column holds is guessed from its name and from what stands in it, shown (<see cref="Imported.Sheets"/>), and can be
/// corrected (<see cref="ImportOptions.Sheet"/>). What cannot be known is asked, by a refusal that says what to answer.
/// </remarks>
internal sealed class SpreadsheetDiary : ISleepFormat
{
    /// <summary>Sleeps that are told without a bed time or lights out: as the sleeper wrote them, not as anything measured them.</summary>
    internal static SleepSource Source { get; } = new("Spreadsheet", SourceKind.Other);

    public string Name => SleepExport.SpreadsheetFormat;
    public string Words => SheetText.Format;

    /// <remarks>A table of text is looked at once it is clear that no maker wrote it: <see cref="IsDiary"/>.</remarks>
    public bool Recognises(Opening opening) => opening.Workbook is not null;

    /// <summary>Whether a table of text is a diary, by the names of its columns and by what stands in them.</summary>
    /// <param name="part">The table.</param>
    /// <param name="reading">The import that it is part of.</param>
    /// <param name="isAlone">Whether somebody gave just this one: then dates and times are enough to ask what they are.</param>
    public static bool IsDiary(ExportPart part, Reading reading, bool isAlone)
    {
        if (part.Length > reading.Limits.DiaryBytes || !CsvSheet.MayBe(part.Opening()))
        {
            return false;
        }

        return SheetLayout.Of(CsvSheet.Read(part, reading), reading.Options.Sheet) is { } layout
            && (layout.IsDiary || (isAlone && (reading.Options.Sheet.Columns.Count > 0 || layout.HasDatesAndTimes)));
    }

    /// <summary>The columns of all sheets, without reading a night.</summary>
    public static IReadOnlyList<SheetColumns> Columns(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var (layouts, dates) = Layouts(parts, reading);
        return [.. layouts.Select(layout => layout.ToColumns(dates))];
    }

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var (layouts, dates) = Layouts(parts, reading);
        var diaries = layouts.Where(layout => layout is { IsDiary: true, IsGraph: false }).ToList();
        if (diaries.Count == 0 || MissingWish(layouts, reading.Options.Sheet) is not null)
        {
            return Unclear(layouts, reading);
        }

        foreach (var other in layouts.Except(diaries))
        {
            reading.LeftOut.Add(SheetText.Sheet, SheetText.NoDiaryInIt, other.Table.File);
        }

        dates.Decide();
        var (nights, sleeps) = (new DiaryRows(reading), new PeriodList(reading));
        foreach (var layout in diaries)
        {
            var sheet = new SheetNights(layout, dates, reading);
            if (layout.IsOfSleeps)
            {
                sheet.Read(sleeps);
            }
            else
            {
                sheet.Read(nights);
            }

            nights.Ignore(layout.Columns.Where(column => column.Meaning is null).Select(column => column.Shown));
        }

        var periods = sleeps.ToImported(Name, asksZone: false).Periods;
        return nights
            .ToOutcome(Name)
            .Match<Outcome<Imported>>(
                read =>
                    read with
                    {
                        Periods = periods,
                        Sheets = [.. diaries.Select(l => l.ToColumns(dates))],
                        Remarks = [.. Remarks(diaries, dates), .. read.Remarks],
                    },
                refusal => refusal is BadDiaryRows rows ? rows with { IsOfSheet = true } : refusal
            );
    }

    private static (IReadOnlyList<SheetLayout> Layouts, SheetDates Dates) Layouts(
        IReadOnlyList<ExportPart> parts,
        Reading reading
    )
    {
        var wish = reading.Options.Sheet;
        var layouts = parts
            .SelectMany(part =>
                part.Opening().Workbook is { } kind
                    ? Workbooks.Read(part, kind, reading)
                    : [CsvSheet.Read(part, reading)]
            )
            .Select(sheet => SheetLayout.Of(sheet, wish))
            .OfType<SheetLayout>()
            .ToList();
        var dates = new SheetDates(reading.File, wish);
        foreach (var layout in layouts.Where(layout => layout.IsDiary))
        {
            var told = layout
                .Columns.Where(c => c.Meaning is { } m && (m == DiaryColumn.Date || DiaryColumns.IsClock(m)))
                .ToList();
            foreach (var row in layout.Rows)
            {
                told.ForEach(column => dates.Look(row[column.Index]));
            }
        }

        return (layouts, dates);
    }

    /// <summary>The first column that somebody named and that no sheet has.</summary>
    private static string? MissingWish(IReadOnlyList<SheetLayout> layouts, SheetWish wish) =>
        wish.Columns.FirstOrDefault(one =>
            one.Value.Trim().Length > 0 && !layouts.Any(layout => layout[one.Key] is { IsSaid: true })
        )
            is { Value: { } name }
            ? name
            : null;

    private static UnclearColumns Unclear(IReadOnlyList<SheetLayout> layouts, Reading reading)
    {
        // So many names can be read at a glance.
        const int Shown = 30;
        if (layouts.Any(layout => layout.IsGraph))
        {
            return new(reading.File, SheetText.IsGraph);
        }

        var names = layouts
            .SelectMany(layout => layout.Columns)
            .Select(column => $"“{column.Shown}”")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var found =
            names.Count == 0 ? SheetText.NoColumns : SheetText.FormatColumnsFound(string.Join(", ", names.Take(Shown)));
        return new(
            reading.File,
            MissingWish(layouts, reading.Options.Sheet) is { } missing
                ? $"{SheetText.FormatNoColumn(missing)} {found}"
                : found
        );
    }

    private static IEnumerable<string> Remarks(List<SheetLayout> diaries, SheetDates dates)
    {
        var withDate = diaries.Where(layout => layout[DiaryColumn.Date] is not null).ToList();
        if (withDate.Exists(layout => layout.DateIsEvening))
        {
            yield return SheetText.EveningDates;
        }

        if (withDate.Exists(layout => !layout.DateIsEvening))
        {
            yield return SheetText.MorningDates;
        }

        if (dates.AsksOrder && dates.Order is { } order)
        {
            yield return order == DateOrder.DayFirst ? SheetText.DayFirst : SheetText.MonthFirst;
        }

        if (diaries.Exists(layout => layout.IsOfSleeps))
        {
            yield return SheetText.SleepsOnly;
        }
    }
}
