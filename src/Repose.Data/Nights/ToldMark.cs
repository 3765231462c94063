using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>A short mark of something that was told: the same thing told again has the same one.</summary>
/// <remarks>The first sixteen bytes of a SHA-256 over all that is kept of it, so that two things never share one.</remarks>
public static class ToldMark
{
    /// <summary>The mark of what a device told.</summary>
    public static Guid Of(SleepPeriod told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Of(told.Source, told.Start, told.End, StagesJson.Write(told), told.IsNap);
    }

    /// <summary>The mark of what a sleeper told of a night.</summary>
    public static Guid Of(DiaryEntry told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Of(
            string.Join(
                '\n',
                "diary",
                LocalDatePattern.Iso.Format(told.Date),
                told.Zone.Id,
                Word(told.BedTime),
                Word(told.LightsOut),
                Word(told.SleepOnsetLatency),
                Word(told.Awakenings),
                Word(told.WakeAfterSleepOnset),
                Word(told.FinalAwakening),
                Word(told.OutOfBed),
                Word(told.Quality),
                Word(told.Rested),
                Word(told.Naps),
                Word(told.Alcohol),
                Word(told.Caffeine),
                told.SleepMedicine?.ToString(),
                Word(told.Pain),
                Word(told.Stress),
                Word(told.Exercise),
                told.IsIll?.ToString(),
                told.IsAway?.ToString(),
                told.Note
            )
        );
    }

    internal static Guid Of(SleepSource source, Instant start, Instant end, string stages, bool? isNap)
    {
        Span<byte> numbers = stackalloc byte[18];
        BinaryPrimitives.WriteInt64BigEndian(numbers, start.ToUnixTimeSeconds());
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], end.ToUnixTimeSeconds());
        numbers[16] = isNap switch
        {
            null => 0,
            false => 1,
            true => 2,
        };
        numbers[17] = (byte)source.Kind;
        return Of($"{source.Name}\n{stages}\n{Convert.ToHexString(numbers)}");
    }

    private static string? Word(Instant? time) => Word(time?.ToUnixTimeSeconds());

    // As it is kept: to the second.
    private static string? Word(Duration? time) => Word(time is { } length ? (long)length.TotalSeconds : null);

    private static string? Word(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static Guid Of(string text)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return new Guid(hash[..16]);
    }
}
