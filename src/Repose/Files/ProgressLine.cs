using System.Globalization;

namespace Repose.Files;

/// <summary>One line on the screen that says how far a long reading is. Silent when nobody is watching.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly bool watched = !Console.IsErrorRedirected;
    private readonly long started = Environment.TickCount64;
    private int shown;

    private ProgressLine() { }

    internal static ProgressLine Start() => new();

    /// <summary>Told how far the reading of one file is, from 0 to 1.</summary>
    internal IProgress<double>? For(string file) => watched ? new Line(this, file) : null;

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (shown > 0)
        {
            Console.Error.Write($"\r{new string(' ', shown)}\r");
        }
    }

    private void Show(string file, double share)
    {
        // A short reading needs no bar: it would only flicker.
        if (Environment.TickCount64 - started < Patience.TotalMilliseconds)
        {
            return;
        }

        const int Width = 30;
        var done = (int)(Width * Math.Clamp(share, 0, 1));
        var bar = string.Create(
            CultureInfo.InvariantCulture,
            $"Reading {file} {new string('█', done)}{new string('░', Width - done)} {100 * share:0} %"
        );
        Console.Error.Write($"\r{bar.PadRight(shown)}");
        shown = Math.Max(shown, bar.Length);
    }

    // IProgress is called on the reading thread, and in order: no need of Progress<T>, which would post elsewhere.
    private sealed class Line(ProgressLine line, string file) : IProgress<double>
    {
        public void Report(double value) => line.Show(file, value);
    }
}
