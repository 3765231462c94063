using Repose.Web.Feeds;
using Repose.Web.Server;

namespace Repose.Web.Messages;

/// <summary>Makes the parts that write and send messages known.</summary>
internal static class Post
{
    internal static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<Outgoing>();
        services.AddScoped<VisitCalendar>();
        services.AddScoped<Tell>();
        if (options.Mail is null)
        {
            services.AddScoped<IPost, FolderPost>();
        }
        else
        {
            services.AddScoped<IPost, SmtpPost>();
        }

        if (options.RunsSchedule)
        {
            services.AddHostedService<SendsAtOnce>();
        }
    }
}
