using System.Collections.Frozen;
using System.Globalization;
using Repose.Content;
using Repose.Web.Setup;

namespace Repose.Web.Protocols;

/// <summary>From what was typed to a protocol, or to what is wrong with it, field by field.</summary>
internal sealed class ProtocolDraft(ContentLibrary content, Protocol based)
{
    private readonly Faults faults = new();
    private readonly HashSet<string> areas = content
        .BodyMaps.SelectMany(map => map.Regions)
        .Select(region => region.Area)
        .ToHashSet(StringComparer.Ordinal);

    internal Invalid? Refusal => faults.Refusal;

    /// <param name="fields">What was typed.</param>
    /// <param name="id">The id that the protocol has.</param>
    /// <param name="version">The number that this version will have.</param>
    internal Protocol Read(ProtocolFields fields, string id, int version)
    {
        var (name, forWhom) = (Typed.Line(fields.Name), Typed.Line(fields.For));
        faults.Name("Name", name);
        faults.Unless(forWhom.Length > 0, "For", "Say for whom it is.");
        faults.Words("For", forWhom, 400);
        var lengths = Lengths(fields);
        var steps = Steps(fields, lengths);
        return new()
        {
            Id = id,
            Version = version,
            Name = Spaced(name),
            For = Spaced(forWhom),
            Sources = based.Sources,
            Notes = based.Notes,
            Course = Course(fields, lengths),
            Pressure = Pressure(fields),
            SessionLengths = lengths,
            Steps = steps,
            Fallbacks = FrozenDictionary<string, IReadOnlyList<string>>.Empty,
        };
    }

    private List<int> Lengths(ProtocolFields fields)
    {
        var words = ProtocolFields.Words(fields.Lengths);
        var lengths = fields.SessionLengths;
        faults.Unless(
            words.Count is >= 1 and <= 6 && lengths.Count == words.Count,
            "Lengths",
            "Write up to six lengths in minutes, from 1 to 480, with commas between, such as 30, 60, 90."
        );
        faults.Unless(
            lengths.SequenceEqual(lengths.Distinct().Order()),
            "Lengths",
            "Write each length once, the shortest first."
        );
        return [.. lengths.Distinct().Order()];
    }

    private PressureRange Pressure(ProtocolFields fields)
    {
        var lightest = faults.Whole("Lightest", Typed.Whole(fields.Lightest), 1, 5);
        var firmest = faults.Whole("Firmest", Typed.Whole(fields.Firmest), 1, 5);
        faults.Unless(firmest >= lightest, "Firmest", "It is lighter than the lightest.");
        return new(lightest, firmest, Provenance.Extrapolated);
    }

    private CoursePlan Course(ProtocolFields fields, List<int> lengths)
    {
        var perWeek = faults.Whole("PerWeek", Typed.Whole(fields.PerWeek), 1, 7);
        var weeks = faults.Whole("Weeks", Typed.Whole(fields.Weeks), 1, 104);
        var minutes = Typed.Whole(fields.CourseMinutes) ?? 0;
        faults.Unless(
            lengths.Contains(minutes),
            "CourseMinutes",
            $"No session has this length. Use one of {string.Join(", ", lengths)}."
        );
        var course = based.Course;
        var isSame = (perWeek, weeks, minutes) == (course.PerWeek, course.Weeks, course.Minutes);
        faults.Unless(perWeek * weeks <= 200, "Weeks", "That is more than 200 sessions. Make the course shorter.");
        return course with
        {
            Sessions = perWeek * weeks,
            PerWeek = perWeek,
            Weeks = weeks,
            Minutes = minutes,
            Provenance = isSame ? course.Provenance : Provenance.Extrapolated,
            AssessAtSessions = isSame ? course.AssessAtSessions : [.. new[] { 1, perWeek * weeks }.Distinct()],
            AssessProvenance = isSame ? course.AssessProvenance : Provenance.Extrapolated,
        };
    }

    private List<ProtocolStep> Steps(ProtocolFields fields, List<int> lengths)
    {
        faults.Unless(fields.Steps.Count is >= 1 and <= 60, "Steps", "Write from 1 to 60 steps.");
        var ids = fields.Steps.Select(step => Typed.Line(step.Id)).ToList();
        var steps = fields.Steps.Select((step, place) => Step(step, place, ids, lengths)).ToList();
        foreach (var length in lengths)
        {
            var sum = steps.Sum(step => step.Minutes[length]);
            var off = Math.Abs(sum - length);
            faults.Unless(
                sum == length,
                string.Create(CultureInfo.InvariantCulture, $"Sum{length}"),
                $"The steps of the session of {length} minutes add up to {sum}: {off} {(off == 1 ? "minute" : "minutes")} too "
                    + $"{(sum > length ? "many" : "few")}. Change the minutes of its steps."
            );
        }

        return steps;
    }

