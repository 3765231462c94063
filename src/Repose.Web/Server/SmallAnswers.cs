using Repose.Web.Access;

namespace Repose.Web.Server;

/// <summary>Sends pages packed to visitors and clients, who mostly open them on a phone and a slow network.</summary>
/// <remarks>
/// Who listens on the line can learn from the length of a packed page what stands in it, if they can also put words of their
/// own beside it, again and again (the BREACH attack). So nothing is packed in which somebody else's words may stand: no page of
/// the staff, and none that is asked for with a question in its address. The mark in each form is another one each time.
/// </remarks>
internal static class SmallAnswers
{
    internal static void Add(IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        });

    internal static void UseSmallAnswers(this WebApplication app) =>
        app.UseWhen(context => MayBePacked(context.Request), packed => packed.UseResponseCompression());

    private static bool MayBePacked(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.QueryString.HasValue
        && (
            request.Path.StartsWithSegments("/me", StringComparison.OrdinalIgnoreCase)
            || !request.Cookies.ContainsKey(SignIn.Cookie)
        );
}
