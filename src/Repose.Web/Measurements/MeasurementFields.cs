using System.Globalization;
using Repose.Practice;
using Repose.Web.Desk;

namespace Repose.Web.Measurements;

/// <summary>A value as it was typed.</summary>
public sealed class MeasurementFields
{
    public string? Key { get; set; }

    /// <summary>The measure and its unit, with a bar between.</summary>
    public string? What { get; set; }
    public string? Side { get; set; }
    public string? Value { get; set; }
    public string? On { get; set; }
    public string? Remark { get; set; }

    /// <summary>The value that is struck.</summary>
    public string? Which { get; set; }

    /// <summary>Why it is struck.</summary>
    public string? Why { get; set; }

    internal KeepMeasurement.Request Read(Id<Client> client)
    {
        var what = (What ?? "").Split('|', 2);
        return new(
            Typed.Key<Measurement>(Key),
            client,
            what[0],
            what.Length > 1 ? what[1] : "",
            Enum.TryParse<MeasuredSide>(Side, out var side) && Enum.IsDefined(side) ? side : MeasuredSide.None,
            Number(Value),
            Typed.Date(On),
            (Typed.Text(Remark, Measurement.LongestWords) ?? "").Replace('\n', ' ')
        );
    }

    /// <summary>"12.5" or "12,5".</summary>
    private static double? Number(string? text) =>
        double.TryParse(
            text?.Trim().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        ) && double.IsFinite(number)
            ? number
            : null;
}
