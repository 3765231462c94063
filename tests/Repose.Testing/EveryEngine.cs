namespace Repose.Testing;

/// <summary>Runs a test on each database.</summary>
public sealed class EveryEngine : TheoryData<string>
{
    public EveryEngine()
    {
        Add(Engine.Sqlite);
        Add(Engine.Postgres);
    }
}
