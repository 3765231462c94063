namespace Repose.Content.Reading;

/// <summary>Reads a protocol, and checks that its steps fill its sessions.</summary>
internal sealed class ProtocolFile(ReferenceBook references, IReadOnlySet<string> areas)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal Protocol? Read(Fields file)
    {
        var (course, pressure, fallbacks) = (file.Part("course"), file.Part("pressure"), file.Part("fallbacks"));
        var lengths = file.Wholes("session-lengths", 1, 480);
        if (!lengths.SequenceEqual(lengths.Distinct().Order()))
        {
            file.Fault("session-lengths", "The lengths are not in order.", "Write each once, shortest first.");
        }

        var steps = new StepList(lengths, areas).Read(file);
        var (id, name, forWhom) = (file.Id(ids), file.Text("name"), file.Text("for"));
        var version = file.Whole("version", 1, 9999);
        var (notes, sources) = (file.Texts("notes"), references.Cited(file));
        file.AndNoOthers();
        if (course is null || pressure is null || fallbacks is null)
        {
            return null;
        }

        var protocol = new Protocol
        {
            Id = id,
            Version = version,
            Name = name,
            For = forWhom,
            Sources = sources,
            Notes = notes,
            Course = CoursePart.Read(course),
            Pressure = Pressure(pressure),
            SessionLengths = lengths,
            Steps = steps,
            Fallbacks = StepList.Fallbacks(fallbacks, steps),
        };
        if (!lengths.Contains(protocol.Course.Minutes))
        {
            course.Fault("minutes", "No session has this length.", "Use one of 'session-lengths'.");
        }

        return protocol;
    }

    private static PressureRange Pressure(Fields part)
    {
        var range = new PressureRange(
            part.Whole("lightest", 1, 5),
            part.Whole("firmest", 1, 5),
            part.Choice<Provenance>("provenance")
        );
        if (range.Firmest < range.Lightest)
        {
            part.Fault("firmest", "It is lighter than 'lightest'.", "Make it the same or firmer.");
        }

        part.AndNoOthers();
        return range;
    }
}
