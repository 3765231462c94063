using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CorrectionRequestMap : IEntityTypeConfiguration<CorrectionRequest>
{
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.IsOfPractice("correction_request");
        builder.PointsTo<Client>(nameof(CorrectionRequest.ClientId));
        builder.Property(row => row.Text).HasMaxLength(4000);
        builder.Property(row => row.Answer).HasMaxLength(4000);
    }
}
