using NodaTime;

namespace Repose.Practice;

/// <summary>One value of something that is measured of the body, or that a client brings from a laboratory.</summary>
/// <remarks>What was written by mistake is struck with a reason, and stays to be seen.</remarks>
public sealed class Measurement : IOfPractice
{
    /// <summary>The most letters of a remark, and of the reason for striking.</summary>
    public const int LongestWords = 300;

    /// <summary>Keeps a value.</summary>
    /// <param name="practiceId">The practice.</param>
    /// <param name="id">Which value: sent twice, it is kept once.</param>
    /// <param name="clientId">Whose.</param>
    /// <param name="measure">Of which measure, by its id in the content.</param>
    /// <param name="side">Of which side.</param>
    /// <param name="value">The value.</param>
    /// <param name="on">The day on which it was measured.</param>
    /// <param name="remark">What else was said, such as the laboratory; may be empty.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="now">When.</param>
    public Measurement(
        Id<MassagePractice> practiceId,
        Id<Measurement> id,
        Id<Client> clientId,
        string measure,
        MeasuredSide side,
        MeasuredValue value,
        LocalDate on,
        string remark,
        string by,
        Instant now
    )
    {
        ArgumentNullException.ThrowIfNull(value);
        (PracticeId, Id, ClientId, Measure, Side, On, Remark) = (practiceId, id, clientId, measure, side, on, remark);
        (Value, Told, ToldIn, WrittenBy, WrittenAt) = (value.Value, value.Told, value.Unit, by, now);
    }

    private Measurement() => (Measure, ToldIn, Remark, WrittenBy) = ("", "", "", "");

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which value.</summary>
    public Id<Measurement> Id { get; private set; }

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>Of which measure, such as <c>finger-to-floor</c>.</summary>
    public string Measure { get; private set; }

    /// <summary>Of which side.</summary>
    public MeasuredSide Side { get; private set; }

    /// <summary>The value in the measure's own unit.</summary>
    public double Value { get; private set; }

    /// <summary>The number as it was told.</summary>
    public double Told { get; private set; }

    /// <summary>The unit in which it was told.</summary>
    public string ToldIn { get; private set; }

    /// <summary>The day on which it was measured.</summary>
    public LocalDate On { get; private set; }

    /// <summary>What else was said; may be empty.</summary>
    public string Remark { get; private set; }

    /// <summary>Who wrote it down, by the name at that time.</summary>
    public string WrittenBy { get; private set; }

    /// <summary>When it was written down.</summary>
    public Instant WrittenAt { get; private set; }

    /// <summary>When it was struck; null where it holds.</summary>
    public Instant? StruckAt { get; private set; }

    /// <summary>Who struck it; empty where it holds.</summary>
    public string StruckBy { get; private set; } = "";

    /// <summary>Why it was struck; empty where it holds.</summary>
    public string StruckWhy { get; private set; } = "";

    /// <summary>Whether it holds.</summary>
    public bool Holds => StruckAt is null;

    /// <summary>Strikes it, once.</summary>
    public void Strike(string by, string why, Instant now)
    {
        if (Holds)
        {
            (StruckAt, StruckBy, StruckWhy) = (now, by, why);
        }
    }
}
