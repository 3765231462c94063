using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Repose.Practice;

namespace Repose.Data;

/// <summary>Puts "of this practice" on every query of every table that belongs to one.</summary>
internal static class TenantFilter
{
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

    private static LambdaExpression OfThisPractice(Type type, ReposeDb db)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(
            Expression.Equal(
                Expression.Property(row, nameof(IOfPractice.PracticeId)),
                Expression.Property(Expression.Constant(db), nameof(ReposeDb.PracticeId))
            ),
            row
        );
    }
}
