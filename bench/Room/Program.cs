using System.Globalization;
using Room;

// Room URL MINUTES: runs a session on a demonstration server at URL, for so many minutes of real time, in a tab that nobody
// sees. Prints what was measured as one line of JSON.
if (args is not [var url, var minutes] || !double.TryParse(minutes, CultureInfo.InvariantCulture, out var length))
{
    await Console.Error.WriteLineAsync("Room URL MINUTES");
    return 2;
}

Console.WriteLine(await KeepingTime.Measure(new(url), TimeSpan.FromMinutes(length)));
return 0;
