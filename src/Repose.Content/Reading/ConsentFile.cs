using NodaTime.Text;

namespace Repose.Content.Reading;

/// <summary>Reads one consent with every version of its words.</summary>
internal sealed class ConsentFile
{
    private const int MostVersions = 1000;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<int> places = [];

    internal Consent Read(Fields file)
    {
        var (id, place) = (file.Id(ids), file.Whole("place", 1, MostVersions));
        if (!places.Add(place))
        {
            file.Fault("place", "Another consent has this place.", "Give each a place of its own.");
        }

        var (title, withdrawn) = (file.Words("title"), file.Words("withdrawn"));
        var versions = new List<ConsentVersion>();
        foreach (var entry in file.Entries("versions"))
        {
            versions.Add(Version(entry, versions));
        }

        file.AndNoOthers();
        return new()
        {
            Id = id,
            Place = place,
            Title = title,
            Withdrawn = withdrawn,
            Versions = versions,
        };
    }

    private static ConsentVersion Version(Fields entry, List<ConsentVersion> before)
    {
        var number = entry.Whole("version", 1, MostVersions);
        var since = LocalDatePattern.Iso.Parse(entry.Text("since"));
        if (!since.Success)
        {
            entry.Fault("since", "This is not a date.", "Write year, month and day, such as 2026-11-26.");
        }

        if (number != before.Count + 1)
        {
            entry.Fault(
                "version",
                "The versions are not counted from 1.",
                "Add each new one at the end; keep the old."
            );
        }

        var version = new ConsentVersion(
            number,
            since.Success ? since.Value : default,
            // The first has nothing before it that could cover it.
            before.Count == 0
                || entry.Yes("asks-again"),
            entry.WordsOfEach("says")
        );
        if (since.Success && before.Count > 0 && since.Value < before[^1].Since)
        {
            entry.Fault("since", "It is older than the version before.", "Put the newest last.");
        }

        entry.AndNoOthers();
        return version;
    }
}
