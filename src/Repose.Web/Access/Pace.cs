using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Repose.Web.Access.Parts;
using Repose.Web.Fhir.Reading;

namespace Repose.Web.Access;

/// <summary>How often one address of the network may try to get in. Looking at a page costs nothing; only tries count, and what programs read.</summary>
internal static class Pace
{
    /// <summary>Passwords, codes, passkeys, links: thirty tries in five minutes, enough for a whole practice at one address.</summary>
    internal const string SignIn = "sign-in";

    /// <summary>Asking for links: ten in five minutes.</summary>
    internal const string Link = "link";

    /// <summary>What other systems read: three hundred answers in five minutes, for each network.</summary>
    internal const string Program = "program";

    private const int Reads = 300;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    internal static void Add(IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.AddPolicy(SignIn, context => Of(context, SignIn, 30));
            options.AddPolicy(Link, context => Of(context, Link, 10));
            options.AddPolicy(Program, context => Each(context, Program, Reads));
            options.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = $"{(int)Window.TotalSeconds}";
                await Answer(rejected.HttpContext).ExecuteAsync(rejected.HttpContext);
            };
        });

    /// <summary>A program reads a program's answer, a person a page.</summary>
    private static IResult Answer(HttpContext context) =>
        context.Request.Path.StartsWithSegments(FhirApi.Root, StringComparison.Ordinal)
            ? FhirAnswer.Trouble(
                StatusCodes.Status429TooManyRequests,
                "throttled",
                $"More than {Reads} requests in {(int)Window.TotalMinutes} minutes. Wait as long as Retry-After says."
            )
            : new RazorComponentResult<TooManyTries> { StatusCode = StatusCodes.Status429TooManyRequests };

    private static RateLimitPartition<string> Of(HttpContext context, string kind, int tries) =>
        HttpMethods.IsPost(context.Request.Method) ? Each(context, kind, tries) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Each(HttpContext context, string kind, int tries) =>
        RateLimitPartition.GetFixedWindowLimiter(
            $"{kind} {NetworkOf(context.Connection.RemoteIpAddress)}",
            _ => new() { PermitLimit = tries, Window = Window }
        );

    /// <summary>An IPv6 home has 2^64 addresses; they count as one.</summary>
    private static string NetworkOf(IPAddress? address) =>
        address is { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";
}
