using NodaTime;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>Opening hours as people say them.</summary>
internal static class HoursWords
{
    /// <summary>Such as "9 am to noon and 1 pm to 5 pm".</summary>
    internal static string Of(IReadOnlyList<OpenTime> times) =>
        times is [{ From.TickOfDay: 0, Until.TickOfDay: 0 }]
            ? "all day"
            : WordLists.And([.. times.Select(time => ClockWords.Of(time.From, time.Until))]);

    /// <summary>The days of the usual week on which the practice is open, such as "Monday to Friday 9 am to 5 pm".</summary>
    internal static IReadOnlyList<string> Usually(OpeningHours hours)
    {
        var runs = new List<(IsoDayOfWeek First, IsoDayOfWeek Last, IReadOnlyList<OpenTime> Times)>();
        foreach (var day in OpenWeeks.Weekdays)
        {
            var times = hours.Usually(day);
            if (runs.Count > 0 && runs[^1].Times.SequenceEqual(times))
            {
                runs[^1] = (runs[^1].First, day, times);
            }
            else
            {
                runs.Add((day, day, times));
            }
        }

        return
        [
            .. runs.Where(run => run.Times.Count > 0)
                .Select(run =>
                    (run.First == run.Last ? $"{run.First} " : $"{run.First} to {run.Last} ") + Of(run.Times)
                ),
        ];
    }
}
