using Repose.Content;

namespace Repose.Web.Intakes;

/// <summary>An intake that was handed in, with all that was told.</summary>
public sealed record HandedInIntake(Practice.Intake Intake, IntakeTold Told);
