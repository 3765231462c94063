namespace Repose.SingleCase;

/// <summary>Finds where something turns from true to false, to the last digit that a double holds.</summary>
internal static class Bisection
{
    /// <summary>The place between two ends; <paramref name="isBelow"/> holds to its left and fails to its right.</summary>
    public static double Find(double left, double right, Func<double, bool> isBelow)
    {
        while (true)
        {
            var middle = left + ((right - left) / 2);
            if (middle <= left || middle >= right)
            {
                return middle;
            }

            if (isBelow(middle))
            {
                left = middle;
            }
            else
            {
                right = middle;
            }
        }
    }
}
