namespace Repose.Web.Demo;

/// <summary>What only the demonstration has.</summary>
internal static class DemoEndpoints
{
    extension(IEndpointRouteBuilder app)
    {
        internal void MapDemo() =>
            app.MapGet(
                    "/demo/sign-in/{who}",
                    async (string who, SignInToDemo signIn) =>
                        (await signIn.Run(new(who))).Match(home => Results.LocalRedirect(home), _ => Results.NotFound())
                )
                .AllowAnonymous()
                .ExcludeFromDescription();
    }
}
