using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Repose.Data.Converters;

/// <summary>How a type of the domain is kept, both as code and as expressions of it.</summary>
/// <remarks>
/// EF Core puts the expressions into its queries. Where it only wants to convert a value it would compile them, anew for
/// each of the properties: more than a hundred times at each start. It is given the code instead.
/// </remarks>
internal abstract class Conversion<TModel, TKept>(
    Expression<Func<TModel, TKept>> keeping,
    Expression<Func<TKept, TModel>> reading,
    Func<TModel, TKept> keep,
    Func<TKept, TModel> read
) : ValueConverter<TModel, TKept>(keeping, reading)
    where TModel : struct
    where TKept : struct
{
    public override Func<object?, object?> ConvertToProvider { get; } = value => value is TModel one ? keep(one) : null;

    public override Func<object?, object?> ConvertFromProvider { get; } = kept => kept is TKept one ? read(one) : null;

    public override Func<TModel, TKept> ConvertToProviderTyped => keep;

    public override Func<TKept, TModel> ConvertFromProviderTyped => read;
}
