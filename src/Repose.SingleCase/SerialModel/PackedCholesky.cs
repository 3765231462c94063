namespace Repose.SingleCase;

/// <summary>Cholesky factors of small symmetric matrices whose lower triangle is stored row by row.</summary>
internal static class PackedCholesky
{
    /// <summary>Where row r, column c ≤ r is stored.</summary>
    public static int At(int row, int column) => (row * (row + 1) / 2) + column;

    /// <summary>How many numbers the lower triangle has.</summary>
    public static int Cells(int size) => size * (size + 1) / 2;

    /// <summary>Factorises in place; false when a pivot is not positive, except that the last may be zero.</summary>
    public static bool Factorise(Span<double> packed, int size)
    {
        for (var r = 0; r < size; r++)
        {
            var rowR = r * (r + 1) / 2;
            for (var c = 0; c <= r; c++)
            {
                var rowC = c * (c + 1) / 2;
                var sum = packed[rowR + c];
                for (var k = 0; k < c; k++)
                {
                    sum -= packed[rowR + k] * packed[rowC + k];
                }

                if (c < r)
                {
                    packed[rowR + c] = sum / packed[rowC + c];
                }
                else if (sum > 0)
                {
                    packed[rowR + r] = Math.Sqrt(sum);
                }
                else if (r == size - 1)
                {
                    packed[rowR + r] = 0;
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Factorises in place and turns the derivatives of the matrix into those of its factor; all pivots must be positive.
    /// </summary>
    public static void FactoriseWithSlopes(Span<double> packed, Span<double> slopes, int size)
    {
        for (var r = 0; r < size; r++)
        {
            var rowR = r * (r + 1) / 2;
            for (var c = 0; c <= r; c++)
            {
                var rowC = c * (c + 1) / 2;
                var (sum, slope) = (packed[rowR + c], slopes[rowR + c]);
                for (var k = 0; k < c; k++)
                {
                    sum -= packed[rowR + k] * packed[rowC + k];
                    slope -= (slopes[rowR + k] * packed[rowC + k]) + (packed[rowR + k] * slopes[rowC + k]);
                }

                var pivot = c < r ? packed[rowC + c] : Math.Sqrt(sum);
                packed[rowR + c] = c < r ? sum / pivot : pivot;
                slopes[rowR + c] =
                    c < r ? (slope - (packed[rowR + c] * slopes[rowC + c])) / pivot : slope / (2 * pivot);
            }
        }
    }

    /// <summary>Writes the inverse of the leading block, as a full matrix row by row, from its factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="size">The rows of the block.</param>
    /// <param name="inverse">Where the inverse is written.</param>
    /// <param name="lower">Room for as many numbers.</param>
    public static void Inverse(ReadOnlySpan<double> factor, int size, Span<double> inverse, Span<double> lower)
    {
        for (var c = 0; c < size; c++)
        {
            lower[(c * size) + c] = 1 / factor[At(c, c)];
            for (var r = c + 1; r < size; r++)
            {
                var sum = 0.0;
                for (var k = c; k < r; k++)
                {
                    sum += factor[At(r, k)] * lower[(k * size) + c];
                }

                lower[(r * size) + c] = -sum / factor[At(r, r)];
            }
        }

        for (var r = 0; r < size; r++)
        {
            for (var c = 0; c < size; c++)
            {
                var sum = 0.0;
                for (var k = Math.Max(r, c); k < size; k++)
                {
                    sum += lower[(k * size) + r] * lower[(k * size) + c];
                }

                inverse[(r * size) + c] = sum;
            }
        }
    }
}
