using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Web.Access.Parts;
using Repose.Web.Site;

namespace Repose.Web.Access.FirstStart;

/// <summary>Where there is no practice, says so kindly, whatever was asked for.</summary>
internal sealed class SetUpFirst(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ReposeDb db, Tenant tenant, CurrentPractice current)
    {
        if (
            tenant.PracticeId != default
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        )
        {
            // Read before anything is drawn. A layout that waits for the database lets its page begin meanwhile, on the
            // same connection; PostgreSQL then fails or, where a page is drawn for an error, never answers.
            await current.Practice();
        }

        if (tenant.PracticeId != default || Works(context))
        {
            await next(context);
        }
        else if (await db.Practices.AnyAsync(context.RequestAborted))
        {
            await Say<NoPracticeHere>(context, StatusCodes.Status404NotFound);
        }
        else
        {
            await Say<NotSetUpYet>(context, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static bool Works(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/set-up", StringComparison.Ordinal)
        || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static Task Say<TPage>(HttpContext context, int status)
        where TPage : IComponent => new RazorComponentResult<TPage> { StatusCode = status }.ExecuteAsync(context);
}
