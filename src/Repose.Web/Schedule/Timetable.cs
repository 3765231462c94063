using Npgsql;
using Quartz;
using Repose.Web.Server;

namespace Repose.Web.Schedule;

/// <summary>What is done by itself, and how often.</summary>
/// <remarks>
/// Each piece of work is a sweep: it looks in our own tables for what is due, and doing it twice changes nothing. On
/// PostgreSQL the timetable is kept in the database (Quartz makes its tables, <c>qrtz_…</c>, when they are missing), so
/// that of several servers one does each piece of work, and another takes over when that one stops.
/// On SQLite it is kept in memory. There is one server then, and a restart loses nothing, because what is due is in our
/// tables. Kept in the file, Quartz would write several times for each sweep, outside the line in which all others wait
/// for SQLite's one writer, and make bookings wait.
/// </remarks>
internal static class Timetable
{
    internal static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddScoped<EveryPractice>();
        if (!options.RunsSchedule)
        {
            return;
        }

        services.AddQuartz(quartz =>
        {
            if (options.Database.Connection is { } connection)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(NpgsqlFactory.Instance, connection);
                    store.ProvisionSchema();
                    store.UseClustering();
                    store.ConfigureStore(threads => threads.UseBackgroundThreads = true);
                });
            }

            Each<SendOutboxJob>(quartz, "send-outbox", TimeSpan.FromMinutes(1));
            Each<WriteRemindersJob>(quartz, "write-reminders", TimeSpan.FromMinutes(1));
            Each<WriteDiaryRemindersJob>(quartz, "write-diary-reminders", TimeSpan.FromMinutes(1));
            Each<LetOffersPassJob>(quartz, "let-offers-pass", TimeSpan.FromMinutes(1));
            Each<OfferFreedTimesJob>(quartz, "offer-freed-times", TimeSpan.FromMinutes(1));
            Each<EraseWhatIsDueJob>(quartz, "erase-what-is-due", TimeSpan.FromHours(1));
            Each<ReadImportsJob>(quartz, "read-imports", TimeSpan.FromMinutes(1));
            Each<TidyUploadsJob>(quartz, "tidy-uploads", TimeSpan.FromHours(1));
            Each<TidyUpJob>(quartz, "tidy-up", TimeSpan.FromHours(1));
        });
        services.AddHostedService<StartsSchedule>();
    }

    /// <summary>As the schedule starts, and then again and again.</summary>
    private static void Each<TJob>(IQuartzBuilder quartz, string name, TimeSpan interval)
        where TJob : class, IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(interval));
}
