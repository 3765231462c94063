namespace Repose.Content;

/// <summary>A file of the content: its name tells what is in it.</summary>
/// <param name="Name">
/// The path within the repository, with forward slashes: <c>content/references.yaml</c>, <c>content/grades.yaml</c>,
/// <c>content/conditions.yaml</c>, or a file in <c>content/claims/</c>, <c>content/jurisdictions/</c>,
/// <c>content/protocols/</c>, <c>content/instruments/</c>, <c>content/tips/</c>, <c>content/consents/</c>,
/// <c>content/relaxation/</c>, <c>content/body/</c>,
/// <c>content/screening/</c> or <c>content/evidence/</c>; or the same path within <c>content/es/</c>, for what it says in Spanish.
/// </param>
/// <param name="Text">YAML in UTF-8. Read to its end once, and not closed.</param>
public sealed record ContentFile(string Name, Stream Text)
{
    /// <summary>Where all of them lie.</summary>
    internal const string Folder = "content/";
}
