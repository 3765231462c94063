using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SignedDisclosureMap : IEntityTypeConfiguration<SignedDisclosure>
{
    public void Configure(EntityTypeBuilder<SignedDisclosure> builder)
    {
        builder.IsOfPractice("signed_disclosure");
        builder.PointsTo<Client>(nameof(SignedDisclosure.ClientId), DeleteBehavior.Cascade);

        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Signature).HasMaxLength(200);
    }
}
