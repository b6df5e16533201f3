using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Links lead somewhere and say where.</summary>
internal sealed class LinkRule : ICourseRule
{
    // Bytes.
    private const long HeavyLimit = 100_000_000;

    private static readonly string[] s_vague = ["here", "click here", "this", "link", "more", "read more", "this page", "this link"];

    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var link in text.Document.Descendants<LinkInline>().Where(l => !l.IsImage)) CheckLink(context, text, link, link.Url ?? "", PlainText.Of(link));
            foreach (var link in text.Document.Descendants<AutolinkInline>()) CheckLink(context, text, link, LinkResolver.UrlOf(link), link.Url);
        }
    }

    private static void CheckLink(CheckContext context, CourseText text, Inline link, string url, string words)
    {
        var target = context.Links.Resolve(url, text.Path);
        if (target is BrokenTarget broken) context.Diagnostics.Report(broken.Descriptor, text.PlaceOf(link), broken.Help, broken.Arguments);
        else CheckSection(context, text, link, target);
        if (target is FileTarget { Length: > HeavyLimit } file)
            context.Diagnostics.Report(MediaDiagnostics.HeavyDownload, text.PlaceOf(link), "make it smaller, or link to where it is kept: LMSs take packages of 200 to 360 MB at most", file.Path, file.Length / 1_000_000);
        if (words.Length == 0 && target is PageTarget or ExternalTarget)
            context.Diagnostics.Report(AccessibilityDiagnostics.EmptyLink, text.PlaceOf(link), "write the text between the square brackets", url);
        else if (s_vague.Contains(words.ToLowerInvariant()))
            context.Diagnostics.Report(AccessibilityDiagnostics.VagueLink, text.PlaceOf(link), "name what the reader will find", words);
    }

    private static void CheckSection(CheckContext context, CourseText text, Inline link, LinkTarget target)
    {
        if (target is PageTarget && text.Lesson is null)
        {
            context.Diagnostics.Report(MarkdownDiagnostics.UnknownLink, text.PlaceOf(link), "write [text](lesson:some-id#section)", "section", ((PageTarget)target).Fragment);
            return;
        }
        var (lesson, section) = target switch
        {
            LessonTarget { Section: { } id } other => (other.Lesson, id),
            PageTarget page when text.Lesson is { } own => (own, page.Fragment),
            _ => (null, ""),
        };
        if (lesson?.Body is not { } body || ReferenceRule.HasSection(body, section)) return;
        var help = NearMiss.Help(section, ReferenceRule.SectionsOf(body), "write the heading in lower case with hyphens");
        context.Diagnostics.Report(MarkdownDiagnostics.UnknownSection, text.PlaceOf(link), help, lesson.Id, section);
    }
}
