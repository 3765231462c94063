using System.Text;
using NodaTime;

namespace Repose.Import.AppleHealth;

/// <summary>Finds time zones by name. Neighbouring records mostly name the same one.</summary>
internal sealed class ZoneList
{
    private byte[] lastName = [];
    private DateTimeZone? last;

    /// <summary>The zone of that name; null if there is none.</summary>
    public DateTimeZone? Named(ReadOnlySpan<byte> name)
    {
        if (!name.SequenceEqual(lastName))
        {
            lastName = name.ToArray();
            last = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Encoding.UTF8.GetString(name));
        }

        return last;
    }
}
