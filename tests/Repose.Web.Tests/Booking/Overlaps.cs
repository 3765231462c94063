using Repose.Practice;

namespace Repose.Web.Tests.Booking;

/// <summary>Looks for two appointments that take the same therapist or room at the same moment.</summary>
internal static class Overlaps
{
    internal static void AssertNone(IReadOnlyList<Appointment> kept)
    {
        AssertNone(kept, one => one.TherapistId.Value);
        AssertNone(kept, one => one.RoomId.Value);
    }

    private static void AssertNone(IReadOnlyList<Appointment> kept, Func<Appointment, Guid> of)
    {
        foreach (var calendar in kept.GroupBy(of))
        {
            var inOrder = calendar.OrderBy(one => one.BusyFrom).ToList();
            Assert.All(
                inOrder.Zip(inOrder.Skip(1)),
                pair =>
                    Assert.True(
                        pair.First.BusyUntil <= pair.Second.BusyFrom,
                        $"{pair.First.Id} and {pair.Second.Id} overlap"
                    )
            );
        }
    }
}
