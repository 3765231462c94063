using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>The ways to sign in: ASP.NET Core Identity with passwords, codes and passkeys, and our links.</summary>
internal static class SignIn
{
    internal static void Add(IServiceCollection services)
    {
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(options =>
                {
                    options.Cookie.Name = "repose";
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.HttpOnly = true;
                    options.LoginPath = "/sign-in";
                    options.AccessDeniedPath = "/not-yours";
                    options.ExpireTimeSpan = TimeSpan.FromDays(30);
                    options.SlidingExpiration = true;
                    options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
                    options.Events.OnRedirectToAccessDenied = context =>
                        Answer(context, StatusCodes.Status403Forbidden);
                });
            });
        services
            .AddIdentityCore<Person>(options =>
            {
                IdentitySchema.Choose(options);
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<ReposeDb>()
            .AddDefaultTokenProviders();
        // "Sign out everywhere" holds from the next request on, on every device.
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.Zero;
            options.OnRefreshingPrincipal = KeepWay;
        });
    }

    /// <summary>The principal is made anew with each request, and Identity forgets how its person signed in.</summary>
    private static Task KeepWay(SecurityStampRefreshingPrincipalContext context)
    {
        var ways = context.CurrentPrincipal?.FindAll(Way.Claim) ?? [];
        context.NewPrincipal?.Identities.First().AddClaims(ways.Select(way => new Claim(way.Type, way.Value)));
        return Task.CompletedTask;
    }

    /// <summary>A person is led to the page; a program gets the plain number.</summary>
    private static Task Answer(
        Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context,
        int status
    )
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
