using System.Collections.Immutable;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Translations;

/// <summary>A file of a translation that is to be written.</summary>
/// <param name="Path">Below the course folder, with forward slashes.</param>
/// <param name="Text">All of it.</param>
/// <param name="IsNew">A copy of the original to start from; else the file as it was, with a new stamp.</param>
public sealed record TranslationText(string Path, string Text, bool IsNew);

/// <summary>Files for a translator to start from, and the stamps that say which words a file translates.</summary>
internal sealed class TranslationWriter(CourseFiles files, TranslatedFiles translation)
{
    /// <summary>A file for each original that has none yet. Works are cited by the names they have: for sources.yml there is none.</summary>
    public IEnumerable<TranslationText> Missing()
    {
        foreach (var source in Sources().Where(s => s.Written is null))
            yield return new TranslationText(PathOf(source.File.Path), source.Start(), IsNew: true);
    }

    /// <summary>The files that say, or are to say, something else than what they translate now.</summary>
    /// <param name="chosen">Whether a file is to be stamped, by its path.</param>
    public IEnumerable<TranslationText> Stamped(Func<string, bool> chosen)
    {
        foreach (var source in Sources().Where(s => s.Written is not null && chosen(s.Written.Span.File.Path)))
        {
            var file = source.Written!.Span.File;
            var text = Edit(file.Text, source.Stamps());
            if (text != file.Text) yield return new TranslationText(file.Path, text, IsNew: false);
        }
    }

    private IEnumerable<Translated> Sources()
    {
        yield return new Translated(files.Course, WordShapes.Course, Yaml(files.Course));
        foreach (var module in files.Modules)
        {
            yield return new Translated(module.Module, WordShapes.Module, Yaml(module.Module));
            foreach (var lesson in module.Lessons)
                yield return new Translated(lesson.FrontMatter, WordShapes.Lesson, translation.Lessons.GetValueOrDefault(lesson.File.Path)?.FrontMatter, lesson.Body);
            if (module.Quiz is { } quiz) yield return new Translated(quiz, WordShapes.Quiz, Yaml(quiz));
        }
        if (files.Exam is { } exam) yield return new Translated(exam, WordShapes.Exam, Yaml(exam));
        if (files.Glossary is { } glossary) yield return new Translated(glossary, WordShapes.Glossary, Yaml(glossary));
    }

    private YamlNode? Yaml(YamlNode original) => translation.Yaml.GetValueOrDefault(original.Span.File.Path);

    private string PathOf(string original) => original.Insert(original.LastIndexOf('.'), $".{translation.Language}");

    private static string Edit(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(e => e.Start)) text = text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);
        return text;
    }

    private sealed record TextEdit(int Start, int Length, string Text);

    private sealed record Translated(YamlNode Original, WordShape Shape, YamlNode? Written, string Body = "")
    {
        public SourceFile File => Original.Span.File;

        /// <summary>The original as it is, marked as not translated. Of course.yml, which is mostly no words, its words.</summary>
        public string Start()
        {
            if (Shape != WordShapes.Course) return Edit(File.Text, Maps(Original).Select(map => Stamp(map, TranslationStamp.Untranslated)));
            var words = ((YamlMap)Original).Entries.Where(e => WordShapes.Course.Keys.ContainsKey(e.Key.Value))
                .Select(e => File.Text[e.Key.Span.Start..(e.Value.Span.Start + e.Value.Span.Length)].TrimEnd() + "\n");
            return $"{TranslationStamp.Key}: {TranslationStamp.Untranslated}\n{string.Concat(words)}";
        }

        public IEnumerable<TextEdit> Stamps()
        {
            if (Shape is not WordList list) return Maps(Written!).Select(map => Stamp(map, TranslationStamp.Of(Original, Shape, Body)));
            var originals = Maps(Original).ToLookup(m => (m[list.Id!] as YamlScalar)?.Value ?? "", StringComparer.Ordinal);
            return from map in Maps(Written!)
                   from original in originals[(map[list.Id!] as YamlScalar)?.Value ?? ""].Take(1)
                   select Stamp(map, TranslationStamp.Of(original, list.Entry));
        }

        /// <summary>Whatever carries a stamp: the document, or each entry where it is a list.</summary>
        private static IEnumerable<YamlMap> Maps(YamlNode node) => node is YamlList list ? list.Items.OfType<YamlMap>() : node is YamlMap map ? [map] : [];

        private static TextEdit Stamp(YamlMap map, string stamp)
        {
            if (map[TranslationStamp.Key] is { } old) return new TextEdit(old.Span.Start, old.Span.Length, stamp);
            var first = map.Entries.Length > 0 ? map.Entries[0].Key.Span : map.Span;
            // A mapping in braces has commas between its keys.
            var flow = map.Span.Length > 0 && map.Span.File.Text[map.Span.Start] == '{';
            return new TextEdit(first.Start, 0, $"{TranslationStamp.Key}: {stamp}" + (flow ? ", " : "\n" + new string(' ', first.Position.Column - 1)));
        }
    }
}
