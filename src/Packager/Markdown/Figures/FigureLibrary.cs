using System.Collections.Immutable;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>The images of a course; each SVG is read once however often it is shown.</summary>
internal sealed class FigureLibrary(ImmutableDictionary<string, MediaFile> media)
{
    private readonly Dictionary<string, (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems)> _svgs = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => media.Keys;

    public MediaFile? Find(string path) => media.GetValueOrDefault(path);

    public (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems) ReadSvg(MediaFile file)
    {
        if (file.Svg is null) return (null, []);
        if (!_svgs.TryGetValue(file.Path, out var read)) _svgs[file.Path] = read = SvgFigure.Read(file.Svg);
        return read;
    }
}
