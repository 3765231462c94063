using Microsoft.AspNetCore.Diagnostics;

namespace Repose.Web.Site;

/// <summary>Gives people a page where there would only be a number.</summary>
internal static class TroublePages
{
    internal static void UseTroublePages(this WebApplication app)
    {
        app.UseExceptionHandler("/sorry", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.Use(
            (context, next) =>
            {
                // A form that was sent to nowhere is not a form of the page that says so.
                if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            }
        );
    }
}
