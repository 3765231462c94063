using System.Globalization;

namespace Repose.Content.Reading;

/// <summary>Reads what is measured of the body.</summary>
internal sealed class MeasureFile(ReferenceBook references)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal IReadOnlyList<BodyMeasure> Read(Fields file)
    {
        var group = file.Choice<MeasureGroup>("group");
        var measures = file.Entries("measures").Select(entry => Measure(entry, group)).ToList();
        file.AndNoOthers();
        return measures;
    }

    private BodyMeasure Measure(Fields entry, MeasureGroup group)
    {
        var unit = entry.Text("unit");
        var measure = new BodyMeasure
        {
            Id = entry.Id(ids),
            Group = group,
            Name = entry.Text("name"),
            Unit = unit,
            Least = entry.Whole("least", 0, 1_000_000),
            Most = entry.Whole("most", 1, 1_000_000),
            HasSides = entry.Yes("sides"),
            How = entry.Text("how"),
            Shows = entry.Text("shows"),
            Units = entry.Has("units") ? [.. entry.Entries("units").Select(Unit)] : [new(unit, 1)],
            Sources = references.Cited(entry),
        };
        entry.AndNoOthers();
        if (measure.Least >= measure.Most)
        {
            entry.Fault("most", "The most is not more than the least.", "Write a larger number.");
        }

        if (measure.Units is not [{ Times: 1 } own, ..] || !own.Name.Equals(unit, StringComparison.Ordinal))
        {
            entry.Fault("units", "The first unit is not the measure's own.", $"Begin with '{unit}', times 1.");
        }

        return measure;
    }

    private static MeasureUnit Unit(Fields entry)
    {
        var (name, text) = (entry.Text("name"), entry.Text("times"));
        if (
            !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times)
            || times is not (> 0 and < 1_000_000)
        )
        {
            entry.Fault("times", $"'{text}' is no number to multiply by.", "Write one above 0, such as \"1.5\".");
        }

        entry.AndNoOthers();
        return new(name, times);
    }
}
