using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Repose.Data.Maps;

internal sealed class SetupStampMap : IEntityTypeConfiguration<SetupStamp>
{
    public void Configure(EntityTypeBuilder<SetupStamp> builder) => builder.IsOnePerPractice("setup_stamp");
}
