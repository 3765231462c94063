using Microsoft.AspNetCore.Http.Features;

namespace Repose.Web.Site;

/// <summary>Gives people a page where there would only be a number. Programs get the number.</summary>
/// <remarks>
/// The framework's own status code pages would do, if components did not know them: a page that is shown by them is sent
/// before what it reads has come. So the page is asked for here, as any other page is.
/// </remarks>
internal static class TroublePages
{
    internal static void UseTroublePages(this WebApplication app)
    {
        app.UseExceptionHandler("/sorry", createScopeForErrors: true);
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (IsNumberOnly(context.Response) && IsForPeople(context.Request))
                {
                    await Show(context, next);
                }
            }
        );
    }

    private static bool IsNumberOnly(HttpResponse response) => !response.HasStarted && response.StatusCode >= 400;

    private static bool IsForPeople(HttpRequest request) =>
        !HttpMethods.IsHead(request.Method) && !request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static async Task Show(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var (path, query, method, services) = (
            request.Path,
            request.QueryString,
            request.Method,
            context.RequestServices
        );
        // With services of its own: what is half done in those of the request stays there.
        await using var scope = services.CreateAsyncScope();
        try
        {
            context.SetEndpoint(null);
            context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
            context.RequestServices = scope.ServiceProvider;
            context.Response.ContentType = null;
            // A form that was sent to nowhere is not a form of the page that says so.
            (request.Path, request.QueryString, request.Method) = (
                $"/status/{context.Response.StatusCode}",
                QueryString.Empty,
                HttpMethods.Get
            );
            await next(context);
        }
        finally
        {
            (request.Path, request.QueryString, request.Method) = (path, query, method);
            context.RequestServices = services;
        }
    }
}
