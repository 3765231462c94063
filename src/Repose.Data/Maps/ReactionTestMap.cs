using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ReactionTestMap : IEntityTypeConfiguration<ReactionTest>
{
    public void Configure(EntityTypeBuilder<ReactionTest> builder)
    {
        builder.IsOfPractice("reaction_test");
        builder.PointsTo<Client>(nameof(ReactionTest.ClientId));
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.DoneAt,
        });
        builder.Ignore(row => row.On);
        builder.Property(row => row.Device).HasMaxLength(60);
        builder.Property(row => row.Input).HasMaxLength(10);
    }
}
