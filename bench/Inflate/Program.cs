using System.IO.Compression;

// The limit that the benchmark measures against: what .NET needs only to unpack the largest entry of a zip.
using var zip = ZipFile.OpenRead(args[0]);
using var entry = zip.Entries.MaxBy(entry => entry.Length)!.Open();
var buffer = new byte[256 * 1024];
long bytes = 0;
for (int read; (read = entry.Read(buffer)) > 0; )
{
    bytes += read;
}

Console.WriteLine(bytes);
