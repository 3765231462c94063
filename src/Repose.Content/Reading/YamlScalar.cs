namespace Repose.Content.Reading;

/// <summary>A word, number or sentence, as written.</summary>
internal sealed record YamlScalar(int Line, string Text) : YamlNode(Line);
