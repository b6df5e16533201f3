using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Checks;
using LlmEvolution.Packager.Translations;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Model.Building;

internal sealed class LessonBuilder(IdRegister ids, CourseMarkdown markdown, string language, DiagnosticBag diagnostics)
{
    public Lesson Build(LessonFile file, int number)
    {
        var map = new MapReader(file.FrontMatter, "the lesson's front matter", diagnostics);
        var status = map.Word("status", ["ready", "outline"]) == "outline" ? LessonStatus.Outline : LessonStatus.Ready;
        var body = ParseBody(file, status);
        var translation = body is not null && file.Original is not null ? TranslatedBody.Match(file, body, language, markdown, diagnostics) : null;
        if (body is not null) BlockFences.Read(body, file.File, markdown, diagnostics, translation);
        var lesson = new Lesson
        {
            Number = number,
            Id = ids.Take(map.Text("id") ?? ModuleBuilder.WithoutNumber(file.Name), map.SpanOf("id")),
            Title = map.Text("title", required: true) ?? "",
            Summary = map.Text("summary", required: true) ?? "",
            Minutes = map.Whole("minutes", 1, 600, required: true) ?? 1,
            Status = status,
            AsOf = map.Month("as_of"),
            Milestones = ReadMilestones(map),
            Objectives = [.. map.Scalars("objectives").Select(s => s.Value.Trim())],
            Prerequisites = map.References("prerequisites"),
            LeadsTo = map.References("leads_to"),
            Tags = [.. map.Scalars("tags").Select(s => s.Value)],
            Sources = map.References("sources"),
            Body = body,
            Checks = body is null ? [] : CheckFences.Read(body, file.File, markdown, diagnostics, translation),
            File = file.File,
            Path = (file.Original ?? file).File.Path,
            Language = file.Language,
            Span = file.FrontMatter.Span with { Length = 0 },
        };
        map.Finish();
        return lesson;
    }

    private static ImmutableArray<Milestone> ReadMilestones(MapReader map)
    {
        var milestones = ImmutableArray.CreateBuilder<Milestone>();
        foreach (var entry in map.Maps("milestones", "a milestone"))
        {
            var date = entry.PartialDate("date", required: true);
            var title = entry.Text("title", required: true);
            entry.Finish();
            if (date is not null && title is not null) milestones.Add(new Milestone(date, title));
        }
        return milestones.ToImmutable();
    }

    private MarkdownDocument? ParseBody(LessonFile file, LessonStatus status)
    {
        var body = markdown.Parse(file.File, file.BodyStart, diagnostics);
        if (body is null) return null;
        var empty = !body.Any(block => block is not LinkReferenceDefinitionGroup);
        if (status == LessonStatus.Ready && empty)
            diagnostics.Report(ModelDiagnostics.NoBody, file.FrontMatter.Span with { Length = 0 }, "write the lesson below the front matter, or say 'status: outline'");
        if (status == LessonStatus.Outline && !empty)
            diagnostics.Report(ModelDiagnostics.OutlineWithBody, file.FrontMatter.Span with { Length = 0 }, "remove 'status: outline' when the lesson is ready to be read");
        return status == LessonStatus.Ready && !empty ? body : null;
    }
}
