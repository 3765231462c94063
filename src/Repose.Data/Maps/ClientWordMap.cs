using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ClientWordMap : IEntityTypeConfiguration<ClientWord>
{
    public void Configure(EntityTypeBuilder<ClientWord> builder)
    {
        builder.ToTable("client_word");
        // The word first: a search is a range of this key.
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.Word,
            row.ClientId,
        });
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Word).HasMaxLength(254);
        builder.PointsTo<Client>(nameof(ClientWord.ClientId), DeleteBehavior.Cascade);
    }
}
