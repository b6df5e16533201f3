using System.Globalization;
using CsCheck;

namespace Packager.Fuzz;

/// <summary>
/// The same cases in every run, so that a change fails for what it changed. FUZZ_SEED in the environment draws others:
/// a number, which a failing case also tells.
/// </summary>
internal static class Repeatable
{
    private const ulong Seed = 20261124;

    public static void Each<T>(this Gen<T> gen, int cases, Action<T> test, Func<T, string>? print = null)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : Seed;
        for (var i = 0; i < cases; i++)
        {
            var value = gen.Generate(new PCG((uint)i, seed), null, out _);
            try
            {
                test(value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {i} of FUZZ_SEED={seed}: {(print is null ? value?.ToString() : print(value))}", e);
            }
        }
    }
}
