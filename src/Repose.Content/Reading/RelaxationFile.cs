namespace Repose.Content.Reading;

/// <summary>Reads a way to relax.</summary>
internal sealed class RelaxationFile(ReferenceBook references)
{
    private const int MostSeconds = 20 * 60;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal Relaxation Read(Fields file)
    {
        var read = new Relaxation
        {
            Id = file.Id(ids),
            Title = file.Words("title"),
            Introduction = file.Words("introduction"),
            Cautions = file.WordsOfEach("cautions"),
            Rounds = file.Whole("rounds", 1, 100),
            Steps = [.. file.Entries("steps").Select(Step)],
            Sources = references.Cited(file),
        };
        file.AndNoOthers();
        if (read.Seconds > MostSeconds)
        {
            file.Fault("rounds", "It takes more than 20 minutes.", "Take fewer rounds, or shorter steps.");
        }

        return read;
    }

    private static RelaxationStep Step(Fields entry)
    {
        var step = new RelaxationStep(
            entry.Words("says"),
            entry.Whole("seconds", 1, 300),
            entry.MaybeChoice<Breath>("breath")
        );
        entry.AndNoOthers();
        return step;
    }
}
