namespace Repose.Web.Access;

/// <summary>Tells browsers to keep no page of somebody who is signed in: the back button shows nothing after signing out.</summary>
internal static class NothingKept
{
    internal static void UseNothingKept(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (context.User.Identity is { IsAuthenticated: true })
                {
                    context.Response.OnStarting(() =>
                    {
                        if (!context.Response.Headers.ContainsKey("Cache-Control"))
                        {
                            context.Response.Headers.CacheControl = "no-store";
                        }

                        return Task.CompletedTask;
                    });
                }

                return next(context);
            }
        );
}
