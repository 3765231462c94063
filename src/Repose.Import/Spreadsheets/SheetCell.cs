using System.Globalization;
using NodaTime;

namespace Repose.Import.Spreadsheets;

/// <summary>One cell of a spreadsheet.</summary>
/// <remarks>
/// The default is a blank cell. Spreadsheets count days, since 30 December 1899 in effect; a moment is kept like that, to the
/// second. A time of the clock alone is a moment of one of the first days, in both ways of counting.
/// </remarks>
internal readonly record struct SheetCell
{
    private static readonly LocalDateTime Zero = new(1899, 12, 30, 0, 0);

    /// <summary>Nobody sleeps before that: what lies before it is a time of the clock. 1904 is day 0 of the other way of counting.</summary>
    private const int FirstYear = 1905;

    private readonly double number;

    private SheetCell(SheetCellKind kind, string? text, double number) =>
        (Kind, Text, this.number) = (kind, text, number);

    public SheetCellKind Kind { get; }

    /// <summary>What is written in it; null unless it is text.</summary>
    public string? Text { get; }

    public bool IsBlank => Kind == SheetCellKind.Blank;

    /// <summary>Its number, if it is one.</summary>
    public double? Number => Kind == SheetCellKind.Number ? number : null;

    /// <summary>Its length of time, if it is one.</summary>
    public Duration? Length => Kind == SheetCellKind.Length ? Duration.FromSeconds(number) : null;

    /// <summary>Its moment, if it is one.</summary>
    public LocalDateTime? Moment => Kind == SheetCellKind.Moment ? Zero.PlusSeconds((long)number) : null;

    /// <summary>Its time of the clock, if it is nothing more.</summary>
    public LocalTime? Clock => Moment is { Year: < FirstYear } moment ? moment.TimeOfDay : null;

    /// <summary>Its moment, if it has a date.</summary>
    public LocalDateTime? Dated => Moment is { Year: >= FirstYear } moment ? moment : null;

    public static SheetCell OfText(string? text) =>
        text?.Trim() is { Length: > 0 } plain ? new(SheetCellKind.Text, plain, 0) : default;

    public static SheetCell OfNumber(double number) => new(SheetCellKind.Number, null, number);

    public static SheetCell OfMoment(LocalDateTime moment) =>
        new(
            SheetCellKind.Moment,
            null,
            Math.Round(Period.Between(Zero, moment, PeriodUnits.Milliseconds).Milliseconds / 1000.0)
        );

    public static SheetCell OfLength(Duration length) =>
        new(SheetCellKind.Length, null, Math.Round(length.TotalSeconds));

    /// <summary>As a person would see it.</summary>
    public override string ToString() =>
        Kind switch
        {
            SheetCellKind.Text => Text!,
            SheetCellKind.Number => number.ToString("0.######", CultureInfo.InvariantCulture),
            SheetCellKind.Moment when Clock is { } clock => clock.ToString("H:mm", CultureInfo.InvariantCulture),
            SheetCellKind.Moment => Moment!.Value.TimeOfDay == LocalTime.Midnight
                ? Moment.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
                : Moment.Value.ToString("uuuu-MM-dd H:mm", CultureInfo.InvariantCulture),
            SheetCellKind.Length => Length!.Value.ToString("-H:mm", CultureInfo.InvariantCulture),
            _ => "",
        };
}
