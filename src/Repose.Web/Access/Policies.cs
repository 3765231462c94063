using Microsoft.AspNetCore.Authorization;
using Repose.Practice;
using Repose.Web.Fhir.Reading;
using Repose.Web.Fhir.Tokens;

namespace Repose.Web.Access;

/// <summary>Who may open a page. Every page and every endpoint names one of these, or says that anybody may.</summary>
internal static class Policies
{
    /// <summary>Somebody who is signed in, whoever it is here.</summary>
    internal const string SignedIn = "signed-in";

    /// <summary>A client of this practice.</summary>
    internal const string Client = "client";

    /// <summary>Anybody who works here.</summary>
    internal const string Staff = "staff";

    /// <summary>Those who treat, and the owner: what clients tell of their health is for them alone.</summary>
    internal const string Care = "care";

    /// <summary>The desk and the owner.</summary>
    internal const string Desk = "desk";

    /// <summary>The owner of this practice.</summary>
    internal const string Owner = "owner";

    /// <summary>A system of somebody else, by a token of this practice and nothing else: no cookie opens what is for it.</summary>
    internal const string Program = "program";

    private const Role Carers = Role.Therapist | Role.Owner;

    /// <summary>Whether somebody with these roles may see and change what is about health, as <see cref="Care"/> asks.</summary>
    internal static bool MayCare(Role roles) => (roles & Carers) != Role.None;

    internal static void Add(IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, NeedsRoleHandler>();
        services.AddScoped<IAuthorizationHandler, NeedsClientHandler>();
        services
            .AddAuthorizationBuilder()
            .AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Client, policy => policy.RequireAuthenticatedUser().AddRequirements(new NeedsClient()))
            .AddPolicy(
                Staff,
                policy =>
                    policy
                        .RequireAuthenticatedUser()
                        .AddRequirements(new NeedsRole(Role.Therapist | Role.Desk | Role.Owner))
            )
            .AddPolicy(
                Desk,
                policy => policy.RequireAuthenticatedUser().AddRequirements(new NeedsRole(Role.Desk | Role.Owner))
            )
            .AddPolicy(Care, policy => policy.RequireAuthenticatedUser().AddRequirements(new NeedsRole(Carers)))
            .AddPolicy(
                Program,
                policy =>
                    policy
                        .AddAuthenticationSchemes(TokenScheme.Name)
                        .RequireAuthenticatedUser()
                        .RequireClaim(Asker.IdClaim)
            )
            .AddPolicy(Owner, policy => policy.RequireAuthenticatedUser().AddRequirements(new NeedsRole(Role.Owner)))
            // A page that forgot to say who may open it is opened by nobody.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }
}
