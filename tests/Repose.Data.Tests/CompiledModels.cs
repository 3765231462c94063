using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Repose.Data.Postgres;
using Repose.Data.Sqlite;
using Repose.Practice;

namespace Repose.Data.Tests;

/// <summary>The models that are compiled, against the one that they are compiled from.</summary>
public sealed class CompiledModels
{
    public static TheoryData<string> Engines => ["Sqlite", "Postgres"];

    [Theory, MemberData(nameof(Engines))]
    public void Say_what_the_model_says(string engine)
    {
        using var db = Context(engine);
        var compiled = Described(db.Model);
        var built = Described(db.GetService<IDesignTimeModel>().Model);

        Assert.True(
            built.SequenceEqual(compiled, StringComparer.Ordinal),
            "The compiled model is not the model of the code any more. Run scripts/model, which compiles it anew. "
                + string.Join("; ", built.Except(compiled, StringComparer.Ordinal).Take(3))
                + " <> "
                + string.Join("; ", compiled.Except(built, StringComparer.Ordinal).Take(3))
        );
    }

    [Theory, MemberData(nameof(Engines))]
    public void Find_only_rows_of_the_tenant_in_each_table_that_belongs_to_a_practice(string engine)
    {
        using var db = Context(engine);
        var types = db
            .Model.GetEntityTypes()
            .Where(type => typeof(IOfPractice).IsAssignableFrom(type.ClrType))
            .ToList();

        Assert.True(types.Count > 40, $"only {types.Count} tables belong to a practice");
        Assert.All(
            types,
            type =>
                Assert.Contains(
                    nameof(IOfPractice.PracticeId),
                    Assert.Single(type.GetDeclaredQueryFilters()).Expression!.ToString(),
                    StringComparison.Ordinal
                )
        );
    }

    private static ReposeDb Context(string engine)
    {
        var options = new DbContextOptionsBuilder<ReposeDb>();
        _ = engine is "Sqlite"
            ? options.UseFile(new SqliteWrites("compiled.db"))
            : options.UsePostgres("Host=localhost;Database=compiled");
        options.UseIdentity();
        return new(options.Options);
    }

    /// <summary>A line for each table, column, key, index and reference.</summary>
    private static string[] Described(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .SelectMany(type =>
                    new[] { $"{type.Name} in {type.GetTableName()}" }
                        .Concat(type.GetProperties().Select(property => Described(type, property)))
                        .Concat(type.GetKeys().Select(key => $"{type.Name} key {Names(key.Properties)}"))
                        .Concat(
                            type.GetIndexes()
                                .Select(index => $"{type.Name} index {Names(index.Properties)} {index.IsUnique}")
                        )
                        .Concat(
                            type.GetForeignKeys()
                                .Select(key =>
                                    $"{type.Name} to {key.PrincipalEntityType.Name} by {Names(key.Properties)} {key.DeleteBehavior} {key.IsRequired}"
                                )
                        )
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string Described(IEntityType type, IProperty property) =>
        $"{type.Name}.{property.Name} {property.GetColumnName()} {property.ClrType} {property.IsNullable} "
        + $"{property.GetMaxLength()} {property.GetColumnType()} {property.ValueGenerated} {property.GetValueConverter()?.GetType()}";

    private static string Names(IEnumerable<IProperty> properties) =>
        string.Join(", ", properties.Select(property => property.Name));
}
