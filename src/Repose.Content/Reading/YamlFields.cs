namespace Repose.Content.Reading;

/// <summary>Named fields.</summary>
internal sealed record YamlFields(int Line, IReadOnlyDictionary<string, YamlNode> Items) : YamlNode(Line);
