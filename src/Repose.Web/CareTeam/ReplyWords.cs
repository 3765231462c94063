using Repose.Content;
using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>A reply in words, in the language that is spoken.</summary>
internal static class ReplyWords
{
    internal static string AnswerOf(LetterReply reply) =>
        ContentLibrary
            .Shipped.Letters.Answers.FirstOrDefault(one => one.Id.Equals(reply.Answer, StringComparison.Ordinal))
            ?.Says
        ?? reply.Answer;

    /// <summary>How it reads at a glance: "bad" for a no.</summary>
    internal static string Badge(LetterReply reply) =>
        reply.Answer switch
        {
            "not-now" => "bad",
            "ok" => "good",
            _ => "calm",
        };

    /// <summary>The clearance that an answer becomes; null for no opinion, which leaves everything as it is.</summary>
    internal static ClearanceReply? ClearanceOf(string answer) =>
        answer switch
        {
            "ok" => ClearanceReply.Agreed,
            "with-limits" => ClearanceReply.WithLimits,
            "not-now" => ClearanceReply.NotNow,
            _ => null,
        };

    internal static string QuestionOf(string id) =>
        ContentLibrary
            .Shipped.Letters.Questions.FirstOrDefault(one => one.Id.Equals(id, StringComparison.Ordinal))
            ?.Says
        ?? id;

    internal static string Area(string tag) =>
        tag switch
        {
            "neck" => CareTeamText.AreaNeck,
            "back" => CareTeamText.AreaBack,
            "abdomen" => CareTeamText.AreaAbdomen,
            "hips" => CareTeamText.AreaHips,
            "legs" => CareTeamText.AreaLegs,
            "arms" => CareTeamText.AreaArms,
            "feet" => CareTeamText.AreaFeet,
            "head" => CareTeamText.AreaHead,
            "traction" => CareTeamText.AreaTraction,
            "passive_rom" => CareTeamText.AreaMoving,
            _ => tag,
        };

    internal static string Position(string position) =>
        position switch
        {
            "prone" => CareTeamText.Prone,
            "supine" => CareTeamText.Supine,
            _ => CareTeamText.OnTheSide,
        };
}
