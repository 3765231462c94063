namespace Repose.Practice;

/// <summary>What led to a screening.</summary>
public enum ScreeningOrigin
{
    /// <summary>An intake was handed in.</summary>
    Intake,

    /// <summary>A questionnaire was answered.</summary>
    Answers,

    /// <summary>Those who treat asked the client.</summary>
    Desk,
}
