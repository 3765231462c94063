using Repose.Practice;

namespace Repose.Data.Converters;

internal sealed class IdConverter<TOf>() : Conversion<Id<TOf>, Guid>(id => Keep(id), kept => Read(kept), Keep, Read)
{
    private static Guid Keep(Id<TOf> id) => id.Value;

    private static Id<TOf> Read(Guid kept) => new(kept);
}
