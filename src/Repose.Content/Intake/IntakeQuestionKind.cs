namespace Repose.Content;

/// <summary>How a question of the intake is answered.</summary>
public enum IntakeQuestionKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the answers.</summary>
    OneOf,

    /// <summary>Any of the answers, or none of them.</summary>
    AnyOf,

    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    LongText,

    /// <summary>Several things, each on a line of its own.</summary>
    Lines,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A whole number from 0 to 10.</summary>
    Scale,

    /// <summary>The day of birth.</summary>
    BirthDate,

    /// <summary>Regions of the body.</summary>
    Regions,
}
