namespace Repose.Web.CareTeam;

/// <summary>How a block of a letter is drawn.</summary>
internal enum LetterBlockKind
{
    Paragraph,
    Heading,
    List,
}
