using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ErasureRequestMap : IEntityTypeConfiguration<ErasureRequest>
{
    public void Configure(EntityTypeBuilder<ErasureRequest> builder)
    {
        builder.IsOfPractice("erasure_request");
        builder.PointsTo<Client>(nameof(ErasureRequest.ClientId));
    }
}
