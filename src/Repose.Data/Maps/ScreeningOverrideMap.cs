using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ScreeningOverrideMap : IEntityTypeConfiguration<ScreeningOverride>
{
    public void Configure(EntityTypeBuilder<ScreeningOverride> builder)
    {
        builder.IsOfPractice("screening_override");
        builder.PointsTo<Client>(nameof(ScreeningOverride.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.By).HasMaxLength(200);
        builder.Property(row => row.Covers).HasMaxLength(1000);
        builder.Property(row => row.Reason).HasMaxLength(ScreeningOverride.LongestReason);
    }
}
