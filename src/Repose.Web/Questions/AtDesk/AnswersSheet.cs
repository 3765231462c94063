using NodaTime;
using Repose.Practice;

namespace Repose.Web.Questions.AtDesk;

/// <summary>What the staff who treat see of a client's answers.</summary>
/// <param name="Client">Whose.</param>
/// <param name="Zone">The zone of the practice's clocks.</param>
/// <param name="Questions">The questions and answers.</param>
/// <param name="Flags">All flags with the form of each, open ones first, of these the gravest first.</param>
internal sealed record AnswersSheet(
    Client Client,
    DateTimeZone Zone,
    QuestionSheet Questions,
    IReadOnlyList<(FormFlag Flag, FilledForm Form)> Flags
);
