namespace Repose.Web.Site;

/// <summary>A link that calls a telephone number.</summary>
internal static class PhoneLink
{
    /// <summary>The address for a number as people write it.</summary>
    internal static string To(string phone) =>
        "tel:" + string.Concat(phone.Where((sign, at) => char.IsAsciiDigit(sign) || (sign == '+' && at == 0)));
}
