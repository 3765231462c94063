using Repose.Demo.Tests;

[assembly: AssemblyFixture(typeof(AllDemos))]

namespace Repose.Demo.Tests;

/// <summary>Takes down every database when the last test has run.</summary>
public sealed class AllDemos : IAsyncDisposable
{
    public ValueTask DisposeAsync() => ADemo.DisposeAll();
}
