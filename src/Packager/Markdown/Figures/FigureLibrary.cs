using System.Collections.Immutable;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Recordings;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>The images of a course; each SVG is read once however often it is shown.</summary>
internal sealed class FigureLibrary(CourseFiles files)
{
    private readonly ImmutableDictionary<string, MediaFile> _media = files.Media;

    private readonly Dictionary<string, (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems)> _svgs = new(StringComparer.Ordinal);

    public RecordingLibrary Recordings { get; } = new(files);

    public IEnumerable<string> Paths => _media.Keys.Where(MediaLoader.IsImage);

    public MediaFile? Find(string path) => _media.GetValueOrDefault(path);

    public (SvgFigure? Figure, IReadOnlyList<SvgProblem> Problems) ReadSvg(MediaFile file)
    {
        if (file.Svg is null) return (null, []);
        if (!_svgs.TryGetValue(file.Path, out var read)) _svgs[file.Path] = read = SvgFigure.Read(file.Svg);
        return read;
    }
}
