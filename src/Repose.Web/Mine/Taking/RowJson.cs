using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using NodaTime.Text;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Taking;

/// <summary>A row of a table as JSON, by the model's own columns: a new column is in it by itself.</summary>
internal sealed class RowJson
{
    private readonly (string Name, IProperty Field)[] fields;

    internal RowJson(ReposeDb db, Type row)
    {
        var type = db.Model.FindEntityType(row) ?? throw new ArgumentException($"{row} is no table.", nameof(row));
        Table = type.GetTableName()!;
        fields = [.. FieldsOf(type).Select(field => (field.GetColumnName(), field))];
    }

    internal string Table { get; }

    /// <summary>The fields of a table that are told.</summary>
    internal static IEnumerable<IProperty> FieldsOf(IEntityType table) => table.GetProperties().Where(IsShown);

    /// <summary>What each field means.</summary>
    internal IEnumerable<(string Name, string Says)> Words =>
        fields.Select(one => (one.Name, FieldWords.Of(one.Field)));

    internal void Write(Utf8JsonWriter json, object row)
    {
        json.WriteStartObject();
        foreach (var (name, field) in fields)
        {
            json.WritePropertyName(name);
            Write(json, field, field.GetGetter().GetClrValueUsingContainingEntity(row));
        }

        json.WriteEndObject();
    }

    /// <summary>The practice is the same for every row; a digest or hash of a secret is of use to nobody but a thief.</summary>
    private static bool IsShown(IProperty field) =>
        field.Name is not nameof(IOfPractice.PracticeId)
        && !field.Name.EndsWith("Digest", StringComparison.Ordinal)
        && !field.Name.EndsWith("Hash", StringComparison.Ordinal);

    private static void Write(Utf8JsonWriter json, IProperty field, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text when field.Name is nameof(DevicePeriod.Stages):
                json.WriteRawValue(text);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int or long or double:
                json.WriteRawValue(JsonSerializer.Serialize(value));
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case Instant moment:
                json.WriteStringValue(InstantPattern.ExtendedIso.Format(moment));
                break;
            case LocalDate date:
                json.WriteStringValue(LocalDatePattern.Iso.Format(date));
                break;
            case LocalTime time:
                json.WriteStringValue(LocalTimePattern.ExtendedIso.Format(time));
                break;
            case Duration length:
                json.WriteNumberValue(length.TotalSeconds);
                break;
            case Money money:
                json.WriteNumberValue(money.Amount);
                break;
            case Enum choice:
                json.WriteStringValue(choice.ToString());
                break;
            default:
                WriteAsKept(json, field, value);
                break;
        }
    }

    /// <summary>An id, or a value that is kept as JSON, such as a draw.</summary>
    private static void WriteAsKept(Utf8JsonWriter json, IProperty field, object value)
    {
        switch (field.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value)
        {
            case string text when field.Name is nameof(Course.Draw):
                json.WriteRawValue(text);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case var other:
                json.WriteStringValue(Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
