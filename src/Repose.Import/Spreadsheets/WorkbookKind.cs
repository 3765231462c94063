namespace Repose.Import.Spreadsheets;

/// <summary>Which program's workbook it is.</summary>
internal enum WorkbookKind
{
    /// <summary>Excel: xlsx, xlsm and xls; xlsb where its reader can.</summary>
    Excel,

    /// <summary>LibreOffice and others: ods.</summary>
    OpenDocument,
}
