using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>Keeps the words of clients in the order of their signs. SQLite does so by itself.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261202000000_WordsInOrder")]
internal sealed class WordsInOrder : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(WordsInOrder).Assembly, "0002-client-words.sql"));
}
