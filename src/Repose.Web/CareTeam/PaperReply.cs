using Repose.Content;

namespace Repose.Web.CareTeam;

/// <summary>The boxes to tick on the paper of a letter that asks for a reply, in the language that is spoken.</summary>
internal static class PaperReply
{
    internal static IReadOnlyList<string> Lines()
    {
        var book = ContentLibrary.Shipped.Letters;
        return
        [
            CareTeamText.Reply,
            Ticks(book.Answers.Select(answer => answer.Says)),
            $"{CareTeamText.PressureMost}: {Ticks(Enumerable.Range(1, 5).Select(number => $"{number}"))}",
            $"{CareTeamText.LeaveOut}: {Ticks(RecordReply.Areas.Select(ReplyWords.Area))}",
            $"{CareTeamText.NoPosition}: {Ticks(RecordReply.Positions.Select(ReplyWords.Position))}",
            Ticks(book.Questions.Select(question => question.Says)),
            CareTeamText.Words,
            CareTeamText.NameDateSignature,
        ];
    }

    private static string Ticks(IEnumerable<string> words) => string.Join("   ", words.Select(word => $"☐ {word}"));
}
