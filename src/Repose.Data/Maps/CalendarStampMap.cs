using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Repose.Data.Maps;

internal sealed class CalendarStampMap : IEntityTypeConfiguration<CalendarStamp>
{
    public void Configure(EntityTypeBuilder<CalendarStamp> builder) => builder.IsOnePerPractice("calendar_stamp");
}
