using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ClientMap : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> builder)
    {
        builder.IsOfPractice("client");

        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(row => new { row.PracticeId, row.Email });
        builder.HasIndex(row => new { row.PracticeId, row.PersonId });
        builder.HasIndex(row => new { row.PracticeId, row.Name });
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Email).HasMaxLength(254);
        builder.Property(row => row.Phone).HasMaxLength(40);
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.Property(row => row.DeskNote).HasMaxLength(2000);
    }
}
