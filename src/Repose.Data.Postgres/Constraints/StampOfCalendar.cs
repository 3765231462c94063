using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Repose.Data.Postgres.Constraints;

/// <summary>Every change of an appointment renews the stamp of its calendar.</summary>
[DbContext(typeof(ReposeDb))]
[Migration("20261203000000_StampOfCalendar")]
internal sealed class StampOfCalendar : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqlScript.Read(typeof(StampOfCalendar).Assembly, "0003-calendar-stamp.sql"));
}
