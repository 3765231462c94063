using System.Globalization;
using System.Text;
using System.Text.Json;
using Repose.Content.Reading;

namespace Repose.Content;

/// <summary>A protocol as the text of a file of <c>content/protocols</c>: so a practice keeps its own.</summary>
public static class ProtocolText
{
    /// <summary>Writes a protocol. What is read of the text is the same protocol.</summary>
    public static string Write(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"id: {protocol.Id}");
        Line(Number($"version: {protocol.Version}"));
        Line($"name: {Quoted(protocol.Name)}");
        Line($"for: {Quoted(protocol.For)}");
        Line($"sources: [{string.Join(", ", protocol.Sources.Select(source => source.Id))}]");
        Line($"notes: [{string.Join(", ", protocol.Notes.Select(Quoted))}]");
        WriteCourse(protocol.Course, Line);
        Line("pressure:");
        Line(Number($"  lightest: {protocol.Pressure.Lightest}"));
        Line(Number($"  firmest: {protocol.Pressure.Firmest}"));
        Line($"  provenance: {Spelling.Of(protocol.Pressure.Provenance)}");
        Line($"session-lengths: [{string.Join(", ", protocol.SessionLengths)}]");
        Line(protocol.Fallbacks.Count == 0 ? "fallbacks: {}" : "fallbacks:");
        foreach (var (tag, steps) in protocol.Fallbacks.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Line($"  {Quoted(tag)}: [{string.Join(", ", steps)}]");
        }

        Line("steps:");
        foreach (var step in protocol.Steps)
        {
            WriteStep(step, Line);
        }

        return text.ToString();
    }

    private static void WriteCourse(CoursePlan course, Action<string> line)
    {
        line("course:");
        line(Number($"  sessions: {course.Sessions}"));
        line(Number($"  per-week: {course.PerWeek}"));
        line(Number($"  weeks: {course.Weeks}"));
        line(Number($"  minutes: {course.Minutes}"));
        line($"  provenance: {Spelling.Of(course.Provenance)}");
        line(Number($"  min-gap-days: {course.MinGapDays}"));
        line(Number($"  max-gap-days: {course.MaxGapDays}"));
        line($"  gap-provenance: {Spelling.Of(course.GapProvenance)}");
        line(Number($"  baseline-nights: {course.BaselineNights}"));
        line(Number($"  baseline-nights-preferred: {course.BaselineNightsPreferred}"));
        line($"  baseline-provenance: {Spelling.Of(course.BaselineProvenance)}");
        line($"  assess-at-sessions: [{string.Join(", ", course.AssessAtSessions)}]");
        line($"  assess-provenance: {Spelling.Of(course.AssessProvenance)}");
        line($"  follow-up-weeks: [{string.Join(", ", course.FollowUpWeeks)}]");
        line($"  follow-up-provenance: {Spelling.Of(course.FollowUpProvenance)}");
    }

    private static void WriteStep(ProtocolStep step, Action<string> line)
    {
        line($"  - id: {step.Id}");
        line($"    phase: {Spelling.Of(step.Phase)}");
        if (step.Position is { } position)
        {
            line($"    position: {Spelling.Of(position)}");
        }

        line($"    technique: {Quoted(step.Technique)}");
        if (step.Area is { } area)
        {
            line($"    area: {Quoted(area)}");
        }

        if (step.Areas.Count > 0)
        {
            line($"    regions: [{string.Join(", ", step.Areas)}]");
        }

        line($"    both-sides: {(step.BothSides ? "true" : "false")}");
        if (step.Tags.Count > 0)
        {
            line($"    tags: [{string.Join(", ", step.Tags.Select(Quoted))}]");
        }

        if (step.Fallback.Count > 0)
        {
            line($"    fallback: [{string.Join(", ", step.Fallback)}]");
        }

        var minutes = step.Minutes.OrderBy(one => one.Key).Select(one => Number($"{one.Key}: {one.Value}"));
        line($"    minutes: {{ {string.Join(", ", minutes)} }}");
        if (step.Cue is { } cue)
        {
            line($"    cue: {Quoted(cue)}");
        }

        line($"    provenance: {Spelling.Of(step.Provenance)}");
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in double quotes: those of JSON are also those of YAML.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
