namespace Repose.SingleCase;

/// <summary>A sequence that is worked out as far as somebody has looked, and only once.</summary>
internal sealed class Remembered<T>(IEnumerable<T> items)
{
    private readonly IEnumerator<T> _rest = items.GetEnumerator();
    private readonly List<T> _seen = [];

    public IEnumerable<T> Items()
    {
        for (var i = 0; ; i++)
        {
            if (i == _seen.Count)
            {
                if (!_rest.MoveNext())
                {
                    yield break;
                }

                _seen.Add(_rest.Current);
            }

            yield return _seen[i];
        }
    }
}
