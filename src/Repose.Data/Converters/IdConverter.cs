using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Repose.Practice;

namespace Repose.Data.Converters;

internal sealed class IdConverter<TOf>() : ValueConverter<Id<TOf>, Guid>(id => id.Value, value => new Id<TOf>(value));
