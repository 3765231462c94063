using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Repose.Import.Files;

/// <summary>One item of a list, as <see cref="JsonItems"/> finds them, in the shape that its maker gives it.</summary>
internal static class JsonItem
{
    /// <exception cref="UnreadableException">It has another shape: which one, and where, is said.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> item, JsonTypeInfo<T> shape, ExportPart part, int number, string format)
    {
        try
        {
            return JsonSerializer.Deserialize(item, shape)!;
        }
        catch (JsonException e)
        {
            throw new UnreadableException(
                new DamagedFile(part.Name, ImportText.FormatNotAsWritten(number, format, e.Path))
            );
        }
    }
}
