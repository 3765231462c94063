using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>What a sleep record says of its time: by name, or by number in exports of some apps.</summary>
internal static class AppleValue
{
    private static ReadOnlySpan<byte> Prefix => "HKCategoryValueSleepAnalysis"u8;

    public static SleepState? Read(ReadOnlySpan<byte> value)
    {
        if (value is [>= (byte)'0' and <= (byte)'5'])
        {
            return value[0] switch
            {
                (byte)'0' => SleepState.InBed,
                (byte)'1' => SleepState.Asleep,
                (byte)'2' => SleepState.Awake,
                (byte)'3' => SleepState.Light,
                (byte)'4' => SleepState.Deep,
                _ => SleepState.Rem,
            };
        }

        var name = value.StartsWith(Prefix) ? value[Prefix.Length..] : default;
        return name switch
        {
            _ when name.SequenceEqual("InBed"u8) => SleepState.InBed,
            // Before iOS 16 there were no stages.
            _ when name.SequenceEqual("Asleep"u8) => SleepState.Asleep,
            _ when name.SequenceEqual("AsleepUnspecified"u8) => SleepState.Asleep,
            _ when name.SequenceEqual("Awake"u8) => SleepState.Awake,
            _ when name.SequenceEqual("AsleepCore"u8) => SleepState.Light,
            _ when name.SequenceEqual("AsleepDeep"u8) => SleepState.Deep,
            _ when name.SequenceEqual("AsleepREM"u8) => SleepState.Rem,
            _ => null,
        };
    }
}
