using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class MeasurementMap : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.IsOfPractice("measurement");
        builder.PointsTo<Client>(nameof(Measurement.ClientId), DeleteBehavior.Cascade);
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.On,
        });
        builder.Property(row => row.Measure).HasMaxLength(60);
        builder.Property(row => row.ToldIn).HasMaxLength(60);
        builder.Property(row => row.Remark).HasMaxLength(Measurement.LongestWords);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
        builder.Property(row => row.StruckBy).HasMaxLength(200);
        builder.Property(row => row.StruckWhy).HasMaxLength(Measurement.LongestWords);
    }
}
