using Repose.Web.Server;

namespace Repose.Web.Imports;

/// <summary>Makes the parts known that take and read what clients bring.</summary>
internal static class Importing
{
    internal static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<UploadFolder>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<ReadingNow>();
        services.AddScoped<OwnImports>();
        if (options.RunsSchedule)
        {
            services.AddHostedService<ReadsAtOnce>();
        }
    }
}
