namespace Repose.SingleCase;

/// <summary>One client whose course started on a day drawn by lot.</summary>
/// <param name="Client">Who: a name that no other client of the pool has.</param>
/// <param name="Series">
/// The client's outcome from the first day of the baseline to the last of the course: every value is used.
/// </param>
/// <param name="Start">The start as drawn.</param>
public sealed record StartClient(string Client, DailySeries Series, DrawnStart Start);
