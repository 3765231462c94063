using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Repose.Import.Files;

namespace Repose.Import.Spreadsheets;

/// <summary>Workbooks: told from other files, and opened within bounds.</summary>
internal static class Workbooks
{
    private const string OpenDocumentType = "application/vnd.oasis.opendocument.spreadsheet";

    /// <summary>Microsoft's compound file, in which xls lies, and other documents.</summary>
    public static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The kind of a zip that is a workbook; null if it is anything else.</summary>
    public static WorkbookKind? KindOf(ZipArchive zip) =>
        Find(zip, "xl/workbook.xml") is not null || Find(zip, "xl/workbook.bin") is not null ? WorkbookKind.Excel
        : Find(zip, "mimetype") is { Length: < 200 } type
        && IsOpenDocument(type)
        && Find(zip, "content.xml") is not null
            ? WorkbookKind.OpenDocument
        : null;

    /// <summary>The kind of a part; null if it is no workbook.</summary>
    public static WorkbookKind? KindOf(ExportPart part, ReadOnlySpan<byte> start)
    {
        var isCompound = start.StartsWith(Compound);
        if ((!isCompound && !start.StartsWith(ZipParts.Signature)) || part.Length > ReadingLimits.Default.DiaryBytes)
        {
            return null;
        }

        try
        {
            using var source = part.Source();
            using var bytes = new MemoryStream();
            source.CopyTo(bytes);
            if (isCompound)
            {
                return HasBook(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) ? WorkbookKind.Excel : null;
            }

            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            return KindOf(zip);
        }
        catch (Exception e) when (ZipParts.IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>All sheets of a workbook.</summary>
    public static IReadOnlyList<SheetTable> Read(ExportPart part, WorkbookKind kind, Reading reading)
    {
        if (part.Length > reading.Limits.DiaryBytes)
        {
            throw new UnreadableException(
                new TooLarge(part.Name, ImportText.FormatLongDiary(reading.Limits.DiaryBytes >> 20))
            );
        }

        using var stream = part.Open(reading);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        var sheets = new SheetBuilder(part, reading);
        try
        {
            if (!bytes.GetBuffer().AsSpan(0, (int)bytes.Length).StartsWith(Compound))
            {
                using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
                CheckParts(zip, part, reading);
                sheets.System =
                    kind == WorkbookKind.Excel ? ExcelWorkbook.SystemOf(Find(zip, "xl/workbook.xml")) : null;
                if (kind == WorkbookKind.OpenDocument)
                {
                    OpenDocumentWorkbook.Read(Find(zip, "content.xml")!, sheets, reading.Limits);
                    return sheets.Tables;
                }

                bytes.Position = 0;
            }

            ExcelWorkbook.Read(bytes, part, sheets);
            return sheets.Tables;
        }
        // Each of its readers says it in its own way: the bytes are not what such a file holds.
        catch (Exception e) when (e is not (UnreadableException or OperationCanceledException))
        {
            throw new UnreadableException(new DamagedFile(part.Name, SheetText.FormatNotWorkbook(e.Message)));
        }
    }

    private static ZipArchiveEntry? Find(ZipArchive zip, string name) =>
        zip.Entries.FirstOrDefault(entry =>
            string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsOpenDocument(ZipArchiveEntry type)
    {
        try
        {
            using var text = new StreamReader(type.Open(), Encoding.ASCII);
            return text.ReadToEnd().StartsWith(OpenDocumentType, StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            // Only such documents have a part of that name. Who reads it as one says what is damaged.
            return true;
        }
    }

    /// <summary>Names in a compound file are UTF-16: the book, or the package that hides an encrypted one.</summary>
    private static bool HasBook(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("Workbook\0")) >= 0
        || bytes.IndexOf(Encoding.Unicode.GetBytes("Book\0")) >= 0
        || bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage\0")) >= 0;

    /// <summary>Unpacks all once: how large it is, and whether its checksums are right, is known before anybody reads in it.</summary>
    private static void CheckParts(ZipArchive zip, ExportPart part, Reading reading)
    {
        if (zip.Entries.FirstOrDefault(entry => entry.IsEncrypted) is not null)
        {
            throw new UnreadableException(new EncryptedArchive(part.Name));
        }

        var (block, left) = (new byte[64 << 10], reading.Limits.WorkbookBytes);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var crc = new Crc32();
            int read;
            while ((read = stream.Read(block)) > 0)
            {
                reading.Advance(0);
                crc.Append(block.AsSpan(0, read));
                left -= read;
                if (left < 0)
                {
                    throw new UnreadableException(
                        new TooLarge(part.Name, ImportText.FormatUnpacksTo(reading.Limits.WorkbookBytes >> 20))
                    );
                }
            }

            if (crc.GetCurrentHashAsUInt32() != entry.Crc32)
            {
                throw new UnreadableException(
                    new DamagedFile($"{part.Name}, {entry.FullName}", ImportText.WrongChecksum)
                );
            }
        }
    }
}
