using System.Globalization;
using Booking;

// fill DATABASE TIMES    a practice of 5 therapists with 3 years of appointments, and TIMES - 1 others like it
// book URL SERVICE COUNT AT-ONCE    holds and confirms so many distinct times; prints milliseconds as JSON
return args switch
{
    ["fill", var database, var times] => await Fill.Run(database, int.Parse(times, CultureInfo.InvariantCulture)),
    ["book", var url, var service, var count, var atOnce] => await Book.Run(
        new Uri(url),
        Guid.Parse(service),
        int.Parse(count, CultureInfo.InvariantCulture),
        int.Parse(atOnce, CultureInfo.InvariantCulture)
    ),
    _ => throw new ArgumentException("fill DATABASE TIMES, or book URL SERVICE COUNT AT-ONCE"),
};
