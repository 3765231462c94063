using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>What was tapped in a session, and the versions of protocols that sessions follow, are never written over.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261206000000_TapsStay")]
internal sealed class TapsStay : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(TapsStay).Assembly, "0010-taps-stay.sql"));
}
