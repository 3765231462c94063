using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>A signed note is never changed, and goes only with its client.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261210000000_SignedNotes")]
internal sealed class SignedNotes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(SignedNotes).Assembly, "0010-signed-notes.sql"));
}
