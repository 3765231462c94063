namespace Repose.Pictures;

/// <summary>Pictures ask for nothing: no services are needed to render them.</summary>
internal sealed class NoServices : IServiceProvider
{
    public object? GetService(Type serviceType) => null;
}
