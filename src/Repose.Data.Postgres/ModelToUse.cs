using Microsoft.EntityFrameworkCore;

namespace Repose.Data.Postgres.Compiled;

/// <summary>Which model a context has: the compiled one, or the one it builds itself while that is being compiled.</summary>
/// <remarks>Building it took three quarters of a second of every start.</remarks>
internal static partial class ModelToUse
{
    internal static DbContextOptionsBuilder UseCompiledModel(this DbContextOptionsBuilder options)
    {
        Use(options);
        return options;
    }

    static partial void Use(DbContextOptionsBuilder options);
}
