using NodaTime;
using Repose.Data;
using Repose.Sleep;

namespace Repose.Web.Imports;

/// <summary>What is kept of a client already, against which a file is compared.</summary>
/// <param name="Marks">The marks of all that devices told.</param>
/// <param name="Diary">The mark of each night of the diary as it stands.</param>
/// <param name="Entries">What the client's diary tells, night by night.</param>
internal sealed record KnownNights(
    HashSet<Guid> Marks,
    IReadOnlyDictionary<LocalDate, Guid> Diary,
    IReadOnlyList<DiaryEntry> Entries
)
{
    /// <summary>Whether a told night adds something: a night of the diary that is here already stays as it is.</summary>
    internal bool IsNew(DiaryEntry told) => !Diary.ContainsKey(told.Date);

    internal bool IsNew(SleepPeriod told) => !Marks.Contains(ToldMark.Of(told));
}
