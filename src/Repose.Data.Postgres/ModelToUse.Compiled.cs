using Microsoft.EntityFrameworkCore;

namespace Repose.Data.Postgres.Compiled;

internal static partial class ModelToUse
{
    static partial void Use(DbContextOptionsBuilder options) => options.UseModel(ReposeDbModel.Instance);
}
