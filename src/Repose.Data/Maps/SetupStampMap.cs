using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SetupStampMap : IEntityTypeConfiguration<SetupStamp>
{
    public void Configure(EntityTypeBuilder<SetupStamp> builder)
    {
        builder.ToTable("setup_stamp");
        builder.HasKey(row => row.PracticeId);
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
