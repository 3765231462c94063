using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Repose.Data.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add NAME --project src/Repose.Data.Sqlite</c> see the model.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<ReposeDb>
{
    public ReposeDb CreateDbContext(string[] args) =>
        new(
            (DbContextOptions<ReposeDb>)
                new DbContextOptionsBuilder<ReposeDb>().UseFile(new("design.db")).UseIdentity().Options
        );
}
