using System.Text;
using Microsoft.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Tests.Mine;

/// <summary>All that the database keeps, table by table, as text.</summary>
internal static class WhatIsKept
{
    internal static async Task<Dictionary<string, string>> Read(ReposeDb db)
    {
        await db.Database.OpenConnectionAsync();
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var text = new StringBuilder();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                text.AppendJoin('|', values).AppendLine();
            }

            all[table] = text.ToString();
        }

        return all;
    }
}
