using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Repose.Practice;

/// <summary>The answers of a page of the intake as they are kept: text by the ids of questions, as JSON.</summary>
public static class IntakeAnswers
{
    /// <summary>Answers as one text. Their order does not matter: the same answers give the same text.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var kept = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(kept))
        {
            json.WriteStartObject();
            foreach (var (question, given) in answers.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                json.WriteStartArray(question);
                foreach (var answer in given)
                {
                    json.WriteStringValue(answer);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(kept.WrittenSpan);
    }

    /// <summary>The answers that were kept as a text; none where it is empty.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string kept)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (string.IsNullOrEmpty(kept))
        {
            return answers;
        }

        using var json = JsonDocument.Parse(kept);
        foreach (var question in json.RootElement.EnumerateObject())
        {
            answers[question.Name] = [.. question.Value.EnumerateArray().Select(one => one.GetString() ?? "")];
        }

        return answers;
    }
}
