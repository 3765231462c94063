namespace Repose.Demo;

/// <summary>What did not go as planned in a course.</summary>
internal enum CourseMishap
{
    None,
    OneMoved,
    OneLeftOut,
    OneMissed,
}
