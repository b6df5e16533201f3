using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Links;

/// <summary>Decides what the address of a link means; asked by the check stage and by the render stage.</summary>
internal sealed class LinkResolver
{
    private static readonly string[] s_schemes = ["lesson:", "quiz:", "term:", "https://", "http://", "mailto:"];

    private readonly Course _course;
    private readonly IReadOnlyDictionary<string, long> _files;
    private readonly Dictionary<string, Lesson> _lessons;
    private readonly Dictionary<string, Lesson> _lessonsByPath;
    private readonly Dictionary<string, Quiz> _quizzes;

    /// <param name="course">Where links lead.</param>
    /// <param name="files">Bytes of each file of the course folder that is no text of the course, by path.</param>
    /// <param name="published">From ids that authors write to ids of <paramref name="course"/>, where they differ.</param>
    public LinkResolver(Course course, IReadOnlyDictionary<string, long> files, IReadOnlyDictionary<string, string>? published = null)
    {
        _files = files;
        _course = course;
        _lessons = ById(course.Modules.SelectMany(m => m.Lessons), l => l.Id);
        _lessonsByPath = ById(course.Modules.SelectMany(m => m.Lessons), l => l.Path);
        _quizzes = ById(course.Modules.Where(m => m.Quiz is not null).Select(m => m.Quiz!), q => q.Id);
        if (published is null) return;
        _lessons = Written(_lessons, published);
        _quizzes = Written(_quizzes, published);
    }

    public IReadOnlyDictionary<string, Lesson> Lessons => _lessons;

    /// <summary>The same files and another state of the course.</summary>
    public LinkResolver For(Course course, IReadOnlyDictionary<string, string>? published = null) => new(course, _files, published);

    /// <summary>What stands between angle brackets, with the scheme that an e-mail address lacks.</summary>
    public static string UrlOf(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;

    /// <param name="url">As written.</param>
    /// <param name="fromPath">The file it stands in.</param>
    public LinkTarget Resolve(string url, string fromPath)
    {
        if (url.StartsWith('#')) return new PageTarget(url[1..]);
        if (After(url, "lesson:") is { } lesson) return ResolveLesson(lesson);
        if (After(url, "quiz:") is { } quiz)
            return _quizzes.TryGetValue(quiz, out var found) ? new QuizTarget(found) : Unknown("quiz", quiz, _quizzes.Keys, "write the id of a quiz.yml");
        if (After(url, "term:") is { } term)
            return _course.Glossary.TryGetValue(term, out var known) ? new TermTarget(known) : Unknown("glossary term", term, _course.Glossary.Keys, "add it to glossary.yml");
        if (After(url, "https://") is { Length: > 0 } || After(url, "http://") is { Length: > 0 } || After(url, "mailto:") is { Length: > 0 }) return new ExternalTarget(url);
        return SchemeOf(url) is { } scheme
            ? new BrokenTarget(MarkdownDiagnostics.BadScheme, NearMiss.Help(scheme, s_schemes, $"write one of: {string.Join(" ", s_schemes)}"), scheme)
            : ResolveFile(url, fromPath);
    }

    private LinkTarget ResolveLesson(string reference)
    {
        var (id, section) = SplitFragment(reference);
        return _lessons.TryGetValue(id, out var lesson)
            ? new LessonTarget(lesson, section)
            : Unknown("lesson", id, _lessons.Keys, "write the id of a lesson");
    }

    private LinkTarget ResolveFile(string url, string fromPath)
    {
        var (path, section) = SplitFragment(url);
        if (CoursePath.Combine(fromPath, path) is not { } target) return NotHere(url, url);
        if (_lessonsByPath.TryGetValue(target, out var lesson)) return new LessonTarget(lesson, section);
        // A name may hold what an address escapes.
        var file = _files.ContainsKey(target) ? target : Uri.UnescapeDataString(target);
        if (!_files.TryGetValue(file, out var length)) return NotHere(url, file);
        return DownloadTypes.Find(file) is { } type
            ? new FileTarget(file, length, type)
            : new BrokenTarget(MediaDiagnostics.RefusedDownload, DownloadTypes.HelpFor(file), file, DownloadTypes.Refusal(file));
    }

    private BrokenTarget NotHere(string url, string path) => new(
        MarkdownDiagnostics.RelativeLink,
        NearMiss.Of(path, _files.Keys.Where(f => DownloadTypes.Find(f) is not null)) is { } near
            ? $"did you mean '{near}'?"
            : "write [text](lesson:some-id) for a lesson, or a whole address with https://",
        url);

    private static BrokenTarget Unknown(string kind, string id, IEnumerable<string> known, string otherwise) =>
        new(MarkdownDiagnostics.UnknownLink, NearMiss.Help(id, known, otherwise), kind, id);

    private static (string Path, string? Fragment) SplitFragment(string reference) =>
        reference.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (reference[..hash], reference[(hash + 1)..]) : (reference, null);

    private static string? After(string url, string scheme) =>
        url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? url[scheme.Length..] : null;

    // RFC 3986 §3.1: letters, digits, plus, period and hyphen up to the first colon.
    private static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && url.AsSpan(0, colon).IndexOfAnyExcept(s_schemeCharacters) < 0 ? url[..(colon + 1)] : null;
    }

    private static readonly System.Buffers.SearchValues<char> s_schemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) found.TryAdd(id(item), item);
        return found;
    }

    private static Dictionary<string, T> Written<T>(Dictionary<string, T> found, IReadOnlyDictionary<string, string> published)
    {
        var written = new Dictionary<string, T>(found, StringComparer.Ordinal);
        foreach (var (word, id) in published)
        {
            if (found.TryGetValue(id, out var item)) written[word] = item;
        }
        return written;
    }
}
