using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Repose.Web.Fhir.Reading;

namespace Repose.Web.Fhir.Tokens;

/// <summary>Lets programs in that show a token as <c>Authorization: Bearer …</c> (RFC 6750), and nowhere else.</summary>
internal sealed class TokenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    UseApiToken use
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    internal const string Name = "api-token";
    private const string Bearer = "Bearer ";

    /// <summary>Longer is no token of ours, and is not worth a digest.</summary>
    private const int Longest = 200;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var said = Request.Headers.Authorization.ToString();
        if (!said.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var secret = said[Bearer.Length..].Trim();
        if (secret.Length is 0 or > Longest || (await use.Run(secret, Context.RequestAborted)).Value is not { } token)
        {
            return AuthenticateResult.Fail("This token does not work.");
        }

        // No claim says that it is a person: a token has no roles, and is nobody's client.
        var who = new ClaimsIdentity(Asker.Claims(token), Name, Asker.NameClaim, null);
        return AuthenticateResult.Success(new(new(who), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isWrong = Request.Headers.Authorization.Count > 0;
        Response.Headers.WWWAuthenticate = isWrong
            ? "Bearer realm=\"fhir\", error=\"invalid_token\""
            : "Bearer realm=\"fhir\"";
        return FhirAnswer
            .Trouble(
                StatusCodes.Status401Unauthorized,
                "login",
                isWrong
                    ? "This token does not work: it is unknown here, has ended, or was revoked."
                    : "Show a token of this practice as \"Authorization: Bearer …\"."
            )
            .ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        FhirAnswer
            .Trouble(StatusCodes.Status403Forbidden, "forbidden", "This token is not for this.")
            .ExecuteAsync(Context);
}
