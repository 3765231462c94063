namespace Repose.Content;

/// <summary>One thing that is wrong in one file of the content.</summary>
/// <param name="File">The file, by its name within the repository.</param>
/// <param name="Line">The line, from 1; 0 when the fault lies in no one line.</param>
/// <param name="Entry">The entry's id, or its place in the file; empty when the fault is the whole file's.</param>
/// <param name="Field">The field; empty when the fault is the whole entry's.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record ContentFault(string File, int Line, string Entry, string Field, string Problem, string Remedy)
{
    /// <summary>The fault in one line: where, what, and what to do.</summary>
    public override string ToString()
    {
        var line = Line > 0 ? $", line {Line}" : "";
        var entry = Entry.Length > 0 ? $", entry '{Entry}'" : "";
        var field = Field.Length > 0 ? $", field '{Field}'" : "";
        return $"{File}{line}{entry}{field}: {Problem} {Remedy}";
    }
}
