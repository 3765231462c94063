using System.Text;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes a diary as a spreadsheet would.</summary>
internal sealed class DiaryCsvFile(params string[] header)
{
    public const string Usual =
        "date,bed_time,lights_out,sol_min,awakenings,waso_min,final_awakening,out_of_bed,quality,note";

    private readonly List<string[]> rows = [];

    public DiaryCsvFile()
        : this(Usual.Split(',')) { }

    public char Separator { get; init; } = ',';
    public bool WithMark { get; init; }

    public DiaryCsvFile Row(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    /// <summary>A night that is as it should be.</summary>
    public DiaryCsvFile Night(string date) => Row(date, "22:30", "23:00", "40", "2", "35", "06:00", "06:30", "3", "");

    public byte[] ToBytes()
    {
        var lines = rows.Prepend(header).Select(r => string.Join(Separator, r.Select(Quoted)));
        return Encoding.UTF8.GetBytes((WithMark ? "\uFEFF" : "") + string.Join("\r\n", lines) + "\r\n");
    }

    private string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(Separator, '"', '\n') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
