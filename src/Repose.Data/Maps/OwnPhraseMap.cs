using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class OwnPhraseMap : IEntityTypeConfiguration<OwnPhrase>
{
    public void Configure(EntityTypeBuilder<OwnPhrase> builder)
    {
        builder.IsOfPractice("own_phrase");
        builder.Property(row => row.Text).HasMaxLength(OwnPhrase.Longest);
    }
}
