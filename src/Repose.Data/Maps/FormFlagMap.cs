using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class FormFlagMap : IEntityTypeConfiguration<FormFlag>
{
    public void Configure(EntityTypeBuilder<FormFlag> builder)
    {
        builder.IsOfPractice("form_flag");
        builder.PointsTo<Client>(nameof(FormFlag.ClientId), DeleteBehavior.Cascade);
        builder.PointsTo<FilledForm>(nameof(FormFlag.FormId), DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        // Today's list asks for those that nobody has looked at.
        builder.HasIndex(row => new { row.PracticeId, row.SeenAt });
        builder.Property(row => row.SeenBy).HasMaxLength(200);
        builder.Property(row => row.Note).HasMaxLength(FormFlag.LongestNote);
    }
}
