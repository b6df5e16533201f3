using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>Finds the files of a course and reads them; the only stage that reads text from the course folder.</summary>
internal sealed class CourseLoader
{
    private readonly ISourceTree _tree;
    private static readonly string[] s_courseFiles = ["course.yml", "exam.yml", "glossary.yml", "sources.yml"];
    private static readonly string[] s_moduleFiles = ["module.yml", "quiz.yml"];

    private IReadOnlyList<string> _files;
    private readonly HashSet<string> _paths;
    private readonly DiagnosticBag _diagnostics;
    private readonly TextLoader _texts;
    private readonly CancellationToken _cancellation;

    private CourseLoader(ISourceTree tree, IReadOnlyList<string> files, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _tree = tree;
        _files = files;
        _paths = new HashSet<string>(_files, StringComparer.Ordinal);
        _diagnostics = diagnostics;
        _texts = new TextLoader(tree, diagnostics);
        _cancellation = cancellation;
    }

    /// <summary>Null when there is no course to speak of; everything wrong has been reported.</summary>
    public static CourseFiles? Load(ISourceTree tree, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        try
        {
            return new CourseLoader(tree, tree.Files, diagnostics, cancellation).Load();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(LoadDiagnostics.UnreadableFile, null, "check that the folder exists and may be read", "the course folder", e.Message);
            return null;
        }
    }

