using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Repose.Data.Postgres;

/// <summary>One writer at a time for each practice's calendar, over all servers.</summary>
/// <remarks>
/// The lock is taken first, so that contenders wait in line. Without it the exclusion constraints are just as right, but
/// many who want one slot deadlock, and the winner may be among the victims.
/// </remarks>
public sealed class PostgresWrites : IWrites
{
    /// <inheritdoc />
    public async Task<Write> Begin(ReposeDb db, CancellationToken cancel)
    {
        var write = await Write.Begin(db, end: null, cancel);
        try
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_xact_lock(hashtextextended({db.PracticeId.ToString()}, 0))",
                cancel
            );
            return write;
        }
        catch
        {
            await write.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public Task<Write> BeginAside(ReposeDb db, CancellationToken cancel) => Write.Begin(db, end: null, cancel);

    /// <inheritdoc />
    public bool IsCollision(Exception failure) =>
        failure is DbUpdateConcurrencyException
        || (failure is PostgresException direct && IsCollision(direct))
        // A deadlock passes as soon as the other is done, so EF Core wraps it once more than what stays refused.
        || (
            failure is DbUpdateException or InvalidOperationException
            && failure.InnerException is { } inner
            && IsCollision(inner)
        );

    private static bool IsCollision(PostgresException failure) =>
        failure.SqlState
            is PostgresErrorCodes.ExclusionViolation
                or PostgresErrorCodes.UniqueViolation
                or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.SerializationFailure;
}
