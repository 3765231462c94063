using Repose.Web.Feeds;

namespace Repose.Web.Messages;

/// <summary>Makes the parts that write and send messages known.</summary>
internal static class Post
{
    internal static void Add(IServiceCollection services)
    {
        services.AddSingleton<SiteAddress>();
        services.AddScoped<VisitCalendar>();
        services.AddScoped<Tell>();
    }
}
