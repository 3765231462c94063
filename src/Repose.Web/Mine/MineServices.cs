using Microsoft.AspNetCore.Identity;
using Repose.Practice;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Mine.Reminding;
using Repose.Web.Mine.Sharing;
using Repose.Web.Mine.Taking;

namespace Repose.Web.Mine;

/// <summary>What the pages and use cases about a client's own data share.</summary>
internal static class MineServices
{
    internal static void Add(IServiceCollection services)
    {
        services.AddScoped<Consents>();
        services.AddScoped<StopLink>();
        services.AddScoped<CourseReports>();
        services.AddScoped<ShareKey>();
        services.AddSingleton<IPasswordHasher<ShareLink>, PasswordHasher<ShareLink>>();
    }
}
