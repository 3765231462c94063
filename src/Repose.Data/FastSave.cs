using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Repose.Practice;

namespace Repose.Data;

/// <summary>Writes many new rows of one practice at once, all or none.</summary>
/// <remarks>
/// By the model's own columns and conversions, but with one prepared command for each table: watching fifteen thousand
/// rows for changes would take several times as long as writing them.
/// </remarks>
public static class FastSave
{
    /// <param name="db">The database.</param>
    /// <param name="rows">The rows; those of one kind are written together, the kinds in the order in which they come.</param>
    /// <param name="cancel">Stops the work; nothing is kept then.</param>
    public static async Task Run(ReposeDb db, IEnumerable<object> rows, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var kind in rows.GroupBy(row => row.GetType()))
        {
            var type = db.Model.FindEntityType(kind.Key)!;
            if (type.GetComplexProperties().Any())
            {
                db.AddRange(kind);
                await db.SaveChangesAsync(cancel);
                db.ChangeTracker.Clear();
                continue;
            }

            object[] all = [.. kind];
            await Insert(db, type, all, transaction.GetDbTransaction(), cancel);
            foreach (var children in type.GetNavigations().Where(one => one.IsCollection))
            {
                var getter = children.GetGetter();
                var inside = all.SelectMany(row => (IEnumerable<object>)getter.GetClrValue(row)!);
                await Insert(db, children.TargetEntityType, inside, transaction.GetDbTransaction(), cancel);
            }
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>Writes rows of one kind in the transaction that is open.</summary>
    /// <param name="db">The database.</param>
    /// <param name="rows">The rows. They are asked for one after the other, so there may be many.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>How many they were.</returns>
    public static Task<int> Insert<TRow>(ReposeDb db, IEnumerable<TRow> rows, CancellationToken cancel)
        where TRow : class, IOfPractice
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction =
            db.Database.CurrentTransaction ?? throw new InvalidOperationException("No transaction is open.");
        return Insert(db, db.Model.FindEntityType(typeof(TRow))!, rows, transaction.GetDbTransaction(), cancel);
    }

    private static async Task<int> Insert(
        ReposeDb db,
        IEntityType type,
        IEnumerable<object> rows,
        DbTransaction transaction,
        CancellationToken cancel
    )
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        var columns = type.GetProperties().Select((property, place) => new Column(property, command, place)).ToArray();
        var quote = db.GetService<ISqlGenerationHelper>();
        command.CommandText =
            $"INSERT INTO {quote.DelimitIdentifier(type.GetTableName()!)} "
            + $"({string.Join(", ", columns.Select(column => quote.DelimitIdentifier(column.Name)))}) "
            + $"VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
        var (isPrepared, written) = (false, 0);
        foreach (var row in rows)
        {
            if (row is IOfPractice one && one.PracticeId != db.PracticeId)
            {
                throw new InvalidOperationException($"A {type.ClrType.Name} of another practice was to be written.");
            }

            foreach (var column in columns)
            {
                column.Take(row);
            }

            if (!isPrepared)
            {
                await command.PrepareAsync(cancel);
                isPrepared = true;
            }

            written += await command.ExecuteNonQueryAsync(cancel);
        }

        return written;
    }

    private sealed class Column
    {
        private readonly IClrPropertyGetter getter;
        private readonly Func<object?, object?>? convert;

        internal Column(IProperty property, DbCommand command, int place)
        {
            var mapping = property.GetRelationalTypeMapping();
            getter = property.GetGetter();
            convert = mapping.Converter?.ConvertToProvider;
            Name = property.GetColumnName();
            Parameter = mapping.CreateParameter(command, $"@p{place}", null, nullable: true);
            command.Parameters.Add(Parameter);
        }

        internal string Name { get; }

        internal DbParameter Parameter { get; }

        internal void Take(object row)
        {
            var value = getter.GetClrValue(row);
            Parameter.Value = (convert is null || value is null ? value : convert(value)) ?? DBNull.Value;
        }
    }
}
