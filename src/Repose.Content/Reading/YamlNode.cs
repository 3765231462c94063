namespace Repose.Content.Reading;

/// <summary>A piece of YAML, and the line where it starts.</summary>
internal abstract record YamlNode(int Line);
