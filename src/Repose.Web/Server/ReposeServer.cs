using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Web.Access;
using Repose.Web.Access.FirstStart;
using Repose.Web.Imports;
using Repose.Web.Messages;
using Repose.Web.Mine;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Schedule;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Server;

/// <summary>The server, put together.</summary>
internal static class ReposeServer
{
    internal static WebApplicationBuilder Describe(ServerOptions options, IClock clock, string[]? args = null)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                Args = args ?? [],
                ApplicationName = typeof(ReposeServer).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
        });
        // A log tells what the server did, never what anybody asked for: addresses can hold names and secrets.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // That the keys of cookies lie in the database as they are is decided (docs/access.md), no news at each start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        AddServices(builder.Services, options, clock);
        return builder;
    }

    internal static void AddServices(IServiceCollection services, ServerOptions options, IClock clock)
    {
        services.AddSingleton(options);
        services.AddSingleton(clock);
        services.AddSingleton<PracticeDirectory>();
        services.AddSingleton<Booking.Offers>();
        services.AddSingleton<Booking.TakenTimes>();
        services.AddSingleton<Verdicts.KeptAnswers>();
        services.AddHostedService<GivesMemoryBack>();
        // Each time anew, for it is the library of the language in which whoever asks is spoken to.
        services.AddTransient(_ => ContentLibrary.Shipped);
        services.AddHttpContextAccessor();
        Store.Add(services, options.Database);
        services.AddDataProtection().SetApplicationName("Repose").PersistKeysToDbContext<ReposeDb>();
        SignIn.Add(services);
        Policies.Add(services);
        services.AddScoped<CurrentUser>();
        services.AddScoped<Audit>();
        services.AddScoped<Booking.ClientBook>();
        services.AddScoped<Booking.DisclosureToSign>();
        services.AddScoped<Booking.Prepaid>();
        services.AddScoped<Booking.SpokenWhenBooking>();
        services.AddScoped<Booking.CallingOff>();
        services.AddScoped<CurrentPractice>();
        services.AddScoped<Plan.PlanSides>();
        services.AddScoped<CareTeam.LetterSessions>();
        services.AddScoped<OwnAddress>();
        services.AddSingleton<SiteAddress>();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "repose-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        SmallAnswers.Add(services);
        services.AddProblemDetails();
        services.AddOpenApi();
        MineServices.Add(services);
        Post.Add(services, options);
        Importing.Add(services, options);
        Timetable.Add(services, options);
        UseCases.Add(services);
    }

    internal static void Map(WebApplication app)
    {
        app.UseFrontServer(app.Services.GetRequiredService<ServerOptions>());
        app.UseSecurityHeaders();
        app.UseSmallAnswers();
        app.UseMiddleware<LanguageOfRequest>();
        app.UseTroublePages();
        app.UseRouting();
        app.UseMiddleware<PracticeOfHost>();
        app.UseMiddleware<SetUpFirst>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseNothingKept();
        app.UseAuthorization();
        app.UseMiddleware<KnownBeforehand>();
        app.UseMiddleware<ConsentFirst>();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        Endpoints.Map(app);
    }
}
