using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Taking;

/// <summary>A table in which something about a client stands: what it is to them, and what becomes of it.</summary>
/// <param name="Says">What it is, for the client.</param>
internal abstract record ClientTable(string Says)
{
    /// <summary>The kind of its rows.</summary>
    internal abstract Type Row { get; }

    /// <summary>Why it is not in the client's download; null where it is.</summary>
    internal string? LeftOut { get; init; }

    /// <summary>Why it stays when the client's data are deleted; null where it goes.</summary>
    internal string? Stays { get; init; }

    /// <summary>The client's rows.</summary>
    internal abstract IQueryable<object> RowsOf(ReposeDb db, AboutClient who);

    /// <summary>Deletes the client's rows.</summary>
    internal abstract Task Erase(ReposeDb db, AboutClient who, CancellationToken cancel);

    /// <summary>A table whose rows name the client in <c>ClientId</c>: all that most tables need.</summary>
    internal static ClientTable<TRow> Of<TRow>(string says)
        where TRow : class => new(says, (db, who) => db.Set<TRow>().Where(IsOf<TRow>(who.Id)));

    /// <summary>A table whose rows are the client's in another way.</summary>
    internal static ClientTable<TRow> Of<TRow>(string says, Func<ReposeDb, AboutClient, IQueryable<TRow>> rows)
        where TRow : class => new(says, rows);

    private static Expression<Func<TRow, bool>> IsOf<TRow>(Id<Client> client)
    {
        var row = Expression.Parameter(typeof(TRow));
        var property = Expression.Property(row, nameof(Appointment.ClientId));
        Expression<Func<Id<Client>>> id = () => client;
        return Expression.Lambda<Func<TRow, bool>>(
            Expression.Equal(property, Expression.Convert(id.Body, property.Type)),
            row
        );
    }
}

/// <inheritdoc />
internal sealed record ClientTable<TRow>(string Says, Func<ReposeDb, AboutClient, IQueryable<TRow>> Rows)
    : ClientTable(Says)
    where TRow : class
{
    internal override Type Row => typeof(TRow);

    internal override IQueryable<object> RowsOf(ReposeDb db, AboutClient who) => Rows(db, who).AsNoTracking();

    internal override Task Erase(ReposeDb db, AboutClient who, CancellationToken cancel) =>
        Rows(db, who).ExecuteDeleteAsync(cancel);
}
