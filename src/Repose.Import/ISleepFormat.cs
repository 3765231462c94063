using Repose.Import.Files;

namespace Repose.Import;

/// <summary>One kind of sleep export.</summary>
internal interface ISleepFormat
{
    /// <summary>What a person calls it.</summary>
    string Name { get; }

    /// <summary>Whether content that opens like this is ours to read. The name of a file proves nothing.</summary>
    bool Recognises(Opening opening);

    /// <summary>Reads all parts of one export.</summary>
    /// <param name="parts">The parts that were recognised, at least one, ordered by name.</param>
    /// <param name="reading">What is known about this import, and where to put what is left out.</param>
    Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading);
}
