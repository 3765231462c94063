using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>What was handed in before massage is never written over.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261210000000_IntakeStays")]
internal sealed class IntakeStays : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(IntakeStays).Assembly, "0010-intake-stays.sql"));
}
