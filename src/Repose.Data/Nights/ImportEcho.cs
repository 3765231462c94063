using Repose.Practice;

namespace Repose.Data;

/// <summary>What an import told that was here already, so that it stays when the import that brought it is undone.</summary>
/// <remarks>By the marks of what was told (<see cref="ToldMark"/>), sixteen bytes each, one after the other.</remarks>
public sealed class ImportEcho(
    Id<MassagePractice> practiceId,
    Id<NightsImport> importId,
    Id<Client> clientId,
    byte[] marks
) : IOfPractice
{
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;
    public Id<NightsImport> ImportId { get; private set; } = importId;
    public Id<Client> ClientId { get; private set; } = clientId;

#pragma warning disable CA1819 // Kept as one column, and read whole.
    public byte[] Marks { get; private set; } = marks;
#pragma warning restore CA1819

    public static byte[] Write(IReadOnlyCollection<Guid> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var bytes = new byte[marks.Count * 16];
        var at = 0;
        foreach (var mark in marks)
        {
            mark.TryWriteBytes(bytes.AsSpan(at));
            at += 16;
        }

        return bytes;
    }

    public IEnumerable<Guid> Read()
    {
        for (var at = 0; at + 16 <= Marks.Length; at += 16)
        {
            yield return new Guid(Marks.AsSpan(at, 16));
        }
    }
}
