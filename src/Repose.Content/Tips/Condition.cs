namespace Repose.Content;

/// <summary>Something about a person for whom some tips are wrong.</summary>
/// <param name="Id">A name that never changes, such as <c>falls-risk</c>.</param>
/// <param name="Says">Who is meant, in plain words that can follow "For": "people who may fall at night".</param>
/// <param name="Asks">The question to a client, to be answered with yes or no.</param>
public sealed record Condition(string Id, string Says, string Asks);
