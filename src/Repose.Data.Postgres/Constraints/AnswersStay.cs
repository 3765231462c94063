using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>Answers, and the words under which they were given, are never written over.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261204000000_AnswersStay")]
internal sealed class AnswersStay : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(AnswersStay).Assembly, "0004-answers-stay.sql"));
}