    /// <summary>What course.yml says, whatever else is wrong: the original's language, then those it is translated into.</summary>
    public static ImmutableArray<string> LanguagesOf(ISourceTree tree)
    {
        try
        {
            var course = new CourseLoader(tree, tree.Files, [], CancellationToken.None).LoadYaml<YamlMap>("course.yml", "");
            return course?["language"] is YamlScalar own ? [own.Value, .. LanguagesOf(course).Select(l => l.Value)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private CourseFiles? Load()
    {
        if (!_paths.Contains("course.yml"))
        {
            _diagnostics.Report(LoadDiagnostics.NoCourse, null, "name the folder that holds course.yml, or make a course with 'coursepack new <folder>'");
            return null;
        }
        var course = LoadYaml<YamlMap>("course.yml", "a mapping (key: value)");
        var listed = LanguagesOf(course);
        var names = new TranslationNames(_files, [.. listed.Select(l => l.Value)]);
        _files = names.Originals;
        ReportStrays(names);
        ReportMisnamed(_files.Where(p => !p.Contains('/', StringComparison.Ordinal)), s_courseFiles);
        var modules = LoadModules();
        var exam = LoadYaml<YamlMap>("exam.yml", "a mapping (key: value)");
        var glossary = LoadYaml<YamlList>("glossary.yml", "a list of terms (- id: …)");
        var sources = LoadYaml<YamlList>("sources.yml", "a list of sources (- key: …)");
        var media = LoadMedia();
        if (course is null) return null;
        if (modules.IsEmpty && !_diagnostics.HasErrors)
        {
            _diagnostics.Report(LoadDiagnostics.NoModules, course.Span, "make a folder such as 01-first-module with a module.yml and a lesson 01-first-lesson.md");
            return null;
        }
        return new CourseFiles(course, modules, exam, glossary, sources, media)
        {
            Companions = _files.Where(Companions.Is).Select(_texts.Load).OfType<SourceFile>().ToImmutableDictionary(f => f.Path, StringComparer.Ordinal),
            Lengths = MeasureOthers(),
            Translations = [.. listed.Select(l => LoadTranslation(names, l))],
        };
    }

    /// <summary>What is wrong with the list is found when the keys of course.yml are read.</summary>
    private static ImmutableArray<YamlScalar> LanguagesOf(YamlMap? course) =>
        course?["translations"] is YamlList list ? [.. list.Items.OfType<YamlScalar>().DistinctBy(s => s.Value, StringComparer.Ordinal)] : [];

    private void ReportStrays(TranslationNames names)
    {
        foreach (var (path, original) in names.Orphans)
            _diagnostics.Report(LanguageDiagnostics.Orphan, new SourceFile(path, "").Span(0), "rename it as its original is called now, or remove it", path, original);
        foreach (var (path, language) in names.Unlisted)
            _diagnostics.Report(LanguageDiagnostics.Unlisted, new SourceFile(path, "").Span(0), $"write 'translations: [{language}]' in course.yml, or rename the file", path, language);
    }

    private TranslatedFiles LoadTranslation(TranslationNames names, YamlScalar language)
    {
        var yaml = ImmutableDictionary.CreateBuilder<string, YamlNode>(StringComparer.Ordinal);
        var lessons = ImmutableDictionary.CreateBuilder<string, LessonFile>(StringComparer.Ordinal);
        var media = ImmutableDictionary.CreateBuilder<string, MediaFile>(StringComparer.Ordinal);
        var companions = ImmutableDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        var images = new MediaLoader(_tree, _texts);
        foreach (var (original, path) in names.In(language.Value))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (MediaLoader.IsMedia(path)) media[original] = images.Load(path);
            else if (Companions.Is(original))
            {
                if (_texts.Load(path) is { } transcript) companions[original] = transcript;
            }
            else if (IsLesson(path) && _texts.Load(path) is { } file && FrontMatter.Load(file, _diagnostics) is { } frontMatter)
                lessons[original] = new LessonFile(NameOf(original), file, frontMatter.Map, frontMatter.BodyStart);
            else if (path.EndsWith(".yml", StringComparison.Ordinal) && LoadYaml<YamlNode>(path, "its keys and words") is { } node) yaml[original] = node;
        }
        return new TranslatedFiles(language.Value, language.Span) { Yaml = yaml.ToImmutable(), Lessons = lessons.ToImmutable(), Media = media.ToImmutable(), Companions = companions.ToImmutable() };
    }

    private T? LoadYaml<T>(string path, string shape)
        where T : YamlNode
    {
        if (!_paths.Contains(path) || _texts.Load(path) is not { } file) return null;
        var errors = _diagnostics.Count;
        var node = YamlLoader.Load(file, _diagnostics);
        if (node is T expected) return expected;
        if (_diagnostics.Count == errors)
            _diagnostics.Report(LoadDiagnostics.NotAMapping, node?.Span ?? file.Span(0), "see docs/authoring.md for its keys", "the file", shape, node?.Kind ?? "empty");
        return null;
    }

    private ImmutableArray<ModuleFiles> LoadModules()
    {
        var folders = _files.Where(p => p.Count(c => c == '/') == 1)
            .GroupBy(p => p[..p.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal)
            .Where(g => g.Contains($"{g.Key}/module.yml") || (NumberOf(g.Key) is not null && g.Any(IsLesson)));
        var modules = ImmutableArray.CreateBuilder<ModuleFiles>();
        foreach (var folder in InOrder(folders, g => g.Key, g => g.Contains($"{g.Key}/module.yml") ? $"{g.Key}/module.yml" : g.First()))
        {
            var path = $"{folder.Key}/module.yml";
            ReportMisnamed(folder, s_moduleFiles);
            if (!folder.Contains(path))
                _diagnostics.Report(LoadDiagnostics.NoModuleFile, new SourceFile(folder.First(IsLesson), "").Span(0), $"write {path} with id, title and summary", folder.Key);
            var lessons = LoadLessons(folder);
            var quiz = LoadYaml<YamlMap>($"{folder.Key}/quiz.yml", "a mapping (key: value)");
            if (LoadYaml<YamlMap>(path, "a mapping (key: value)") is { } module)
                modules.Add(new ModuleFiles(folder.Key, module, lessons, folder.Any(p => IsLesson(p) && NumberOf(NameOf(p)) is not null), quiz));
        }
        return modules.ToImmutable();
    }

    private ImmutableArray<LessonFile> LoadLessons(IEnumerable<string> paths)
    {
        var lessons = ImmutableArray.CreateBuilder<LessonFile>();
        foreach (var path in InOrder(paths.Where(IsLesson), NameOf, path => path))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (NumberOf(NameOf(path)) is null)
            {
                if (!NameOf(path).Equals("readme", StringComparison.OrdinalIgnoreCase))
                    _diagnostics.Report(LoadDiagnostics.UnnumberedLesson, new SourceFile(path, "").Span(0), $"rename it to, for example, 01-{NameOf(path)}.md", path);
                continue;
            }
            if (_texts.Load(path) is { } file && FrontMatter.Load(file, _diagnostics) is { } frontMatter)
                lessons.Add(new LessonFile(NameOf(path), file, frontMatter.Map, frontMatter.BodyStart));
        }
        return lessons.ToImmutable();
    }

    private ImmutableDictionary<string, MediaFile> LoadMedia()
    {
        var loader = new MediaLoader(_tree, _texts);
        return _files.Where(MediaLoader.IsMedia).ToImmutableDictionary(p => p, loader.Load, StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, long> MeasureOthers()
    {
        var lengths = ImmutableDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var path in _paths.Where(p => Path.GetExtension(p) is not (".md" or ".yml")))
        {
            try
            {
                lengths[path] = _tree.LengthOf(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It has gone meanwhile. Where it is used, it is not there.
            }
        }
        return lengths.ToImmutable();
    }

    // quiz.yaml would be lost in silence.
    private void ReportMisnamed(IEnumerable<string> paths, string[] names)
    {
        foreach (var path in paths.Where(p => Path.GetExtension(p).ToLowerInvariant() is ".yml" or ".yaml" && !names.Contains(Path.GetFileName(p))))
        {
            if (NearMiss.Of(Path.GetFileName(path), names) is { } near)
                _diagnostics.Report(LoadDiagnostics.UnknownFile, new SourceFile(path, "").Span(0), $"did you mean '{near}'?", path);
        }
    }

    private List<T> InOrder<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> path)
    {
        var ordered = items.OrderBy(i => NumberOf(name(i)) ?? int.MaxValue).ThenBy(name, StringComparer.Ordinal).ToList();
        foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
        {
            if (NumberOf(name(after)) is { } number && NumberOf(name(before)) == number)
                _diagnostics.Report(LoadDiagnostics.SameNumber, new SourceFile(path(after), "").Span(0), "give each its own number", name(after), name(before));
        }
        return ordered;
    }

    private static bool IsLesson(string path) => path.EndsWith(".md", StringComparison.Ordinal) && !Companions.Is(path);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>The digits a name begins with, when a hyphen follows them.</summary>
    private static int? NumberOf(string name)
    {
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && int.TryParse(name.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
