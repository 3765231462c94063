using System.Buffers;
using Repose.Import.Files;

namespace Repose.Import.AppleHealth;

/// <summary>Finds the sleep records in an export.xml of any size, through a window that never grows.</summary>
/// <remarks>
/// An export is mostly heart rates and steps: one part in forty is sleep. So this does not parse the document. It looks
/// for a word that every sleep record holds, steps back to the beginning of that element, and reads only that one.
/// What stands before the root is skipped, so that a DTD, broken or hostile, is never processed. Records in comments
/// would be taken for real ones; the Health app writes no comments after the root.
/// </remarks>
internal sealed class SleepRecordScanner : IDisposable
{
    private readonly Stream stream;
    private readonly byte[] window;
    private readonly int capacity;
    private readonly ClosingTag closing = new();
    private int from;
    private int to;
    private bool inRoot;
    private bool ended;

    // The element around the window's first byte began before it, and was too long to keep.
    private bool lost;
    private int tooLong;
    private int malformed;

    public SleepRecordScanner(Stream stream, int capacity)
    {
        this.stream = stream;
        this.capacity = capacity;
        window = ArrayPool<byte>.Shared.Rent(capacity);
    }

    private static ReadOnlySpan<byte> Root => "<HealthData"u8;
    private static ReadOnlySpan<byte> SleepWord => "SleepAnalysis"u8;
    private static ReadOnlySpan<byte> SleepType => "HKCategoryTypeIdentifierSleepAnalysis"u8;

    /// <summary>Sleep records so far.</summary>
    public int Found { get; private set; }

    public long BytesRead { get; private set; }

    /// <summary>Whether the document ended as it should. Only known when there are no more records.</summary>
    public bool IsComplete => ended && inRoot && closing.IsLast;

    public bool TryRead(out AppleRecord record)
    {
        while (inRoot || FindRoot())
        {
            var bytes = window.AsSpan(from, to - from);
            var at = bytes.IndexOf(SleepWord);
            if (at < 0)
            {
                if (!MoveOn(bytes))
                {
                    break;
                }

                continue;
            }

            var open = at - 1;
            while (open >= 0 && bytes[open] != '<')
            {
                open--;
            }

            if (open < 0 || !IsRecord(bytes[open..]))
            {
                tooLong += open < 0 && lost ? 1 : 0;
                lost = false;
                from += at + SleepWord.Length;
                continue;
            }

            lost = false;

            switch (RecordReader.Read(bytes[open..], out record, out var length))
            {
                case TagStep.Closed when record.Type.SequenceEqual(SleepType):
                    from += open + length;
                    Found++;
                    return true;
                case TagStep.Closed:
                    from += open + length;
                    break;
                case TagStep.Incomplete when to - from - open == capacity:
                    tooLong++;
                    SkipElement(at);
                    break;
                case TagStep.Incomplete:
                    if (!Fill(from + open))
                    {
                        malformed++;
                        SkipElement(at - open);
                    }

                    break;
                default:
                    malformed++;
                    SkipElement(at);
                    break;
            }
        }

        record = default;
        return false;
    }

    public void TellLeftOut(LeftOutList leftOut)
    {
        if (tooLong > 0)
        {
            Tell(ImportText.FormatLongRecord(capacity >> 10), tooLong);
        }

        if (malformed > 0)
        {
            Tell(ImportText.NotXml, malformed);
        }

        void Tell(string why, int count) =>
            leftOut.Add(ImportText.SleepRecord, why, ImportText.FormatAmongOthers(Found), count);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(window);

    private static bool IsRecord(ReadOnlySpan<byte> tag) =>
        tag.StartsWith("<Record"u8) && tag["<Record"u8.Length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private bool FindRoot()
    {
        while (!inRoot)
        {
            var at = window.AsSpan(from..to).IndexOf(Root);
            if (at >= 0)
            {
                from += at;
                inRoot = true;
            }
            else if (!Fill(Math.Max(from, to - Root.Length)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>There is no sleep in the window: keeps its last tag, which may go on, and reads further.</summary>
    private bool MoveOn(ReadOnlySpan<byte> bytes)
    {
        var open = bytes.LastIndexOf((byte)'<');
        var tooFar = open >= 0 && bytes.Length - open == capacity;
        lost = (lost && open < 0) || tooFar;
        return Fill(open < 0 || tooFar ? Math.Max(from, to - SleepWord.Length + 1) : from + open);
    }

    private void SkipElement(int at)
    {
        var next = window.AsSpan((from + at)..to).IndexOf((byte)'<');
        from = next < 0 ? to : from + at + next;
    }

    /// <summary>Moves the bytes from <paramref name="keep"/> on to the front, and reads more behind them.</summary>
    private bool Fill(int keep)
    {
        window.AsSpan(keep..to).CopyTo(window);
        to -= keep;
        from = 0;
        var read = stream.Read(window.AsSpan(to..capacity));
        closing.Append(window.AsSpan(to, read));
        to += read;
        BytesRead += read;
        ended = read == 0;
        return !ended;
    }
}
