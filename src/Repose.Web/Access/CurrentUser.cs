using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access;

/// <summary>Who asks, and who that is in this practice. Asked of the database once a request, never of the cookie.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, ReposeDb db)
{
    private static readonly OncePerModel<Func<ReposeDb, Guid, Task<Client?>>> ClientOf = new(() =>
        EF.CompileAsyncQuery(
            (ReposeDb db, Guid person) => db.Clients.AsNoTracking().FirstOrDefault(one => one.PersonId == person)
        )
    );

    private Task<Member?>? member;
    private Task<Client?>? client;

    /// <summary>The person who is signed in; null for a visitor.</summary>
    public Guid? PersonId =>
        Guid.TryParse(Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The colleague who asks; null for everybody else, and for one who signed in too weakly.</summary>
    public Task<Member?> Member() => member ??= FindMember();

    /// <summary>The client who asks; null for everybody else.</summary>
    public Task<Client?> Client() => client ??= FindClient();

    /// <summary>Whether an appointment is the asking client's own.</summary>
    public async Task<bool> Owns(Appointment appointment) =>
        appointment.ClientId is { } client && (await Client())?.Id == client;

    /// <summary>The roles of whoever asks, none for a stranger.</summary>
    public async Task<Role> Roles() => (await Member())?.Roles ?? Role.None;

    /// <summary>Who it is, in words for the audit.</summary>
    public async Task<string> Name() =>
        (await Member())?.Name ?? (await Client() is null ? (PersonId is null ? "visitor" : "stranger") : "client");

    private ClaimsPrincipal? Principal => http.HttpContext?.User;

    private async Task<Member?> FindMember() =>
        PersonId is { } person && Way.IsStrong(Principal!)
            ? await db
                .Members.AsNoTracking()
                .FirstOrDefaultAsync(one => one.PersonId == person && one.Roles != Role.None)
            : null;

    private async Task<Client?> FindClient() => PersonId is { } person ? await ClientOf.For(db)(db, person) : null;
}
