using NodaTime;

namespace Repose.Practice;

/// <summary>One thing that was told to the screen of a session, as it came. Never changed; what it comes to is worked out anew.</summary>
public sealed class SessionTap : IOfPractice
{
    /// <summary>The most letters of what a form holds.</summary>
    public const int LongestWords = 10_000;

    /// <summary>Keeps a tap.</summary>
    /// <param name="sessionId">The record that it is part of.</param>
    /// <param name="practiceId">The practice.</param>
    /// <param name="tap">What was told.</param>
    /// <param name="words">What a form held, as JSON; empty for a plain tap.</param>
    /// <param name="clockAhead">By how many milliseconds the server's clock was ahead of the device's.</param>
    /// <param name="receivedAt">When it came.</param>
    public SessionTap(
        Id<MassagePractice> practiceId,
        Id<SessionDone> sessionId,
        Tap tap,
        string words,
        long clockAhead,
        Instant receivedAt
    )
    {
        (PracticeId, SessionId, Id, Kind) = (practiceId, sessionId, new(tap.Id), tap.Kind);
        (At, Order, Seconds) = (tap.At, tap.Order, tap.Seconds);
        (Words, ClockAhead, ReceivedAt) = (words, clockAhead, receivedAt);
    }

    private SessionTap() => Words = "";

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which tap: made where it was tapped.</summary>
    public Id<SessionTap> Id { get; private set; }

    /// <summary>The record that it is part of.</summary>
    public Id<SessionDone> SessionId { get; private set; }

    /// <summary>What was told.</summary>
    public TapKind Kind { get; private set; }

    /// <summary>When, in milliseconds of the device's clock since 1970: a session is timed in tenths of seconds.</summary>
    public long At { get; private set; }

    /// <summary>Its place among those of the same moment.</summary>
    public int Order { get; private set; }

    /// <summary>By how many seconds longer or shorter; 0 for the others.</summary>
    public int Seconds { get; private set; }

    /// <summary>What a form held, as JSON; empty for a plain tap.</summary>
    public string Words { get; private set; }

    /// <summary>By how many milliseconds the server's clock was ahead of the device's when it came.</summary>
    public long ClockAhead { get; private set; }

    /// <summary>When it came.</summary>
    public Instant ReceivedAt { get; private set; }

    /// <summary>The tap without its record.</summary>
    public Tap ToTap() => new(Id.Value, Kind, At, Order, Seconds);
}
