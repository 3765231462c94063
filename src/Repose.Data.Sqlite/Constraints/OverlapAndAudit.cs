using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Sqlite.Constraints;

/// <summary>The constraints that a model cannot say. New ones get a script and a migration of their own.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261201000000_OverlapAndAudit")]
internal sealed class OverlapAndAudit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(OverlapAndAudit).Assembly, "0001-overlap-and-audit.sql"));
}
