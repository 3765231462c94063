using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class TherapistMap : IEntityTypeConfiguration<Therapist>
{
    public void Configure(EntityTypeBuilder<Therapist> builder)
    {
        builder.IsOfPractice("therapist");

        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Qualifications).HasMaxLength(2000);
        builder.Property(row => row.About).HasMaxLength(2000);
    }
}
