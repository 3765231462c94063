using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Repose.Data;

/// <summary>Plain names for the tables in which people's ways to sign in are kept.</summary>
internal static class IdentityTables
{
    internal static void Name(ModelBuilder builder)
    {
        builder.Entity<Person>().ToTable("person");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("person_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("person_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("person_token");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("person_passkey");
    }
}
