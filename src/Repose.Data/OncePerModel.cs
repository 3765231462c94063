using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Repose.Data;

/// <summary>A question that nearly every request asks, translated for the database once and not each time.</summary>
/// <remarks>
/// Taking such a question apart costs EF Core several times what the database takes to answer it. What it compiles belongs to one
/// model, and one program may serve both databases, as the tests do.
/// </remarks>
/// <typeparam name="TQuestion">What <c>EF.CompileAsyncQuery</c> makes of the question.</typeparam>
public sealed class OncePerModel<TQuestion>(Func<TQuestion> compile)
    where TQuestion : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuestion> compiled = [];

    /// <summary>The question, ready to be asked of this database.</summary>
    public TQuestion For(DbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return compiled.GetValue(db.Model, _ => compile());
    }
}
