using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Sqlite.Constraints;

/// <summary>Finished letters, replies and consents are never written over.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261211000000_LettersStay")]
internal sealed class LettersStay : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(LettersStay).Assembly, "0011-letters-stay.sql"));
}
