namespace Repose.Web.Messages;

/// <summary>What came of handing a message over.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Said">What the mail server said, or what went wrong.</param>
internal sealed record Handed(Handover Result, string Said);
