namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Oklab, as in CSS Color Level 4, §9.4: a step in it looks the same size everywhere, and the hue stays while the lightness changes.</summary>
internal readonly record struct OkLab(double L, double A, double B)
{
    // A 400th of the way from black to white: less than one step of an 8-bit channel for most colours.
    private const double Step = 0.0025;

    public static OkLab Of(Colour colour)
    {
        var (r, g, b) = (Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        return new OkLab(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>The colour of the same hue with the least change of lightness that passes; null when not even black or white does.</summary>
    public static Colour? Nearest(Colour colour, Func<Colour, bool> passes)
    {
        var start = Of(colour);
        for (var change = 0.0; change <= 1; change += Step)
        {
            foreach (var lightness in new[] { start.L - change, start.L + change })
            {
                if (lightness is < -Step or > 1 + Step) continue;
                var candidate = (start with { L = Math.Clamp(lightness, 0, 1) }).ToColour();
                if (passes(candidate)) return candidate;
            }
        }
        return null;
    }

    /// <summary>IEC 61966-2-1: from a channel of sRGB to light.</summary>
    public static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    // Where sRGB has no such colour, the next greyer one that it has.
    private Colour ToColour()
    {
        for (var strength = 1.0; strength > 0; strength -= 0.02)
        {
            if ((this with { A = A * strength, B = B * strength }).InGamut() is { } colour) return colour;
        }
        var grey = Channel(L * L * L);
        return new Colour(grey, grey, grey);
    }

    private Colour? InGamut()
    {
        var l = Cube(L + (0.3963377774 * A) + (0.2158037573 * B));
        var m = Cube(L - (0.1055613458 * A) - (0.0638541728 * B));
        var s = Cube(L - (0.0894841775 * A) - (1.2914855480 * B));
        double[] rgb =
        [
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s),
        ];
        return rgb.All(v => v is >= -0.0005 and <= 1.0005) ? new Colour(Channel(rgb[0]), Channel(rgb[1]), Channel(rgb[2])) : null;
    }

    private static double Cube(double value) => value * value * value;

    private static byte Channel(double linear)
    {
        linear = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055));
    }
}
