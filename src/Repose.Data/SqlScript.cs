using System.Reflection;

namespace Repose.Data;

/// <summary>SQL that stands in a file of its own, for migrations.</summary>
public static class SqlScript
{
    /// <summary>The text of a script that is embedded in an assembly.</summary>
    /// <exception cref="FileNotFoundException">There is none of that name.</exception>
    public static string Read(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{assembly.GetName().Name} has no script {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
