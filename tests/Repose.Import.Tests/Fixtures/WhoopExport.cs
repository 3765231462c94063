using System.Globalization;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes sleeps.csv as WHOOP does: newest first, clock times, the offset of the cycle beside them.</summary>
internal sealed class WhoopExport
{
    public const string English =
        "Cycle start time,Cycle end time,Cycle timezone,Sleep onset,Wake onset,Sleep performance %,Respiratory rate (rpm),"
        + "Asleep duration (min),In bed duration (min),Light sleep duration (min),Deep (SWS) duration (min),"
        + "REM duration (min),Awake duration (min),Sleep need (min),Sleep debt (min),Sleep efficiency %,"
        + "Sleep consistency %,Nap";

    public const string Spanish =
        "Hora de inicio del ciclo,Hora de finalización del ciclo,Zona horaria del ciclo,Inicio del sueño,"
        + "Inicio de la vigilia,Calificación del sueño (%),Frecuencia respiratoria (rpm),Duración del sueño (min),"
        + "Tiempo en la cama (min),Duración de sueño ligero (min),Duración de sueño profundo (SWS) (min),"
        + "Duración de sueño REM (min),Tempo despierto/a (min),Sueño necesario (min),Deuda de sueño (min),"
        + "Eficiencia del sueño %,Regularidad del sueño %,Siesta";

    private readonly List<string> rows = [];

    public string Header { get; init; } = English;
    public string Pattern { get; init; } = "uuuu-MM-dd HH:mm:ss";
    public string Separator { get; init; } = ",";
    public string True { get; init; } = "true";
    public string False { get; init; } = "false";

    public WhoopExport Add(SleepNight night, int withoutData = 0)
    {
        var offset = night.Start.InZone(night.Zone).Offset;
        var asleep = night.Minutes(SleepState.Light, SleepState.Deep, SleepState.Rem);
        var awake = night.Minutes(SleepState.Awake) - withoutData;
        return Row(
            Time(night.Start, offset),
            "",
            $"UTC{offset.ToString("+HH:mm", CultureInfo.InvariantCulture)}",
            Time(night.Start, offset),
            Time(night.End, offset),
            "83",
            "16.7",
            Number(asleep),
            Number(asleep + awake),
            Number(night.Minutes(SleepState.Light)),
            Number(night.Minutes(SleepState.Deep)),
            Number(night.Minutes(SleepState.Rem)),
            Number(awake),
            "537",
            "80",
            "85",
            "68",
            night.IsNap ? True : False
        );
    }

    public WhoopExport Row(params string[] cells)
    {
        rows.Insert(0, string.Join(Separator, cells));
        return this;
    }

    public string ToText() =>
        string.Join("\r\n", rows.Prepend(Header.Replace(",", Separator, StringComparison.Ordinal)));

    public byte[] ToBytes(Encoding? encoding = null) => (encoding ?? Encoding.UTF8).GetBytes(ToText());

    private string Time(Instant time, Offset offset) =>
        time.WithOffset(offset).LocalDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
