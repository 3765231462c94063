using Repose.Practice;

namespace Repose.Web.Questions;

/// <summary>An instrument that waits for its answers.</summary>
/// <param name="Used">Which.</param>
/// <param name="Asking">When it was asked.</param>
/// <param name="State">Due or late.</param>
/// <param name="Begun">What was answered and left for later; null for nothing yet.</param>
internal sealed record OpenQuestion(UsedInstrument Used, Asking Asking, AskingState State, FilledForm? Begun);
