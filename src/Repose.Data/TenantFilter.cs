using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Internal;
using Repose.Practice;

namespace Repose.Data;

/// <summary>Puts "of this practice" on every query of every table that belongs to one.</summary>
/// <remarks>
/// EF Core compiles no model that has filters, so the model is compiled without them and they are put on as it is loaded,
/// the same on each table. That reaches into EF Core's own parts, at this one place; a test holds that no table is left out.
/// </remarks>
internal static class TenantFilter
{
#pragma warning disable EF1001 // See the remarks.
    /// <summary>Puts the filters on a model that is compiled, before it is finished.</summary>
    internal static void AddTo(RuntimeModel model)
    {
        foreach (var type in ((IReadOnlyModel)model).GetEntityTypes().Cast<RuntimeEntityType>())
        {
            if (typeof(IOfPractice).IsAssignableFrom(type.ClrType))
            {
                var filters = new QueryFilterCollection();
                filters.Set(new RuntimeQueryFilter(null, OfThisPractice(type.ClrType, null)));
                type.SetAnnotation(CoreAnnotationNames.QueryFilter, filters);
            }
        }
    }
#pragma warning restore EF1001

    /// <summary>Puts the filters on a model that is being built.</summary>
    internal static void AddTo(ModelBuilder builder, ReposeDb db)
    {
        foreach (var type in builder.Model.GetEntityTypes().Select(entity => entity.ClrType).Distinct().ToArray())
        {
            if (typeof(IOfPractice).IsAssignableFrom(type))
            {
                builder.Entity(type).HasQueryFilter(OfThisPractice(type, db));
            }
        }
    }

    /// <summary>Whichever context stands in the expression, EF Core puts the one that asks in its place.</summary>
    private static LambdaExpression OfThisPractice(Type type, ReposeDb? db)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(
            Expression.Equal(
                Expression.Property(row, nameof(IOfPractice.PracticeId)),
                Expression.Property(Expression.Constant(db, typeof(ReposeDb)), nameof(ReposeDb.PracticeId))
            ),
            row
        );
    }
}
