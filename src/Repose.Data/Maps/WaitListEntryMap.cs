using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class WaitListEntryMap : IEntityTypeConfiguration<WaitListEntry>
{
    public void Configure(EntityTypeBuilder<WaitListEntry> builder)
    {
        builder.ToTable("wait_list_entry");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Client>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ClientId })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<Service>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Therapist>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.TherapistId })
            .OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.State,
            row.CreatedAt,
        });
    }
}
