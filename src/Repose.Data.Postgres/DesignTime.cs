using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Repose.Data.Postgres;

/// <summary>Lets <c>dotnet ef migrations add NAME --project src/Repose.Data.Postgres</c> see the model.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<ReposeDb>
{
    public ReposeDb CreateDbContext(string[] args) =>
        new(
            (DbContextOptions<ReposeDb>)
                new DbContextOptionsBuilder<ReposeDb>()
                    .UsePostgres("Host=localhost;Database=design")
                    .UseIdentity()
                    .Options
        );
}
