using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Ids in the order of asking.</summary>
internal sealed class Ids(string name)
{
    private readonly Random chance = Seed.Chance($"ids/{name}");

    internal Id<TOf> New<TOf>(Instant at) => new(Seed.Guid(chance, at));
}
