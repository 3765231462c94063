using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CareContactMap : IEntityTypeConfiguration<CareContact>
{
    public void Configure(EntityTypeBuilder<CareContact> builder)
    {
        builder.IsOfPractice("care_contact");
        builder.PointsTo<Client>(nameof(CareContact.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Profession).HasMaxLength(100);
        builder.Property(row => row.Place).HasMaxLength(500);
        builder.Property(row => row.Phone).HasMaxLength(40);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.AddedBy).HasMaxLength(200);
    }
}
