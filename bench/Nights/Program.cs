using System.Globalization;
using Nights;

// fill DATABASE CLIENTS FILE       a practice with so many clients, the first with ten years of nights, the second with five; their sign-ins go to FILE
// save URL FILE PER-SECOND SECONDS writes mornings at that pace; prints milliseconds as JSON
// page URL FILE SLOWER             opens the diary on a phone so many times slower than this machine; prints milliseconds as JSON
return args switch
{
    ["fill", var database, var clients, var file] => await Fill.Run(database, Number(clients), file),
    ["save", var url, var file, var pace, var seconds] => await Save.Run(
        new Uri(url),
        file,
        Number(pace),
        Number(seconds)
    ),
    ["page", var url, var file, var slower] => await Open.Run(new Uri(url), file, Number(slower)),
    _ => throw new ArgumentException(
        "fill DATABASE CLIENTS FILE, save URL FILE PER-SECOND SECONDS, or page URL FILE SLOWER"
    ),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
