using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Repose.Data;

/// <summary>Says which tables sign-in needs, also to tools that start no server.</summary>
public static class IdentitySchema
{
    /// <summary>Version 3 has passkeys. Keys are short enough for any index.</summary>
    public static void Choose(IdentityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Stores.MaxLengthForKeys = 128;
    }

    /// <summary>Gives a context that is made by hand the same tables as the server's.</summary>
    public static DbContextOptionsBuilder UseIdentity(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var services = new ServiceCollection().Configure<IdentityOptions>(Choose).BuildServiceProvider();
        return options.UseApplicationServiceProvider(services);
    }
}
