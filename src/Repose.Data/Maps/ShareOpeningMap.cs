using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ShareOpeningMap : IEntityTypeConfiguration<ShareOpening>
{
    public void Configure(EntityTypeBuilder<ShareOpening> builder)
    {
        builder.IsOfPractice("share_opening");
        builder.PointsTo<ShareLink>(nameof(ShareOpening.LinkId), DeleteBehavior.Cascade);
    }
}
