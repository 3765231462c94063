using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Repose.SingleCase;

/// <summary>Writes and reads a streaming pool.</summary>
internal static class StreamingPoolJson
{
    private const string Schema = "repose-pool";
    private const int Version = 1;
    private static readonly string[] Kinds = ["weights", "weighted", "squares"];

    public static string Write(StreamingPool pool, ExactTotals totals)
    {
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteNumber("version", Version);
            json.WriteNumber("mid", pool.Mid);
            json.WriteString("direction", pool.Direction.ToString());
            json.WriteString("strength", pool.Strength.ToString());
            json.WriteNumber("clients", pool.Clients);
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                json.WriteStartArray(Kinds[kind]);
                foreach (var sum in totals.Sums[kind])
                {
                    json.WriteStringValue(sum.ToString(CultureInfo.InvariantCulture));
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static StreamingPool Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (!root.GetProperty("schema").ValueEquals(Schema) || root.GetProperty("version").GetInt32() != Version)
            {
                throw new FormatException($"This is not a {Schema} of version {Version}.");
            }

            var totals = new ExactTotals();
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                var sums = root.GetProperty(Kinds[kind]);
                if (sums.GetArrayLength() != SpreadNodes.Count)
                {
                    throw new FormatException($"\"{Kinds[kind]}\" must have {SpreadNodes.Count} sums.");
                }

                for (var node = 0; node < SpreadNodes.Count; node++)
                {
                    totals.Sums[kind][node] = Int128.Parse(
                        sums[node].GetString()!,
                        NumberStyles.AllowLeadingSign,
                        CultureInfo.InvariantCulture
                    );
                }
            }

            var clients = root.GetProperty("clients").GetInt64();
            return clients >= 0
                ? new(
                    root.GetProperty("mid").GetDouble(),
                    Enum.Parse<Direction>(root.GetProperty("direction").GetString()!),
                    Enum.Parse<Strength>(root.GetProperty("strength").GetString()!),
                    clients,
                    totals
                )
                : throw new FormatException("A pool cannot have fewer than no clients.");
        }
        catch (Exception trouble)
            when (trouble
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or ArgumentException
                        or OverflowException
            )
        {
            throw new FormatException($"This is not a pool: {trouble.Message}", trouble);
        }
    }
}
