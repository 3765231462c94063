using Repose.Content;

namespace Repose.Web.Protocols;

/// <summary>What parts of a protocol are called.</summary>
internal static class ProtocolWords
{
    internal static string Of(BodyPosition? position) =>
        position switch
        {
            null => "Turning over",
            BodyPosition.Prone => "Face down",
            BodyPosition.Supine => "Face up",
            BodyPosition.SideLying => "On the side",
            BodyPosition.SemiRecumbent => "Half sitting",
            _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Not a position."),
        };

    /// <summary>A position as it is kept with a session: "side-lying"; empty while turning over.</summary>
    internal static string KeyOf(BodyPosition? position) =>
        position switch
        {
            null => "",
            BodyPosition.Prone => "prone",
            BodyPosition.Supine => "supine",
            BodyPosition.SideLying => "side-lying",
            BodyPosition.SemiRecumbent => "semi-recumbent",
            _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Not a position."),
        };

    /// <summary>What a position is called that was kept with a session.</summary>
    internal static string OfKey(string key) =>
        Of(
            Enum.GetValues<BodyPosition>()
                .Select(one => (BodyPosition?)one)
                .FirstOrDefault(one => KeyOf(one).Equals(key, StringComparison.Ordinal))
        );

    internal static string Of(SessionPhase phase) =>
        phase switch
        {
            SessionPhase.Arrive => "Settling in",
            SessionPhase.Prone => "Face down",
            SessionPhase.Turn => "Turning over",
            SessionPhase.Supine => "Face up",
            SessionPhase.Close => "Coming to an end",
            _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Not a phase."),
        };

    internal static string Of(Provenance provenance) =>
        provenance switch
        {
            Provenance.Study => "the study",
            Provenance.Extrapolated => "ours",
            Provenance.Practical => "no massage",
            _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, "Not a provenance."),
        };
}
