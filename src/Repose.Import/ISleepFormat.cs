using Repose.Import.Files;

namespace Repose.Import;

/// <summary>One kind of sleep export.</summary>
internal interface ISleepFormat
{
    /// <summary>What it is called for good, in English.</summary>
    string Name { get; }

    /// <summary>What a person calls it, in the language that is spoken.</summary>
    string Words => Name;

    /// <summary>Whether content that opens like this is ours to read. The name of a file proves nothing.</summary>
    bool Recognises(Opening opening);

    /// <summary>Reads all parts of one export.</summary>
    /// <param name="parts">The parts that were recognised, at least one, ordered by name.</param>
    /// <param name="reading">What is known about this import, and where to put what is left out.</param>
    Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading);
}
