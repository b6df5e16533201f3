using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes;

internal static class ThemeFailure
{
    public static ThemeException Of(Descriptor descriptor, SourceSpan place, string? help, Exception? inner, params object?[] args) =>
        new(new Diagnostic(descriptor, place, string.Format(CultureInfo.InvariantCulture, descriptor.Message, args), help), inner);
}