    private ProtocolStep Step(StepFields typed, int place, List<string> ids, List<int> lengths)
    {
        string Of(string field) => string.Create(CultureInfo.InvariantCulture, $"Steps[{place}].{field}");
        var (id, technique, area, cue) = (ids[place], Line(typed.Technique), Line(typed.Area), Line(typed.Cue));
        faults.Unless(
            id.Length is >= 1 and <= 20 && id.All(char.IsAsciiLetterOrDigit),
            Of("Id"),
            "Give the step a short name of letters and digits, such as P1."
        );
        faults.Unless(
            ids.Count(other => other.Equals(id, StringComparison.Ordinal)) == 1,
            Of("Id"),
            "Another step has this name."
        );
        faults.Unless(technique.Length > 0, Of("Technique"), "Say what is done.");
        faults.Words(Of("Technique"), technique, 400);
        faults.Words(Of("Area"), area, 400);
        faults.Words(Of("Cue"), cue, 200);
        var regions = ProtocolFields.Words(typed.Regions);
        faults.Unless(
            regions.All(areas.Contains),
            Of("Regions"),
            $"The body map has no area “{regions.FirstOrDefault(one => !areas.Contains(one))}”. It has: {string.Join(", ", areas.Order(StringComparer.Ordinal))}."
        );
        var fallback = ProtocolFields
            .Words(typed.Fallback)
            .Where(one => !one.Equals(id, StringComparison.Ordinal))
            .ToList();
        faults.Unless(
            fallback.TrueForAll(ids.Contains),
            Of("Fallback"),
            $"There is no step “{fallback.Find(one => !ids.Contains(one))}”. Use the names of steps of this protocol."
        );
        var tags = ProtocolFields.Words(typed.Tags);
        faults.Unless(
            tags.All(tag => tag.Length <= 40 && tag.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-')),
            Of("Tags"),
            "Write tags of letters, with commas between, such as abdomen, legs."
        );
        faults.Unless(
            tags.Count == 0 || fallback.Count > 0,
            Of("Fallback"),
            "Screening can leave this step out. Say which steps take its minutes then."
        );
        return new()
        {
            Id = id,
            Phase = Enum.TryParse<SessionPhase>(typed.Phase, out var phase) && Enum.IsDefined(phase) ? phase : default,
            Position =
                Enum.TryParse<BodyPosition>(typed.Position, out var position) && Enum.IsDefined(position)
                    ? position
                    : null,
            Technique = technique,
            Area = area.Length > 0 ? area : null,
            Areas = [.. regions.Distinct(StringComparer.Ordinal)],
            BothSides = typed.BothSides,
            Tags = [.. tags.Distinct(StringComparer.Ordinal)],
            Fallback = [.. fallback.Distinct(StringComparer.Ordinal)],
            Cue = cue.Length > 0 ? cue : null,
            Minutes = Minutes(typed, place, lengths),
            Provenance = WhoseIs(id, technique, area),
        };
    }

    private FrozenDictionary<int, int> Minutes(StepFields typed, int place, List<int> lengths) =>
        lengths
            .Index()
            .ToFrozenDictionary(
                length => length.Item,
                length =>
                {
                    var text = typed.Minutes.ElementAtOrDefault(length.Index);
                    return string.IsNullOrWhiteSpace(text)
                        ? 0
                        : faults.Whole(
                            string.Create(CultureInfo.InvariantCulture, $"Steps[{place}].Minutes"),
                            Typed.Whole(text),
                            0,
                            length.Item
                        );
                }
            );

    /// <summary>A technique is the study's for as long as it is described as the study's is.</summary>
    private Provenance WhoseIs(string id, string technique, string area) =>
        content
            .Protocols.SelectMany(protocol => protocol.Steps)
            .Where(step =>
                step.Id.Equals(id, StringComparison.Ordinal)
                && step.Technique.Equals(technique, StringComparison.Ordinal)
                && (step.Area ?? "").Equals(area, StringComparison.Ordinal)
            )
            .Select(step => step.Provenance)
            .FirstOrDefault(Provenance.Extrapolated);

    private static string Line(string? text) => Spaced(Typed.Line(text));

    private static string Spaced(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
