using NodaTime;

namespace Repose.Import.AppleHealth;

/// <summary>Times as the Health app writes them: <c>2024-01-01 03:27:53 +0200</c>.</summary>
/// <remarks>
/// The offset is the one that the phone had when it made the export, in summer and winter alike. So the instant is
/// right, and the offset says nothing about the night.
/// </remarks>
internal static class AppleTime
{
    private const int Length = 25;

    public static bool TryRead(ReadOnlySpan<byte> text, out Instant instant, out Offset offset)
    {
        instant = default;
        offset = default;
        if (text.Length != Length || text[10] != ' ' || text[19] != ' ' || text[20] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        if (
            !Number(text[..4], 1, 9999, out var year)
            || !Number(text[5..7], 1, 12, out var month)
            || !Number(text[8..10], 1, DateTime.DaysInMonth(year, month), out var day)
            || !Number(text[11..13], 0, 23, out var hour)
            || !Number(text[14..16], 0, 59, out var minute)
            || !Number(text[17..19], 0, 59, out var second)
            || !Number(text[21..23], 0, 17, out var offsetHours)
            || !Number(text[23..25], 0, 59, out var offsetMinutes)
        )
        {
            return false;
        }

        var seconds = (offsetHours * 3600) + (offsetMinutes * 60);
        offset = Offset.FromSeconds(text[20] == '-' ? -seconds : seconds);
        instant = new LocalDateTime(year, month, day, hour, minute, second).WithOffset(offset).ToInstant();
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, int least, int most, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return number >= least && number <= most;
    }
}
