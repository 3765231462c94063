using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Web.Access.Staff;
using Repose.Web.Fhir.Tokens;

namespace Repose.Web.Access;

/// <summary>The ways to sign in: ASP.NET Core Identity with passwords, codes and passkeys, and our links.</summary>
internal static class SignIn
{
    /// <summary>The name of the cookie of whoever is signed in.</summary>
    internal const string Cookie = "repose";

    internal static void Add(IServiceCollection services)
    {
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(options =>
                {
                    options.Cookie.Name = Cookie;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.HttpOnly = true;
                    options.LoginPath = "/sign-in";
                    options.AccessDeniedPath = "/not-yours";
                    options.ExpireTimeSpan = TimeSpan.FromDays(30);
                    options.SlidingExpiration = true;
                    options.Events.OnSigningIn = Shorten;
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
            .AddTokenProvider<CodeOnce>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Person>, PersonStore>();
        services.AddSingleton<OneAtATime>();
        services.AddScoped<Cookie>();
        services.AddSingleton<Account.CodeOffer>();
        services.AddScoped<OwnWays>();
        services.AddScoped<SignInTrail>();
        // A passkey stands for two proofs only if it also asked who holds it.
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        Pace.Add(services);
        // "Sign out everywhere" holds from the next request on, on every device.
        services.AddScoped<ISecurityStampValidator, StampOnly>();
    }

    /// <summary>What opens other people's records lasts half a day of work, from the last use on; a client's own, a month.</summary>
    private static Task Shorten(Microsoft.AspNetCore.Authentication.Cookies.CookieSigningInContext context)
    {
        if (
            context.Principal is { } who
            && !who.HasClaim(Way.Claim, Way.Link)
            && context.Properties.IssuedUtc is { } from
        )
        {
            context.Properties.ExpiresUtc = from + TimeSpan.FromHours(12);
        }

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
            var page =
                status == StatusCodes.Status403Forbidden && Way.IsPasswordOnly(context.HttpContext.User)
                    ? "/account/code"
                : status == StatusCodes.Status403Forbidden ? "/not-yours"
                : StaffPages.Has(context.Request.Path) ? "/sign-in/staff"
                : "/sign-in";
            var wanted = HttpMethods.IsGet(context.Request.Method)
                ? context.Request.Path + context.Request.QueryString
                : null;
            context.Response.Redirect(LocalAddress.With(page, wanted));
        }

        return Task.CompletedTask;
    }
}
