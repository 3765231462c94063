using System.Reflection;

namespace Repose.Web.Server;

/// <summary>Makes every use case known: each is one class with one method <c>Run</c>.</summary>
internal static class UseCases
{
    internal static void Add(IServiceCollection services)
    {
        foreach (var type in typeof(UseCases).Assembly.GetTypes().Where(IsUseCase))
        {
            services.AddScoped(type);
        }
    }

    private static bool IsUseCase(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && type.GetMethod("Run", BindingFlags.Instance | BindingFlags.Public) is not null;
}
