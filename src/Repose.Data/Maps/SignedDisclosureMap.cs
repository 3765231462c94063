using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SignedDisclosureMap : IEntityTypeConfiguration<SignedDisclosure>
{
    public void Configure(EntityTypeBuilder<SignedDisclosure> builder)
    {
        builder.ToTable("signed_disclosure");
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

        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Signature).HasMaxLength(200);
    }
}
