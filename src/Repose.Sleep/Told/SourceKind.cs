namespace Repose.Sleep;

/// <summary>Who or what told of a night.</summary>
public enum SourceKind
{
    /// <summary>Something that we do not know better.</summary>
    Other,

    /// <summary>A watch, band or ring on the body.</summary>
    Wearable,

    /// <summary>A phone beside the bed.</summary>
    Phone,

    /// <summary>An app that writes what another device measured.</summary>
    App,

    /// <summary>The sleeper, in a diary.</summary>
    Diary,
}
