using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Reports where a brand's colours do not stand out (WCAG 2.2, 1.4.3 and 1.4.11), on the light and on the dark page.</summary>
internal sealed class ContrastCheck(TokenSet tokens, DiagnosticBag diagnostics)
{
    public void Report()
    {
        foreach (var scheme in new[] { Scheme.Light, Scheme.Dark })
        {
            foreach (var token in DesignTokens.Of(TokenKind.Colour)) ReportUnknown(token, scheme);
            foreach (var pair in ContrastPair.All) Report(pair, scheme);
        }
    }

    private void ReportUnknown(DesignToken token, Scheme scheme)
    {
        if (tokens.Find(token.Name, scheme) is not { Place: { } place } value || tokens.ColourOf(token.Name, scheme) is not null) return;
        // One value for both schemes is one finding.
        if (scheme == Scheme.Dark && tokens.Find(token.Name, Scheme.Light) is { Place: { } light } && light.Start == place.Start && light.File == place.File && tokens.ColourOf(token.Name, Scheme.Light) is null) return;
        diagnostics.Report(ThemeDiagnostics.ContrastUnknown, place, NearMiss.Help(value.Text, ColourNames.All, "write it as #rrggbb, without transparency"), token.Property, value.Text);
    }

    private void Report(ContrastPair pair, Scheme scheme)
    {
        // The base theme's own pairs are its own affair, and its tests'.
        var (front, back) = (tokens.Find(pair.Front, scheme), tokens.Find(pair.Back, scheme));
        if ((front?.Place ?? back?.Place) is not { } place) return;
        if (tokens.ColourOf(pair.Front, scheme) is not { } one || tokens.ColourOf(pair.Back, scheme) is not { } other || one.ContrastTo(other) >= pair.Least) return;
        diagnostics.Report(
            ThemeDiagnostics.LowContrast, place, HelpFor(pair, scheme, changesFront: front?.Place is not null),
            pair.IsText ? "text in" : "a sign in", $"--{pair.Front}", one, $"--{pair.Back}", other, scheme == Scheme.Light ? "light" : "dark", Floor(one.ContrastTo(other)), pair.Least);
    }

    private string HelpFor(ContrastPair failing, Scheme scheme, bool changesFront)
    {
        var name = changesFront ? failing.Front : failing.Back;
        var colour = tokens.ColourOf(name, scheme)!.Value;
        // The best advice mends all that the token is used for; where nothing does, at least this pair.
        if (OkLab.Nearest(colour, c => ContrastPair.All.Where(p => p.Front == name || p.Back == name).All(p => Passes(p, c))) is { } all)
            return $"the nearest colour that passes is {all} for --{name}";
        return OkLab.Nearest(colour, c => Passes(failing, c)) is { } nearest
            ? $"the nearest colour that passes here is {nearest} for --{name}; its other uses need other colours changed, too"
            : $"no colour of --{name} passes here: change --{(changesFront ? failing.Back : failing.Front)} first";

        bool Passes(ContrastPair pair, Colour candidate) =>
            tokens.ColourOf(pair.Front == name ? pair.Back : pair.Front, scheme) is not { } other || candidate.ContrastTo(other) >= pair.Least;
    }

    // Never rounded up to a ratio that would pass.
    private static double Floor(double ratio) => Math.Floor(ratio * 100) / 100;
}
