using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What is missing, in words, and where to mend it.</summary>
internal static class LackWords
{
    internal static (string Text, string Path) Of(Lack lack) =>
        lack.Kind switch
        {
            LackKind.Room => ("There is no room that is open.", "/rooms/new"),
            LackKind.Therapist => ("There is no therapist whose calendar is open.", "/therapists/new"),
            LackKind.Service => ("There is no service that is offered.", "/services/new"),
            LackKind.Hours => ($"{lack.Name} has no hours.", $"/hours/{lack.Id}"),
            LackKind.TherapistOfService => ($"Nobody does “{lack.Name}”.", $"/services/{lack.Id}"),
            LackKind.RoomOfService => ($"“{lack.Name}” has no room that is open.", $"/services/{lack.Id}"),
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack.Kind, "Not a lack."),
        };
}
