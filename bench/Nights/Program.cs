using System.Globalization;
using Nights;

// fill DATABASE CLIENTS FILE       a practice with so many clients, the first with ten years of nights; their sign-ins go to FILE
// save URL FILE PER-SECOND SECONDS writes mornings at that pace; prints milliseconds as JSON
// page URL FILE                    opens the diary on a slowed-down phone; prints milliseconds as JSON
return args switch
{
    ["fill", var database, var clients, var file] => await Fill.Run(database, Number(clients), file),
    ["save", var url, var file, var pace, var seconds] => await Save.Run(
        new Uri(url),
        file,
        Number(pace),
        Number(seconds)
    ),
    ["page", var url, var file] => await Open.Run(new Uri(url), file),
    _ => throw new ArgumentException("fill DATABASE CLIENTS FILE, save URL FILE PER-SECOND SECONDS, or page URL FILE"),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
