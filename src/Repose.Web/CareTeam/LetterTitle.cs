using Repose.Content;
using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>What a letter is called in the language that is spoken.</summary>
internal static class LetterTitle
{
    internal static string Of(DoctorLetter letter) =>
        ContentLibrary.Shipped.Letters.Kind(letter.Kind)?.Title ?? letter.Kind;
}
