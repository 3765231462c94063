using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>What screening decided is never changed, nor the reason why somebody went on; both go only with their client.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261212000000_ScreeningStays")]
internal sealed class ScreeningStays : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(ScreeningStays).Assembly, "0012-screening-stays.sql"));
}
