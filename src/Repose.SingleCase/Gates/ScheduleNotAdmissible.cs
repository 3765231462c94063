namespace Repose.SingleCase;

/// <summary>The treatment days are not ones that the design could have drawn.</summary>
public sealed record ScheduleNotAdmissible() : Gate("schedule_not_admissible");
