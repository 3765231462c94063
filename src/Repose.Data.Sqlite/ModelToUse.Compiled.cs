using Microsoft.EntityFrameworkCore;

namespace Repose.Data.Sqlite.Compiled;

internal static partial class ModelToUse
{
    static partial void Use(DbContextOptionsBuilder options) => options.UseModel(ReposeDbModel.Instance);
}
