using System.Collections.Frozen;
using System.Globalization;

namespace Repose.Content.Reading;

/// <summary>Reads the steps of a protocol.</summary>
internal sealed class StepList(IReadOnlyList<int> lengths, IReadOnlySet<string> areas)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal IReadOnlyList<ProtocolStep> Read(Fields file)
    {
        var entries = file.Entries("steps");
        var steps = entries.Select(Step).ToList();
        foreach (var (entry, step) in entries.Zip(steps))
        {
            CheckFallback(entry, step, steps);
        }

        foreach (var length in lengths)
        {
            var sum = steps.Sum(step => step.Minutes.GetValueOrDefault(length));
            if (sum != length)
            {
                file.Fault(
                    "steps",
                    $"The steps of the session of {length} minutes add up to {sum}.",
                    "Change the minutes of the steps until they add up."
                );
            }
        }

        return [.. steps];
    }

    /// <summary>Where minutes go when a tag is left out: to steps that are there.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Fallbacks(
        Fields part,
        IReadOnlyList<ProtocolStep> steps
    )
    {
        var fallbacks = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var tag in part.Names)
        {
            fallbacks[tag] = part.Texts(tag);
            if (!steps.Any(step => step.Tags.Contains(tag, StringComparer.Ordinal)))
            {
                part.Fault(tag, $"No step has the tag '{tag}'.", "Correct the tag, or take the line away.");
            }

            foreach (
                var unknown in fallbacks[tag]
                    .Where(id => steps.All(step => !step.Id.Equals(id, StringComparison.Ordinal)))
            )
            {
                part.Fault(tag, $"There is no step '{unknown}'.", "Use the id of a step of this protocol.");
            }
        }

        foreach (
            var step in steps.Where(step =>
                step.Tags.Count > 0 && step.Fallback.Count == 0 && !step.Tags.Any(fallbacks.ContainsKey)
            )
        )
        {
            part.Fault(
                step.Tags[0],
                $"The step '{step.Id}' has no tag with a fallback.",
                "Say for one of its tags which steps take its minutes."
            );
        }

        return fallbacks.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The steps that take the minutes of one are there, and it is none of them itself.</summary>
    private static void CheckFallback(Fields entry, ProtocolStep step, List<ProtocolStep> steps)
    {
        foreach (var other in step.Fallback)
        {
            if (other.Equals(step.Id, StringComparison.Ordinal))
            {
                entry.Fault("fallback", "A step cannot take its own minutes.", "Name another step.");
            }
            else if (!steps.Exists(one => one.Id.Equals(other, StringComparison.Ordinal)))
            {
                entry.Fault("fallback", $"There is no step '{other}'.", "Use the id of a step of this protocol.");
            }
        }
    }

    private ProtocolStep Step(Fields entry)
    {
        var step = new ProtocolStep
        {
            Id = entry.Id(ids),
            Phase = entry.Choice<SessionPhase>("phase"),
            Position = entry.MaybeChoice<BodyPosition>("position"),
            Technique = entry.Text("technique"),
            Area = entry.MaybeText("area"),
            Areas = entry.MaybeTexts("regions"),
            Fallback = entry.MaybeTexts("fallback"),
            BothSides = entry.Yes("both-sides"),
            Tags = entry.MaybeTexts("tags"),
            Minutes = Minutes(entry),
            Cue = entry.MaybeText("cue"),
            Provenance = entry.Choice<Provenance>("provenance"),
        };
        entry.AndNoOthers();
        foreach (var unknown in step.Areas.Where(area => !areas.Contains(area)))
        {
            entry.Fault(
                "regions",
                $"The body map has no area '{unknown}'.",
                $"Use one of: {string.Join(", ", areas.Order(StringComparer.Ordinal))}."
            );
        }

        return step;
    }

    private FrozenDictionary<int, int> Minutes(Fields entry)
    {
        if (entry.Part("minutes") is not { } part)
        {
            return FrozenDictionary<int, int>.Empty;
        }

        var minutes = lengths
            .Distinct()
            .ToFrozenDictionary(
                length => length,
                length => part.Whole(length.ToString(CultureInfo.InvariantCulture), 0, length)
            );
        part.AndNoOthers();
        return minutes;
    }
}
