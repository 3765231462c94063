namespace Repose.Data;

/// <summary>Writing that may meet somebody who writes the same at the same moment, and is right when it is done once more.</summary>
public static class WriteAgain
{
    /// <summary>Writes, and writes anew where that met somebody: then what they wrote is there to be seen.</summary>
    /// <param name="writes">Knows which failures say so.</param>
    /// <param name="db">What was read and changed in it is forgotten before the next time.</param>
    /// <param name="write">Opens its own transaction and commits it.</param>
    /// <param name="times">How often at the most.</param>
    /// <returns>What came of it; null where it met somebody each time.</returns>
    public static async Task<T?> TryAgain<T>(this IWrites writes, ReposeDb db, Func<Task<T>> write, int times = 2)
        where T : class
    {
        for (var time = 0; time < times; time++)
        {
            try
            {
                return await write();
            }
            catch (Exception failure) when (writes.IsCollision(failure))
            {
                db.ChangeTracker.Clear();
            }
        }

        return null;
    }
}
